import { beforeAll, describe, expect, test } from '@jest/globals'
import { z } from 'zod'
import { appointmentOn } from '#lib/domain/official.ts'
import { findRank } from '#lib/domain/rank.ts'
import { hashEdition } from '#lib/domain/sealEdition.ts'
import { buildNewsroom } from '../../../sample/newsroom/build.ts'
import { editionsOf, sharedRecords } from '../../../sample/newsroom/editions.ts'
import { officials } from '../../../sample/newsroom/officials.ts'
import { pictureOrders } from '../../../sample/newsroom/pictures/draw.ts'
import { officialSlug, releaseId, type SampleDocument } from '../../../sample/newsroom/records.ts'
import { releases } from '../../../sample/newsroom/releases.ts'

const NONE = new Map<string, never>()

const Edition = z.object({
  _id: z.string(),
  releaseId: z.string(),
  number: z.number(),
  kind: z.string(),
  note: z.string().nullable(),
  publishedAt: z.string(),
  firstPublishedAt: z.string(),
  slug: z.string(),
  language: z.string(),
  translationOf: z.string().nullable(),
  current: z.boolean(),
  hash: z.string(),
  previousHash: z.string().nullable(),
  content: z.object({
    title: z.string(),
    summary: z.string(),
    dateline: z.object({ day: z.string() }).nullable(),
    body: z.array(
      z.looseObject({
        _type: z.string(),
        children: z.array(z.object({ text: z.string(), marks: z.array(z.string()) })).optional(),
        markDefs: z.array(z.object({ _key: z.string(), quoteId: z.string().optional() })).optional(),
      }),
    ),
    quotes: z.array(
      z.object({
        id: z.string(),
        segments: z.array(z.string()),
        day: z.string(),
        attribution: z.object({
          officialId: z.string(),
          name: z.string(),
          rank: z.string().nullable(),
          post: z.string().nullable(),
        }),
      }),
    ),
  }),
})
type Edition = z.infer<typeof Edition>

let documents: SampleDocument[] = []
let editions: Edition[] = []
let desk: ReturnType<typeof sharedRecords>

beforeAll(async () => {
  const newsroom = await buildNewsroom(NONE)
  documents = [...newsroom.shared, ...newsroom.releases.flat(), newsroom.settings]
  editions = documents.filter(({ _type }) => _type === 'edition').map((edition) => Edition.parse(edition))
  desk = sharedRecords(newsroom.shared)
})

const current = () => editions.filter((edition) => edition.current)
const textOf = (edition: Edition) =>
  edition.content.body.map(({ children }) => (children ?? []).map(({ text }) => text).join('')).join('\n')

describe('the sample newsroom', () => {
  test('is as large as promised', () => {
    const quotes = documents.filter(({ _type }) => _type === 'quote')
    const inEnglish = current().filter(({ language }) => language === 'en')
    expect(inEnglish.length).toBeGreaterThanOrEqual(40)
    expect(current().length - inEnglish.length).toBeGreaterThanOrEqual(8)
    expect(documents.filter(({ _type }) => _type === 'official')).toHaveLength(12)
    expect(quotes.filter(({ language }) => language === 'en').length).toBeGreaterThanOrEqual(100)
    expect(current().filter(({ kind }) => kind === 'withdrawal')).toHaveLength(1)
    expect(editions.filter(({ kind }) => kind === 'correction').length).toBeGreaterThanOrEqual(5)
    expect(editions.filter(({ kind }) => kind === 'update').length).toBeGreaterThanOrEqual(3)
  })

  test('is the same at each run, word for word and seal for seal', async () => {
    const again = await buildNewsroom(NONE)
    expect([...again.shared, ...again.releases.flat(), again.settings]).toEqual(documents)
  })

  test('has ids that anonymous readers can see, drafts apart', () => {
    const ids = documents.map(({ _id }) => _id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.filter((id) => id.includes('.') && !id.startsWith('drafts.'))).toEqual([])
    expect(ids.filter((id) => id.startsWith('drafts.release-'))).toHaveLength(4)
    expect(ids.filter((id) => id.length > 120)).toEqual([])
  })

  test('refers to nothing that is not there', () => {
    const known = new Set(documents.map(({ _id }) => _id.replace(/^drafts\./, '')))
    const referred = [...JSON.stringify(documents).matchAll(/"_ref":"([^"]+)"/g)].map(([, id]) => id ?? '')
    expect(referred.filter((id) => !known.has(id))).toEqual([])
  })

  test('names nobody who is known', () => {
    const known =
      /Mastalir|Garrant|Aquilino|Paparo|Saltzman|Kishida|Abe Shinzo|Biden|Trump|Austin|Emanuel|Kihara/
    expect(JSON.stringify(documents)).not.toMatch(known)
  })

  test('says on every page that it is invented', () => {
    const settings = documents.find(({ _id }) => _id === 'siteSettings')
    expect(settings).toMatchObject({ notice: expect.stringContaining('invented') })
  })
})

