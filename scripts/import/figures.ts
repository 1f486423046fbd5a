/** "12,345" */
export function grouped(number: number): string {
  return number.toLocaleString('en-US')
}

/** "8 s", "3 min 20 s", "1 h 5 min": two units at most, whole. */
export function duration(seconds: number): string {
  const whole = Math.ceil(seconds)
  if (whole < 60) return `${whole} s`
  if (whole < 3600) return `${Math.floor(whole / 60)} min${whole % 60 ? ` ${whole % 60} s` : ''}`
  const minutes = Math.ceil(whole / 60)
  return `${Math.floor(minutes / 60)} h${minutes % 60 ? ` ${minutes % 60} min` : ''}`
}

/** "24 a second", "1.3 a second" */
export function rate(perSecond: number): string {
  return `${perSecond < 10 ? perSecond.toFixed(1) : grouped(Math.round(perSecond))} a second`
}
