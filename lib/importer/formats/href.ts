/**
 * The address of a link as a release may carry it.
 * @returns null for what leads nowhere outside its own page or site, or to another scheme than http, https and mailto
 */
export function hrefOf(written: string): string | null {
  const trimmed = written.trim()
  let url: URL
  try {
    url = new URL(trimmed)
  } catch {
    return null
  }
  if (!['http:', 'https:', 'mailto:'].includes(url.protocol)) return null
  // As written where that is plain; else as browsers read it, without line breaks and spaces.
  return /^[\x21-\x7e]+$/.test(trimmed) && /^(?:https?:\/\/|mailto:)/i.test(trimmed) ? trimmed : url.href
}
