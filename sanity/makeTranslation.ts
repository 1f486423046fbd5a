import { z } from 'zod'
import type { BodyBlock } from '#lib/domain/body.ts'
import { quoteIdsIn } from '#lib/domain/bodyCheck.ts'
import type { SourceEdition } from '#lib/domain/translation.ts'
import { DeskReleaseShape } from '#sanity/deskShapes.ts'
import {
  type Mutation,
  type NewDocument,
  type PublicationClient,
  type RawDocument,
  RawDocumentShape,
} from '#sanity/publicationClient.ts'

/** The release was never published, so that there is no edition to translate. */
export class NotPublishedError extends Error {
  override name = 'NotPublishedError'
  constructor() {
    super('Publish the original first: a translation records the edition that it was made of.')
  }
}

const Source = z.object({
  release: RawDocumentShape.nullable(),
  edition: z.object({ number: z.number(), hash: z.string() }).nullable(),
  existing: z.string().nullable(),
})

/** What stands where a translated quotation will stand: no quote says it, so that it cannot be published by mistake. */
const PLACE_OF_WORDS = '［…］'

/**
 * Begins the version of a published release in another language: a draft with the structure of the original and none of
 * its words, and a draft of each quote, linked to its original.
 * @returns the id of the translation; where there is one already, that one, and nothing is written
 * @throws NotPublishedError
 */
export async function makeTranslation(
  client: PublicationClient,
  releaseId: string,
  language: string,
): Promise<string> {
  const source = Source.parse(
    await client.fetchRaw(
      `{
        "release": *[_id == $id][0],
        "edition": *[_type == "edition" && releaseId == $id && current == true][0]{ number, hash },
        "existing": *[_type == "release" && translationOf._ref == $id && language == $language][0]._id
      }`,
      { id: releaseId, language },
    ),
  )
  if (source.existing !== null) return source.existing.replace(/^drafts\./, '')
  if (!source.release || !source.edition) throw new NotPublishedError()
  const quotes = z.array(RawDocumentShape).parse(
    await client.fetchRaw('*[_id in $ids]', {
      ids: quoteIdsIn(DeskReleaseShape.parse(source.release).body),
    }),
  )
  const translationId = `${releaseId}-${language}`
  await client.commit(
    translationMutations({
      release: source.release,
      quotes,
      edition: source.edition,
      translationId,
      language,
    }),
  )
  return translationId
}

/** The drafts of a translation. Each is created, so that of two people who begin one, one is told. */
export function translationMutations(order: {
  release: RawDocument
  quotes: readonly RawDocument[]
  edition: SourceEdition
  translationId: string
  language: string
}): Mutation[] {
  const { release, quotes, edition, translationId, language } = order
  const source = DeskReleaseShape.parse(release)
  const translatedQuote = (id: string) => `${id}-${language}`
  const kept = ['kind', 'number', 'dateline', 'organization', 'people', 'topics', 'contacts'] as const
  const draft: NewDocument = {
    _id: `drafts.${translationId}`,
    _type: 'release',
    ...picked(release, kept),
    slug: { _type: 'slug', current: `${source.slug ?? 'release'}-${language}` },
    language,
    translationOf: { _type: 'reference', _ref: release._id },
    translatedFrom: { _type: 'translatedFrom', ...edition },
    media: emptiedPictures(release.media),
    body: source.body.map((block) => emptied(block, translatedQuote)),
  }
  return [
    ...quotes.map((quote) => ({
      create: {
        _id: `drafts.${translatedQuote(quote._id)}`,
        _type: 'quote',
        ...picked(quote, ['speaker', 'day', 'delivery']),
        language,
        segments: [],
        translationOf: { _type: 'reference', _ref: quote._id },
        source: linkToDraft('release', translationId),
      },
    })),
    { create: draft },
  ]
}

function picked(document: RawDocument, names: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(
    names.flatMap((name) => (document[name] === undefined ? [] : [[name, document[name]]])),
  )
}

/** A block of the same kind without its words; where words were quoted stands a mark of the translated quote. */
function emptied(block: BodyBlock, translatedQuote: (id: string) => string): Record<string, unknown> {
  if (block._type === 'pullQuote') {
    return { ...block, quoteId: undefined, quote: linkToDraft('quote', translatedQuote(block.quoteId)) }
  }
  if (block._type === 'releasePicture') {
    const { assetId, mediaId, credit } = block.picture
    const { _type, _key } = block
    return {
      _type,
      _key,
      asset: { _type: 'reference', _ref: assetId },
      ...(mediaId ? { mediaId } : {}),
      ...(credit ? { credit } : {}),
    }
  }
  const quotations = block.markDefs.filter((mark) => mark._type === 'quotation')
  return {
    ...block,
    markDefs: quotations.map(({ _key, _type, quoteId }) => ({
      _key,
      _type,
      quote: linkToDraft('quote', translatedQuote(quoteId)),
    })),
    children:
      quotations.length === 0
        ? [{ _type: 'span', _key: 's0', text: '', marks: [] }]
        : quotations.flatMap(({ _key }, at) => [
            { _type: 'span', _key: `o${at}`, text: '「', marks: [] },
            { _type: 'span', _key: `q${at}`, text: PLACE_OF_WORDS, marks: [_key] },
            { _type: 'span', _key: `c${at}`, text: '」', marks: [] },
          ]),
  }
}

const Pictures = z.array(z.looseObject({ _key: z.string() }))

/** The pictures without what is said of them: description and caption are words of a language. */
function emptiedPictures(media: unknown): Record<string, unknown>[] {
  const parsed = Pictures.safeParse(media)
  return parsed.success ? parsed.data.map(({ alt: _alt, caption: _caption, ...picture }) => picture) : []
}

/** Weak until both are published together, as the Studio itself links drafts. */
function linkToDraft(type: string, id: string) {
  return { _type: 'reference', _ref: id, _weak: true, _strengthenOnPublish: { type } }
}
