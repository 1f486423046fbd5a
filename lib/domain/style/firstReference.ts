import { nameIn } from '#lib/domain/official.ts'
import { mentionsOf, type NameMention } from '#lib/domain/style/nameMentions.ts'
import { findingAt } from '#lib/domain/style/passages.ts'
import { rankOfDay, wantedForm } from '#lib/domain/style/rankOfDay.ts'
import type { Finding, StyleRule } from '#lib/domain/style/styleRule.ts'

/** An official is introduced with rank and full name. */
export const firstReference: StyleRule = {
  id: 'first-reference',
  title: 'First reference',
  source: 'AP Stylebook, military titles and names',
  inJapanese: false,
  find: (release, officials, settings) =>
    officials.flatMap((official): Finding[] => {
      const [first] = mentionsOf(official, release)
      if (!first || first.isFormer) return []
      const rank = rankOfDay(official, release)
      const lacksRank = rank !== null && first.rank === null
      if (first.isFullName && !lacksRank) return []
      const full = [rank && wantedForm(rank, settings), nameIn(official, 'en')].filter(Boolean).join(' ')
      return [
        introducing(first, full, first.isFullName ? 'without the rank held that day' : 'by family name only'),
      ]
    }),
}

function introducing(first: NameMention, full: string, how: string): Finding {
  return findingAt(
    first.passage,
    { from: first.rank?.from ?? first.from, to: first.to },
    {
      problem: `The first mention stands ${how}.`,
      advice: `Introduce the person as “${full}”.`,
      replacement: full,
    },
  )
}
