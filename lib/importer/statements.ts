import type { Quotation } from '#lib/domain/quotationMarks.ts'
import { type Attribution, attributionAfter, attributionBefore } from '#lib/importer/attribution.ts'
import { isInCornerMarks, isJapaneseSentence, japaneseAttribution } from '#lib/importer/japanese.ts'
import { isTitleCase, namingWord } from '#lib/importer/namesInMarks.ts'
import { type Passage, sentenceStart } from '#lib/importer/passage.ts'
import type { NonStatement, Span, StatementKind } from '#lib/importer/proposal.ts'
import { signatureAfter } from '#lib/importer/signatures.ts'
import type { Reading, Resolution, Speakers } from '#lib/importer/speakers.ts'
import { FRAGMENT_CUES } from '#lib/importer/vocabulary.ts'
import { type Word, wordsOf } from '#lib/importer/words.ts'

/** How many words a fragment has that nobody is named for, before it is taken as a statement. */
const LEAST_OF_NOBODY = 8

/** A statement before it is put in code points. */
export type RawStatement = {
  kind: StatementKind
  parts: Span[]
  attribution: (Span & { cue: string }) | null
  resolution: Resolution
  confidence: number
  evidence: string[]
}

export type Sorted = { statements: RawStatement[]; nonStatements: Omit<NonStatement, 'text'>[] }

type Open = {
  kind: StatementKind
  quotations: Quotation[]
  attribution: Attribution | null
  resolution: Resolution
  evidence: string[]
  passage: Passage
}

/** Sorts the quotations of the body into statements, joined where they belong together, and what is none. */
export function sortQuotations(
  reading: Reading,
  speakers: Speakers,
  quotations: readonly Quotation[],
): Sorted {
  const open: Open[] = []
  const nonStatements: Sorted['nonStatements'] = []
  for (const [index, quotation] of quotations.entries()) {
    const passage = reading.passages[quotation.paragraph]
    if (!passage) continue
    const current = open.at(-1) ?? null
    const previous = quotations[index - 1]
    const next = quotations[index + 1]
    const floor = previous && previous.paragraph === quotation.paragraph ? previous.whole.end : passage.start
    const ceiling = next && next.paragraph === quotation.paragraph ? next.whole.start : passage.end
    const place: Place = { quotation, passage, floor, ceiling, previous: previous ?? null, current }
    const outcome = sortOne(reading, speakers, place)
    if ('none' in outcome) nonStatements.push({ ...quotation.inner, ...outcome.none })
    else if (outcome.opens) open.push(outcome.opens)
  }
  return { statements: open.map(closed), nonStatements }
}

type Place = {
  quotation: Quotation
  passage: Passage
  floor: number
  ceiling: number
  previous: Quotation | null
  current: Open | null
}

type Outcome = { opens: Open | null } | { none: Pick<NonStatement, 'reason' | 'confidence' | 'evidence'> }

