import { pairMarks, type Quotation } from '#lib/domain/quotationMarks.ts'
import { accountOf, type Claim } from '#lib/importer/account.ts'
import { blocksOf } from '#lib/importer/blocks.ts'
import { breakFinder, startFinder } from '#lib/importer/breaks.ts'
import { codePointOffsets } from '#lib/importer/codePoints.ts'
import { dayIn } from '#lib/importer/days.ts'
import { datelineIn, passageOf, titlePassages } from '#lib/importer/heads.ts'
import { type LaidOut, layOut } from '#lib/importer/layout.ts'
import { lettersIn } from '#lib/importer/letters.ts'
import { lineWarnings } from '#lib/importer/lineWarnings.ts'
import { MentionIndex } from '#lib/importer/mentionIndex.ts'
import { mentionsOf } from '#lib/importer/mentions.ts'
import { formatOf } from '#lib/importer/paragraphHints.ts'
import { paragraphsOf } from '#lib/importer/paragraphs.ts'
import { type Person, peopleOf } from '#lib/importer/people.ts'
import { collapse } from '#lib/importer/posts.ts'
import type { DatelineReading, ParagraphRole, Proposal, Span } from '#lib/importer/proposal.ts'
import { joinedSpan, optional, personReading, statementReading, writer } from '#lib/importer/readings.ts'
import { NO_HINTS, type SourceHints } from '#lib/importer/sourceHints.ts'
import { Speakers } from '#lib/importer/speakers.ts'
import { type RawStatement, sortQuotations } from '#lib/importer/statements.ts'
import { unknownSpeakers } from '#lib/importer/unknownSpeakers.ts'

/**
 * Reads one release from plain text into a proposal: what it is called, who said what, who else is named.
 * Pure and deterministic; takes time in proportion to the length.
 * @param source the text as it was published, defects included
 * @param hints what the format of its file tells beside its words
 */
export function readRelease(source: string, hints: SourceHints = NO_HINTS): Proposal {
  const paragraphs = layOut(paragraphsOf(source, hints))
  const story = paragraphs.flatMap((paragraph, index) =>
    paragraph.role === 'body' || paragraph.role === 'listItem' ? [{ paragraph, index }] : [],
  )
  const { dateline, index: datelineAt } = datelineIn(story)
  const passages = story.map(({ paragraph, index }, position) => {
    const start = datelineAt === index && dateline ? dateline.end : paragraph.start
    return passageOf(source, start, paragraph.end, index, position)
  })
  const { quotations, warnings } = pairMarks(
    source,
    passages,
    breakFinder(source),
    startFinder(source, passages),
  )
  const heads = titlePassages(source, paragraphs)
  const people = peopleOf(source, [...heads, ...passages])
  const announced = people.find((one) => one.introductions.some(({ start }) => start === heads[0]?.start))
  const reading = {
    source,
    passages,
    people,
    mentions: new MentionIndex(mentionsOf(source, passages, people)),
    announced: announced?.id ?? null,
    isQuoted: quotedTest(quotations),
  }
  const speakers = new Speakers(reading)
  const roles = story.map(({ paragraph }) => paragraph.role)
  const setOff = story.map(({ paragraph }) => paragraph.isBlockquote)
  const letters = lettersIn(source, passages, people)
  const inLetter = quotedTest(letters.map(wholeOf))
  const blocks = [
    ...letters,
    ...blocksOf(reading, speakers, roles, setOff).filter((block) => !inLetter(block.parts[0]?.start ?? 0)),
  ].sort(byPlace)
  const inBlock = quotedTest(blocks.map(wholeOf))
  const sorted = sortQuotations(
    reading,
    speakers,
    quotations.filter((quotation) => !inBlock(quotation.whole.start)),
  )
  const statements = [...sorted.statements, ...blocks].sort(byPlace)
  const titleMarks = marksInTitle(source, paragraphs)
  const point = codePointOffsets(source)
  const write = writer(source, point)
  const claims = claimsOf(dateline, quotations, statements, sorted.nonStatements)
  const quoted = new Set(statements.flatMap((statement) => statement.resolution.person ?? []))
  const person = (one: Person) => personReading(one, quoted.has(one.id), write)
  const only = (role: ParagraphRole) => paragraphs.filter((paragraph) => paragraph.role === role)
  const title = only('title')[0]
  const repeated = only('repeatedTitle').length > 0
  const bylines = only('byline')
  const dayLine = only('dayLine')[0]
  return {
    language: languageOf(source),
    title: title
      ? {
          ...write(title),
          text: collapse(title.text),
          confidence: repeated ? 0.99 : 0.9,
          evidence: [
            repeated
              ? 'the first line, printed twice'
              : 'the first line that is no notice, number or contact',
          ],
        }
      : null,
    number: optional(
      only('number').find((paragraph) => /\d/u.test(paragraph.text)),
      write,
    ),
    immediate: only('immediate').length > 0,
    embargo: optional(only('embargo')[0], write),
    dateline: dateline ? { ...dateline, ...write(dateline) } : null,
    day: dateline?.day ?? (dayLine ? dayIn(dayLine.text) : null),
    byline: optional(joinedSpan(bylines), write),
    contact: only('contact').map(write),
    boilerplate: only('boilerplate').map(write),
    paragraphs: paragraphs.map((paragraph) => ({
      ...write(paragraph),
      role: paragraph.role,
      ...formatOf(paragraph),
    })),
    links: hints.links.map((link) => ({ ...write(link), href: link.href })),
    statements: statements.map((statement, index) => statementReading(statement, index, speakers, write)),
    nonStatements: [
      ...titleMarks.map((span) => ({
        ...write(span),
        reason: 'term' as const,
        confidence: 0.9,
        evidence: ['marks in the title'],
      })),
      ...sorted.nonStatements.map((one) => ({ ...one, ...write(one) })),
    ],
    officials: people.filter((one) => one.standing === 'official').map(person),
    others: people.filter((one) => one.standing === 'unranked' && quoted.has(one.id)).map(person),
    notes: [],
    warnings: [
      ...warnings,
      ...unknownSpeakers(statements, passages, setOff),
      ...lineWarnings(source, paragraphs),
    ]
      .sort((a, b) => a.start - b.start)
      .map((warning) => ({ ...warning, start: point(warning.start), end: point(warning.end) })),
    pieces: accountOf(source.length, paragraphs.map(frameOf), claims).map((piece) => ({
      kind: piece.kind,
      start: point(piece.start),
      end: point(piece.end),
    })),
  }
}

