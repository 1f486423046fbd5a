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

/** What no XML 1.0 may hold, escaped or not: most control characters, lone surrogates, two non-characters. */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu

/** Text for XML 1.0 (and HTML); what it cannot hold is left out. */
export function escaped(text: string): string {
  return text.replace(FORBIDDEN, '').replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character)
}
