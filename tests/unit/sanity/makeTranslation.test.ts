import { describe, expect, test } from '@jest/globals'
import { makeTranslation, NotPublishedError, translationMutations } from '#sanity/makeTranslation.ts'
import type { RawDocument } from '#sanity/publicationClient.ts'

const quotation = { _type: 'quotation', _key: 'm1', quote: { _type: 'reference', _ref: 'quote-1' } }

const release: RawDocument = {
  _id: 'release-talks',
  _type: 'release',
  _rev: 'r1',
  kind: 'news',
  title: 'Partners open talks',
  summary: 'They met.',
  boilerplate: 'About us.',
  slug: { _type: 'slug', current: 'partners-open-talks' },
  number: '20-041',
  language: 'en',
  topics: [{ _type: 'reference', _ref: 'topic-1', _key: 't' }],
  media: [
    {
      _type: 'releasePicture',
      _key: 'p',
      asset: { _ref: 'image-aa-16x9-jpg' },
      alt: 'A hall',
      caption: 'Hall',
    },
  ],
  body: [
    {
      _type: 'block',
      _key: 'h',
      style: 'h2',
      markDefs: [],
      children: [{ _type: 'span', _key: 's', text: 'Talks' }],
    },
    {
      _type: 'block',
      _key: 'b',
      style: 'normal',
      markDefs: [quotation],
      children: [
        { _type: 'span', _key: 's1', text: 'We will build it.', marks: ['m1'] },
        { _type: 'span', _key: 's2', text: ' she said.', marks: [] },
      ],
    },
  ],
}

const quote: RawDocument = {
  _id: 'quote-1',
  _type: 'quote',
  _rev: 'r1',
  speaker: { _type: 'reference', _ref: 'official-okafor' },
  day: '2020-08-11',
  occasion: 'Opening',
  delivery: 'delivered',
  segments: [{ _key: 's', text: 'We will build it.' }],
}

const mutations = translationMutations({
  release,
  quotes: [quote],
  edition: { number: 2, hash: 'abc' },
  translationId: 'release-talks-ja',
  language: 'ja',
})

describe('a translation that is begun', () => {
  test('is a draft linked to its original, with the edition that it is made of', () => {
    expect(mutations.at(-1)).toMatchObject({
      create: {
        _id: 'drafts.release-talks-ja',
        language: 'ja',
        slug: { current: 'partners-open-talks-ja' },
        translationOf: { _ref: 'release-talks' },
        translatedFrom: { number: 2, hash: 'abc' },
        number: '20-041',
        topics: [{ _ref: 'topic-1' }],
      },
    })
  })

  test('has the structure of the original and none of its words', () => {
    const written = JSON.stringify(mutations)
    for (const words of [
      'Partners open talks',
      'They met.',
      'About us.',
      'Talks',
      'she said',
      'A hall',
      'We will build',
    ]) {
      expect(written).not.toContain(words)
    }
    expect(mutations.at(-1)).toMatchObject({
      create: {
        body: [
          { style: 'h2', children: [{ text: '' }] },
          {
            markDefs: [{ _key: 'm1', quote: { _ref: 'quote-1-ja' } }],
            children: [{ text: '「' }, { text: '［…］', marks: ['m1'] }, { text: '」' }],
          },
        ],
        media: [{ asset: { _ref: 'image-aa-16x9-jpg' } }],
      },
    })
  })

  test('has a draft of each quote, without words, linked to the quote as it was said', () => {
    expect(mutations[0]).toMatchObject({
      create: {
        _id: 'drafts.quote-1-ja',
        translationOf: { _ref: 'quote-1' },
        speaker: { _ref: 'official-okafor' },
        day: '2020-08-11',
        segments: [],
      },
    })
  })

  test('waits for its original to be public', async () => {
    const client = {
      fetchRaw: async () => ({ release: null, edition: null, existing: null }),
      commit: async () => undefined,
    }
    await expect(makeTranslation(client, 'release-talks', 'ja')).rejects.toBeInstanceOf(NotPublishedError)
  })

  test('is begun once: the second person is led to the first one’s', async () => {
    const client = {
      fetchRaw: async () => ({ release, edition: null, existing: 'drafts.release-talks-ja' }),
      commit: () => Promise.reject(new Error('nothing may be written')),
    }
    expect(await makeTranslation(client, 'release-talks', 'ja')).toBe('release-talks-ja')
  })
})
