const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]

const NAME =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'
const AMERICAN = new RegExp(`\\b(${NAME})\\.?,?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})\\b`, 'iu')
const BRITISH = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?\\s+(${NAME})\\.?,?\\s+(\\d{4})\\b`, 'iu')
const ISO = /\b(\d{4})-(\d{2})-(\d{2})\b/u

const JAPANESE = /(?:(\d{4})|(令和|平成)(\d{1,2}|元))年(\d{1,2})月(\d{1,2})日/u
/** The year before the first of an era. */
const ERAS: Readonly<Record<string, number>> = { 令和: 2018, 平成: 1988 }

/**
 * The first day written in full in a text: "June 21, 2020", "28 December 2016", "2020-06-21", "令和2年6月21日".
 * @returns `YYYY-MM-DD`, or null where there is none or the calendar has no such day
 */
export function dayIn(text: string): string | null {
  const iso = ISO.exec(text)
  if (iso) return calendarDay(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const american = AMERICAN.exec(text)
  if (american) return calendarDay(Number(american[3]), monthNumber(american[1]), Number(american[2]))
  const british = BRITISH.exec(text)
  if (british) return calendarDay(Number(british[3]), monthNumber(british[2]), Number(british[1]))
  const japanese = JAPANESE.exec(text.normalize('NFKC'))
  if (japanese) {
    const inEra = japanese[3] === '元' ? 1 : Number(japanese[3])
    const year = japanese[1] ? Number(japanese[1]) : (ERAS[japanese[2] ?? ''] ?? 0) + inEra
    return calendarDay(year, Number(japanese[4]), Number(japanese[5]))
  }
  return null
}

function monthNumber(name: string | undefined): number {
  const short = (name ?? '').slice(0, 3).toLowerCase()
  return MONTHS.findIndex((month) => month.startsWith(short)) + 1
}

/** The day in ISO form where the calendar has it. */
export function calendarDay(year: number, month: number, day: number): string | null {
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  const time = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text) ? text : null
}
