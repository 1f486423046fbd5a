import type { Gender } from '#lib/importer/gender.ts'
import { type MentionIndex, wordsWithin } from '#lib/importer/mentionIndex.ts'
import { type Passage, sentenceStart } from '#lib/importer/passage.ts'
import type { Person } from '#lib/importer/people.ts'
import type { Grounds, Span } from '#lib/importer/proposal.ts'
import { type Subject, subjectBefore, together } from '#lib/importer/subjects.ts'
import { CUES } from '#lib/importer/vocabulary.ts'
import { isPossessive, wordsOf } from '#lib/importer/words.ts'

/** Who spoke, as far as the text tells: one id, or none and those it may have been. */
export type Resolution = Grounds & { person: string | null; candidates: string[] }

/** What resolving needs to know of the text. */
export type Reading = {
  source: string
  passages: readonly Passage[]
  people: readonly Person[]
  mentions: MentionIndex
  /** Whose words the title announces: "Sheriff Doe's Statement on …". */
  announced: string | null
  /** Whether an offset lies between quotation marks. */
  isQuoted: (offset: number) => boolean
}

const SENTENCES_BACK = 8
const PASSAGES_BACK = 3

/** Resolves subjects to persons; remembers what the text tells of "he" and "she". */
export class Speakers {
  readonly #reading: Reading
  readonly #byId: ReadonlyMap<string, Person>
  readonly #gender = new Map<string, Gender>()
  /** Attribution clauses already resolved, newest last: a later pronoun goes back to them. */
  readonly #spoken: (Span & { person: string })[] = []

  constructor(reading: Reading) {
    this.#reading = reading
    this.#byId = new Map(reading.people.map((person) => [person.id, person]))
    for (const person of reading.people) this.#gender.set(person.id, person.gender)
  }

  person(id: string): Person | null {
    return this.#byId.get(id) ?? null
  }

  /** Keeps a resolved attribution for later pronouns. */
  remember(span: Span, person: string): void {
    this.#spoken.push({ start: span.start, end: span.end, person })
  }

  /** Who the subject of an attribution is. */
  resolve(subject: Subject, at: number, passage: Passage): Resolution {
    switch (subject.kind) {
      case 'person':
        return this.#named(subject.people)
      case 'pronoun':
        return this.#pronoun(subject.pronoun, at, passage)
      case 'office':
        return this.#office(subject.text, at, passage)
      case 'other':
        return unknown(
          [],
          `the words are attributed to “${subject.text}”, who is not named with rank or post`,
        )
    }
  }

  /** Who spoke where no attribution stands: the subject of the sentence before. */
  fromContext(at: number, passage: Passage): Resolution {
    const found = this.#subjectBefore(at, passage, null)
    if (!found) return this.#announced(at)
    if (found.others.length > 0) {
      const all = [found.person, ...found.others]
      return unknown(all, 'no attribution, and several people are the subject of the sentence before')
    }
    return {
      person: found.person,
      candidates: [],
      confidence: found.distance === 0 ? 0.75 : 0.6,
      evidence: [
        found.distance === 0
          ? 'no attribution; the sentence before has this person as its subject'
          : 'no attribution; the paragraph before has this person as its subject',
      ],
    }
  }

  #announced(at: number): Resolution {
    const { announced } = this.#reading
    if (announced === null)
      return unknown(this.#near(at), 'no attribution, and no person before it as a subject')
    const evidence = ['no attribution; the title announces a statement of this person']
    return { person: announced, candidates: [], confidence: 0.7, evidence }
  }

