import { findRankByPrinted, type Rank } from '#lib/domain/rank.ts'

/** Services told by the words around a rank. */
const SERVICE_WORDS: readonly [RegExp, string][] = [
  [/space force|space forces|space operations|ussf|space delta/iu, 'ussf'],
  [/coast guard/iu, 'uscg'],
  [/\bmarines?\b|marine corps|marine expeditionary/iu, 'usmc'],
  [/air force|air national guard|airlift|fighter wing|air refueling|\b\d+\w\w wing\b/iu, 'usaf'],
  [/\bnavy\b|naval|fleet|carrier|destroyer|submarine|\buss\b/iu, 'usn'],
  [/\barmy\b|infantry|cavalry|brigade combat|\bbct\b|armored division/iu, 'usa'],
]

/** "Royal Australian Navy Cmdr.", "British Army Maj. Gen.": ranks of services that the table does not hold. */
const FOREIGN =
  /\b(?:Royal(?:\s\p{Lu}\p{L}+)?|(?!American)\p{Lu}\p{Ll}+(?:ish|ian|ean|ese|ench|utch|erman|aqi|aeli))\s(?:\p{Lu}\p{L}+\s)?$/u
/** How much of a text is searched for its service. */
const TEXT = 20_000

/**
 * The key in the rank table of a rank as printed. The service is told by the rank itself, by the post, or by the text
 * where it speaks of one service only; of two halves of a rank that print the same, the plain one is taken.
 * @returns null where that leaves more than one
 */
export function rankKeyOf(
  rank: string | null,
  around: { post: string; before: string; text: string },
): string | null {
  if (rank === null || FOREIGN.test(around.before)) return null
  const all = ranksPrinted(rank)
  const found = all.every((one) => one.service.startsWith('j'))
    ? all
    : all.filter((one) => !one.service.startsWith('j'))
  if (new Set(found.map((one) => one.service)).size <= 1) return plainest(found)
  const service =
    SERVICE_WORDS.find(([words]) => words.test(rank))?.[1] ??
    SERVICE_WORDS.find(([words]) => words.test(around.post))?.[1] ??
    onlyService(around.text.slice(0, TEXT), found)
  return plainest(found.filter((one) => one.service === service))
}

/** The ranks that a printed form can stand for, with whatever component stands before it: "Army National Guard Staff Sgt." */
export function ranksPrinted(text: string): Rank[] {
  let rest = text
  while (rest !== '' && !/^retired\b/iu.test(rest)) {
    const found = findRankByPrinted(rest)
    if (found.length > 0) return found
    rest = rest.replace(/^\S+\s*/u, '')
  }
  return []
}

/** The one service that a text speaks of, among those that have the rank. */
function onlyService(text: string, ranks: readonly Rank[]): string | null {
  const spoken = SERVICE_WORDS.filter(
    ([words, service]) => ranks.some((rank) => rank.service === service) && words.test(text),
  )
  return spoken.length === 1 ? (spoken[0]?.[1] ?? null) : null
}

/** "Rear Admiral" before "Rear Admiral (lower half)": both print as "Rear Adm.". */
function plainest(ranks: readonly Rank[]): string | null {
  const [first, ...rest] = [...ranks].sort((a, b) => a.spelled.length - b.spelled.length)
  if (!first || rest.some((rank) => rank.ap !== first.ap)) return null
  return first.key
}
