import { type MentionIndex, wordsWithin } from '#lib/importer/mentionIndex.ts'
import type { Mention } from '#lib/importer/mentions.ts'
import type { Passage } from '#lib/importer/passage.ts'
import type { Span } from '#lib/importer/proposal.ts'
import { plainSubject, type Subject, subjectAfter, subjectBefore, together } from '#lib/importer/subjects.ts'
import { CLAUSE_WORDS, CUES } from '#lib/importer/vocabulary.ts'
import type { Word } from '#lib/importer/words.ts'

export type Attribution = Span & {
  subject: Subject
  cue: string
  place: 'after' | 'before'
  /** The verb of saying stands right beside the closing mark: `" said Doe`. */
  cueFirst?: true
}

const REACH = 420

function isCue(word: Word | undefined): word is Word {
  return word !== undefined && !word.capital && CUES.has(word.lower)
}

/**
 * The attribution that follows a closing mark: "said Rear Adm. X, commander of Y", "X explained", "according to X".
 * @param from right after the closing mark
 * @param to the next quotation or the end of the paragraph
 * @param closed whether the words before end with a full stop, so that a new sentence may begin here
 */
export function attributionAfter(
  source: string,
  passage: Passage,
  mentions: MentionIndex,
  from: number,
  to: number,
  closed: boolean,
): Attribution | null {
  const end = clauseEnd(passage, from, Math.min(to, from + REACH), to)
  const gap = /^[\s,.–—-]*/u.exec(source.slice(from, from + 6))?.[0] ?? ''
  const words = wordsWithin(passage.words, from, end)
  const first = words[0]
  if (!first || first.start > from + gap.length + 1) return null
  const second = words[1]
  if (first.lower === 'according' && second?.lower === 'to') {
    const subject = subjectAfter(source, mentions, second.end, end, words.slice(2))
    return subject
      ? {
          start: first.start,
          end: extentOf(source, mentions, second.end, end),
          subject,
          cue: 'according to',
          place: 'after',
          cueFirst: true,
        }
      : null
  }
  const lead = words
    .slice(0, 3)
    .findIndex(
      (word, index) =>
        isCue(word) &&
        words.slice(0, index).every((before) => /ly$|^(?:as|also|and|has|had|was)$/u.test(before.text)),
    )
  const cue = lead >= 0 ? words[lead] : undefined
  if (cue) {
    const subject = subjectAfter(source, mentions, cue.end, end, words.slice(lead + 1))
    if (subject)
      return {
        start: first.start,
        end: extentOf(source, mentions, cue.end, end),
        subject,
        cue: cue.text,
        place: 'after',
        cueFirst: true,
      }
    return null
  }
  return subjectFirst(source, mentions, words, first, end, closed)
}

/** "Askegren said.", "Smith, who leads the team, said" right after the closing mark. */
function subjectFirst(
  source: string,
  mentions: MentionIndex,
  words: readonly Word[],
  first: Word,
  end: number,
  closed: boolean,
): Attribution | null {
  const mention = mentions.within(first.start, first.start + 1)[0] ?? articleMention(mentions, words)
  const joint = mention ? together(source, mentions, mention, end) : null
  for (const [index, word] of words.entries()) {
    if (index === 0 || !isCue(word)) continue
    if (joint && word.start < joint.end) continue
    const between = source.slice(joint ? joint.extent : first.start, word.start)
    const direct = mention
      ? /^[\s,]*(?:\p{L}+ly\s|also\s|then\s|later\s)?$/u.test(between) ||
        /^,\s(?:who|whose)\s.{0,160},\s$/su.test(between)
      : index <= 10 && !words.slice(1, index).some((other) => CLAUSE_WORDS.has(other.lower))
    const follows = source.slice(word.end, end).trimStart()
    const endsThere =
      follows === '' ||
      /^[.,;:]|^(?:in|during|at|of|about|on|when|after|following|to|while|through|via|with|as|and)\b/u.test(
        follows,
      )
    if (!direct || (closed && !endsThere)) return null
    const subject = joint
      ? { kind: 'person' as const, people: joint.people }
      : plainSubject(source, words.slice(0, index))
    return subject ? { start: first.start, end: word.end, subject, cue: word.text, place: 'after' } : null
  }
  return null
}

function articleMention(mentions: MentionIndex, words: readonly Word[]): Mention | undefined {
  const [first, second] = words
  return first && second && /^the$/iu.test(first.text)
    ? mentions.within(first.start, second.start + 1)[0]
    : undefined
}

/** The end of the attribution clause: the apposition of its subject, else the first comma or stop. */
function extentOf(source: string, mentions: MentionIndex, from: number, end: number): number {
  const mention = mentions.within(from, end)[0]
  if (mention) {
    const rest = /^, who\b[^,.]{0,120}/u.exec(source.slice(mention.extent, end))
    return Math.min(end, mention.extent + (rest?.[0].length ?? 0))
  }
  const text = source.slice(from, end)
  const stop = /[,.;:]/u.exec(text)
  return from + (stop ? stop.index : text.trimEnd().length)
}

function clauseEnd(passage: Passage, from: number, near: number, to: number): number {
  const stop = nextSentence(passage, from)
  return Math.min(stop ?? near, to, near)
}

/** Where the next sentence begins after an offset, by bisection. */
export function nextSentence(passage: Passage, offset: number): number | null {
  let low = 0
  let high = passage.sentences.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((passage.sentences[middle]?.start ?? 0) <= offset + 2) low = middle + 1
    else high = middle
  }
  return passage.sentences[low]?.start ?? null
}

/**
 * The attribution that leads into an opening mark: `Sen. Warner, chairman of X, said, "`, `according to X, "`, `X: "`.
 * @param from start of the sentence or end of the quotation before
 * @param to the opening mark
 */
export function attributionBefore(
  source: string,
  passage: Passage,
  mentions: MentionIndex,
  from: number,
  to: number,
): (Attribution & { tight: boolean }) | null {
  const start = Math.max(from, to - REACH)
  const words = wordsWithin(passage.words, start, to)
  const last = words.at(-1)
  if (!last) return null
  const ending = source.slice(last.end, to)
  const label = /^\.?\s*(?::|[\u2012-\u2015]|--?)\s*$/u.test(ending)
  const cueAt = words.findLastIndex((word) => isCue(word))
  const cue = words[cueAt]
  if (!cue) {
    const mention = mentions.within(start, to).find((one) => one.extent >= last.start)
    if (label && mention && source.slice(start, mention.start).trim().length < 40) {
      return {
        start,
        end: to,
        subject: { kind: 'person', people: mention.people },
        cue: ':',
        place: 'before',
        tight: true,
      }
    }
    const according = words.findIndex(
      (word, index) => word.lower === 'according' && words[index + 1]?.lower === 'to',
    )
    const named = according >= 0 ? mentions.within(words[according]?.end ?? to, to)[0] : undefined
    if (!named || !/[,:]\s*$/u.test(ending)) return null
    return {
      start,
      end: to,
      subject: { kind: 'person', people: named.people },
      cue: 'according to',
      place: 'before',
      tight: true,
    }
  }
  const subject =
    subjectBefore(source, mentions, start, cue, words.slice(0, cueAt)) ??
    subjectAfter(source, mentions, cue.end, to, words.slice(cueAt + 1))
  if (!subject) return null
  const tight = /[,:]\s*$/u.test(ending) || last === cue
  return { start, end: last.end, subject, cue: cue.text, place: 'before', tight }
}
