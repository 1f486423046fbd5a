import { describe, expect, test } from '@jest/globals'
import { z } from 'zod'
import { unaccounted } from '#lib/domain/quotationCheck.ts'
import { comparableWords } from '#lib/domain/verbatim.ts'
import { Desk, type DeskRecords } from '#lib/importer/desk.ts'
import { NO_CHOICES } from '#lib/importer/draftChoices.ts'
import type { KnownOfficial } from '#lib/importer/likeness.ts'
import { readRelease } from '#lib/importer/read.ts'
import { draftsOf } from '#lib/importer/records.ts'
import { DeskReleaseShape } from '#sanity/deskShapes.ts'
import { SAMPLE_TEXT } from './sampleText.ts'

const SLUG = 'harbour-agency-tern-coast-open-first-tide-talks'
const source = { name: 'tide-talks.txt', sha256: 'ab'.repeat(32) }
const emptyDesk: DeskRecords = { officials: [], releaseSlugs: [], ids: [], imported: new Map() }
const plan = (desk: Partial<DeskRecords> = {}, text = SAMPLE_TEXT) =>
  draftsOf(readRelease(text), new Desk({ ...emptyDesk, ...desk }), source, '2031-03-03')

const Block = z.looseObject({
  children: z.array(z.looseObject({ text: z.string(), marks: z.array(z.string()) })),
  markDefs: z.array(z.looseObject({ _key: z.string(), quote: z.object({ _ref: z.string() }).optional() })),
})
const Body = z.looseObject({ body: z.array(Block) })

const wickersley: KnownOfficial = {
  id: 'official-wickersley',
  published: true,
  slug: 'wickersley',
  names: [
    { language: 'ja', display: 'ウィッカースリー', family: 'ウィッカースリー', given: '', suffix: '' },
    {
      language: 'en',
      display: 'Bartholomew Wickersley',
      family: 'Wickersley',
      given: 'Bartholomew',
      suffix: '',
    },
  ],
  appointments: [{ from: '2030-01-01', to: null, rank: 'uscg-o8', post: [], organization: [] }],
}

