import { nameRecordIn, type Official } from '#lib/domain/official.ts'
import { mentionsOf } from '#lib/domain/style/nameMentions.ts'
import { findingAt } from '#lib/domain/style/passages.ts'
import type { StyleRule } from '#lib/domain/style/styleRule.ts'

/** After the introduction the family name stands alone. */
export const laterReference: StyleRule = {
  id: 'later-reference',
  title: 'Later references',
  source: 'AP Stylebook, military titles and names',
  inJapanese: false,
  find: (release, officials) => {
    return officials.flatMap((official) => {
      const family = nameRecordIn(official, 'en')?.family
      if (!family || sharesFamilyName(official, officials)) return []
      return mentionsOf(official, release)
        .slice(1)
        .filter((mention) => mention.isFullName || mention.rank !== null)
        .map((mention) =>
          findingAt(
            mention.passage,
            { from: mention.rank?.from ?? mention.from, to: mention.to },
            {
              problem: `${mention.rank ? 'Rank' : 'Full name'} again, after the first mention.`,
              advice: `Use the family name alone: “${family}”.`,
              replacement: family,
            },
          ),
        )
    })
  },
}

/** Two of one name are told apart by their full names. */
function sharesFamilyName(official: Official, officials: readonly Official[]): boolean {
  const family = nameRecordIn(official, 'en')?.family
  return officials.some((other) => other.id !== official.id && nameRecordIn(other, 'en')?.family === family)
}
