import { Parser } from 'htmlparser2'
import { checkDepth } from '#lib/importer/formats/depth.ts'

export type XmlAttributes = Readonly<Record<string, string>>

/**
 * Names every element of an XML part in order, without its prefix, with its attributes as written.
 * @throws ImportError where elements are nested as in no release
 */
export function eachElement(xml: string, take: (name: string, attributes: XmlAttributes) => void): void {
  let depth = 0
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        depth += 1
        checkDepth(depth)
        take(name.slice(name.indexOf(':') + 1), attributes)
      },
      onclosetag: () => {
        depth -= 1
      },
    },
    { xmlMode: true },
  )
  parser.end(xml)
}

/** The value of an attribute, whatever its prefix. */
export function attributeOf(attributes: XmlAttributes, name: string): string | null {
  const written = Object.keys(attributes).find((key) => key.slice(key.indexOf(':') + 1) === name)
  return written === undefined ? null : (attributes[written] ?? null)
}
