import { datelineOf } from '#lib/importer/dateline.ts'
import type { LaidOut } from '#lib/importer/layout.ts'
import type { Passage } from '#lib/importer/passage.ts'
import { sentencesOf, wordsOf } from '#lib/importer/words.ts'

/** "Chief Doe's Statement on the Game": a title that says whose words follow names its speaker. */
const STATEMENT_OF =
  /^(?:(?:joint\s+)?statement\s+(?:by|from|of)\s+)?(?<who>.{4,80}?)(?:['’]s?)?\s+(?:statement|remarks|comments|responds)\b|^(?:joint\s+)?statement\s+(?:by|from|of)\s+(?<whose>.{4,80}?)\s+(?:on|about|regarding|following|after)\b/iu

/** The part of the title that names a speaker, made ready for reading; none where the title announces no statement. */
export function titlePassages(source: string, paragraphs: readonly LaidOut[]): Passage[] {
  const index = paragraphs.findIndex((paragraph) => paragraph.role === 'title')
  const title = paragraphs[index]
  const groups = title ? STATEMENT_OF.exec(title.text)?.groups : undefined
  const who = groups?.who ?? groups?.whose
  if (!title || !who) return []
  const start = title.start + title.text.indexOf(who)
  return [passageOf(source, start, start + who.length, index, -1)]
}

const LEADS = 4

/** The dateline of the lead; one or two lines of another kind may have been taken for paragraphs before it. */
export function datelineIn(story: readonly { paragraph: LaidOut; index: number }[]) {
  const leads = story.filter(({ paragraph }) => paragraph.role === 'body').slice(0, LEADS)
  for (const { paragraph, index } of leads) {
    const dateline = datelineOf(paragraph.text, paragraph.start)
    if (dateline) return { dateline, index }
    // Below the first real paragraph a dash after a place is no dateline.
    if (paragraph.text.length > 160) break
  }
  return { dateline: null, index: -1 }
}

/** A paragraph, or what follows its dateline, made ready for reading. */
export function passageOf(
  source: string,
  from: number,
  end: number,
  index: number,
  position: number,
): Passage {
  const text = source.slice(from, end)
  const start = from + (text.length - text.trimStart().length)
  const words = wordsOf(source, start, end)
  const sentences = sentencesOf(source, { start, end }, words)
  return {
    start,
    end,
    index,
    position,
    words,
    sentences,
    starts: new Set(sentences.map((sentence) => sentence.start)),
  }
}
