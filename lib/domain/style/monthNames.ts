/** Months in full and as AP prints them before a day; March to July are never cut. */
export const MONTHS = [
  ['January', 'Jan.'],
  ['February', 'Feb.'],
  ['March', 'March'],
  ['April', 'April'],
  ['May', 'May'],
  ['June', 'June'],
  ['July', 'July'],
  ['August', 'Aug.'],
  ['September', 'Sept.'],
  ['October', 'Oct.'],
  ['November', 'Nov.'],
  ['December', 'Dec.'],
] as const

/** Any way to write a month, without the dot: "Sept", "Sep", "September". */
export const ANY_MONTH = `(?:${MONTHS.map(([full]) => {
  const short = full === 'September' ? 'Sept|Sep' : full.slice(0, 3)
  return full === 'May' ? full : `${full}|${short}`
}).join('|')})`

export function monthOf(printed: string): (typeof MONTHS)[number] | null {
  const start = printed.slice(0, 3).toLowerCase()
  return MONTHS.find(([full]) => full.slice(0, 3).toLowerCase() === start) ?? null
}