describe('quotes', () => {
  test('stand in their release character for character, in order', () => {
    for (const edition of editions) {
      for (const quote of edition.content.quotes) {
        const marked = edition.content.body.flatMap(({ children = [], markDefs = [] }) =>
          children.flatMap(({ text, marks }) => {
            const mark = markDefs.find(({ _key }) => marks.includes(_key))
            return mark?.quoteId === quote.id ? [text] : []
          }),
        )
        expect({ id: quote.id, words: marked }).toEqual({ id: quote.id, words: quote.segments })
      }
    }
  })

  test('are those of the quote records, where the edition is current', () => {
    for (const quote of current().flatMap(({ content }) => content.quotes)) {
      const record = documents.find(({ _id }) => _id === quote.id)
      expect(record?.segments).toMatchObject(quote.segments.map((text) => ({ text })))
    }
  })

  test('stand between quotation marks, but in speeches and block quotations', () => {
    const open = /\{q:/g
    for (const { slug, kind, body } of releases) {
      if (kind === 'speech') continue
      for (const { index } of body.matchAll(open)) {
        const before = body.slice(Math.max(0, index - 2), index)
        const isMarked = /[“「]$/.test(before) || before === '> ' || /^.? $/.test(before)
        expect({ slug, isMarked }).toEqual({ slug, isMarked: true })
      }
    }
  })

  test('carry a rank exactly where the speaker held one on the day', () => {
    for (const quote of editions.flatMap(({ content }) => content.quotes)) {
      const speaker = desk.officials.find(({ id }) => id === quote.attribution.officialId)
      const held = speaker ? appointmentOn(speaker, quote.day) : null
      expect(held).not.toBeNull()
      expect(quote.attribution.rank === null).toBe(held?.rank === null)
      expect(quote.attribution.post).toBeTruthy()
    }
  })

  test('are sometimes spoken before a promotion, by people who outrank themselves by the dateline', () => {
    const before = current().flatMap(({ content }) =>
      content.quotes.filter((quote) => {
        const speaker = desk.officials.find(({ id }) => id === quote.attribution.officialId)
        if (!speaker || !content.dateline) return false
        return appointmentOn(speaker, quote.day)?.rank !== appointmentOn(speaker, content.dateline.day)?.rank
      }),
    )
    expect(before.length).toBeGreaterThanOrEqual(6)
  })

  test('are split in two or more where the writer breaks off to name the speaker', () => {
    const counts = current().flatMap(({ content }) => content.quotes.map(({ segments }) => segments.length))
    expect(counts.filter((count) => count === 2).length).toBeGreaterThan(60)
    expect(counts.filter((count) => count >= 3).length).toBeGreaterThanOrEqual(2)
  })
})

describe('ranks in the text', () => {
  test('before a full name are those that the person held on some day of the release', () => {
    for (const edition of current().filter(({ language }) => language === 'en')) {
      const days = [edition.content.dateline?.day ?? '', ...edition.content.quotes.map(({ day }) => day)]
      for (const official of desk.officials) {
        const name = official.names[0]?.display ?? ''
        const held = days.flatMap((day) => findRank(appointmentOn(official, day)?.rank ?? '')?.ap ?? [])
        const printed = new RegExp(`((?:[A-Z][a-z]+\\.? ){1,3})${name}`, 'g')
        for (const [, prefix = ''] of textOf(edition).matchAll(printed)) {
          const rank = /(?:Senior Master|Tech|Master|Maj|Lt|Brig|Vice|Rear|Capt|Col|Cmdr)[A-Za-z. ]*$/.exec(
            prefix.trim(),
          )
          if (rank)
            expect({ slug: edition.slug, rank: rank[0], held }).toEqual({
              slug: edition.slug,
              rank: rank[0],
              held: expect.arrayContaining([rank[0]]),
            })
        }
      }
    }
  })
})

describe('officials', () => {
  test('hold ranks of the table, in appointments that do not overlap', () => {
    for (const { appointments } of Object.values(officials)) {
      for (const [at, { from, to, rank }] of appointments.entries()) {
        if (rank) expect(findRank(rank)?.key).toBe(rank)
        if (to) expect(from < to).toBe(true)
        const next = appointments[at + 1]
        if (next) expect((to ?? '9999') < next.from).toBe(true)
      }
    }
  })

  test('change rank or post over the years; one retires and comes back a civilian, some leave a gap', () => {
    const careers = Object.values(officials).map(({ appointments }) => appointments)
    expect(careers.filter((rows) => rows.length >= 2).length).toBeGreaterThanOrEqual(8)
    expect(officials.minase.appointments.map(({ rank }) => rank)).toEqual([
      'jmsdf-o6',
      'jmsdf-o8',
      'jmsdf-o8',
      undefined,
    ])
    const yarborough = desk.officials.find(({ slug }) => slug === officialSlug('yarborough'))
    expect(yarborough && appointmentOn(yarborough, '2023-05-01')).toBeNull()
  })
})

describe('editions', () => {
  test('of two releases never share a web address', () => {
    const slugs = current().map(({ slug }) => slug)
    expect(new Set(slugs).size).toBe(slugs.length)
  })

  test('of a Japanese version point to an English original', () => {
    const japanese = editions.filter(({ language }) => language === 'ja')
    for (const { translationOf } of japanese) {
      expect(current().find(({ releaseId: id }) => id === translationOf)?.language).toBe('en')
    }
    expect(japanese.length).toBeGreaterThan(0)
  })

  test('come in order, none after Nov. 23, 2026, and corrections say what was wrong', () => {
    for (const source of releases.filter(({ desk: lies }) => !lies)) {
      const own = editions.filter(({ releaseId: id }) => id === releaseId(source.slug))
      const instants = own.map(({ publishedAt }) => publishedAt)
      expect(instants).toEqual([...instants].sort())
      expect(own.map(({ number }) => number)).toEqual(own.map((_, at) => at + 1))
      expect(own.map(({ previousHash }) => previousHash)).toEqual([
        null,
        ...own.slice(0, -1).map(({ hash }) => hash),
      ])
      expect(own.every(({ kind, note }) => kind === 'first' || (note ?? '').length > 20)).toBe(true)
      expect((instants.at(-1) ?? '') < '2026-11-23').toBe(true)
      expect(source.dateline ? source.at.slice(0, 10) >= source.dateline.day : true).toBe(true)
    }
  })

  test('are sealed over what they hold', async () => {
    const source = releases.find(({ slug }) => slug === 'tidewatch-25-nine-days')
    if (!source) throw new Error('The release is gone.')
    const [first, second] = await editionsOf(source, NONE, desk)
    if (!first || !second) throw new Error('The release has lost its correction.')
    expect(JSON.stringify(first)).toContain('forty-nine seconds')
    expect(JSON.stringify(second)).not.toContain('forty-nine seconds')
    expect(await hashEdition(second)).toBe(second.hash)
    expect(await hashEdition({ ...second, note: 'other' })).not.toBe(second.hash)
  })

  test('have summaries that fit a card', () => {
    expect(editions.filter(({ content }) => content.summary.length > 200)).toEqual([])
  })
})

describe('pictures', () => {
  test('are drawn for every name that a release uses, and for every official', () => {
    const drawn = pictureOrders().map(({ name }) => name)
    const used = releases.flatMap(({ pictures = [] }) => pictures.map(({ picture }) => picture))
    expect(used.filter((name) => !drawn.includes(name))).toEqual([])
    expect(drawn.filter((name) => name.startsWith('portrait-'))).toHaveLength(12)
    expect(drawn.filter((name) => !name.startsWith('portrait-') && !used.includes(name))).toEqual([])
    expect(pictureOrders().every(({ alt }) => alt.length > 20)).toBe(true)
  })
})
