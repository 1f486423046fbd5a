import { cardOf } from '#components/card/card.ts'
import type { DraftReading } from '#lib/content/draft.ts'
import { cardHeight } from '#lib/embed/cardHeight.ts'

/** The frames that a wide and a narrow partner page are given for the card of a draft, in CSS pixels. */
export function cardSizes({ reading, newsroom }: DraftReading): { width: number; height: number }[] {
  const card = cardOf(reading, newsroom)
  return [600, 320].map((width) => ({ width, height: cardHeight(card, width) }))
}
