/**
 * JSON with one spelling for one value: keys sorted by code unit, no white space, members that are undefined left out
 * (after RFC 8785, for the values that editions hold: text, finite numbers, booleans, null, arrays, plain objects).
 * @throws TypeError for a value that JSON cannot carry
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return JSON.stringify(value)
  if (typeof value === 'number' && Number.isFinite(value)) return JSON.stringify(value)
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (typeof value === 'object') {
    const members = Object.entries(value)
      .filter(([, member]) => member !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`)
    return `{${members.join(',')}}`
  }
  throw new TypeError(`Canonical JSON cannot carry a value of type ${typeof value}.`)
}
