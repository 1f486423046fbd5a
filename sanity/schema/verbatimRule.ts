import type { CustomValidator } from 'sanity'
import { z } from 'zod'
import { quoteIdsIn } from '#lib/domain/bodyCheck.ts'
import { segmentsNotIn } from '#lib/domain/verbatim.ts'
import { DeskQuoteShape, DeskReleaseShape } from '#sanity/deskShapes.ts'
import { STUDIO_API_VERSION } from '#sanity/studio/apiVersion.ts'

/** Warnings of the desk where the words of a quote do not stand in its release letter for letter. */
const Release = z.looseObject({ _id: z.string(), language: z.string().optional() })
const Source = z.object({ body: z.unknown() }).nullable()
const Quote = z.looseObject({ _id: z.string(), source: z.looseObject({ _ref: z.string() }).optional() })

/** For `segments` of a quote: each must stand in the release that the quote names as its source. */
export const wordsStandInSource: CustomValidator<unknown> = async (_value, context) => {
  const document = Quote.safeParse(context.document)
  if (!document.success || !document.data.source) return true
  const quote = DeskQuoteShape.safeParse(document.data)
  if (!quote.success) return true
  const answer = await context
    .getClient({ apiVersion: STUDIO_API_VERSION })
    .fetch<unknown>('*[_id == $id][0]{body}', { id: document.data.source._ref }, { perspective: 'drafts' })
  const text = plainText(Source.parse(answer)?.body)
  const missing = text === '' ? [] : segmentsNotIn(text, quote.data.segments)
  return (
    missing.length === 0 || `Not in the release letter for letter: “${missing[0]}”. Copy the words again.`
  )
}

/** For the `body` of a release: the words of every quote in its own language must stand in it. */
export const quotesStandInBody: CustomValidator<unknown> = async (_value, context) => {
  const document = Release.safeParse(context.document)
  if (!document.success) return true
  const release = DeskReleaseShape.safeParse(document.data)
  const ids = release.success ? quoteIdsIn(release.data.body) : []
  if (ids.length === 0) return true
  const answer = await context
    .getClient({ apiVersion: STUDIO_API_VERSION })
    .fetch<unknown>('*[_id in $ids]', { ids }, { perspective: 'drafts' })
  const quotes = z.array(DeskQuoteShape).safeParse(answer)
  if (!quotes.success) return true
  const text = plainText(document.data.body)
  const missing = quotes.data
    .filter((quote) => quote.language === document.data.language)
    .flatMap((quote) => segmentsNotIn(text, quote.segments))
  return (
    missing.length === 0 || `The text does not have these words of a quote letter for letter: “${missing[0]}”`
  )
}

const Blocks = z.array(
  z.looseObject({ children: z.array(z.looseObject({ text: z.string().optional() })).optional() }),
)

/** All words of a body, one line a block. */
function plainText(body: unknown): string {
  const blocks = Blocks.safeParse(body ?? [])
  if (!blocks.success) return ''
  return blocks.data
    .map((block) => (block.children ?? []).map((child) => child.text ?? '').join(''))
    .join('\n')
}