/** Japanese where kana and kanji are a fifth of the letters or more: they say more in fewer characters. */
function languageOf(source: string): 'en' | 'ja' {
  const head = source.slice(0, 20_000)
  const japanese = head.match(/[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/gu)?.length ?? 0
  const letters = head.match(/\p{L}/gu)?.length ?? 0
  return japanese * 5 >= letters && japanese > 0 ? 'ja' : 'en'
}

function wholeOf({ parts }: RawStatement): { whole: Span } {
  return { whole: { start: parts[0]?.start ?? 0, end: parts.at(-1)?.end ?? 0 } }
}

function byPlace(a: RawStatement, b: RawStatement): number {
  return (a.parts[0]?.start ?? 0) - (b.parts[0]?.start ?? 0)
}

/** Whether an offset lies in one of the quotations, by bisection. */
function quotedTest(quotations: readonly { whole: Span }[]): (offset: number) => boolean {
  return (offset) => {
    let low = 0
    let high = quotations.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((quotations[middle]?.whole.start ?? 0) <= offset) low = middle + 1
      else high = middle
    }
    return offset < (quotations[low - 1]?.whole.end ?? 0)
  }
}

function marksInTitle(source: string, paragraphs: readonly LaidOut[]): Span[] {
  const titles = paragraphs.filter((paragraph) => paragraph.role === 'title')
  const { quotations } = pairMarks(
    source,
    titles,
    () => null,
    (from) => from,
  )
  return quotations.filter((quotation) => quotation.missing === null).map((quotation) => quotation.inner)
}

function frameOf(paragraph: LaidOut): Claim {
  return { start: paragraph.start, end: paragraph.end, kind: paragraph.role }
}

function claimsOf(
  dateline: DatelineReading | null,
  quotations: readonly Quotation[],
  statements: readonly RawStatement[],
  nonStatements: readonly Span[],
): Claim[] {
  const claims: Claim[] = dateline ? [{ start: dateline.start, end: dateline.end, kind: 'dateline' }] : []
  for (const statement of statements) {
    for (const part of statement.parts) claims.push({ ...part, kind: 'statement' })
    if (statement.attribution)
      claims.push({ start: statement.attribution.start, end: statement.attribution.end, kind: 'attribution' })
  }
  for (const { start, end } of nonStatements) claims.push({ start, end, kind: 'nonStatement' })
  for (const { whole, inner } of quotations) {
    claims.push({ start: whole.start, end: inner.start, kind: 'quotationMark' })
    claims.push({ start: inner.end, end: whole.end, kind: 'quotationMark' })
  }
  return claims
}
