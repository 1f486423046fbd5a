import { wordsIn } from '#components/words.ts'
import type { Neighbour } from '#lib/domain/reading.ts'
import { paths } from '#lib/paths.ts'

type Props = { previous: Neighbour | null; next: Neighbour | null; language: string }

/** The way to the releases before and after this one. */
export function NeighbourLinks({ previous, next, language }: Props) {
  if (!previous && !next) return null
  const words = wordsIn(language)
  return (
    <nav className="neighbours" aria-label={words.moreReleases}>
      {previous && (
        <a rel="prev" href={paths.release(previous.slug)}>
          <span className="label">{words.earlier}</span> {previous.title}
        </a>
      )}
      {next && (
        <a rel="next" className="neighbour-next" href={paths.release(next.slug)}>
          <span className="label">{words.later}</span> {next.title}
        </a>
      )}
    </nav>
  )
}
