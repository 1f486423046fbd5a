import { isJapanese } from '#lib/domain/dates.ts'
import type { Statement } from '#lib/domain/reading.ts'

/** Characters that stand beside other statements without outweighing them. Japanese says as much in half as many. */
const BRIEF = { japanese: 120, other: 240 }

/**
 * One statement of each release, releases in the order given: its first brief one, else its shortest. Words are never
 * cut, so that a list which must stay short chooses by length.
 */
export function onePerRelease(statements: readonly Statement[]): Statement[] {
  return [...Map.groupBy(statements, ({ release }) => release.slug).values()].flatMap((own) => {
    const brief = own.find(
      ({ quote }) => lengthOf(quote) <= BRIEF[isJapanese(quote.language) ? 'japanese' : 'other'],
    )
    return brief ?? own.toSorted((a, b) => lengthOf(a.quote) - lengthOf(b.quote)).slice(0, 1)
  })
}

function lengthOf({ segments }: Statement['quote']): number {
  return segments.join('').length
}
