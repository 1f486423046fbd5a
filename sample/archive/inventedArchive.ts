import {
  ACTS,
  AFTERS,
  FAMILY_ENDS,
  FAMILY_STARTS,
  FRAGMENTS,
  GIVEN,
  ISSUERS,
  type Issuer,
  OPENERS,
  POSTS,
  RANKS,
  REPORTS,
  SUBJECTS,
  VERBS,
} from './words.ts'

export type ArchivedRelease = { name: string; text: string }

type Person = { full: string; family: string; rank: string | null; post: string }
type Dice = { whole: (below: number) => number; of: <Item>(items: readonly Item[]) => Item }

/**
 * An archive of any size: releases of several issuers, each set in its own way, in which the same officials speak again
 * and again. The same size and seed give the same files, and no two files of an archive are the same.
 */
export function* inventedArchive(files: number, seed = 1): Generator<ArchivedRelease> {
  const dice = diceOf(seed)
  const people = new Map(ISSUERS.map((issuer) => [issuer, staffOf(issuer, Math.ceil(files / 40) + 3, dice)]))
  for (let number = 1; number <= files; number += 1) {
    const issuer = dice.of(ISSUERS)
    const staff = people.get(issuer) ?? []
    const day = new Date(Date.UTC(2027, 0, 1 + Math.floor(((number - 1) * 1200) / files)))
    const name = `${day.toISOString().slice(0, 10)}-${String(number).padStart(5, '0')}.txt`
    yield { name, text: release({ issuer, staff, day, number, dice }) }
  }
}

type Assignment = { issuer: Issuer; staff: readonly Person[]; day: Date; number: number; dice: Dice }

function release({ issuer, staff, day, number, dice }: Assignment): string {
  const title = `${issuer.name.split(' ').slice(0, 2).join(' ')} ${dice.of(SUBJECTS)} ${dice.of(VERBS)}`
  const printed = day.toLocaleDateString('en-US', { dateStyle: 'long', timeZone: 'UTC' })
  const place = issuer.country ? `${issuer.place}, ${issuer.country}` : issuer.place
  const lead = `The ${issuer.name} reported ${dice.of(FRAGMENTS)} this week, its notice ${number} since the office opened.`
  const story = [...storyOf(staff, dice)]
  if (issuer.style === 'titleTwice') return page([title, title, lead, ...story])
  if (issuer.style === 'dayLine') return page([title, printed, lead, ...story])
  const dated = page([title, `${place} (${printed}) – ${lead}`, ...story])
  if (issuer.style === 'dated') return dated
  const head = `FOR IMMEDIATE RELEASE\nRelease No. ${issuer.place.slice(0, 2)}-${number}`
  const foot = `About the ${issuer.name}:\nThe ${issuer.name} looks after lamps, ferries and charts.`
  const contact = `Contact: Press Office, 555-0100, press${number}@harbor.example`
  return page([head, dated.trimEnd(), foot, contact, '###'])
}

/** A speaker in full, then by family name, with a statement that is split; perhaps a second one, and somebody named. */
function* storyOf(staff: readonly Person[], dice: Dice): Generator<string> {
  const [speaker, second, third] = [0, 1, 2].map(
    (at) => staff[(dice.whole(staff.length) + at) % staff.length],
  )
  if (!speaker) return
  yield `“${words(dice)},” said ${introduced(speaker)}. “${words(dice)}.”`
  yield* reportsOf(dice)
  yield `“${words(dice)},” ${speaker.family} ${dice.of(['explained', 'added', 'noted'])}. “${words(dice)}.”`
  if (second && second.family !== speaker.family && dice.whole(2) === 0) {
    yield `${introduced(second)}, called the week “${dice.of(FRAGMENTS)}.”`
    yield `“${words(dice)},” ${second.family} said.`
  }
  if (third && ![speaker.family, second?.family].includes(third.family) && dice.whole(3) === 0) {
    yield `${introduced(third)}, opened the new pier on the same day.`
  }
}

/** What the office has to tell beside the words of its people: two to five paragraphs. */
function* reportsOf(dice: Dice): Generator<string> {
  const paragraphs = 2 + dice.whole(4)
  for (let paragraph = 0; paragraph < paragraphs; paragraph += 1) {
    const subject = dice.of(SUBJECTS).toLowerCase()
    const sentences = Array.from({ length: 4 + dice.whole(4) }, () => dice.of(REPORTS).replace('{}', subject))
    yield `${sentences.join('. ')}.`
  }
}

function introduced({ rank, full, post }: Person): string {
  return `${rank ? `${rank} ` : ''}${full}, ${post}`
}

function words(dice: Dice): string {
  return `${dice.of(OPENERS)} ${dice.of(ACTS)} ${dice.of(AFTERS)}`
}

function staffOf(issuer: Issuer, size: number, dice: Dice): Person[] {
  return Array.from({ length: size }, () => {
    const family = dice.of(FAMILY_STARTS) + dice.of(FAMILY_ENDS)
    const initial = String.fromCharCode(65 + dice.whole(26))
    return {
      full: `${dice.of(GIVEN)} ${initial}. ${family}`,
      family,
      rank: dice.whole(3) === 0 ? null : dice.of(RANKS),
      post: `${dice.of(POSTS)} of the ${issuer.name}`,
    }
  })
}

function page(paragraphs: readonly string[]): string {
  return `${paragraphs.join('\n\n')}\n`
}

/** Mulberry32: small, and the same on every machine. */
function diceOf(seed: number): Dice {
  let state = seed
  const whole = (below: number) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
  const of = <Item>(items: readonly Item[]): Item => {
    const item = items[whole(items.length)]
    if (item === undefined) throw new Error('There is nothing to choose from.')
    return item
  }
  return { whole, of }
}
