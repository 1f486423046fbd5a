import { genderOfGivenName } from '#lib/importer/lexicon.ts'

/** Which of "he" and "she" may stand for a person; null where the text and the given name leave both open. */
export type Gender = 'he' | 'she' | null

function set(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/u).filter(Boolean))
}

/** Given names of which the dictionary knows another use, or none. */
const HE = set(
  `mark frank jack christian austin jesse jordan randy bill bob hiroshi kenji takashi taro rob hank`,
)
const SHE = set(`
  virginia victoria andrea jean grace alexis michèle yuki yoko keiko akiko ignacia condoleezza hope faith joy rose april june
`)

const TITLES: Readonly<Record<string, Gender>> = {
  mr: 'he',
  sir: 'he',
  lord: 'he',
  baron: 'he',
  congressman: 'he',
  chairman: 'he',
  mrs: 'she',
  ms: 'she',
  miss: 'she',
  dame: 'she',
  lady: 'she',
  baroness: 'she',
  congresswoman: 'she',
  chairwoman: 'she',
  spokeswoman: 'she',
}

/** The gender that an honorific states, else the one that a given name makes very likely. */
export function genderOf(honorific: string | null, given: string): Gender {
  const title = TITLES[(honorific ?? '').toLowerCase().replace(/\./gu, '')]
  if (title) return title
  const name = given.split(/[\s.]/u)[0]?.toLowerCase() ?? ''
  if (HE.has(name)) return 'he'
  return SHE.has(name) ? 'she' : genderOfGivenName(name)
}
