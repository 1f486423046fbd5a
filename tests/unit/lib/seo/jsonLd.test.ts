import { describe, expect, test } from '@jest/globals'
import { newsArticle, officialPage, quotationPage, type Site } from '#lib/seo/jsonLd.ts'
import { aNewsroom, aQuote, aReading } from '#tests/support/aReading.ts'

const site: Site = {
  siteUrl: 'https://news.example.gov',
  newsroom: aNewsroom,
  pictureUrl: (picture, width) => `https://pictures.example/${picture.assetId}?w=${width}`,
}

describe('a release as structured data', () => {
  test('is a news article, dated with the offset of the newsroom', () => {
    expect(newsArticle(aReading(), site)).toMatchObject({
      '@type': 'NewsArticle',
      headline: 'Partners meet to plan a shared orbit',
      inLanguage: 'en',
      dateline: 'COLORADO SPRINGS, Colo.',
      datePublished: '2020-08-11T22:30:00-04:00',
      url: 'https://news.example.gov/releases/partners-meet',
      image: [{ url: 'https://pictures.example/image-0a1b2c-1600x900-jpg?w=1600' }],
    })
  })

  test('attributes each quotation to its speaker in the office held then, segment by segment', () => {
    expect(newsArticle(aReading(), site)).toMatchObject({
      hasPart: [
        {
          '@type': 'Quotation',
          text: ['We will build it together,', 'and we will share it.'],
          spokenByCharacter: {
            '@type': 'Person',
            name: 'Ngozi T. Okafor',
            honorificPrefix: 'Brig. Gen.',
            jobTitle: 'director of partnerships',
          },
        },
      ],
    })
  })

  test('says that it was corrected, and only then', () => {
    const corrected = newsArticle(aReading({ kind: 'correction', note: 'The place was wrong.' }), site)
    expect(corrected).toMatchObject({
      correction: [{ '@type': 'CorrectionComment', text: 'The place was wrong.' }],
    })
    expect(newsArticle(aReading({ kind: 'update', note: 'New time.' }), site)).not.toHaveProperty(
      'correction',
    )
  })

  test('still says what was corrected after a later update', () => {
    const history = [
      {
        number: 2,
        kind: 'correction' as const,
        note: 'The place was wrong.',
        publishedAt: '2020-08-13T00:00:00Z',
      },
      { number: 1, kind: 'first' as const, note: null, publishedAt: '2020-08-12T02:30:00Z' },
    ]
    const updated = aReading({ number: 3, kind: 'update', note: 'New time.' })
    expect(newsArticle({ ...updated, history }, site)).toMatchObject({
      correction: [{ text: 'The place was wrong.', datePublished: '2020-08-12T20:00:00-04:00' }],
    })
  })

  test('says that it was withdrawn', () => {
    expect(newsArticle(aReading({ kind: 'withdrawal', note: 'Wrong.' }), site)).toMatchObject({
      creativeWorkStatus: 'Withdrawn',
    })
  })

  test('names its translations where it is the original', () => {
    const translations = [{ language: 'ja', slug: 'partners-meet-ja', title: '会合' }]
    expect(newsArticle({ ...aReading(), translations }, site)).toMatchObject({
      workTranslation: [{ inLanguage: 'ja' }],
    })
    expect(
      newsArticle({ ...aReading({ translationOf: 'release-x' }), translations }, site),
    ).not.toHaveProperty('workTranslation')
  })

  test('gives nothing away of who published it or of its contacts', () => {
    const text = JSON.stringify(newsArticle(aReading(), site))
    expect(text).not.toContain('Adaeze')
    expect(text).not.toContain('desk@aurelia.example')
  })
})

describe('a statement as structured data', () => {
  test('is part of its release', () => {
    const release = { slug: 'partners-meet', title: '', language: 'en', publishedAt: '' }
    const said = { quote: aQuote({ segments: ['One.'] }), release, isInTranslationOnly: false }
    expect(quotationPage(said, site)).toMatchObject({
      '@type': 'Quotation',
      text: 'One.',
      isPartOf: { '@id': 'https://news.example.gov/releases/partners-meet#article' },
    })
  })
})

describe('an official as structured data', () => {
  test('has the office held now, or none', () => {
    const official = {
      id: 'official-a',
      slug: 'a',
      names: [{ language: 'en', family: 'B', given: 'A', order: 'givenFirst' as const, display: 'A B' }],
      portrait: null,
      biography: [],
      appointments: [],
    }
    const appointment = {
      from: '2020-01-01',
      to: null,
      rank: null,
      honorific: null,
      post: [{ language: 'en', value: 'director' }],
      organization: null,
    }
    expect(officialPage(official, appointment, site)).toMatchObject({ name: 'A B', jobTitle: 'director' })
    expect(officialPage(official, null, site)).not.toHaveProperty('jobTitle')
  })
})
