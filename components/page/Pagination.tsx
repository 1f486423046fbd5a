import { wordsIn } from '#components/words.ts'

type Props = {
  page: number
  pages: number
  /** The path of a page of the list, counted from 1. */
  pathOf: (page: number) => string
  language: string
}

/** The way to newer and older pages of a list; nothing where the list has one page. */
export function Pagination({ page, pages, pathOf, language }: Props) {
  if (pages <= 1) return null
  const words = wordsIn(language)
  return (
    <nav className="pagination" aria-label={words.pages}>
      {page > 1 ? (
        <a rel="prev" href={pathOf(page - 1)}>
          <span aria-hidden="true">← </span>
          {words.newer}
        </a>
      ) : (
        <span />
      )}
      <p>{words.page(page, pages)}</p>
      {page < pages ? (
        <a rel="next" href={pathOf(page + 1)}>
          {words.older}
          <span aria-hidden="true"> →</span>
        </a>
      ) : (
        <span />
      )}
    </nav>
  )
}
