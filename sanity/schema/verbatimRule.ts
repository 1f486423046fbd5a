import { type CustomValidator, stringToPath } from 'sanity'
import { z } from 'zod'
import { quoteIdsIn } from '#lib/domain/bodyCheck.ts'
import { checkQuotations } from '#lib/domain/quotationCheck.ts'
import { Refusals } from '#lib/domain/refusal.ts'
import { segmentsNotIn } from '#lib/domain/verbatim.ts'
import { DeskQuoteShape, DeskReleaseShape } from '#sanity/deskShapes.ts'
import { STUDIO_API_VERSION } from '#sanity/studio/apiVersion.ts'

/** What the forms say where the words of a quote and of its release are not the same letter for letter. */
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

/** For the `body` of a release: the rule of the quotations, as publishing applies it, each fault at its own mark. */
export const quotationsAgree: CustomValidator<unknown> = async (_value, context) => {
  const document = Release.safeParse(context.document)
  if (!document.success) return true
  const release = DeskReleaseShape.safeParse(document.data)
  if (!release.success) return true
  const { body, language } = release.data
  const ids = quoteIdsIn(body)
  const answer =
    ids.length === 0
      ? []
      : await context
          .getClient({ apiVersion: STUDIO_API_VERSION })
          .fetch<unknown>('*[_id in $ids]', { ids }, { perspective: 'drafts' })
  const quotes = z.array(DeskQuoteShape).safeParse(answer)
  const refusals = new Refusals()
  checkQuotations(body, quotes.success ? quotes.data : [], language, refusals)
  const faults = refusals.list.map(({ problem, mend, path }) => ({
    message: `${problem} ${mend}`,
    // The rule stands on the field, so its own name is left out.
    path: stringToPath(path ?? 'body').slice(1),
  }))
  return faults.length === 0 || faults
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
