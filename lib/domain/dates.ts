import type { Day } from '#lib/domain/official.ts'

/**
 * Days and times as a newsroom prints them. English follows AP (months of more than five letters are cut, "p.m.",
 * no ":00", "noon"); Japanese follows 公用文 (2020年8月11日, 24 hours). A time is never printed without its zone.
 */

const AP_MONTHS = [
  'Jan.',
  'Feb.',
  'March',
  'April',
  'May',
  'June',
  'July',
  'Aug.',
  'Sept.',
  'Oct.',
  'Nov.',
  'Dec.',
] as const

const FULL_MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

type Calendar = { year: number; month: number; day: number }

function calendarOf(day: Day): Calendar | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day)
  if (!match) return null
  return { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) }
}

/**
 * A calendar day in print.
 * @param day `YYYY-MM-DD`; anything else is given back as it stands, so that a page never prints "Invalid Date"
 * @param language BCP 47; Japanese, else English
 * @returns "Aug. 11, 2020" or 「2020年8月11日」
 */
export function formatDay(day: Day, language: string): string {
  const date = calendarOf(day)
  if (!date) return day
  if (isJapanese(language)) return `${date.year}年${date.month}月${date.day}日`
  return `${AP_MONTHS[date.month - 1] ?? date.month} ${date.day}, ${date.year}`
}

/**
 * A month that stands without a day: spelled out in English.
 * @param day any day of the month, `YYYY-MM-DD`
 * @returns "August 2020" or 「2020年8月」
 */
export function formatMonth(day: Day, language: string): string {
  const date = calendarOf(day)
  if (!date) return day
  if (isJapanese(language)) return `${date.year}年${date.month}月`
  return `${FULL_MONTHS[date.month - 1] ?? date.month} ${date.year}`
}

/**
 * The day that an instant falls on in a zone.
 * @param instant ISO 8601 with offset or Z
 * @param zone IANA name such as "America/New_York"
 * @throws RangeError where the instant or the zone is not one
 */
export function dayOf(instant: string, zone: string): Day {
  const parts = partsOf(
    instant,
    { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' },
    'en-US',
  )
  return `${parts('year').padStart(4, '0')}-${parts('month')}-${parts('day')}`
}

/**
 * The time of day of an instant, with the name of its zone.
 * @param instant ISO 8601 with offset or Z
 * @param zone IANA name
 * @returns "2:30 p.m. EDT", "noon EST", "9 a.m. Japan Standard Time"; 「14時30分（日本標準時）」
 * @throws RangeError where the instant or the zone is not one
 */
export function formatTime(instant: string, zone: string, language: string): string {
  const parts = partsOf(
    instant,
    { timeZone: zone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
    'en-US',
  )
  const hour = Number(parts('hour'))
  const minute = Number(parts('minute'))
  const name = zoneName(instant, zone, language)
  if (isJapanese(language)) return `${hour}時${minute === 0 ? '' : `${minute}分`}（${name}）`
  if (hour === 12 && minute === 0) return `noon ${name}`
  // Midnight stays "12 a.m.": the word leaves open which of two days is meant.
  const minutes = minute === 0 ? '' : `:${String(minute).padStart(2, '0')}`
  return `${hour % 12 === 0 ? 12 : hour % 12}${minutes} ${hour < 12 ? 'a.m.' : 'p.m.'} ${name}`
}

/**
 * Day and time of an instant.
 * @returns "Aug. 11, 2020, 2:30 p.m. EDT" or 「2020年8月11日14時30分（日本標準時）」
 * @throws RangeError where the instant or the zone is not one
 */
export function formatInstant(instant: string, zone: string, language: string): string {
  const day = formatDay(dayOf(instant, zone), language)
  const time = formatTime(instant, zone, language)
  return isJapanese(language) ? `${day}${time}` : `${day}, ${time}`
}

/** Japanese in any of its tags ("ja", "ja-JP"). */
export function isJapanese(language: string): boolean {
  return /^ja(-|$)/i.test(language)
}

/** The short name where the language has one ("EDT"), else the long one: "GMT+9" tells a reader little. */
function zoneName(instant: string, zone: string, language: string): string {
  if (isJapanese(language)) {
    return partsOf(instant, { timeZone: zone, timeZoneName: 'long' }, 'ja-JP')('timeZoneName')
  }
  const short = partsOf(instant, { timeZone: zone, timeZoneName: 'short' }, 'en-US')('timeZoneName')
  if (!/^GMT[+-]/.test(short)) return short
  return partsOf(instant, { timeZone: zone, timeZoneName: 'long' }, 'en-US')('timeZoneName')
}

function partsOf(
  instant: string,
  options: Intl.DateTimeFormatOptions,
  locale: string,
): (type: Intl.DateTimeFormatPartTypes) => string {
  const parts = new Intl.DateTimeFormat(locale, options).formatToParts(new Date(instant))
  return (type) => parts.find((part) => part.type === type)?.value ?? ''
}
