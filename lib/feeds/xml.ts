type Child = string | Element | null

type Element = { name: string; attributes: Record<string, string>; children: readonly Child[] }

/**
 * An element of XML.
 * @param children text (escaped when written), elements, or null for nothing
 */
export function element(name: string, attributes: Record<string, string>, ...children: Child[]): Element {
  return { name, attributes, children }
}

/** A whole XML document, in UTF-8, one element a line. */
export function xmlDocument(root: Element): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${written(root, '')}\n`
}

function written({ name, attributes, children }: Element, indent: string): string {
  const open = `${indent}<${name}${Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escaped(value)}"`)
    .join('')}`
  const present = children.filter((child) => child !== null)
  if (present.length === 0) return `${open}/>`
  const inside = present.map((child) =>
    typeof child === 'string' ? escaped(child) : `\n${written(child, `${indent}  `)}`,
  )
  const close = present.some((child) => typeof child !== 'string') ? `\n${indent}</${name}>` : `</${name}>`
  return `${open}>${inside.join('')}${close}`
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Text for XML 1.0 (and HTML), without the control characters that no XML may hold, escaped or not. */
export function escaped(text: string): string {
  const allowed = [...text].filter((character) => {
    const code = character.codePointAt(0) ?? 0
    if (code < 0x20) return code === 0x09 || code === 0x0a || code === 0x0d
    return !(code >= 0xd800 && code <= 0xdfff) && code !== 0xfffe && code !== 0xffff
  })
  return allowed.join('').replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character)
}