  #named(people: readonly string[]): Resolution {
    const [first, second] = people
    if (first && second === undefined) {
      return {
        person: first,
        candidates: [],
        confidence: 0.95,
        evidence: ['the attribution names the person'],
      }
    }
    return unknown([...people], 'the attribution fits several people')
  }

  #pronoun(pronoun: 'he' | 'she' | 'they', at: number, passage: Passage): Resolution {
    const near = this.#near(at)
    if (pronoun === 'they') return unknown(near, '“they” may be one person or several')
    const found = this.#subjectBefore(at, passage, pronoun)
    if (!found) return unknown(near, `“${pronoun}” with no person before it as a subject`)
    if (this.#gender.get(found.person) === null) this.#gender.set(found.person, pronoun)
    return {
      person: found.person,
      candidates: [],
      confidence: found.distance === 0 ? 0.88 : 0.78,
      evidence: [
        `“${pronoun}” goes back to the subject ${found.distance === 0 ? 'earlier in the paragraph' : 'of a paragraph before'}`,
      ],
    }
  }

  #office(text: string, at: number, passage: Passage): Resolution {
    const words = wordsOf(text, 0, text.length)
      .map((word) => word.lower)
      .filter((word) => word !== 'the')
    const head = words.at(-1) ?? ''
    const holders = this.#reading.people.filter((person) => person.officeWords.has(head))
    const fitting = holders.filter((person) => {
      const post = `${person.post ?? ''} ${person.honorific ?? ''}`.toLowerCase()
      return words.every((word) => post.includes(word) || person.officeWords.has(word))
    })
    const all = fitting.length > 0 ? fitting : holders
    const before = all.filter((person) => (person.introductions[0]?.start ?? at) < at)
    const left = before.length > 0 ? before : all
    const only = left[0]
    if (only && left.length === 1) {
      return {
        person: only.id,
        candidates: [],
        confidence: 0.85,
        evidence: [`“${text}” fits one person's rank or post`],
      }
    }
    const subject = this.#subjectBefore(at, passage, null)
    if (subject && left.some((person) => person.id === subject.person)) {
      const evidence = [`“${text}” fits several; the subject of the sentence before is one of them`]
      return { person: subject.person, candidates: [], confidence: 0.7, evidence }
    }
    return unknown(
      left.slice(0, 8).map((person) => person.id),
      `“${text}” fits ${left.length === 0 ? 'nobody' : 'several people'} in the text`,
    )
  }

  /** The subject of the nearest sentence before an offset that has a person as its subject. */
  #subjectBefore(at: number, passage: Passage, pronoun: Gender): Found | null {
    let current: Passage | undefined = passage
    let before = at
    for (let distance = 0; distance <= PASSAGES_BACK && current; distance += 1) {
      let steps = 0
      while (before > current.start && steps < SENTENCES_BACK) {
        const start = sentenceStart(current, before - 1)
        const [person, ...others] = this.#subjectOf(current, start, before)
        if (person && others.length === 0 && this.#mayBe(person, pronoun)) return { person, others, distance }
        if (person && others.length > 0 && pronoun === null) return { person, others, distance }
        before = Math.max(current.start, start)
        if (start <= current.start) break
        steps += 1
      }
      if (distance > 0 && pronoun === null && this.#reading.source[current.end - 1] === ':') return null
      const previous: Passage | undefined = this.#reading.passages[current.position - 1]
      current = previous
      before = previous?.end ?? 0
    }
    return null
  }

  #mayBe(person: string, pronoun: Gender): boolean {
    const gender = this.#gender.get(person) ?? null
    return pronoun === null || gender === null || gender === pronoun
  }

  #subjectOf(passage: Passage, start: number, end: number): readonly string[] {
    const spoken = this.#spokenWithin(start, end)
    if (spoken) return [spoken]
    const { mentions, source, isQuoted } = this.#reading
    const from = Math.max(start, end - 600)
    const words = wordsWithin(passage.words, from, end)
    const cues = words.filter((word) => !word.capital && CUES.has(word.lower) && !isQuoted(word.start))
    for (const cue of cues.reverse().slice(0, 4)) {
      const subject = subjectBefore(
        source,
        mentions,
        start,
        cue,
        words.filter((word) => word.end <= cue.start),
      )
      if (subject?.kind === 'person') return subject.people
    }
    const opening = mentions
      .within(start, Math.min(end, start + 120))
      .find((mention) => !isQuoted(mention.start))
    if (opening?.people.length !== 1) return []
    const lead = source.slice(start, opening.start)
    const owned =
      isPossessive(source.slice(opening.end - 1, opening.end + 2)) ||
      /^[’']s/u.test(source.slice(opening.end, opening.end + 2))
    if (owned || !/^(?:the |.{0,100},\s|as .{0,100}\s)?$/isu.test(lead)) return []
    return together(source, mentions, opening, end).people
  }

  #spokenWithin(start: number, end: number): string | null {
    for (let index = this.#spoken.length - 1; index >= 0; index -= 1) {
      const span = this.#spoken[index]
      if (!span || span.end < start) return null
      if (span.start >= start && span.start < end) return span.person
    }
    return null
  }

  #near(at: number): string[] {
    const near = this.#reading.mentions.within(Math.max(0, at - 1500), at)
    return [...new Set(near.reverse().flatMap((mention) => mention.people))].slice(0, 5)
  }
}

type Found = { person: string; others: readonly string[]; distance: number }

function unknown(candidates: string[], evidence: string): Resolution {
  return { person: null, candidates, confidence: 0, evidence: [evidence] }
}
