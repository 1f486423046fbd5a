import type { DeskRelease } from '#lib/domain/desk.ts'
import type { StylePath } from '#lib/domain/style/styleRule.ts'

export type ReleaseLink = { where: string; href: string; words: string; path: StylePath }

/** Every link of the body with the words that it stands on. A mark without words is left out. */
export function releaseLinks({ body }: Pick<DeskRelease, 'body'>): ReleaseLink[] {
  let paragraph = 0
  return body.flatMap((block) => {
    if (block._type !== 'block') return []
    paragraph += 1
    const where = `Text, paragraph ${paragraph}`
    return block.markDefs.flatMap((mark): ReleaseLink[] => {
      const spans = block.children.filter((span) => span.marks.includes(mark._key))
      const [first] = spans
      if (mark._type !== 'link' || !first) return []
      const words = spans.map((span) => span.text).join('')
      const path = ['body', { _key: block._key }, 'children', { _key: first._key }, 'text']
      return [{ where, href: mark.href, words, path }]
    })
  })
}

/**
 * What is wrong with an address to look at, without asking anybody whether it answers.
 * @returns null where it is an address that a reader could follow
 */
export function addressFault(href: string): string | null {
  if (href.trim() === '') return 'has no address'
  if (/\s/.test(href.trim())) return 'has a space in its address'
  if (/^(?:\/(?!\/)|#)/.test(href)) return null
  let url: URL
  try {
    url = new URL(href)
  } catch {
    return 'has an address that lacks https:// or is broken'
  }
  if (url.protocol === 'mailto:' || url.protocol === 'tel:') return null
  if (url.protocol !== 'https:' && url.protocol !== 'http:')
    return `has an address that browsers do not follow (${url.protocol})`
  if (!/^[\w-]+(?:\.[\w-]+)+$/.test(url.hostname))
    return `leads to “${url.hostname}”, which only some networks know`
  if (
    /\.(?:mil|gov|corp|lan|local)\.?$/.test(url.hostname) &&
    /^(?:intranet|internal)\./.test(url.hostname)
  ) {
    return `leads to “${url.hostname}”, which only some networks know`
  }
  return null
}