describe('the drafts of an import', () => {
  test('are one release, a quote for each statement and an official for each person', () => {
    const { documents } = plan()
    const types = documents.map((document) => document._type)
    expect(types.filter((type) => type === 'release')).toHaveLength(1)
    expect(types.filter((type) => type === 'quote')).toHaveLength(3)
    expect(types.filter((type) => type === 'official')).toHaveLength(2)
    for (const { _id } of documents) expect(_id).toMatch(/^drafts\.[a-z]+-[a-z0-9-]+$/)
  })

  test('mark the very words of each quote in the body, without the quotation marks', () => {
    const { documents } = plan()
    const release = Body.parse(documents.find((document) => document._type === 'release'))
    const marked = release.body.flatMap((block) =>
      block.children
        .filter((span) => span.marks.length > 0)
        .map((span) => {
          const mark = block.markDefs.find((one) => span.marks.includes(one._key))
          return [mark?.quote?._ref, span.text]
        })
        .filter(([quote]) => quote !== undefined),
    )
    const quotes = documents.filter((document) => document._type === 'quote')
    const Quote = z.looseObject({ _id: z.string(), segments: z.array(z.looseObject({ text: z.string() })) })
    const wanted = quotes
      .map((quote) => Quote.parse(quote))
      .flatMap((quote) => quote.segments.map((segment) => [quote._id.replace('drafts.', ''), segment.text]))
    expect(marked).toEqual(wanted)
  })

  test('leave nothing in quotation marks unaccounted for: what nobody said is marked so', () => {
    const { documents } = plan()
    const release = documents.find((document) => document._type === 'release')
    const body = DeskReleaseShape.parse(release).body
    expect(unaccounted(body)).toEqual([])
    const unsaid = body.flatMap((block) => (block._type === 'block' ? block.markDefs : []))
    expect(unsaid).toContainEqual(expect.objectContaining({ _type: 'notStatement', reason: 'title' }))
  })

  test('lose no word of the text', () => {
    const release = Body.parse(plan().documents.find((document) => document._type === 'release'))
    const printed = release.body.map((block) => block.children.map((span) => span.text).join('')).join('\n\n')
    const body = SAMPLE_TEXT.split('\n\n').slice(2).join('\n\n')
    expect(comparableWords(printed)).toBe(comparableWords(body))
  })

  test('refer weakly to what is a draft too, and strongly to what is published', () => {
    const drafts = plan().documents.find((document) => document._type === 'quote')
    expect(drafts?.speaker).toEqual({
      _type: 'reference',
      _ref: 'official-bartholomew-j-wickersley',
      _weak: true,
      _strengthenOnPublish: { type: 'official' },
    })
    const known = plan({ officials: [wickersley] }).documents.find((document) => document._type === 'quote')
    expect(known?.speaker).toEqual({ _type: 'reference', _ref: 'official-wickersley' })
  })

  test('name those who are only mentioned, with rank and post, and do not repeat the speakers', () => {
    const { documents } = plan()
    const release = documents.find((document) => document._type === 'release')
    expect(release?.people).toMatchObject([{ _ref: 'official-orla-p-quillfeather' }])
    expect(documents.find((document) => document._id.endsWith('quillfeather'))).toMatchObject({
      names: [{ family: 'Quillfeather', given: 'Orla P.', display: 'Orla P. Quillfeather' }],
      appointments: [{ from: '2031-03-03', rank: 'uscg-o9' }],
    })
  })

  test('warn where the record has another rank than the release prints', () => {
    const appointments = wickersley.appointments.map((term) => ({ ...term, rank: 'usn-o6' }))
    const { people } = plan(
      { officials: [{ ...wickersley, appointments }] },
      SAMPLE_TEXT.replace('Tern Coast Harbour Command, Rear', 'Coast Guard District 3, Rear'),
    )
    const one = people.find(({ officialId }) => officialId === 'official-wickersley')
    expect(one).toMatchObject({
      isKnown: true,
      conflicts: [
        { kind: 'otherRank', sentence: expect.stringContaining('another rank') },
        { kind: 'sameName' },
      ],
    })
  })

  test('choose nobody where two officials fit, and name both', () => {
    const other = { ...wickersley, id: 'official-other', slug: 'other' }
    const { people } = plan({ officials: [wickersley, other] })
    expect(people.find((one) => one.person.family === 'Wickersley')).toMatchObject({
      isKnown: false,
      candidates: ['official-wickersley', 'official-other'],
      conflicts: [{ kind: 'severalFit', sentence: expect.stringContaining('choose the official by hand') }],
    })
  })

  test('carry what a person decided in place of what was read', () => {
    const proposal = readRelease(SAMPLE_TEXT)
    const [first] = proposal.officials
    const { documents, people } = draftsOf(proposal, new Desk(emptyDesk), source, '2031-03-03', {
      ...NO_CHOICES,
      title: 'Tide Talks Open',
      summary: 'Two coasts met.',
      kind: 'statement',
      place: 'PORT TERN, Maine',
      day: '2031-03-02',
      embargo: { instant: '2031-03-04T14:00:00.000Z', zone: 'America/New_York' },
      contacts: [{ id: 'contact-desk', published: true }],
      officials: { [first?.id ?? '']: { kind: 'leaveOut' } },
    })
    expect(documents.at(-1)).toMatchObject({
      _id: 'drafts.release-tide-talks-open',
      title: 'Tide Talks Open',
      summary: 'Two coasts met.',
      kind: 'statement',
      dateline: { place: 'PORT TERN, Maine', day: '2031-03-02' },
      embargo: { instant: '2031-03-04T14:00:00.000Z', zone: 'America/New_York' },
      contacts: [{ _type: 'reference', _ref: 'contact-desk', _key: 'c1' }],
    })
    expect(people.find(({ person }) => person.id === first?.id)).toMatchObject({ officialId: null })
    expect(documents.filter(({ _type }) => _type === 'official')).toHaveLength(1)
  })

  test('take a new official where a person says that the namesake is another', () => {
    const proposal = readRelease(SAMPLE_TEXT)
    const person = proposal.officials.find(({ family }) => family === 'Wickersley')?.id ?? ''
    const desk = new Desk({ ...emptyDesk, officials: [wickersley] })
    const { people } = draftsOf(proposal, desk, source, '2031-03-03', {
      ...NO_CHOICES,
      officials: { [person]: { kind: 'new' } },
    })
    expect(people.find((one) => one.person.id === person)).toMatchObject({
      officialId: 'official-bartholomew-j-wickersley',
      isKnown: false,
    })
  })

  test('take a free web address beside releases of the same title', () => {
    expect(plan().slug).toBe(SLUG)
    expect(plan({ releaseSlugs: [SLUG] }).slug).toBe(`${SLUG}-2`)
    expect(plan({ ids: [`release-${SLUG}`], releaseSlugs: [`${SLUG}-2`] }).slug).toBe(`${SLUG}-3`)
  })

  test('take a free web address beside the quotes of a release that was deleted', () => {
    expect(plan({ ids: [`quote-${SLUG}-2`] }).slug).toBe(`${SLUG}-2`)
  })

  test('leave the speaker open where the text does not say who spoke', () => {
    const { documents } = plan(
      {},
      'Agency Opens Hall\n\n"The hall is dry and the roof is sound," the company said.',
    )
    const quote = documents.find((document) => document._type === 'quote')
    expect(quote).toBeDefined()
    expect(quote).not.toHaveProperty('speaker')
  })

  test.each([
    ['said Rear Adm. Ada Cole, commander of Tern Command, in a written statement.', 'written'],
    ['Rear Adm. Ada Cole said in a statement Tuesday. "The roof is sound."', 'written'],
    ['wrote Rear Adm. Ada Cole.', 'written'],
    ['said Rear Adm. Ada Cole, who read the statement of the board.', undefined],
    ['said Rear Adm. Ada Cole.', undefined],
  ])('claim only what the text says of how words were given: %s', (attribution, delivery) => {
    const { documents } = plan({}, `Agency Opens Hall\n\n"The hall is dry and sound," ${attribution}`)
    const quotes = documents.filter((document) => document._type === 'quote')
    expect(quotes.map((quote) => quote.delivery)).toEqual([delivery])
  })

  test('have a summary of at most 300 characters that ends with a word or a sentence', () => {
    const lead = `The agency opened its hall ${'for every wet crew of the coast '.repeat(20)}today.`
    const release = plan({}, `Agency Opens Hall\n\n${lead}`).documents.at(-1)
    expect(String(release?.summary).length).toBeLessThanOrEqual(300)
    expect(release?.summary).toMatch(/\w…$/)
  })

  test('keep dateline, number and links as fields and marks', () => {
    const text =
      'Release No. NR-7\nAgency Opens Hall\n\nPORT TERN, Iceland (March 3, 2031) – It opened. See www.tern.example/hall.'
    const release = plan({}, text).documents.at(-1)
    expect(release).toMatchObject({
      number: 'NR-7',
      summary: 'It opened. See www.tern.example/hall.',
      dateline: { place: 'PORT TERN', country: 'Iceland', day: '2031-03-03' },
      body: [{ children: [{ text: 'It opened. See ' }, { text: 'www.tern.example/hall' }, { text: '.' }] }],
      importedFrom: { _type: 'importSource', name: 'tide-talks.txt' },
    })
    expect(JSON.stringify(release?.body)).toContain('"href":"https://www.tern.example/hall"')
  })
})
