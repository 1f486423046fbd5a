import { furtherIntroductions } from '#lib/importer/familyNames.ts'
import { type Gender, genderOf } from '#lib/importer/gender.ts'
import { introductionsIn } from '#lib/importer/introductions.ts'
import { sentenceOpeners, unnamedOffices } from '#lib/importer/offices.ts'
import type { Introduction, Passage } from '#lib/importer/passage.ts'
import { isPostNoun, organizationIn } from '#lib/importer/posts.ts'
import type { PersonReading } from '#lib/importer/proposal.ts'
import { rankKeyOf, ranksPrinted } from '#lib/importer/rankKey.ts'
import { withoutPossessive, wordsOf } from '#lib/importer/words.ts'

/** One person of the release, with every place that introduces him or her. */
export type Person = Omit<PersonReading, 'quoted'> & {
  gender: Gender
  standing: 'official' | 'unranked'
  introductions: Introduction[]
  /** Places of the post's words, for "the secretary said". */
  officeWords: ReadonlySet<string>
}

/** Everybody whom the passages introduce, once each, in order of first mention. */
export function peopleOf(source: string, passages: readonly Passage[]): Person[] {
  const introductions = passages.flatMap((passage) => introductionsIn(source, passage))
  introductions.push(...holdersOfOffices(source, passages, introductions))
  introductions.push(...furtherIntroductions(source, passages, introductions))
  introductions.sort((a, b) => a.start - b.start)
  return grouped(introductions).map((group, index) => personOf(source, group, `p${index + 1}`))
}

/** Whom an office named earlier belongs to: "The Under Secretary … visited …" and then "Eric Edelman met …". */
function holdersOfOffices(
  source: string,
  passages: readonly Passage[],
  known: readonly Introduction[],
): Introduction[] {
  const found: Introduction[] = []
  const families = new Set(known.map((introduction) => introduction.name.family))
  for (const [index, passage] of passages.slice(0, 200).entries()) {
    const office = unnamedOffices(source, passage)[0]
    if (!office) continue
    const opener = [passage, passages[index + 1]]
      .flatMap((near) => (near ? sentenceOpeners(source, near).map((name) => ({ name, near })) : []))
      .find(({ name }) => name.start > office.end && !families.has(name.family))
    if (!opener) continue
    families.add(opener.name.family)
    const post = {
      start: office.start,
      end: office.end,
      post: office.post,
      organization: null,
      constituency: null,
    }
    found.push({
      start: opener.name.start,
      end: opener.name.end,
      name: opener.name,
      rank: null,
      honorific: null,
      post,
      title: null,
      paragraph: opener.near.index,
      how: 'office',
    })
  }
  return found
}

/** How many earlier readings a new one is compared with: a release has fewer, and a hostile text must not be slow. */
const MOST_COMPARED = 40

/** Introductions of one person: the same family name, given names and ranks that do not contradict each other. */
function grouped(introductions: readonly Introduction[]): Introduction[][] {
  const groups: Introduction[][] = []
  const byFamily = new Map<string, Introduction[][]>()
  const full = introductions.filter((introduction) => introduction.name.given !== '')
  const lone = introductions.filter((introduction) => introduction.name.given === '')
  for (const introduction of [...full, ...lone]) {
    const key = introduction.name.family.toLowerCase()
    const same = byFamily.get(key) ?? []
    const fitting = same.slice(-MOST_COMPARED).filter((group) => fits(group, introduction))
    const home =
      fitting.length === 1 || introduction.name.given !== '' ? fitting[0] : nearest(fitting, introduction)
    if (home) home.push(introduction)
    else {
      const group = [introduction]
      groups.push(group)
      same.push(group)
      byFamily.set(key, same)
    }
  }
  for (const group of groups) group.sort((a, b) => a.start - b.start)
  return groups.sort((a, b) => (a[0]?.start ?? 0) - (b[0]?.start ?? 0))
}

function nearest(groups: readonly Introduction[][], introduction: Introduction): Introduction[] | undefined {
  const titled = groups.filter((group) =>
    group.some((one) => one.rank !== null && one.rank === introduction.rank),
  )
  if (titled.length === 1) return titled[0]
  return undefined
}

function fits(group: readonly Introduction[], introduction: Introduction): boolean {
  const { given, suffix } = introduction.name
  return group.slice(0, MOST_COMPARED).every((other) => {
    if (suffix && other.name.suffix && suffix !== other.name.suffix) return false
    if (introduction.rank && other.rank && !sameRank(introduction.rank, other.rank)) return false
    return given === '' || other.name.given === '' || sameGiven(given, other.name.given)
  })
}

function sameGiven(a: string, b: string): boolean {
  const [first] = a.replace(/\./gu, '').split(/\s/u)
  const [second] = b.replace(/\./gu, '').split(/\s/u)
  if (!first || !second) return true
  if (first === second) return true
  // "DA Doe", "AG Doe": capitals before a name that is known in full are an office.
  if (/^\p{Lu}{2,3}$/u.test(first) || /^\p{Lu}{2,3}$/u.test(second)) return true
  return (first.length === 1 || second.length === 1) && first[0] === second[0]
}

