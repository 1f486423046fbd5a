import { dayIn } from '#lib/importer/days.ts'
import { holdsPost } from '#lib/importer/posts.ts'
import type { DatelineReading } from '#lib/importer/proposal.ts'

/** Cities that stand alone in a dateline (Associated Press), for a line that has lost its dash. */
const LONE_CITIES = [
  'ATLANTA BALTIMORE BOSTON CHICAGO CINCINNATI CLEVELAND DALLAS DENVER DETROIT HONOLULU HOUSTON INDIANAPOLIS MIAMI',
  'MILWAUKEE MINNEAPOLIS PHILADELPHIA PHOENIX PITTSBURGH SEATTLE WASHINGTON BEIJING BERLIN BRUSSELS CAIRO GENEVA',
  'JERUSALEM KABUL KYIV LONDON MADRID MOSCOW PARIS ROME SEOUL SINGAPORE STOCKHOLM TOKYO VIENNA',
]
  .join(' ')
  .split(' ')
  .concat([
    'LAS VEGAS',
    'LOS ANGELES',
    'NEW ORLEANS',
    'NEW YORK',
    'OKLAHOMA CITY',
    'ST. LOUIS',
    'SALT LAKE CITY',
  ])
  .concat(['SAN ANTONIO', 'SAN DIEGO', 'SAN FRANCISCO', 'MEXICO CITY', 'HONG KONG'])

const DASH = '(?:[\\u2012-\\u2015\\u2212]|--+|-)'
const SPAN = 90

/** PLACE, State (June 21, 2020) – with the day before or after the place, in brackets or between commas. */
const DASHED = new RegExp(
  `^\\(?(?:(?<early>\\w+\\.? \\d{1,2}, \\d{4})\\s*${DASH}?\\s*)?(?<place>[\\p{Lu}][^"“”:;!?()\\n]{1,70}?)` +
    `\\s*\\)?,?\\s*(?:\\((?<bracket>[^()]{3,40})\\)\\s*)?,?\\s*(?:${DASH}\\s*\\((?<late>[^()]{3,40})\\)\\s*)?` +
    `(?:\\s${DASH}+\\s+|\\s?[\\u2012-\\u2015]\\s*|\\s?--+\\s*|(?<=\\))\\s?-\\s+)(?=[\\p{L}\\p{N}"“‘'«(]|$)`,
  'u',
)

/** "PORT TERN, Maine – March 3, 2030 – ": the day behind the first dash, and a dash of its own. */
const DAY_BEHIND = new RegExp(
  `^(\\p{L}+\\.? \\d{1,2}, \\d{4}|\\d{1,2} \\p{L}+ \\d{4})\\s?(?:${DASH}|:)\\s*`,
  'u',
)

/** A place is in capitals, or in capital letters with a date beside it. */
function isPlace(place: string, dated: boolean): boolean {
  const first = place.split(/[,(]/u)[0]?.trim() ?? ''
  const words = first.split(/\s+/u)
  if (words.length > 7) return false
  if (/\p{Lu}{2}/u.test(first) && first === first.toUpperCase()) return true
  const named = words.every((word) => /^\p{Lu}/u.test(word) || ['of', 'de', 'the', 'on', 'al'].includes(word))
  // "Jane Doe, Leader of X – “…”" is who speaks, not where.
  return named && !holdsPost(place) && (dated || (place.includes(',') && words.length <= 3))
}

/**
 * The dateline at the start of a paragraph, in the forms that releases print: capitals or a city with its state, a day
 * in brackets or after a comma, any dash, or the dash lost after a city that stands alone.
 * @param start offset of the paragraph in the source
 */
export function datelineOf(paragraph: string, start: number): DatelineReading | null {
  const head = paragraph.length > SPAN + 40 ? paragraph.slice(0, SPAN + 40) : `${paragraph} `.trimStart()
  const match = DASHED.exec(head)
  const groups = match?.groups
  if (match && groups?.place) {
    const dated = DAY_BEHIND.exec(head.slice(match[0].length))
    const written = dated?.[1] ?? groups.bracket ?? groups.late ?? groups.early ?? groups.place
    const day = dayIn(written)
    // In brackets stands the day, or the news service that carries the story: "PEARL HARBOR (NNS) --".
    const bracketIsDate =
      groups.bracket === undefined || /\d/u.test(groups.bracket) || /^\p{Lu}{2,10}$/u.test(groups.bracket)
    const place = withoutDay(groups.place)
    if (bracketIsDate && isPlace(place, day !== null)) {
      const evidence = ['a place and a dash open the paragraph']
      if (day) evidence.push('the day stands in the dateline')
      return reading(`${match[0]}${dated?.[0] ?? ''}`.trimEnd(), place, day, start, 0.95, evidence)
    }
  }
  const capitals = LONE_CITIES.find((city) => head.startsWith(`${city} `))
  if (capitals && /^\s{1,3}\p{Lu}[\p{Ll}.]/u.test(head.slice(capitals.length))) {
    return reading(`${capitals} `, capitals, null, start, 0.7, [
      'a city in capitals opens the paragraph; the dash after it is missing',
    ])
  }
  return null
}

function withoutDay(place: string): string {
  return place
    .replace(/,?\s*\(?\p{L}+\.?\s+\d{1,2}(?:,\s*\d{4})?\)?\s*$/u, '')
    .replace(/[\s,]+$/u, '')
    .trim()
}

function reading(
  raw: string,
  place: string,
  day: string | null,
  start: number,
  confidence: number,
  evidence: string[],
): DatelineReading {
  return { raw, text: raw, place, day, start, end: start + raw.length, confidence, evidence }
}
