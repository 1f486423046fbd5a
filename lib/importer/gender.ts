/** Which of "he" and "she" may stand for a person; null where the text and the given name leave both open. */
export type Gender = 'he' | 'she' | null

function set(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/u).filter(Boolean))
}

/** Given names that are all but always a man's or a woman's in English-language releases. */
const HE = set(`
  james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald steven
  paul andrew joshua kenneth kevin brian george edward ronald timothy jason jeffrey ryan jacob gary nicholas eric jonathan
  stephen larry justin scott brandon benjamin samuel gregory frank alexander raymond patrick jack dennis jerry tyler aaron jose
  adam henry nathan douglas zachary peter kyle walter ethan jeremy harold keith christian roger noah gerald carl terrence sean
  austin arthur lawrence jesse dylan bryan joe jordan billy bruce albert willie gabriel logan alan juan wayne roy ralph randy
  eugene vincent russell elijah louis bobby philip johnny leon jim bill bob tom tim dan mike steve dave ken ron don rick ted
  fred doug greg jeff matt chris antony ian graham neil simon nigel stuart duncan hiroshi kenji takashi taro
  mohammed muhammad ahmed ali hassan carlos luis miguel jorge pedro antonio francisco javier lloyd martin glenn craig
`)
const SHE = set(`
  mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley kimberly emily
  donna michelle carol amanda dorothy melissa deborah stephanie rebecca sharon laura cynthia kathleen amy angela shirley anna
  brenda pamela emma nicole helen samantha katherine christine debra rachel carolyn janet catherine maria heather diane ruth julie
  olivia joyce virginia victoria kelly lauren christina joan evelyn judith megan andrea cheryl hannah jacqueline martha gloria
  teresa ann sara madison frances kathryn janice jean abigail alice julia judy sophia grace denise amber doris marilyn
  danielle beverly isabella theresa diana natalie brittany charlotte marie kayla alexis lori hillary ellen michèle michele
  claire fiona gillian yuki yoko keiko akiko fatima aisha ana rosa carmen elena ignacia ellie lucy jane kate anne sally
  condoleezza madeleine janice nikki gina wendy kristen christina tammy tracy jill lynn heidi
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
  return SHE.has(name) ? 'she' : null
}
