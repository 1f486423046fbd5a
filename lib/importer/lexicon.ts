import nlp from 'compromise/two'
import { z } from 'zod'

/** What the dictionary of the language library says of a word in lower case. */
const Model = z.object({
  one: z.object({ lexicon: z.record(z.string(), z.union([z.string(), z.array(z.string())])) }),
})

const { lexicon } = Model.parse(nlp.model()).one

function tagsOf(word: string): readonly string[] {
  // A word of the text may be "constructor": only what the dictionary itself holds counts.
  if (!Object.hasOwn(lexicon, word)) return []
  const tags = lexicon[word] ?? []
  return typeof tags === 'string' ? [tags] : tags
}

const GIVEN = ['MaleName', 'FemaleName', 'FirstName']
const NEVER_FAMILY = [
  ...['Gerund', 'Plural', 'Organization', 'Preposition', 'Conjunction', 'Determiner', 'Adverb', 'Modal'],
  ...['Date', 'WeekDay', 'Country', 'Demonym', 'SportsTeam', 'QuestionWord', 'Pronoun', 'PhrasalVerb'],
]
/** Nouns of things done, made or belonged to: "Legislation", "Partnership", "Technology". */
const ABSTRACT = /(?:[ts]ions?|ology|ships?|ities|isms?|ware|(?<!cle)ments?)$/u

/** Whether people are called by this word before their family name. */
export function isGivenName(word: string): boolean {
  return tagsOf(word.toLowerCase()).some((tag) => GIVEN.includes(tag))
}

/** Which of "he" and "she" a given name makes very likely; null where it leaves both open. */
export function genderOfGivenName(word: string): 'he' | 'she' | null {
  const tags = tagsOf(word.toLowerCase())
  if (tags.includes('MaleName')) return 'he'
  return tags.includes('FemaleName') ? 'she' : null
}

/** A city, a region or a country that is no name of a person too. */
export function isPlaceName(word: string): boolean {
  const tags = tagsOf(word.toLowerCase())
  return (
    tags.some((tag) => ['City', 'Region', 'Country'].includes(tag)) &&
    !tags.some((tag) => GIVEN.includes(tag))
  )
}

/** "found", "gave", "swore": a past tense that the ending does not tell. */
export function isIrregularPast(word: string): boolean {
  return !word.endsWith('ed') && tagsOf(word).includes('PastTense')
}

/** A word of the common language that is no family name unless a given name stands before it: "Accounting", "Legislation". */
export function isCommonWord(word: string): boolean {
  const lower = word.toLowerCase()
  const tags = tagsOf(lower)
  if (tags.some((tag) => GIVEN.includes(tag) || tag === 'LastName' || tag === 'Person')) return false
  return tags.some((tag) => NEVER_FAMILY.includes(tag)) || ABSTRACT.test(lower)
}
