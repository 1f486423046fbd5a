import { slugify } from '#lib/domain/slugify.ts'
import { bodyBlocks, type Reference } from '#lib/importer/bodyBlocks.ts'
import type { Desk } from '#lib/importer/desk.ts'
import { type DraftChoices, NO_CHOICES } from '#lib/importer/draftChoices.ts'
import type { Draft, DraftPlan, ImportSource, PersonPlan } from '#lib/importer/draftPlan.ts'
import { freeSlug } from '#lib/importer/freeSlug.ts'
import { lostLinks } from '#lib/importer/lostLinks.ts'
import { officialsOf } from '#lib/importer/officials.ts'
import { collapse } from '#lib/importer/posts.ts'
import type { Paragraph, Proposal, StatementReading } from '#lib/importer/proposal.ts'
import { sentencesOf, wordsOf } from '#lib/importer/words.ts'

const LONGEST_SUMMARY = 300

/**
 * The drafts that a proposal becomes: one release, a quote for each statement, an official for each person whom the desk
 * does not know. Pure: the same proposal and desk give the same documents.
 * @param day day of the release, `YYYY-MM-DD`; first day of new appointments too, since the release tells no other
 * @param choices what a person decided, where one looked at the proposal
 */
export function draftsOf(
  proposal: Proposal,
  desk: Desk,
  source: ImportSource,
  day: string,
  choices: DraftChoices = NO_CHOICES,
): DraftPlan {
  const warnings: string[] = []
  const title = choices.title ?? proposal.title?.text ?? source.name
  const number = choices.number ?? (proposal.number ? numberIn(proposal.number.text) : '')
  const slug = freeSlug(
    slugify(choices.slug ?? title) || `release-${source.sha256.slice(0, 8)}`,
    // Quotes outlive a release that was deleted.
    (candidate) =>
      desk.hasRelease(candidate) ||
      proposal.statements.some((_, index) => desk.has(quoteId(candidate, index))),
  )
  const releaseId = `release-${slug}`
  const people = officialsOf(proposal, desk, day, choices.officials)
  const byPerson = new Map(people.plans.map((plan) => [plan.person.id, plan]))
  const quoteIds = new Map(
    proposal.statements.map((statement, index) => [statement.id, quoteId(slug, index)]),
  )
  const quotes = proposal.statements.map((statement) =>
    quoteOf(statement, quoteIds.get(statement.id) ?? statement.id, {
      releaseId,
      day,
      byPerson,
      desk,
      paragraphs: proposal.paragraphs,
      language: proposal.language,
    }),
  )
  const quoteReference = (id: string) => draftReference(quoteIds.get(id) ?? id, 'quote')
  const speakers = new Set(proposal.statements.flatMap((statement) => statement.speaker?.person ?? []))
  const mentioned = people.plans.filter((plan) => !speakers.has(plan.person.id))
  const release: Draft = {
    _id: `drafts.${releaseId}`,
    _type: 'release',
    kind: choices.kind ?? 'news',
    title,
    slug: { _type: 'slug', current: slug },
    ...(number ? { number } : {}),
    summary: choices.summary ?? summaryOf(proposal, title),
    language: proposal.language,
    ...datelineOf(proposal, day, choices),
    body: bodyBlocks(proposal, quoteReference),
    people: unique(mentioned.flatMap((plan) => plan.officialId ?? [])).map((id, index) => ({
      ...officialReference(id, desk),
      _key: `p${index + 1}`,
    })),
    ...(proposal.boilerplate.length > 0
      ? { boilerplate: proposal.boilerplate.map((one) => collapse(one.text)).join('\n\n') }
      : {}),
    ...(choices.contacts.length > 0 ? { contacts: choices.contacts.map(contactReference) } : {}),
    ...(choices.embargo ? { embargo: { _type: 'embargo', kind: 'embargo', ...choices.embargo } } : {}),
    importedFrom: { _type: 'importSource', name: source.name, sha256: source.sha256 },
  }
  if (proposal.embargo && !choices.isReviewed)
    warnings.push(
      `Embargo line “${collapse(proposal.embargo.text)}”: enter the instant and its zone by hand.`,
    )
  if (proposal.contact.length > 0 && !choices.isReviewed)
    warnings.push('The contact lines were left out of the text; choose the press contacts by hand.')
  warnings.push(...lostLinks(proposal))
  return {
    releaseId,
    slug,
    title,
    source,
    documents: [...people.documents, ...quotes, release],
    newOfficials: people.officials,
    people: people.plans,
    warnings: [...people.warnings, ...warnings],
  }
}

function quoteId(slug: string, index: number): string {
  return `quote-${slug}-${index + 1}`
}

