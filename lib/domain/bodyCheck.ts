import type { BodyBlock, TextBlock } from '#lib/domain/body.ts'
import { bodyPath } from '#lib/domain/bodyWords.ts'
import type { Picture } from '#lib/domain/official.ts'
import type { Refusals } from '#lib/domain/refusal.ts'

const LINK = /^(https?:\/\/|mailto:|tel:|\/(?!\/)|#)/i

/** The quotes that a body shows, each once, in the order of their first words. Marks without a quote are left out. */
export function quoteIdsIn(body: readonly BodyBlock[]): string[] {
  const ids = body.flatMap((block) => {
    if (block._type === 'pullQuote') return [block.quoteId]
    if (block._type === 'block') return marksInOrder(block)
    return []
  })
  return [...new Set(ids.filter((id) => id !== ''))]
}

function marksInOrder(block: TextBlock): string[] {
  return block.children.flatMap((span) =>
    span.marks.flatMap((key) => {
      const mark = block.markDefs.find((candidate) => candidate._key === key)
      return mark?._type === 'quotation' ? [mark.quoteId] : []
    }),
  )
}

/** Refuses a body without words, links that lead nowhere, quotations without a quote and pictures without alt text. */
export function checkBody(body: readonly BodyBlock[], refusals: Refusals): void {
  const hasWords = body.some(
    (block) => block._type === 'block' && block.children.some((span) => span.text.trim() !== ''),
  )
  if (!hasWords) refusals.add('Text', 'The release has no text.', 'Write or paste the text of the release.')
  for (const block of body) {
    if (block._type === 'block') checkMarks(block, refusals)
    if (block._type === 'pullQuote' && block.quoteId === '') {
      refusals.add(
        'Text',
        'A pull quote has no quote.',
        'Choose its quote, or take the pull quote out.',
        null,
        { path: bodyPath(block) },
      )
    }
    if (block._type === 'releasePicture') checkPicture(block.picture, 'Picture in the body', refusals)
  }
}

function checkMarks(block: TextBlock, refusals: Refusals): void {
  for (const mark of block.markDefs) {
    const words = block.children
      .filter((span) => span.marks.includes(mark._key))
      .map((span) => span.text)
      .join('')
    if (words === '') continue
    if (mark._type === 'quotation' && mark.quoteId === '') {
      refusals.add(
        'Text',
        `The quotation “${words}” has no quote.`,
        'Click the marked words and choose their quote, or take the mark off.',
        null,
        { path: bodyPath(block, mark) },
      )
    }
    if (mark._type === 'link' && !LINK.test(mark.href)) {
      refusals.add(
        'Text',
        `The link on “${words}” leads nowhere.`,
        'Enter an address that begins with https://, mailto: or tel:.',
        null,
        { path: bodyPath(block, mark) },
      )
    }
  }
}

/** Refuses a picture whose file or alt text is missing. */
export function checkPicture(picture: Picture, where: string, refusals: Refusals): void {
  if (picture.assetId === '') {
    refusals.add(where, 'The picture has no file.', 'Upload the picture, or take the empty entry out.')
  }
  if (picture.alt.trim() === '') {
    refusals.add(
      where,
      'The picture has no alt text.',
      'Say what the picture shows, for those who cannot see it.',
    )
  }
}
