import { languageName, wordsIn } from '#components/words.ts'
import { formatDay, isJapanese } from '#lib/domain/dates.ts'
import type { Attribution, Quote } from '#lib/domain/quote.ts'
import type { ReleaseReference } from '#lib/domain/reading.ts'

type Spoken = Pick<Attribution, 'name' | 'rank' | 'honorific'>
type Office = Pick<Attribution, 'post' | 'organization'>

const japaneseText = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u

/**
 * The pieces of a name in the order of print. AP sets the rank, abbreviated, before the full name and drops a courtesy title
 * beside it; Japanese sets a Japanese rank after the name.
 */
export function nameInPrint(attribution: Spoken): {
  before: string | null
  name: string
  after: string | null
} {
  const title = attribution.rank ?? attribution.honorific
  const follows =
    attribution.rank !== null && japaneseText.test(attribution.rank) && japaneseText.test(attribution.name)
  return follows
    ? { before: null, name: attribution.name, after: rankAfter(attribution.name, title) }
    : { before: title, name: attribution.name, after: null }
}

/** A Japanese name that is set with a space between its parts takes one before the rank too. */
export function rankAfter(name: string, rank: string | null): string | null {
  return rank && /\s/.test(name) ? ` ${rank}` : rank
}

/** Post and organization, each said once: "Commander, U.S. Space Forces Indo-Pacific". Null for a private person. */
export function officeInPrint({ post, organization }: Office, language: string): string | null {
  if (!post || !organization || post.includes(organization)) return post ?? organization
  return isJapanese(language) ? `${organization}${post}` : `${post}, ${organization}`
}

/** Name, rank and office on one line, as they stood on the day of the words. */
export function attributionText(attribution: Attribution, language: string): string {
  const { before, name, after } = nameInPrint(attribution)
  const speaker = `${before ? `${before} ` : ''}${name}${after ?? ''}`
  const office = officeInPrint(attribution, language)
  if (!office) return speaker
  return isJapanese(language) ? `${speaker}（${office}）` : `${speaker}, ${office}`
}

type Source = { quote: Quote; release: Pick<ReleaseReference, 'title'>; agency: string; address: string }

/**
 * How to cite a statement, as one line of plain text: who, in what office, on what day, in which release, where.
 * @param source `address` is the full permalink
 */
export function citation({ quote, release, agency, address }: Source): string {
  const who = attributionText(quote.attribution, quote.language)
  const day = formatDay(quote.day, quote.language)
  const translated = quote.translation
    ? wordsIn(quote.language).translatedBy(
        languageName(quote.translation.language, quote.language),
        quote.translation.translator,
      )
    : null
  return isJapanese(quote.language)
    ? `${who}、${day}の発言${translated ? `、${translated}` : ''}。${agency}「${release.title}」より。${address}`
    : `${who}, statement of ${day}${translated ? ` (${translated})` : ''}. In “${release.title},” ${agency}. ${address}`
}