type QuoteContext = {
  releaseId: string
  day: string
  byPerson: ReadonlyMap<string, PersonPlan>
  desk: Desk
  paragraphs: readonly Paragraph[]
  language: string
}

function quoteOf(
  statement: StatementReading,
  id: string,
  { releaseId, day, byPerson, desk, paragraphs, language }: QuoteContext,
): Draft {
  const plan = statement.speaker ? byPerson.get(statement.speaker.person) : undefined
  const printed = statement.attribution ? collapse(statement.attribution.text) : null
  return {
    _id: `drafts.${id}`,
    _type: 'quote',
    language,
    segments: statement.parts.map((part, index) => ({
      _key: `s${index + 1}`,
      _type: 'quoteSegment',
      text: collapse(part.text),
    })),
    ...(plan?.officialId ? { speaker: officialReference(plan.officialId, desk) } : {}),
    day,
    ...(isWritten(statement, paragraphs) ? { delivery: 'written' } : {}),
    source: draftReference(releaseId, 'release'),
    ...(printed ? { printed: { _type: 'printedAttribution', text: printed } } : {}),
  }
}

/** Only where the text says so. That words were spoken no release says, so of the others nothing is claimed. */
function isWritten({ attribution }: StatementReading, paragraphs: readonly Paragraph[]): boolean {
  if (!attribution) return false
  const paragraph = paragraphs.find((one) => one.start <= attribution.start && attribution.end <= one.end)
  const after = [...(paragraph?.text ?? '')].slice(attribution.end - (paragraph?.start ?? 0)).join('')
  const clause = attribution.text + (/^[^.:;"“]*/u.exec(after)?.[0] ?? '')
  return /\bin (?:an?|his|her|their) (?:[\p{L}-]+ ){0,2}statement\b|\bwrote\b/iu.test(collapse(clause))
}

function officialReference(id: string, desk: Desk): Reference {
  return desk.isPublished(id) ? { _type: 'reference', _ref: id } : draftReference(id, 'official')
}

function contactReference({ id, published }: DraftChoices['contacts'][number], index: number) {
  const reference = published ? { _type: 'reference', _ref: id } : draftReference(id, 'contact')
  return { ...reference, _key: `c${index + 1}` }
}

/** A reference to what exists only as a draft: weak until it is published. */
function draftReference(id: string, type: string): Reference {
  return { _type: 'reference', _ref: id, _weak: true, _strengthenOnPublish: { type } }
}

function datelineOf(proposal: Proposal, day: string, choices: Pick<DraftChoices, 'place' | 'day'>) {
  const printed = choices.place ?? proposal.dateline?.place ?? ''
  if (printed === '') return choices.day ? { dateline: { _type: 'dateline', day: choices.day } } : {}
  const [place = '', ...rest] = printed.split(/,\s*/u)
  const after = rest.join(', ')
  // A state belongs to the place, as print has it; a country is a field of its own.
  const isState = after === '' || STATES.test(after)
  return {
    dateline: {
      _type: 'dateline',
      place: isState ? printed : place,
      ...(isState ? {} : { country: after }),
      day: choices.day ?? proposal.dateline?.day ?? day,
    },
  }
}

const STATES =
  /^(?:\p{Lu}{2}|D\.C\.|N\.[HJMYCD]\.|[RS]\.[ICD]\.|S\.C\.|W\. ?Va\.|Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Md|Mass|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Vt|Va|Wash|Wis|Wyo|Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New .+|North .+|South .+|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming)\.?$/u

/** The lead paragraph without its dateline, cut at a sentence or a word. */
function summaryOf(proposal: Proposal, title: string): string {
  const lead = proposal.paragraphs.find((paragraph) => paragraph.role === 'body')
  if (!lead) return title.slice(0, LONGEST_SUMMARY)
  const dateline = proposal.dateline?.start === lead.start ? [...(proposal.dateline.text ?? '')].length : 0
  const text = collapse([...lead.text].slice(dateline).join(''))
  if (text.length <= LONGEST_SUMMARY) return text
  const whole = { start: 0, end: text.length }
  const sentences = sentencesOf(text, whole, wordsOf(text, 0, text.length))
  const fitting = sentences.findLast(
    (sentence) => text.slice(0, sentence.end).trimEnd().length <= LONGEST_SUMMARY,
  )
  if (fitting) return text.slice(0, fitting.end).trimEnd()
  const cut = text.slice(0, LONGEST_SUMMARY - 1)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1)).replace(/[,;:\s]+$/u, '')}…`
}

function numberIn(line: string): string {
  return /(?:no\.?|number|#|:)\s*:?\s*((?=\S*\d)[\w./-]+)\W*$/iu.exec(line)?.[1] ?? collapse(line)
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)]
}
