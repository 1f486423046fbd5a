import { RANKS } from '#lib/domain/rank.ts'
import { escaped, mentionsOf } from '#lib/domain/style/nameMentions.ts'
import { bodyPassages, findingAt, isQuoted, type Passage } from '#lib/domain/style/passages.ts'
import { rankOfDay, wantedForm } from '#lib/domain/style/rankOfDay.ts'
import type { Finding, StyleRule } from '#lib/domain/style/styleRule.ts'
import type { StyleSettings } from '#lib/domain/style/styleSettings.ts'

/** A rank before a name stands in the office's form, and is the rank held on the release's day. */
export const rankForm: StyleRule = {
  id: 'rank-form',
  title: 'Form of ranks',
  source: 'AP Stylebook, military titles; service form where the settings say so',
  inJapanese: false,
  find: (release, officials, settings) => {
    const passages = bodyPassages(release)
    const taken = new Set<string>()
    const ofOfficials = officials.flatMap((official): Finding[] => {
      const held = rankOfDay(official, release)
      return mentionsOf(official, release).flatMap(({ passage, rank, isFormer, from }, at) => {
        if (rank) taken.add(`${passage.where}:${rank.from}`)
        // A rank in a later mention goes altogether; another rule says so.
        if (!rank || !held || isFormer || at > 0) return []
        const wanted = wantedForm(held, settings)
        if (rank.text === wanted) return []
        const isHeld = rank.means.some((meant) => meant.key === held.key)
        const end = rank.from + rank.text.length
        return findingAt(
          passage,
          { from: rank.from, to: Math.min(end, from) },
          isHeld
            ? {
                problem: `“${rank.text}” is not the form the office prints.`,
                advice: `Write “${wanted}”.`,
                replacement: wanted,
              }
            : {
                problem: `“${rank.text}” is not the rank held on the release’s day.`,
                advice: `On record is “${wanted}”. Correct the text, or the official’s appointments.`,
              },
        )
      })
    })
    const ofOthers = passages.flatMap((passage) =>
      wrongFormsIn(passage, settings).filter(({ from }) => !taken.has(`${passage.where}:${from}`)),
    )
    return [...ofOfficials, ...ofOthers.map(({ finding }) => finding)]
  },
}

/** Forms that differ from the one printed, with that one; null where it depends on the service. */
function formsOtherThan(form: StyleSettings['rankForm']): Map<string, string | null> {
  const wrong = new Map<string, string | null>()
  const right = new Set(RANKS.map((rank) => wantedForm(rank, { rankForm: form })))
  for (const rank of RANKS) {
    const wanted = wantedForm(rank, { rankForm: form })
    for (const other of [rank.spelled, rank.ap, rank.serviceForm]) {
      // Single words and two letters are too often something else: "General Assembly", "MG".
      const isTelling = other === rank.serviceForm ? other.length > 2 : other.includes(' ')
      if (other === '' || right.has(other) || !isTelling || !/^[\w. ]+$/.test(other)) continue
      const known = wrong.get(other)
      wrong.set(other, known === undefined || known === wanted ? wanted : null)
    }
  }
  return wrong
}

const WRONG = { ap: formsOtherThan('ap'), service: formsOtherThan('service') }
const PATTERN = { ap: beforeAName(WRONG.ap), service: beforeAName(WRONG.service) }

function beforeAName(forms: Map<string, string | null>): RegExp {
  const longestFirst = [...forms.keys()].sort((a, b) => b.length - a.length)
  return new RegExp(`(?<![\\p{L}\\p{N}.])(${longestFirst.map(escaped).join('|')})(?= \\p{Lu}\\p{Ll})`, 'gu')
}

function wrongFormsIn(
  passage: Passage,
  { rankForm: form }: StyleSettings,
): { from: number; finding: Finding }[] {
  return [...passage.text.matchAll(PATTERN[form])].flatMap((match) => {
    const printed = match[1] ?? ''
    const range = { from: match.index, to: match.index + printed.length }
    if (isQuoted(passage, range.from, range.to)) return []
    const wanted = WRONG[form].get(printed) ?? null
    const problem = `“${printed}” is not the form the office prints before a name.`
    const finding = findingAt(
      passage,
      range,
      wanted
        ? { problem, advice: `Write “${wanted}”.`, replacement: wanted }
        : { problem, advice: 'Use the form of the person’s own service.' },
    )
    return [{ from: range.from, finding }]
  })
}
