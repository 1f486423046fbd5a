import { attributionOn } from '#lib/domain/attribution.ts'
import type { BodyBlock } from '#lib/domain/body.ts'
import { type Stretch, textBlocksIn, textOf } from '#lib/domain/bodyWords.ts'
import { type Day, nameIn, type Official } from '#lib/domain/official.ts'
import type { Attribution } from '#lib/domain/quote.ts'

/** An official who may have said the words; `office` is what was held on the day, null where none was. */
export type SpeakerSuggestion = {
  official: Official
  because: 'quoted' | 'named' | 'onRecord'
  office: Attribution | null
}

/**
 * All officials in the order in which a writer is likely to want them as the speaker of some words: who is quoted in this
 * release already, then who is named in it, nearest first, up to the end of the paragraph with the words, then all
 * others by name.
 */
export function speakerSuggestions(request: {
  officials: readonly Official[]
  body: readonly BodyBlock[]
  words: Pick<Stretch, 'block' | 'start'> | null
  /** Ids of those whom the release quotes already. */
  quotedIds: readonly string[]
  day: Day
  language: string
}): SpeakerSuggestion[] {
  const { officials, quotedIds, day, language } = request
  const text = textUpTo(request)
  const ranked = officials.map((official) => {
    const distance = distanceOf(official, text)
    const because = quotedIds.includes(official.id) ? 'quoted' : distance === null ? 'onRecord' : 'named'
    const office = attributionOn(official, day, language)
    return {
      suggestion: { official, because, office } as const,
      distance: distance ?? Number.MAX_SAFE_INTEGER,
    }
  })
  const order = ['quoted', 'named', 'onRecord']
  return ranked
    .sort(
      (a, b) =>
        order.indexOf(a.suggestion.because) - order.indexOf(b.suggestion.because) ||
        a.distance - b.distance ||
        nameIn(a.suggestion.official, language).localeCompare(
          nameIn(b.suggestion.official, language),
          language,
        ),
    )
    .map(({ suggestion }) => suggestion)
}

type Text = { text: string; at: number }

function textUpTo({ body, words }: Parameters<typeof speakerSuggestions>[0]): Text {
  const blocks = textBlocksIn(body)
  const last = words ? blocks.findIndex((block) => block._key === words.block._key) : -1
  const texts = blocks.slice(0, last === -1 ? blocks.length : last + 1).map(textOf)
  const text = texts.join('\n')
  return {
    text,
    at: words && last !== -1 ? text.length - (texts.at(-1)?.length ?? 0) + words.start : text.length,
  }
}

/** How far from the words the name stands at its nearest; null where the text does not name the official. */
function distanceOf(official: Official, { text, at }: Text): number | null {
  const places = official.names.flatMap(({ family, display }) => [
    ...placesOf(family, text),
    ...placesOf(display, text),
  ])
  return places.length === 0 ? null : Math.min(...places.map((place) => Math.abs(place - at)))
}

const LETTER = /[\p{Script=Latin}\p{N}]/u

function placesOf(name: string, text: string): number[] {
  const places: number[] = []
  if (name.trim() === '') return places
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + name.length)) {
    const within = LETTER.test(text[at - 1] ?? ' ') || LETTER.test(text[at + name.length] ?? ' ')
    if (!within) places.push(at)
  }
  return places
}
