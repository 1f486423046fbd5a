import { folded } from '#lib/importer/folding.ts'
import type { Excerpt } from '#lib/importer/proposal.ts'

/** A press contact of the desk; the id without the prefix of a draft. */
export type KnownContact = {
  id: string
  published: boolean
  name: string
  role: string | null
  email: string | null
  phone: string | null
}

/** A contact that the release names: in which of its lines, and what agrees. */
export type ContactMatch = { contact: KnownContact; lines: Excerpt[]; evidence: string[] }

/** Fewer digits than these are an extension or a year. */
const LEAST_DIGITS = 7

/**
 * The contacts of the desk that the contact lines of a release name by e-mail, telephone or whole name. What agrees with
 * no contact makes none: a number that is public on every release is entered by a person.
 */
export function contactsIn(lines: readonly Excerpt[], contacts: readonly KnownContact[]): ContactMatch[] {
  return contacts.flatMap((contact) => {
    const agreeing = lines.flatMap((line) => {
      const evidence = agreementsOf(line.text, contact)
      return evidence.length > 0 ? [{ line, evidence }] : []
    })
    if (agreeing.length === 0) return []
    const evidence = [...new Set(agreeing.flatMap((one) => one.evidence))]
    return [{ contact, lines: agreeing.map(({ line }) => line), evidence }]
  })
}

function agreementsOf(line: string, { name, email, phone }: KnownContact): string[] {
  const words = ` ${bareWords(line)} `
  const digits = digitsOf(phone ?? '')
  return [
    ...(email && addressesIn(line).includes(email.toLowerCase()) ? [`the e-mail address ${email}`] : []),
    ...(digits.length >= LEAST_DIGITS && numbersIn(line).some((number) => sameNumber(number, digits))
      ? [`the telephone number ${phone}`]
      : []),
    ...(bareWords(name).includes(' ') && words.includes(` ${bareWords(name)} `) ? [`the name ${name}`] : []),
  ]
}

function bareWords(text: string): string {
  return folded(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

function addressesIn(line: string): string[] {
  return (line.match(/[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,63})+/gu) ?? []).map((one) => one.toLowerCase())
}

function numbersIn(line: string): string[] {
  return (line.match(/\+?\d[\d\s().-]{5,30}\d/gu) ?? []).map(digitsOf)
}

/** The same but for a country code or a leading nought that one of them lacks. */
function sameNumber(one: string, other: string): boolean {
  const [shorter, longer] = [one, other].map((digits) => digits.replace(/^0+/, '')).sort(byLength)
  if (!shorter || !longer || shorter.length < LEAST_DIGITS) return false
  return longer.endsWith(shorter) && longer.length - shorter.length <= 3
}

function byLength(a: string, b: string): number {
  return a.length - b.length
}

function digitsOf(text: string): string {
  return text.replace(/\D/gu, '')
}