function sortOne(reading: Reading, speakers: Speakers, place: Place): Outcome {
  const { source, mentions } = reading
  const { quotation, passage, current, previous } = place
  const text = source.slice(quotation.inner.start, quotation.inner.end)
  const words = wordsOf(text, 0, text.length)
  if (isInCornerMarks(source, quotation)) return inCornerMarks(source, speakers, place)
  if (words.length === 0) return none('term', 0.9, 'no words between the marks')
  if (quotation.continues && current && previous === current.quotations.at(-1)) {
    const own = ownAttribution(reading, place)
    // Paragraphs that each name their speaker are statements of their own, though a closing mark is missing.
    if (!own || own.subject.kind === 'pronoun' || current.attribution === null)
      return continued(speakers, place, current, own)
  }
  const stopped =
    /[.,?!…—–-]["”’)\]]*$/u.test(text) ||
    /^[,.]/u.test(source.slice(quotation.whole.end, quotation.whole.end + 1)) ||
    quotation.missing === 'closing' ||
    (quotation.whole.end === passage.end && words.length >= 4)
  const ended = /[.?!…]["”’)\]]*$/u.test(text)
  const following = attributionAfter(source, passage, mentions, quotation.whole.end, place.ceiling, ended)
  // Without its comma only a verb of saying right after the mark tells that the words before it are a statement.
  const spoken = words.length >= 4 && following?.cueFirst === true
  const atEnd = source.slice(quotation.whole.end, passage.end).trim() === ''
  const after =
    (stopped || spoken ? following : null) ?? (ended || atEnd ? signatureOf(reading, place) : null)
  const from = Math.max(place.floor, sentenceStart(passage, quotation.whole.start))
  const before = attributionBefore(source, passage, mentions, from, quotation.whole.start)
  const naming = namingWord(source, passage, quotation)
  const titled = isTitleCase(words)
  const shared =
    before !== null &&
    current?.attribution?.place === 'after' &&
    before.start <= current.attribution.end &&
    from >= (current.quotations.at(-1)?.whole.end ?? 0) &&
    from <= current.attribution.start + 4
  const sentence = passage.starts.has(quotation.whole.start) || quotation.whole.start === passage.start

  if (quotation.missing === 'opening' && !after && current?.passage !== passage) {
    return none(
      'unattributed',
      0.6,
      'a closing mark without its opening one, and nobody named as the speaker',
    )
  }
  if (after && isStatementLike(words, titled, naming, sentence)) {
    return { opens: opened(speakers, place, after, 'direct', current) }
  }
  if (before && !shared && before.tight && !naming && isQuotable(before, words, titled, quotation, ended)) {
    const kind: StatementKind = /^\p{Ll}/u.test(text) ? 'partial' : 'direct'
    return { opens: opened(speakers, place, before, kind, null) }
  }
  if (
    current &&
    current.passage === passage &&
    joins(reading, speakers, place, current, stopped, sentence, shared)
  ) {
    current.quotations.push(quotation)
    return { opens: null }
  }
  if (sentence && ended && words.length >= (quotation.single ? 7 : 4) && !titled && !naming) {
    const resolution = speakers.fromContext(quotation.whole.start, passage)
    if (!quotation.single || resolution.person) {
      return {
        opens: {
          kind: 'direct',
          quotations: [quotation],
          attribution: null,
          resolution,
          evidence: ['whole sentences in quotation marks'],
          passage,
        },
      }
    }
  }
  const fragment = fragmentOf(reading, speakers, place, before, words, titled, naming)
  if (fragment) return fragment
  if (titled || naming)
    return none(
      'name',
      naming ? 0.95 : 0.85,
      naming ? `“${naming}” before the marks announces a name` : 'every word is capitalised, as in a name',
    )
  return none('term', 0.8, 'a word or phrase in marks within the writer’s sentence')
}

/** Japanese words: a statement where a verb of saying follows, or where whole sentences go on with one. */
function inCornerMarks(source: string, speakers: Speakers, place: Place): Outcome {
  const { quotation, passage, current, previous } = place
  const attribution = japaneseAttribution(source, passage, quotation)
  if (attribution) return { opens: opened(speakers, place, attribution, 'direct', null) }
  if (!isJapaneseSentence(source, quotation)) return none('term', 0.7, 'a name or a phrase in corner marks')
  if (current?.passage === passage && current.quotations.at(-1) === previous) {
    current.quotations.push(quotation)
    return { opens: null }
  }
  const resolution = speakers.fromContext(quotation.whole.start, passage)
  const evidence = ['whole sentences in corner marks']
  return {
    opens: { kind: 'direct', quotations: [quotation], attribution: null, resolution, evidence, passage },
  }
}

function signatureOf({ source, mentions, passages }: Reading, { quotation, passage, ceiling }: Place) {
  const below = passages[passage.position + 1]
  const next = below && below.index === passage.index + 1 ? below : null
  return signatureAfter(source, passage, mentions, quotation.whole.end, ceiling, next)
}

function none(reason: NonStatement['reason'], confidence: number, evidence: string): Outcome {
  return { none: { reason, confidence, evidence: [evidence] } }
}

/** Words that can stand as a statement on their own, and not as a title with a comma after it. */
function isStatementLike(
  words: readonly Word[],
  titled: boolean,
  naming: string | null,
  sentence: boolean,
): boolean {
  if (naming && titled) return false
  return words.length >= 3 || sentence
}

function isQuotable(
  before: Attribution & { tight: boolean },
  words: readonly Word[],
  titled: boolean,
  quotation: Quotation,
  ended: boolean,
): boolean {
  const person =
    before.subject.kind === 'person' || before.subject.kind === 'pronoun' || before.subject.kind === 'office'
  if (!person) return words.length >= (ended ? 3 : 6) && !titled && !quotation.single
  return words.length >= (ended ? 1 : 3) && (!titled || words.length >= 6)
}

function opened(
  speakers: Speakers,
  place: Place,
  attribution: Attribution,
  kind: StatementKind,
  current: Open | null,
): Open | null {
  const { quotation, passage } = place
  const resolution = speakers.resolve(
    attribution.subject,
    Math.min(attribution.start, quotation.whole.start),
    passage,
  )
  if (resolution.person) speakers.remember(attribution, resolution.person)
  if (current && attribution.subject.kind === 'pronoun' && goesOn(current, place, resolution)) {
    current.quotations.push(quotation)
    return null
  }
  const gap =
    current &&
    current.passage === passage &&
    current.attribution === null &&
    current.quotations.at(-1) === place.previous
  if (current && gap && place.quotation.whole.start - place.floor <= 2) {
    current.quotations.push(quotation)
    current.attribution = attribution
    current.resolution = resolution
    return null
  }
  const where = attribution.place === 'after' ? 'after' : 'before'
  return {
    kind,
    quotations: [quotation],
    attribution,
    resolution,
    passage,
    evidence: [`“${attribution.cue}” stands ${where} the words`],
  }
}

/** `"…," Doe said. "…," she said.`: one statement, though the paragraph says twice whose it is. */
function goesOn(current: Open, place: Place, resolution: Resolution): boolean {
  return (
    current.passage === place.passage &&
    current.kind !== 'partial' &&
    current.quotations.at(-1) === place.previous &&
    resolution.person !== null &&
    current.resolution.person === resolution.person &&
    place.quotation.whole.start - (current.attribution?.end ?? place.floor) <= 4
  )
}

function ownAttribution({ source, mentions }: Reading, place: Place): Attribution | null {
  return attributionAfter(source, place.passage, mentions, place.quotation.whole.end, place.ceiling, true)
}

function continued(speakers: Speakers, place: Place, current: Open, after: Attribution | null): Outcome {
  const { quotation, passage } = place
  current.quotations.push(quotation)
  current.evidence.push('the paragraph before has no closing mark and this one opens with one')
  if (after && current.attribution === null) {
    current.attribution = after
    current.resolution = speakers.resolve(after.subject, quotation.whole.start, passage)
    if (current.resolution.person) speakers.remember(after, current.resolution.person)
  }
  current.passage = passage
  return { opens: null }
}

/** Whether words without an attribution of their own go on with the statement before them in the paragraph. */
function joins(
  reading: Reading,
  speakers: Speakers,
  place: Place,
  current: Open,
  stopped: boolean,
  sentence: boolean,
  shared: boolean,
): boolean {
  const { quotation, passage, previous } = place
  if (current.quotations.at(-1) !== previous) return false
  if (current.kind === 'partial') return false
  if (!stopped) return false
  if (!sentence && !shared)
    return (
      /^[\s,]*$/u.test(reading.source.slice(place.floor, quotation.whole.start)) ||
      endsWithAttribution(current, quotation)
    )
  const context = speakers.fromContext(quotation.whole.start, passage)
  return (
    context.person === null ||
    current.resolution.person === null ||
    context.person === current.resolution.person
  )
}

/** `"We will go," Doe said, "and we will stay."` */
function endsWithAttribution(current: Open, quotation: Quotation): boolean {
  return current.attribution !== null && quotation.whole.start - current.attribution.end <= 60
}

/** `Doe called the talks "a great step forward"`: a fragment in the writer's own sentence. */
function fragmentOf(
  reading: Reading,
  speakers: Speakers,
  place: Place,
  before: (Attribution & { tight: boolean }) | null,
  words: readonly Word[],
  titled: boolean,
  naming: string | null,
): Outcome | null {
  const { quotation, passage, current } = place
  if (current && isFurtherFragment(reading, place, current)) {
    current.quotations.push(quotation)
    return { opens: null }
  }
  if (!before || naming || titled || words.length < 3 || quotation.single) return null
  const cued = before.cue === 'according to' || before.cue !== ':' || FRAGMENT_CUES.has(before.cue)
  const next = reading.source.slice(quotation.whole.end, quotation.whole.end + 20)
  const article = /\b(?:an?|the|this|its|their|his|her)\s*$/iu.test(
    reading.source.slice(Math.max(0, quotation.whole.start - 6), quotation.whole.start),
  )
  // An article before the marks and a noun after them make an adjective of the words, which quotes nobody.
  const stopped = /[.,]$/u.test(
    words.length > 0 ? reading.source.slice(quotation.inner.start, quotation.inner.end) : '',
  )
  if (!cued || (article && !stopped && /^\s\p{Ll}/u.test(next))) return null
  const resolution = speakers.resolve(before.subject, before.start, passage)
  // A document or an agency speaks in whole clauses; a few words of it in marks are a term.
  if (!resolution.person && words.length < LEAST_OF_NOBODY) return null
  const evidence = [`a fragment in the writer's sentence, after “${before.cue}”`]
  return {
    opens: { kind: 'partial', quotations: [quotation], attribution: before, resolution, evidence, passage },
  }
}

/** `Doe said that "…", and that "…"`: a further fragment under the same verb of saying. */
function isFurtherFragment(reading: Reading, place: Place, current: Open): boolean {
  return (
    current.kind === 'partial' &&
    current.passage === place.passage &&
    current.quotations.at(-1) === place.previous &&
    /^,?\s*(?:and|but|or)\s+(?:that\s+)?(?:the\s+|an?\s+)?$/u.test(
      reading.source.slice(place.floor, place.quotation.whole.start),
    )
  )
}

function closed(open: Open): RawStatement {
  const missing = open.quotations.some((quotation) => quotation.missing !== null)
  const base = open.attribution ? (open.kind === 'partial' ? 0.7 : 0.97) : 0.7
  return {
    kind: open.kind,
    parts: open.quotations.map((quotation) => quotation.inner),
    attribution: open.attribution
      ? { start: open.attribution.start, end: open.attribution.end, cue: open.attribution.cue }
      : null,
    resolution: open.resolution,
    confidence: missing ? Math.min(base, 0.6) : base,
    evidence: missing ? [...open.evidence, 'a quotation mark is missing'] : open.evidence,
  }
}
