import type { ImageObject, NewsArticle, Organization, Person, Quotation, WithContext } from 'schema-dts'
import type { Edition, EditionNote } from '#lib/domain/edition.ts'
import { inLanguage } from '#lib/domain/language.ts'
import type { Appointment, Official, Picture } from '#lib/domain/official.ts'
import { nameIn } from '#lib/domain/official.ts'
import type { Attribution, Quote } from '#lib/domain/quote.ts'
import type { Newsroom, PictureUrl, ReleaseReading, Statement, Translation } from '#lib/domain/reading.ts'
import { absolute, paths } from '#lib/paths.ts'
import { withOffset } from '#lib/seo/localTime.ts'

/** Structured data by the vocabulary of https://schema.org. Every field is named here: nothing is passed through. */
export type Site = { siteUrl: string; newsroom: Newsroom; pictureUrl: PictureUrl }

/** The release as a news article, with every quotation in it and the office that its speaker held. */
export function newsArticle(
  { edition, history, translations }: Pick<ReleaseReading, 'edition' | 'history' | 'translations'>,
  site: Site,
): WithContext<NewsArticle> {
  const { content } = edition
  const corrections = [edition, ...history].flatMap((one) => correction(one, site))
  const url = absolute(site.siteUrl, paths.release(edition.slug))
  const published = withOffset(edition.firstPublishedAt, site.newsroom.timeZone)
  const changed = withOffset(edition.publishedAt, site.newsroom.timeZone)
  const pictures = [content.leadPicture, ...content.media].filter((picture) => picture !== null)
  const dateline = content.dateline
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': `${url}#article`,
    url,
    mainEntityOfPage: url,
    headline: content.title,
    description: content.summary,
    inLanguage: edition.language,
    datePublished: published,
    dateModified: changed,
    ...(dateline ? { dateline: [dateline.place, dateline.country].filter(Boolean).join(', ') } : {}),
    ...(content.releaseNumber ? { identifier: content.releaseNumber } : {}),
    ...(pictures.length > 0 ? { image: distinct(pictures).map((one) => image(one, site)) } : {}),
    author: publisher(content.organization ?? site.newsroom.agency, site),
    publisher: publisher(site.newsroom.agency, site),
    isAccessibleForFree: true,
    ...(content.topics.length > 0 ? { keywords: content.topics.map((topic) => topic.title) } : {}),
    ...(content.quotes.length > 0
      ? { hasPart: content.quotes.map((quote) => quotation(quote, site, `${url}#article`)) }
      : {}),
    ...(content.mentioned.length > 0
      ? {
          mentions: content.mentioned.map((person) => ({
            '@type': 'Person' as const,
            name: person.name,
            url: absolute(site.siteUrl, paths.official(person.officialSlug)),
            ...(person.rank ? { honorificPrefix: person.rank } : {}),
            ...(person.post ? { jobTitle: person.post } : {}),
          })),
        }
      : {}),
    ...(corrections.length > 0 ? { correction: corrections } : {}),
    ...(edition.kind === 'withdrawal' ? { creativeWorkStatus: 'Withdrawn' } : {}),
    ...translationLinks(edition, translations, site),
  }
}

/** An update after a correction leaves the correction standing, for machines as for readers. */
function correction({ kind, note, publishedAt }: EditionNote, { newsroom }: Site) {
  if (kind !== 'correction' || !note) return []
  const datePublished = withOffset(publishedAt, newsroom.timeZone)
  return [{ '@type': 'CorrectionComment' as const, text: note, datePublished }]
}

/** A statement on its own page. */
export function quotationPage({ quote, release }: Statement, site: Site): WithContext<Quotation> {
  const article = `${absolute(site.siteUrl, paths.release(release.slug))}#article`
  return { '@context': 'https://schema.org', ...quotation(quote, site, article) }
}

/** An official with the office held now; `appointment` is null for one who holds none. */
export function officialPage(
  official: Official,
  appointment: Appointment | null,
  site: Site,
): WithContext<Person> {
  const { language } = site.newsroom
  const post = appointment && inLanguage(appointment.post, language)
  const organization = appointment?.organization && inLanguage(appointment.organization.name, language)
  const biography = inLanguage(official.biography, language)
  return {
    '@context': 'https://schema.org',
    '@type': 'Person',
    url: absolute(site.siteUrl, paths.official(official.slug)),
    name: nameIn(official, language),
    ...(official.names.length > 1
      ? {
          alternateName: official.names
            .map((name) => name.display)
            .filter((name) => name !== nameIn(official, language)),
        }
      : {}),
    ...(post ? { jobTitle: post } : {}),
    ...(organization ? { worksFor: { '@type': 'Organization', name: organization } } : {}),
    ...(biography ? { description: biography } : {}),
    ...(official.portrait ? { image: image(official.portrait, site) } : {}),
  }
}

/** The newsroom itself, for its front page. */
export function newsroomOrganization(site: Site): WithContext<Organization> {
  const { newsroom } = site
  return {
    '@context': 'https://schema.org',
    ...publisher(newsroom.agency, site),
    ...(newsroom.description ? { description: newsroom.description } : {}),
    ...(newsroom.contactEmail
      ? {
          contactPoint: {
            '@type': 'ContactPoint',
            contactType: 'media relations',
            email: newsroom.contactEmail,
          },
        }
      : {}),
  }
}

function publisher(name: string, { siteUrl }: Site) {
  return { '@type': 'Organization', name, url: absolute(siteUrl, paths.home()) } satisfies Organization
}

function quotation(quote: Quote, site: Site, article: string) {
  const url = absolute(site.siteUrl, paths.quote(quote.id))
  return {
    '@type': 'Quotation',
    '@id': `${url}#quotation`,
    url,
    // Verbatim: what the source printed apart is not run together, and nothing is put between.
    text: quote.segments.length === 1 ? quote.segments[0] : quote.segments,
    inLanguage: quote.language,
    dateCreated: quote.day,
    spokenByCharacter: speaker(quote.attribution, site),
    isPartOf: { '@id': article },
  } satisfies Quotation
}

function speaker(attribution: Attribution, { siteUrl }: Site) {
  const prefix = attribution.rank ?? attribution.honorific
  return {
    '@type': 'Person',
    name: attribution.name,
    url: absolute(siteUrl, paths.official(attribution.officialSlug)),
    ...(prefix ? { honorificPrefix: prefix } : {}),
    ...(attribution.post ? { jobTitle: attribution.post } : {}),
    ...(attribution.organization
      ? { worksFor: { '@type': 'Organization' as const, name: attribution.organization } }
      : {}),
  } satisfies Person
}

function image(picture: Picture, { pictureUrl }: Site) {
  return {
    '@type': 'ImageObject',
    url: pictureUrl(picture, Math.min(picture.width, 1600)),
    caption: picture.caption ?? picture.alt,
    ...(picture.credit ? { creditText: picture.credit } : {}),
    ...(picture.mediaId ? { identifier: picture.mediaId } : {}),
  } satisfies ImageObject
}

function distinct(pictures: readonly Picture[]): Picture[] {
  return [...new Map(pictures.map((picture) => [picture.assetId, picture])).values()]
}

function translationLinks(edition: Edition, translations: readonly Translation[], { siteUrl }: Site) {
  const articles = translations.map(({ slug, language }) => ({
    '@type': 'NewsArticle' as const,
    '@id': `${absolute(siteUrl, paths.release(slug))}#article`,
    inLanguage: language,
  }))
  if (articles.length === 0) return {}
  // A translation does not know which of the others is the original; only the original names its translations.
  return edition.translationOf === null ? { workTranslation: articles } : {}
}
