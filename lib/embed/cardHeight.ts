import type { Card } from '#components/card/card.ts'

/** Borders, and a line that breaks earlier than the average letter says. */
const SPARE = 24

/**
 * About how high a card is, for hosts that take the first number and never listen to the card: a little too high rather
 * than too low, since too low cuts. Measures are those of components/card/cardStyles.ts.
 * @param width of the frame, in CSS pixels
 * @returns CSS pixels, in tens
 */
export function cardHeight(card: Card, width: number): number {
  const column = Math.max(width - 38, 60)
  const isBeside = card.picture !== null && width >= 460
  const large = width >= 600
  const text = isBeside ? column * 0.64 - 18 : column

  const by = 21 + 18 * lines(`${card.newsroom.agency}  News release, Sept. 30, 2020`, 12.5, column)
  const title = 12 + (large ? 31 : 27) * lines(card.title, large ? 26 : 22, text)
  const summary = card.summary ? 8 + 23 * lines(card.summary, 15, text) : 0
  const change = card.change ? 54 + 21 * lines(card.change.note ?? '', 13.5, column - 29) : 0
  const withdrawal = card.change?.kind === 'withdrawal' ? 42 : 0
  const footer = 58 + (card.newsroom.notice ? 2 + 18 * lines(card.newsroom.notice, 12, column) : 0)
  const besideText = title + summary
  const head = isBeside
    ? Math.max(besideText, 14 + column * 0.36 * 0.75)
    : besideText + (card.picture ? 14 + (column * 9) / 16 : 0)

  return (
    Math.ceil(
      (SPARE + by + head + quoteHeight(card, column - 9, large) + change + withdrawal + footer) / 10,
    ) * 10
  )
}

function quoteHeight({ quote }: Card, column: number, large: boolean): number {
  if (!quote) return 0
  const size = large ? 20 : 18
  const words = quote.segments.reduce(
    (sum, segment) => sum + 6 + size * lineHeight(segment) * lines(segment, size, column),
    0,
  )
  const translation = quote.translation ? 18 * lines(quote.translation, 13, column) : 0
  return 38 + translation + words + 18 * lines(`${quote.attribution}, on Sept. 30, 2020`, 13, column)
}

const fullWidth = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]/gu

/** Japanese is set with more air between its lines. */
function lineHeight(text: string): number {
  return text.search(fullWidth) >= 0 ? 1.75 : 1.38
}

/** Lines that a text takes; an average letter is half as wide as its size, a Japanese one as wide. */
function lines(text: string, size: number, column: number): number {
  const ems = [...text].length * 0.5 + [...text.matchAll(fullWidth)].length * 0.5
  return Math.ceil((ems * size) / column)
}
