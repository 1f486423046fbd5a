import { boilerplate, contacts, organizations, settings, topics, translator } from './catalog.ts'
import { parseMarkup } from './markup.ts'
import { officials } from './officials.ts'
import type { Bilingual, OfficialName, OfficialSource, QuoteSource, ReleaseSource } from './source.ts'

/** A raw document of the Content Lake. */
export type SampleDocument = { _id: string; _type: string; [field: string]: unknown }

/** A picture that has been uploaded. */
export type Uploaded = { assetId: string; alt: string }
export type Pictures = ReadonlyMap<string, Uploaded>

const CREDIT = '(PCO illustration)'

export function officialSlug(name: OfficialName): string {
  const { given, family, order } = officials[name].names
  const parts = order === 'givenFirst' ? [given.en, family.en] : [family.en, given.en]
  return parts.join('-').toLowerCase()
}

const officialId = (name: OfficialName) => `official-${officialSlug(name)}`
export const releaseId = (slug: string) => `release-${slug}`
const quoteId = (slug: string, name: string) => `quote-${slug}-${name}`
const portraitName = (name: OfficialName) => `portrait-${name}`

const reference = (id: string) => ({ _type: 'reference', _ref: id })
const keyed = (id: string) => ({ ...reference(id), _key: id })
const localized = (text: Bilingual) =>
  (['en', 'ja'] as const).map((language) => ({
    _type: 'localizedText',
    _key: language,
    language,
    value: text[language],
  }))

/** What a newsroom has before its first release. The settings come last: they say that all the rest is there. */
export function settingsDocument(): SampleDocument {
  return { _id: 'siteSettings', _type: 'siteSettings', ...settings }
}

/** Organizations, topics and contacts. */
export function catalogDocuments(): SampleDocument[] {
  return [
    ...Object.entries(organizations).map(([name, { abbreviation, ...organization }]) => ({
      _id: `organization-${name}`,
      _type: 'organization',
      name: localized(organization.name),
      ...(abbreviation ? { abbreviation } : {}),
    })),
    ...Object.entries(topics).map(([slug, title]) => ({
      _id: `topic-${slug}`,
      _type: 'topic',
      slug: { _type: 'slug', current: slug },
      title: localized(title),
    })),
    ...Object.entries(contacts).map(([name, contact]) => ({
      _id: `contact-${name}`,
      _type: 'contact',
      ...contact,
    })),
  ]
}

/** The officials; a portrait that was not drawn is left out. */
export function officialDocuments(pictures: Pictures): SampleDocument[] {
  return OFFICIAL_NAMES.map((name) => officialDocument(name, officials[name], pictures))
}

const OFFICIAL_NAMES: readonly OfficialName[] = [
  'okerlund',
  'tillery',
  'quiroz',
  'pruitt',
  'yarborough',
  'brandt',
  'minase',
  'kuramochi',
  'tsukioka',
  'hayasaka',
  'kitabatake',
  'sugitani',
]

function officialDocument(name: OfficialName, source: OfficialSource, pictures: Pictures): SampleDocument {
  const portrait = pictures.get(portraitName(name))
  return {
    _id: officialId(name),
    _type: 'official',
    slug: { _type: 'slug', current: officialSlug(name) },
    names: (['en', 'ja'] as const).map((language) => personName(source, language)),
    ...(portrait
      ? {
          portrait: {
            _type: 'image',
            asset: reference(portrait.assetId),
            alt: source.portraitAlt,
            credit: CREDIT,
          },
        }
      : {}),
    biography: localized(source.biography),
    appointments: source.appointments.map(({ post, organization, ...row }, at) => ({
      _type: 'appointment',
      _key: `a${at}`,
      ...row,
      post: localized(post),
      organization: reference(`organization-${organization}`),
    })),
  }
}

function personName({ names }: OfficialSource, language: 'en' | 'ja') {
  const family = names.family[language]
  const given = names.given[language]
  const parts = names.order === 'givenFirst' ? [given, family] : [family, given]
  const between = language === 'en' ? ' ' : names.order === 'givenFirst' ? '・' : ''
  return {
    _type: 'personName',
    _key: language,
    language,
    family,
    given,
    order: names.order,
    display: parts.join(between),
  }
}

/** The documents of one release as they lie on the desk: its quotes and the release itself. */
export type ReleaseRecords = { release: SampleDocument; quotes: SampleDocument[] }

/**
 * @throws MarkupError where the text cannot be read
 * @throws Error where a text and its declarations do not match
 */
