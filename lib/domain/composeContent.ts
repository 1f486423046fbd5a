import { attributionOn } from '#lib/domain/attribution.ts'
import { checkBody, checkPicture, quoteIdsIn } from '#lib/domain/bodyCheck.ts'
import { formatDay } from '#lib/domain/dates.ts'
import type { DeskQuote, DeskRecords, DeskRelease } from '#lib/domain/desk.ts'
import type { EditionContent, Mention } from '#lib/domain/edition.ts'
import { DEFAULT_LANGUAGE, inLanguage } from '#lib/domain/language.ts'
import { type Day, nameIn, type Official } from '#lib/domain/official.ts'
import { checkQuotations } from '#lib/domain/quotationCheck.ts'
import type { Attribution, Quote } from '#lib/domain/quote.ts'
import { blankToNull, type Refusals, shortened } from '#lib/domain/refusal.ts'
import type { Dateline, Topic } from '#lib/domain/release.ts'

type Desk = { release: DeskRelease; records: DeskRecords }

/**
 * What the public reads of a release, with every attribution frozen.
 * @param day the release's own day, for the offices of those it mentions
 * @param refusals takes up what is missing; the result is of use only where none were added
 */
export function composeContent(source: Desk, language: string, day: Day, refusals: Refusals): EditionContent {
  const { release, records } = source
  if (release.kind === null) refusals.add('Kind', 'No kind is chosen.', 'Choose what kind of release it is.')
  checkBody(release.body, refusals)
  release.media.forEach((picture, at) => {
    checkPicture(picture, at === 0 ? 'Lead picture' : `Picture ${at + 1}`, refusals)
  })
  checkQuotations(release.body, records.quotes, release.language, refusals)
  const quotes = quoteIdsIn(release.body).flatMap((id) => composeQuote(id, records, language, refusals) ?? [])
  return {
    kind: release.kind ?? 'news',
    title: refusals.text(release.title, 'Headline', 'The release has no headline.', 'Write the headline.'),
    releaseNumber: blankToNull(release.number),
    summary: refusals.text(
      release.summary,
      'Summary',
      'The release has no summary.',
      'Write one or two sentences: lists, feeds and cards show them.',
    ),
    dateline: composeDateline(release.dateline, refusals),
    organization: composeOrganization(release, records, language, refusals),
    body: release.body,
    quotes,
    mentioned: composeMentions(source, quotes, language, day, refusals),
    topics: composeTopics(release, records, language, refusals),
    contacts: found(release.contactIds, records.contacts, 'Contacts', refusals),
    boilerplate: blankToNull(release.boilerplate),
    leadPicture: release.media[0] ?? null,
    media: release.media,
    ...(release.translationOf && release.translatedFrom ? { translatedFrom: release.translatedFrom } : {}),
  }
}

function composeDateline(dateline: DeskRelease['dateline'], refusals: Refusals): Dateline | null {
  // A day alone is the day of the release and prints no dateline. The Studio keeps the shell of what was emptied.
  if (!dateline || !(dateline.place || dateline.country)) return null
  const mend = 'Fill in place and day, or take the dateline out.'
  return {
    place: refusals.text(dateline.place, 'Dateline', 'The dateline has no place.', mend),
    country: blankToNull(dateline.country),
    day: refusals.text(dateline.day, 'Dateline', 'The dateline has no day.', mend),
  }
}

function composeOrganization(
  release: DeskRelease,
  records: DeskRecords,
  language: string,
  refusals: Refusals,
): string | null {
  if (release.organizationId === null) return null
  const [organization] = found([release.organizationId], records.organizations, 'Issued by', refusals)
  return organization ? inLanguage(organization.name, language) : null
}

function composeTopics(
  release: DeskRelease,
  records: DeskRecords,
  language: string,
  refusals: Refusals,
): Topic[] {
  return found(release.topicIds, records.topics, 'Topics', refusals).map(({ id, slug, title }) => {
    const printed = inLanguage(title, language) ?? slug
    const where = printed === '' ? 'A topic without a title' : `Topic “${printed}”`
    if (slug === '')
      refusals.add(where, 'It has no web address.', 'Press Generate beside the web address.', id, {
        path: 'slug',
      })
    return { id, slug, title: printed }
  })
}

