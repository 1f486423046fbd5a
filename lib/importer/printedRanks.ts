import { findRankByPrinted, RANKS } from '#lib/domain/rank.ts'

/**
 * Ranks as releases print them, of any service and police force. Wider than the rank table: a rank that the table lacks
 * still tells that a person follows, and is kept as printed.
 */
const HEADS =
  'general|gen|colonel|col|major|maj|captain|capt|lieutenant|lieut|lt|ensign|admiral|adm|commander|cmdr|commodore|' +
  'sergeant|sgt|corporal|cpl|bombardier|private|pvt|pfc|specialist|spc|airman|seaman|fireman|constructionman|' +
  'hospitalman|brigadier|marshal|officer|trooper|constable|detective|inspector|superintendent|deputy|major-general|' +
  'ltgen|majgen|briggen|ltcol|ltcdr|cdre|radm|vadm|rdml|gpcapt|wgcdr|sqnldr|fltlt|lieutenant-general|lieutenant-colonel|lieutenant-commander|vice-marshal|sub-lieutenant|rating|guardian'
const BEFORE =
  'lieutenant|lieut|lt|major|maj|brigadier|brig|vice|rear|fleet|first|second|third|1st|2nd|2d|3rd|staff|technical|tech|' +
  'master|senior|chief|command|gunnery|lance|private|pvt|petty|warrant|police|detective|leading|able|ordinary|flight|' +
  'wing|group|squadron|air|pilot|flying|field|colour|color|sergeant|sgt|sub|deputy|regimental|quartermaster|inspector|' +
  'corrections|patrol|state|special|second|junior'
const AFTER =
  'general|gen|colonel|col|major|maj|commander|cmdr|admiral|adm|lieutenant|sergeant|sgt|corporal|cpl|officer|class|apprentice|' +
  'recruit|basic|first|second|third|1st|2nd|3rd|grade|j\\.g|jg|marshal|leader|captain|seaman|2|3|4|5'

const MILITARY = new RegExp(
  `^(?:(?:${BEFORE})\\.? ){0,4}(?:${HEADS})(?:\\.? (?:${AFTER}))*\\.?(?: of the (?:army|navy|air force|marine corps|space force|coast guard))?$`,
  'u',
)
/** The Navy's and the Coast Guard's ratings: "Mass Communication Specialist 3rd Class", "Electronics Technician Seaman". */
const RATING =
  /^(?:\p{Lu}[\p{L}’']+(?: and)? ){1,4}(?:(?:1st|2nd|3rd|First|Second|Third) Class|(?:Sea|Fire|Air|Construction|Hospital)man(?: Apprentice| Recruit)?)$/u
/** Words that are a rank only with more beside them: an officer or deputy of what, a general what. */
const NOT_ALONE = /^(?:officer|deputy|marshal|superintendent|inspector|rating|guardian|specialist|chief)$/u
const RANK_WORDS = new Set([
  ...`${HEADS}|${BEFORE}`.split('|'),
  ...RANKS.flatMap((rank) =>
    [rank.spelled, rank.ap, rank.serviceForm].map((form) => form.toLowerCase().split(/[.\s]/u)[0] ?? ''),
  ),
])

/** Whether a word in lower case can begin a rank that is no rating. */
export function isRankWord(word: string): boolean {
  return RANK_WORDS.has(word) || /^\d/u.test(word)
}

/** Whether a word in lower case can end a rating. */
export function isRatingEnd(word: string): boolean {
  return /^(?:class|seaman|fireman|airman|constructionman|hospitalman|apprentice|recruit)$/u.test(word)
}

const MOST_KNOWN = 5000
const known = new Map<string, boolean>()

/** Whether these words, without a service before them, are a rank in print. */
export function isPrintedRank(text: string): boolean {
  const cached = known.get(text)
  if (cached !== undefined) return cached
  const lower = text.toLowerCase()
  const answer =
    findRankByPrinted(text).length > 0 ||
    RATING.test(text) ||
    (MILITARY.test(lower) && !NOT_ALONE.test(lower.replace(/\.$/u, '')))
  // Bounded: a hostile text must not fill the memory with what is not a rank.
  if (known.size < MOST_KNOWN) known.set(text, answer)
  return answer
}
