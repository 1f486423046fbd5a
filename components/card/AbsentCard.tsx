import { CardDocument } from '#components/card/CardDocument.tsx'
import { cardWordsIn } from '#components/card/cardWords.ts'
import type { Newsroom } from '#lib/domain/reading.ts'
import { absolute, paths } from '#lib/paths.ts'

/**
 * What stands in a frame whose address names no public release. It is the same for a draft, an embargoed release and a
 * mistyped address, and still tells its height, so that the host shows it instead of its old copy.
 */
export function AbsentCard({ newsroom, siteUrl }: { newsroom: Newsroom; siteUrl: string }) {
  const own = cardWordsIn(newsroom.language)
  return (
    <CardDocument language={newsroom.language} title={own.absent}>
      <article>
        <p className="by">
          <b>{newsroom.agency}</b>
        </p>
        <h1>{own.absent}</h1>
        <p className="summary">{own.absentText}</p>
        <footer>
          <a href={absolute(siteUrl, paths.home())}>
            {own.goTo(newsroom.name)} <span aria-hidden="true">→</span>
          </a>
        </footer>
      </article>
    </CardDocument>
  )
}
