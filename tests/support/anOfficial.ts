import type { KnownOfficial, KnownTerm } from '#lib/importer/likeness.ts'
import type { PersonReading } from '#lib/importer/proposal.ts'

const english = (value: string) => (value === '' ? [] : [{ language: 'en', value }])

/** An appointment as the desk has it. */
export function aTerm({
  post = '',
  organization = '',
  ...days
}: { post?: string; organization?: string } & Partial<
  Pick<KnownTerm, 'from' | 'to' | 'rank'>
> = {}): KnownTerm {
  return {
    from: '2030-01-01',
    to: null,
    rank: null,
    post: english(post),
    organization: english(organization),
    ...days,
  }
}

/** An official of the desk, called as the text says; the id is made of the name and a mark that tells namesakes apart. */
export function anOfficial(name: string, appointments: KnownTerm[], mark = ''): KnownOfficial {
  const { given, family } = parts(name)
  const slug = `${name.toLowerCase().replaceAll(/[^a-z]+/g, '-')}${mark}`
  return {
    id: `official-${slug}`,
    published: true,
    slug,
    names: [{ language: 'en', display: name, family, given, suffix: '' }],
    appointments,
  }
}

/** Someone whom a release names. */
export function aPerson(name: string, reading: Partial<PersonReading> = {}): PersonReading {
  return {
    id: 'p1',
    name,
    ...parts(name),
    suffix: null,
    rank: null,
    rankKey: null,
    honorific: null,
    post: null,
    organization: null,
    quoted: true,
    asWritten: { start: 0, end: name.length, text: name },
    confidence: 0.95,
    evidence: [],
    ...reading,
  }
}

function parts(name: string): { given: string; family: string } {
  const words = name.split(' ')
  return { given: words.slice(0, -1).join(' '), family: words.at(-1) ?? '' }
}
