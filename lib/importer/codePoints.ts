/**
 * Turns offsets in UTF-16 units, as JavaScript counts, into offsets in code points, as the proposal states them.
 * @returns the same offset where the text has no character outside the basic plane
 */
export function codePointOffsets(source: string): (offset: number) => number {
  if (!/[\u{10000}-\u{10ffff}]/u.test(source)) return (offset) => offset
  const counts = new Uint32Array(source.length + 1)
  let count = 0
  let at = 0
  for (const character of source) {
    for (let unit = 0; unit < character.length; unit += 1) counts[at + unit] = count
    at += character.length
    count += 1
  }
  counts[source.length] = count
  return (offset) => counts[offset] ?? count
}