function sameRank(a: string, b: string): boolean {
  if (a === b) return true
  const keys = new Set(ranksPrinted(a).map((rank) => rank.key))
  if (ranksPrinted(b).some((rank) => keys.has(rank.key))) return true
  // "Gen. Doe" stands for a lieutenant general as well, and "Lieutenant Doe" for a first lieutenant, in a later reference.
  const heads = headsOf(a)
  return headsOf(b).some((head) => heads.includes(head))
}

/** The last word of a rank, spelled out: "lieutenant" for "First Lt.". */
function headsOf(printed: string): string[] {
  const last = plainHead(
    printed
      .replace(/\s?\([^()]*\)|\./gu, '')
      .toLowerCase()
      .split(/[\s-]/u)
      .at(-1) ?? '',
  )
  return [last, ...ranksPrinted(printed).map((rank) => rank.spelled.toLowerCase().split(' ').at(-1) ?? '')]
}

/** "ltgen" and "gen" are generals, "adm" an admiral. */
function plainHead(word: string): string {
  if (/gen$/u.test(word)) return 'general'
  if (/adm$/u.test(word)) return 'admiral'
  if (/col$/u.test(word)) return 'colonel'
  return /cdr$|cmdr$/u.test(word) ? 'commander' : word
}

function personOf(source: string, group: readonly Introduction[], id: string): Person {
  const mixed = group.filter((one) => /\p{Ll}/u.test(one.name.family))
  const fullest = [...(mixed.length > 0 ? mixed : group)].sort(
    (a, b) => length(b) - length(a) || a.start - b.start,
  )[0]
  const name = fullest?.name
  const rank = group.find((one) => one.rank !== null)?.rank ?? null
  const honorific = group.find((one) => one.honorific !== null)?.honorific ?? null
  const stated =
    group.find((one) => one.post?.post && one.how !== 'office') ?? group.find((one) => one.post?.post)
  const title = group.find((one) => one.title !== null)?.title ?? null
  const office =
    honorific &&
    !/^(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Doctor|Sir|Dame|Lord|Lady|Rev|Hon)\b/u.test(honorific)
      ? honorific
      : null
  const post = stated?.post?.post ?? title ?? office
  const organization =
    stated?.post?.organization ??
    group.find((one) => one.post?.organization)?.post?.organization ??
    (title ? organizationIn(title) : null)
  const first = group.find((one) => one === fullest) ?? group[0]
  const evidence = evidenceOf(group)
  const official = rank !== null || honorific !== null || post !== null
  const start = first?.start ?? 0
  const end = first?.end ?? 0
  return {
    id,
    name: name ? source.slice(name.start, name.end).replace(/\s+/gu, ' ') : '',
    given: (name?.given ?? '').replace(/\s+/gu, ' '),
    family: name?.family ?? '',
    suffix: name?.suffix ?? null,
    rank,
    rankKey: rankKeyOf(rank, {
      post: `${post ?? ''} ${organization ?? ''}`,
      before: source.slice(Math.max(0, start - 40), start),
      text: source,
    }),
    honorific,
    post,
    organization,
    asWritten: { start, end, text: source.slice(start, end) },
    confidence: confidenceOf(group),
    evidence,
    gender: genderOf(honorific, name?.given ?? '') ?? genderOf(lastWord(post), ''),
    standing: official ? 'official' : 'unranked',
    introductions: [...group],
    officeWords: officeWordsOf(rank, post, title, honorific),
  }
}

function length(introduction: Introduction): number {
  return (
    introduction.name.given.length + introduction.name.family.length + (introduction.name.suffix?.length ?? 0)
  )
}

function lastWord(text: string | null): string | null {
  return text?.split(' ').at(-1) ?? null
}

function evidenceOf(group: readonly Introduction[]): string[] {
  const said: Record<Introduction['how'], string> = {
    rank: 'a rank stands before the name',
    title: 'a title stands before the name',
    apposition: 'a post is stated beside the name',
    cue: 'the name stands beside a verb of saying',
    office: 'the office is named in the sentence before the name',
  }
  return [...new Set(group.map((one) => said[one.how]))]
}

function confidenceOf(group: readonly Introduction[]): number {
  const by: Record<Introduction['how'], number> = {
    rank: 0.95,
    title: 0.9,
    apposition: 0.85,
    cue: 0.7,
    office: 0.65,
  }
  const best = Math.max(...group.map((one) => by[one.how]))
  return group.some((one) => one.name.given !== '') ? best : Math.min(best, 0.75)
}

function officeWordsOf(...texts: (string | null)[]): ReadonlySet<string> {
  const words = texts.flatMap((text) => (text ? wordsOf(text, 0, text.length) : []))
  const heads = words.filter(isPostNoun).map((word) => withoutPossessive(word.lower))
  const rank = texts[0] ? ranksPrinted(texts[0])[0]?.spelled.toLowerCase().split(' ') : []
  return new Set([
    ...heads,
    ...(rank ?? []),
    ...(texts[3] ? [texts[3].toLowerCase().replace(/\./gu, '')] : []),
  ])
}