function composeQuote(id: string, records: DeskRecords, language: string, refusals: Refusals): Quote | null {
  const quote = records.quotes.find((candidate) => candidate.id === id)
  if (!quote) {
    refusals.add(
      'Text',
      'A quotation points to a quote that is gone.',
      'Choose its quote again, or take the mark off the words.',
    )
    return null
  }
  const where = quoteLabel(quote)
  const segments = quote.segments.filter((segment) => segment.trim() !== '')
  if (segments.length === 0) {
    refusals.add(where, 'The quote has no words.', 'Copy the words of the statement into the quote.', id, {
      path: 'segments',
    })
  }
  const day = refusals.text(
    quote.day,
    where,
    'The quote has no day.',
    'Enter the day on which it was said.',
    id,
    'day',
  )
  const attribution = composeAttribution(quote, day, records.officials, language, refusals)
  if (!attribution) return null
  return {
    id,
    language: quote.language ?? language,
    segments,
    day,
    occasion: blankToNull(quote.occasion),
    delivery: quote.delivery,
    attribution,
    ...composeTranslation(quote, records, refusals),
  }
}

/** Nothing for words as they were said; a translation is labelled as one and names who made it. */
function composeTranslation(
  quote: DeskQuote,
  records: DeskRecords,
  refusals: Refusals,
): Pick<Quote, 'translation'> {
  if (!quote.translationOf) return {}
  const where = quoteLabel(quote)
  const original = records.quotes.find((candidate) => candidate.id === quote.translationOf)
  if (!original) {
    refusals.add(where, 'The quote that it translates is gone.', 'Choose the original quote again.', quote.id)
    return {}
  }
  const translator = refusals.text(
    quote.translator ?? null,
    where,
    'It is a translation, and nobody is named as its translator.',
    'Enter who translated the words; an office will do.',
    quote.id,
  )
  return { translation: { of: original.id, language: original.language ?? DEFAULT_LANGUAGE, translator } }
}

function composeAttribution(
  quote: DeskQuote,
  day: Day,
  officials: Official[],
  language: string,
  refusals: Refusals,
): Attribution | null {
  const where = quoteLabel(quote)
  if (quote.speakerId === null) {
    refusals.add(where, 'The quote has no speaker.', 'Choose the official who said it.', quote.id, {
      path: 'speaker',
    })
    return null
  }
  const speaker = officials.find((official) => official.id === quote.speakerId)
  if (!speaker) {
    refusals.add(where, 'Its speaker is gone.', 'Choose the official who said it.', quote.id, {
      path: 'speaker',
    })
    return null
  }
  const name = officialLabel(speaker)
  checkOfficial(speaker, refusals)
  const attribution = attributionOn(speaker, day, language)
  if (!attribution && day !== '') {
    refusals.add(
      where,
      `${name} held no office on ${formatDay(day, 'en')}.`,
      `Correct the day of the quote, or add the appointment that ${name} held then and publish the official.`,
      speaker.id,
      { path: 'appointments' },
    )
  }
  return attribution
}

function composeMentions(
  source: Desk,
  quotes: Quote[],
  language: string,
  day: Day,
  refusals: Refusals,
): Mention[] {
  const { release, records } = source
  const speakers = new Set(quotes.map((quote) => quote.attribution.officialId))
  const people = found(
    [...new Set([...speakers, ...release.peopleIds])],
    records.officials,
    'People',
    refusals,
  )
  return people.map((official) => {
    if (!speakers.has(official.id)) checkOfficial(official, refusals)
    const held = attributionOn(official, day, language)
    return {
      officialId: official.id,
      officialSlug: official.slug,
      name: nameIn(official, language),
      rank: held?.rank ?? null,
      post: held?.post ?? null,
      quoted: speakers.has(official.id),
    }
  })
}

function checkOfficial(official: Official, refusals: Refusals): void {
  const where = officialLabel(official)
  const isReported = refusals.list.some(
    (refusal) => refusal.recordId === official.id && refusal.where === where,
  )
  if (isReported) return
  if (official.names.every((name) => name.display.trim() === '')) {
    refusals.add(where, 'The official has no name.', 'Write the name as it is printed.', official.id, {
      path: 'names',
    })
  }
  if (official.slug === '') {
    refusals.add(
      where,
      'The official has no web address.',
      'Press Generate beside the web address.',
      official.id,
      { path: 'slug' },
    )
  }
}

function found<T extends { id: string }>(
  ids: string[],
  records: T[],
  where: string,
  refusals: Refusals,
): T[] {
  return ids.flatMap((id) => {
    const record = records.find((candidate) => candidate.id === id)
    if (!record) refusals.add(where, 'One entry is gone.', 'Take the empty entry out, or choose again.')
    return record ?? []
  })
}

function quoteLabel(quote: DeskQuote): string {
  const words = quote.segments.join(' ').trim()
  return words === '' ? 'A quote without words' : `Quote “${shortened(words)}”`
}

function officialLabel(official: Official): string {
  return nameIn(official, 'en') || 'An official without a name'
}
