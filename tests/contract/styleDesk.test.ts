import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import type { StyleFix } from '#lib/domain/style/styleRule.ts'
import { applyStyleFix, StyleFixError } from '#sanity/studio/style/applyStyleFix.ts'
import { readOwnPages } from '#sanity/studio/style/readOwnPages.ts'
import { readStyleRecord } from '#sanity/studio/style/styleRecord.ts'
import { anEditionRecord, aQuoteNamed } from '#tests/support/anEditionRecord.ts'
import { runningLake } from '#tests/support/runningLake.ts'

/** What the style desk reads and writes, on a real lake by the real client. */

let lake: Awaited<ReturnType<typeof runningLake>>

beforeEach(async () => {
  lake = await runningLake()
})
afterEach(() => lake.stop())

const release = {
  _type: 'release',
  title: 'Talks',
  body: [
    {
      _key: 'b1',
      _type: 'block',
      children: [{ _key: 's1', _type: 'span', text: 'It opens August 11.', marks: [] }],
    },
  ],
}
const fix: StyleFix = {
  label: 'Write “Aug. 11”',
  path: ['body', { _key: 'b1' }, 'children', { _key: 's1' }, 'text'],
  before: 'It opens August 11.',
  after: 'It opens Aug. 11.',
}
const textOf = async (id: string) =>
  lake.writer.fetch<unknown>('*[_id == $id][0].body[0].children[0].text', { id }, { perspective: 'raw' })

describe('a fix of the style desk', () => {
  test('mends the draft', async () => {
    const draft = await lake.writer.create({ ...release, _id: 'drafts.r1' })
    await applyStyleFix(lake.writer, { draft, published: null }, fix)
    expect(await textOf('drafts.r1')).toBe('It opens Aug. 11.')
  })

  test('begins a draft of a published release, and leaves what is published alone', async () => {
    const published = await lake.writer.create({ ...release, _id: 'r1' })
    await applyStyleFix(lake.writer, { draft: null, published }, fix)
    expect(await textOf('drafts.r1')).toBe('It opens Aug. 11.')
    expect(await textOf('r1')).toBe('It opens August 11.')
  })

  test('never overwrites what somebody else typed in the meantime', async () => {
    const draft = await lake.writer.create({ ...release, _id: 'drafts.r1' })
    await lake.writer.patch('drafts.r1').set({ title: 'Talks in Tokyo' }).commit()
    await expect(applyStyleFix(lake.writer, { draft, published: null }, fix)).rejects.toThrow(StyleFixError)
    expect(await textOf('drafts.r1')).toBe('It opens August 11.')
  })

  test('does nothing where the words are no longer the ones found', async () => {
    const draft = await lake.writer.create({ ...release, _id: 'drafts.r1' })
    const late = { ...fix, before: 'It opened August 11.' }
    await expect(applyStyleFix(lake.writer, { draft, published: null }, late)).rejects.toThrow(StyleFixError)
  })
})

test('the desk reads the officials who are quoted or listed, and what the office decided on style', async () => {
  const speaker = { _type: 'reference', _ref: 'official-a', _weak: true }
  await lake.writer.create({ _id: 'drafts.quote-1', _type: 'quote', speaker })
  for (const id of ['official-a', 'official-b', 'official-c']) {
    await lake.writer.create({ _id: id, _type: 'official', names: [] })
  }
  await lake.writer.create({ _id: 'siteSettings', _type: 'siteSettings', style: { rankForm: 'service' } })
  const record = await readStyleRecord(lake.writer, { peopleIds: ['official-b'], quoteIds: ['quote-1'] })
  expect(record.officials.map((official) => official.id).sort()).toEqual(['official-a', 'official-b'])
  expect(record.settings).toEqual({
    rankForm: 'service',
    datelineStates: 'abbreviated',
    headlineLength: 90,
    summaryLength: 220,
  })
})

test('links to the newsroom’s own pages are checked against what readers can see, and others are said not to be', async () => {
  await lake.writer.create(await anEditionRecord('talks', { content: { quotes: [aQuoteNamed('quote-1')] } }))
  await lake.writer.create(await anEditionRecord('gone', { kind: 'withdrawal', note: 'An error.' }))
  await lake.writer.create({ ...(await anEditionRecord('old', { current: false })), _id: 'edition-old-1' })
  await lake.writer.create({ _id: 'official-a', _type: 'official', slug: { current: 'ada-roe' } })
  const link = (href: string) => ({ where: 'Text, paragraph 1', href, words: 'words', path: [] })
  const checked = await readOwnPages(
    lake.writer,
    [
      '/releases/talks',
      'https://news.example/releases/gone',
      '/releases/old',
      '/releases/never',
      '/officials/ada-roe',
      '/topics/ada-roe',
      '/quotes/quote-1',
      '/about',
      'https://partner.example/',
    ].map(link),
    'https://news.example',
  )
  expect(checked.map(({ answer }) => answer)).toEqual([
    'found',
    'withdrawn',
    'moved',
    'missing',
    'found',
    'missing',
    'found',
    'found',
    'notChecked',
  ])
})
