import { RANKS_AND_GRADES, type Rank, serviceName } from '#lib/domain/rank.ts'

export type RankGroup = { service: string; ranks: Rank[] }

const searched = RANKS_AND_GRADES.map((rank) => ({ rank, text: ` ${bare(formsOf(rank).join(' '))}` }))

/** Every form that someone may type for a rank: spelled out, AP, the service's own, Japanese, pay grade, service. */
function formsOf(rank: Rank): string[] {
  return [
    rank.spelled,
    rank.ap,
    rank.serviceForm,
    rank.ja ?? '',
    rank.grade,
    serviceName(rank.service),
    rank.key,
  ]
}

function bare(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[.,()]/g, '')
    .replace(/\b([a-z]{1,2})-(?=\d)/g, '$1')
    .replace(/-/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

/**
 * The ranks whose forms begin with the words asked for, in any order, grouped by service as the table has them.
 * @param query "brig gen", "BG", "o-7 space force", "1等陸佐"; empty for all
 */
export function searchRanks(query: string): RankGroup[] {
  const words = bare(query).split(' ').filter(Boolean)
  const groups = new Map<string, Rank[]>()
  for (const { rank, text } of searched) {
    // Japanese is written without spaces, so its words are looked for anywhere.
    if (!words.every((word) => text.includes(/[a-z0-9]/.test(word) ? ` ${word}` : word))) continue
    const service = serviceName(rank.service)
    groups.set(service, [...(groups.get(service) ?? []), rank])
  }
  return [...groups].map(([service, ranks]) => ({ service, ranks }))
}
