import type { Passage } from '#lib/importer/passage.ts'
import type { Person } from '#lib/importer/people.ts'
import type { Span } from '#lib/importer/proposal.ts'
import type { Resolution } from '#lib/importer/speakers.ts'
import type { RawStatement } from '#lib/importer/statements.ts'

const SALUTATION = /^dear\s.{2,90}[:,]$/iu
const CLOSING =
  /^(?:with (?:\p{L}+ ){0,3}(?:regards|wishes|respect)|sincerely|respectfully|yours|best regards|kind regards|very truly|cordially)\b/iu
const MOST_PARAGRAPHS = 40
/** How far below the closing formula the signature is looked for. */
const SIGNATURE = 240

/**
 * Letters printed in full without marks: from the salutation to the closing formula every paragraph is the signer's.
 * A letter that is signed by several, or by nobody whom the release names, has no speaker.
 */
export function lettersIn(
  source: string,
  passages: readonly Passage[],
  people: readonly Person[],
): RawStatement[] {
  const found: RawStatement[] = []
  for (let index = 0; index < passages.length; index += 1) {
    const salutation = textOf(source, passages[index])
    if (!SALUTATION.test(salutation)) continue
    const rest = passages.slice(index + 1, index + 1 + MOST_PARAGRAPHS)
    const length = rest.findIndex((passage) => CLOSING.test(textOf(source, passage)))
    const body = rest.slice(0, Math.max(length, 0))
    const closing = rest[length]
    if (body.length === 0 || !closing || body.some((passage) => isQuoted(source, passage))) continue
    found.push({
      kind: 'block',
      parts: body.map(({ start, end }) => ({ start, end })),
      attribution: null,
      resolution: signerOf(source, closing, people),
      confidence: 0.75,
      evidence: ['a letter printed in full, from its salutation to its closing formula'],
    })
    index += body.length + 1
  }
  return found
}

function textOf(source: string, passage: Span | undefined): string {
  return passage ? source.slice(passage.start, passage.end) : ''
}

function isQuoted(source: string, passage: Span): boolean {
  return /^["“„«‘'「]/u.test(source.charAt(passage.start))
}

function signerOf(source: string, closing: Span, people: readonly Person[]): Resolution {
  const below = source.slice(closing.start, closing.end + SIGNATURE).toLowerCase()
  const signers = people.filter(
    ({ given, family }) =>
      given !== '' &&
      below.includes(`${given.split(' ')[0]} `.toLowerCase()) &&
      below.includes(family.toLowerCase()),
  )
  const [only] = signers
  if (only && signers.length === 1) {
    return { person: only.id, candidates: [], confidence: 0.85, evidence: ['the name below the letter'] }
  }
  const evidence =
    signers.length > 1 ? 'several people signed the letter' : 'nobody named in the release signed the letter'
  return {
    person: null,
    candidates: signers.map(({ id }) => id).slice(0, 8),
    confidence: 0,
    evidence: [evidence],
  }
}
