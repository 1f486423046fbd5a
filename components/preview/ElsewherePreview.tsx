import { SOCIAL_SIZE } from '#components/preview/socialSize.ts'
import type { EditionContent } from '#lib/domain/edition.ts'

type Props = {
  content: EditionContent
  /** Sizes of the frame that partners are given for the card, in CSS pixels. */
  cards: readonly { width: number; height: number }[]
  /** Addresses of the card, of the picture that sites show beside a link, and the name of the site there. */
  cardHref: string
  pictureHref: string
  siteName: string
}

/** How the draft will look on other people's pages: as a card in two widths, and as a link. */
export function ElsewherePreview({ content, cards, cardHref, pictureHref, siteName }: Props) {
  return (
    <section className="elsewhere" id="elsewhere" lang="en" aria-label="On other sites">
      <h2>The card on a partner’s page</h2>
      <div className="elsewhere-cards">
        {cards.map(({ width, height }) => (
          <figure key={width}>
            <iframe src={cardHref} title={`Card, ${width} pixels wide`} width={width} height={height} />
            <figcaption>{width} pixels wide</figcaption>
          </figure>
        ))}
      </div>
      <h2>A link to it, where it is shared</h2>
      <figure className="shared-link">
        <img src={pictureHref} {...SOCIAL_SIZE} alt="As sites show it beside a link" />
        <figcaption>
          <span>{siteName}</span>
          <strong>{content.title}</strong>
          <span>{content.summary}</span>
        </figcaption>
      </figure>
    </section>
  )
}