export function releaseRecords(source: ReleaseSource, pictures: Pictures): ReleaseRecords {
  const { slug, language = 'en', quotes: declared = {}, desk } = source
  const uses = source.pictures ?? []
  const pictureFields = (name: string) => {
    const at = uses.findIndex((use) => use.picture === name)
    const use = uses[at]
    if (!use) throw new Error(`${slug}: the picture "${name}" is placed but not declared.`)
    const uploaded = pictures.get(name)
    return {
      ...(uploaded ? { asset: reference(uploaded.assetId) } : {}),
      alt: uploaded?.alt ?? '',
      caption: use.caption,
      credit: CREDIT,
      mediaId: mediaId(source, at),
    }
  }
  const parsed = parseMarkup(source.body, {
    quoteId: (name) => {
      if (!(name in declared)) throw new Error(`${slug}: the quote "${name}" has no speaker.`)
      return quoteId(slug, name)
    },
    picture: pictureFields,
  })
  const unspoken = Object.keys(declared).find((name) => !parsed.segments.has(name))
  if (unspoken) throw new Error(`${slug}: the quote "${unspoken}" has no words.`)

  const blocks = parsed.blocks.filter((block) => block._type !== 'releasePicture' || 'asset' in block)
  const release: SampleDocument = {
    _id: releaseId(slug),
    _type: 'release',
    kind: source.kind,
    title: source.title,
    slug: { _type: 'slug', current: slug },
    number: source.number,
    summary: source.summary,
    language,
    ...(source.translationOf ? { translationOf: reference(releaseId(source.translationOf)) } : {}),
    ...(source.dateline ? { dateline: { _type: 'dateline', ...source.dateline } } : {}),
    organization: reference(`organization-${source.organization ?? 'pco'}`),
    body: blocks,
    people: (source.people ?? []).map((name) => keyed(officialId(name))),
    topics: source.topics.map((name) => keyed(`topic-${name}`)),
    contacts: source.contacts.map((name) => keyed(`contact-${name}`)),
    ...(source.boilerplate === null ? {} : { boilerplate: source.boilerplate ?? boilerplate[language] }),
    ...(source.embargo ? { embargo: { _type: 'embargo', kind: 'embargo', ...source.embargo } } : {}),
    media: uses
      .filter(({ picture }) => pictures.has(picture) && !parsed.pictures.includes(picture))
      .map(({ picture }) => ({ ...pictureFields(picture), _type: 'releasePicture', _key: picture })),
  }
  const quotes = [...parsed.segments].flatMap(([name, segments]) => {
    const quote = declared[name]
    return quote ? [quoteDocument(source, name, quote, segments)] : []
  })
  return desk ? { release: draft(release), quotes: quotes.map(draft) } : { release, quotes }
}

function quoteDocument(
  source: ReleaseSource,
  name: string,
  quote: QuoteSource,
  segments: string[],
): SampleDocument {
  const day = quote.day ?? source.dateline?.day
  if (!day) throw new Error(`${source.slug}: the quote "${name}" has no day.`)
  return {
    _id: quoteId(source.slug, name),
    _type: 'quote',
    language: source.language ?? 'en',
    segments: segments.map((text, at) => ({ _type: 'quoteSegment', _key: `s${at}`, text })),
    speaker: reference(officialId(quote.by)),
    day,
    ...(quote.occasion ? { occasion: quote.occasion } : {}),
    delivery: quote.delivery ?? 'delivered',
    ...(quote.translates && source.translationOf
      ? { translationOf: reference(quoteId(source.translationOf, quote.translates)), translator }
      : {}),
    source: reference(releaseId(source.slug)),
  }
}

/** In the form of a VIRIN: day, P for the office, PC and the number within its year, place in the release. */
function mediaId({ at, number }: ReleaseSource, index: number): string {
  const day = at.slice(2, 10).replaceAll('-', '')
  return `${day}-P-PC${number.slice(-3)}-${String(index + 1).padStart(3, '0')}`
}

/** The same document as a draft; what it refers to may be a draft as well, so its references stay weak till then. */
function draft(document: SampleDocument): SampleDocument {
  const { _id, _type, ...fields } = document
  const loosened = Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, loosen(value)]))
  return { _id: `drafts.${_id}`, _type, ...loosened }
}

const DRAFTED = /^(release|quote)-/

function loosen(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(loosen)
  if (typeof value !== 'object' || value === null) return value
  const members: [string, unknown][] = Object.entries(value).map(([name, member]) => [name, loosen(member)])
  const target = members.find(([name]) => name === '_ref')?.[1]
  const type = typeof target === 'string' ? DRAFTED.exec(target)?.[1] : undefined
  if (type) members.push(['_weak', true], ['_strengthenOnPublish', { type }])
  return Object.fromEntries(members)
}
