import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { BodyBlock } from '#lib/domain/body.ts'
import {
  type ComposedEdition,
  composeEdition,
  composeWithdrawal,
  type PublicationRequest,
} from '#lib/domain/compose.ts'
import type { Refusal } from '#lib/domain/refusal.ts'
import { hashEdition, isIntact, sealEdition } from '#lib/domain/sealEdition.ts'
import { anApproval } from '#tests/support/anApproval.ts'
import { deskRecords, deskRelease, minister, okafor, quoting, statement } from '#tests/support/deskRecords.ts'

function request(changes: Partial<PublicationRequest> = {}): PublicationRequest {
  return {
    release: deskRelease(),
    records: deskRecords(),
    previous: null,
    kind: 'first',
    note: null,
    correction: null,
    publishedAt: '2020-08-11T18:30:00.000Z',
    publishedBy: { id: 'user-approver', name: 'Adaeze Park' },
    timeZone: 'Asia/Tokyo',
    slugHolder: null,
    unpublished: [],
    ...changes,
  }
}

function composed(changes: Partial<PublicationRequest> = {}): ComposedEdition {
  const composition = composeEdition(request(changes))
  if (!composition.ok) throw new Error(JSON.stringify(composition.refusals))
  return composition.edition
}

function refused(changes: Partial<PublicationRequest> = {}): Refusal[] {
  const composition = composeEdition(request(changes))
  return composition.ok ? [] : composition.refusals
}

async function published(changes: Partial<PublicationRequest> = {}) {
  const edition = composed(changes)
  return sealEdition(edition, await anApproval(edition))
}

const refusedWith = (text: string) => expect.arrayContaining([expect.objectContaining({ problem: text })])

describe('an attribution', () => {
  test('is the rank and post held on the day of the statement, after the promotion', () => {
    expect(composed().content.quotes[0]?.attribution).toEqual({
      officialId: 'official-okafor',
      officialSlug: 'ngozi-okafor',
      name: 'Ngozi T. Okafor',
      rank: 'Brig. Gen.',
      rankSpelled: 'Brigadier General',
      honorific: null,
      post: 'director of partnerships',
      organization: null,
    })
  })

  test('differs between two statements with a promotion between them', () => {
    const before = { ...statement, id: 'quote-0', day: '2020-06-30' }
    const edition = composed({
      release: deskRelease({
        body: [quoting(before.segments, before.id), quoting(statement.segments, statement.id)],
      }),
      records: deskRecords({ quotes: [before, statement] }),
    })
    expect(edition.content.quotes.map((quote) => quote.attribution.rank)).toEqual(['Col.', 'Brig. Gen.'])
    expect(edition.content.quotes.map((quote) => quote.attribution.organization)).toEqual([
      'Orbital Group 4',
      null,
    ])
  })

  test('stays as of its day however much later an update is published', async () => {
    const previous = await published()
    const edition = composed({
      previous,
      kind: 'update',
      publishedAt: '2031-01-01T00:00:00.000Z',
      release: deskRelease({ title: 'Partners open talks' }),
    })
    expect(edition.content.quotes[0]?.attribution.rank).toBe('Brig. Gen.')
  })

  test('stands in Japanese in a Japanese release', () => {
    const edition = composed({ release: deskRelease({ language: 'ja' }) })
    expect(edition.content.quotes[0]?.attribution).toMatchObject({
      name: 'ンゴジ・オカフォー',
      rank: '准将',
      post: '連携部長',
    })
  })

  test('is always of an appointment that covers the day, whatever the day', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2018-03-01'), max: new Date('2030-01-01'), noInvalidDate: true }),
        (date) => {
          const day = date.toISOString().slice(0, 10)
          const edition = composed({ records: deskRecords({ quotes: [{ ...statement, day }] }) })
          const expected = day < '2020-07-01' ? 'Col.' : 'Brig. Gen.'
          expect(edition.content.quotes[0]?.attribution.rank).toBe(expected)
        },
      ),
    )
  })
})

describe('the people of an edition', () => {
  test('are those quoted and those mentioned, each with the office of the release’s day', () => {
    expect(composed().content.mentioned).toEqual([
      expect.objectContaining({ officialId: okafor.id, rank: 'Brig. Gen.', quoted: true }),
      expect.objectContaining({
        officialId: minister.id,
        rank: null,
        post: 'minister of space',
        quoted: false,
      }),
    ])
  })

  test('never make a speaker of someone who is only mentioned', () => {
    const speakers = composed().content.quotes.map((quote) => quote.attribution.officialId)
    expect(speakers).not.toContain(minister.id)
  })

  test('are shown without an office that had ended', () => {
    const dateline = { place: 'TOKYO', country: null, day: '2022-01-01' }
    expect(composed({ release: deskRelease({ dateline }) }).content.mentioned[1]).toMatchObject({
      name: 'Sato Ren',
      post: null,
    })
  })

  test('hold the office of the newsroom’s calendar day where there is no dateline', () => {
    const edition = composed({
      release: deskRelease({ dateline: null }),
      records: deskRecords({ quotes: [{ ...statement, day: '2020-06-30' }] }),
      publishedAt: '2020-06-30T20:00:00.000Z',
    })
    expect(edition.content.mentioned[0]?.rank).toBe('Brig. Gen.')
  })
})

describe('the seal of an edition', () => {
  test('is what it was when the first editions were sealed', async () => {
    const edition = composed()
    const body: BodyBlock[] = [
      {
        _type: 'block',
        _key: 'b1',
        style: 'normal',
        children: [
          { _type: 'span', _key: 's1', text: 'We will build it together,', marks: ['m1'] },
          { _type: 'span', _key: 's2', text: ' Okafor said.', marks: [] },
        ],
        markDefs: [{ _type: 'quotation', _key: 'm1', quoteId: statement.id }],
      },
    ]
    expect(await hashEdition({ ...edition, content: { ...edition.content, body } })).toBe(
      '8196c21d6e296e9fc0e2a0bb3fed3f2ecff85489497906e709ed6e60a83efe21',
    )
  })

  test('changes with any character of the words', async () => {
    const sealed = await hashEdition(composed())
    await fc.assert(
      fc.asyncProperty(fc.string({ minLength: 1 }), async (added) => {
        const changed = composed()
        changed.content.title += added
        expect(await hashEdition(changed)).not.toBe(sealed)
      }),
      { numRuns: 30 },
    )
  })

  test('does not depend on the order in which fields were written', async () => {
    const edition = composed()
    const turned = Object.fromEntries(Object.entries(edition).reverse())
    expect(await hashEdition({ ...edition, ...turned })).toBe(await hashEdition(edition))
  })

  test('can be checked on the sealed edition itself', async () => {
    const edition = await published()
    expect(edition.hash).toMatch(/^[0-9a-f]{64}$/)
    expect(await hashEdition(edition)).toBe(edition.hash)
  })

  test('holds the one before it, so that an old edition cannot change unnoticed', async () => {
    const first = await published()
    const second = composed({ previous: first, kind: 'update', release: deskRelease({ title: 'New' }) })
    expect(second).toMatchObject({ number: 2, id: 'edition-release-talks-2', previousHash: first.hash })
    expect(await hashEdition({ ...second, previousHash: 'another' })).not.toBe(await hashEdition(second))
  })
})

describe('an edition that was written', () => {
  test('is intact until one character, its note or its approval changes', async () => {
    const edition = await published({ note: null })
    const fields = (changes: object = {}) => ({ ...edition, ...changes })
    const content = { ...edition.content, summary: `${edition.content.summary}.` }
    expect(await isIntact(edition, fields())).toBe(true)
    expect(await isIntact({ ...edition, content }, fields({ content }))).toBe(false)
    expect(await isIntact(edition, fields({ note: 'All is well.' }))).toBe(false)
    const approval = { ...edition.approval, approvedBy: edition.approval.submittedBy }
    expect(await isIntact({ ...edition, approval }, fields({ approval }))).toBe(false)
  })

  test('is the same edition in a store that keeps no nulls', async () => {
    const edition = await published()
    const stored = JSON.parse(JSON.stringify(edition), (_, value) => value ?? undefined)
    expect(await isIntact({ ...edition, content: stored.content }, stored)).toBe(true)
  })
})

describe('a correction', () => {
  const correction = { wrong: 'It gave the place as Osaka', right: 'The talks were in Tokyo.' }

  test('tells the public both parts in one note, and keeps them apart', async () => {
    const edition = composed({
      previous: await published(),
      kind: 'correction',
      correction,
      release: deskRelease({ title: 'Changed' }),
    })
    expect(edition).toMatchObject({
      note: 'It gave the place as Osaka. The talks were in Tokyo.',
      correction,
    })
  })

  test('reads as Japanese in a Japanese release', async () => {
    const edition = composed({
      previous: await published(),
      kind: 'correction',
      correction: { wrong: '会場を大阪としていました', right: '正しくは東京です。' },
      release: deskRelease({ language: 'ja' }),
    })
    expect(edition.note).toBe('会場を大阪としていました。正しくは東京です。')
  })
})

describe('a release is refused', () => {
  test('once for each thing that is missing, with what to do', () => {
    const bare = deskRelease({
      title: ' ',
      slug: null,
      summary: null,
      body: [],
      dateline: { place: 'TOKYO', country: null, day: null },
    })
    const refusals = refused({ release: bare })
    expect(refusals.map((refusal) => refusal.where)).toEqual(
      expect.arrayContaining(['Headline', 'Web address', 'Summary', 'Text', 'Dateline']),
    )
    for (const refusal of refusals) expect(refusal.mend).toMatch(/\.$/)
  })

  test('but not for a dateline that was emptied', () => {
    const edition = composed({ release: deskRelease({ dateline: { place: '', country: null, day: null } }) })
    expect(edition.content.dateline).toBeNull()
  })

  test('but not for a day without a place, which is of the release and prints no dateline', () => {
    const dateline = { place: null, country: null, day: '2022-01-01' }
    const { content } = composed({ release: deskRelease({ dateline }) })
    expect(content.dateline).toBeNull()
    expect(content.mentioned[1]).toEqual(
      composed({ release: deskRelease({ dateline: { ...dateline, place: 'TOKYO' } }) }).content.mentioned[1],
    )
  })

  test('where a quote has no speaker', () => {
    const refusals = refused({ records: deskRecords({ quotes: [{ ...statement, speakerId: null }] }) })
    expect(refusals).toContainEqual({
      where: 'Quote “We will build it together, and we will share it.”',
      problem: 'The quote has no speaker.',
      mend: 'Choose the official who said it.',
      path: 'speaker',
      recordId: 'quote-1',
    })
  })

  test('but not where nobody knows how the words were given; then nothing is claimed', () => {
    const records = deskRecords({ quotes: [{ ...statement, delivery: null }] })
    expect(composed({ records }).content.quotes[0]?.delivery).toBeNull()
  })

  test('where the speaker held no office on the day', () => {
    const refusals = refused({ records: deskRecords({ quotes: [{ ...statement, day: '2018-02-28' }] }) })
    expect(refusals).toEqual(refusedWith('Ngozi T. Okafor held no office on Feb. 28, 2018.'))
  })

  test('where a quotation mark points to no quote', () => {
    expect(refused({ release: deskRelease({ body: [quoting('We will', '')] }) })).toEqual(
      refusedWith('The quotation “We will” has no quote.'),
    )
  })

  test('where words are marked as a quotation that its quote does not have', () => {
    const body = [quoting(['We will sell it together,', 'and we will share it.'], statement.id)]
    expect(refused({ release: deskRelease({ body }) })).toEqual(
      refusedWith('The text says “We will sell it together,”, its quote says “We will build it together,”.'),
    )
  })

  test('but not for curly or straight marks, nor where it quotes in translation', () => {
    const quotes = [{ ...statement, segments: ['We’ll build\u00a0it,', 'and share it.'] }]
    expect(
      refused({
        release: deskRelease({ body: [quoting(["We'll build it,", 'and share it.'], 'quote-1')] }),
        records: deskRecords({ quotes }),
      }),
    ).toEqual([])
    const body = [quoting('共に築きます', statement.id)]
    expect(refused({ release: deskRelease({ language: 'ja', body }) })).toEqual([])
  })

  test('where its web address belongs to another release', () => {
    const slugHolder = { releaseId: 'release-other', title: 'Older talks' }
    expect(refused({ slugHolder })).toEqual(
      refusedWith('“partners-open-space-talks” belongs to “Older talks”.'),
    )
  })

  test('where its web address could not be read aloud', () => {
    expect(refused({ release: deskRelease({ slug: 'Talks & more' }) })).toEqual(
      refusedWith('“Talks & more” cannot stand in a web address.'),
    )
  })

  test('before its embargo lifts, with the time in the embargo’s own zone', () => {
    const embargo = { instant: '2020-08-12T13:00:00.000Z', zone: 'America/New_York' }
    expect(refused({ release: deskRelease({ embargo }) })).toEqual(
      refusedWith('The embargo lifts Aug. 12, 2020, 9 a.m. EDT.'),
    )
    expect(refused({ release: deskRelease({ embargo }), publishedAt: '2020-08-12T13:00:00.000Z' })).toEqual(
      [],
    )
  })

  test('where a picture has no alt text', () => {
    const picture = {
      assetId: 'image-a-8x6-jpg',
      width: 8,
      height: 6,
      alt: '',
      caption: null,
      credit: null,
      mediaId: null,
    }
    expect(refused({ release: deskRelease({ media: [picture] }) })).toEqual(
      refusedWith('The picture has no alt text.'),
    )
  })

  test('where a link would run a script', () => {
    const quoted = quoting('We will', 'quote-1')
    const body: BodyBlock[] = [
      {
        ...quoted,
        children: quoted.children.filter((span) => span.marks.length > 0),
        markDefs: [{ _type: 'link', _key: 'm1', href: 'javascript:alert(1)' }],
      },
    ]
    expect(refused({ release: deskRelease({ body }) })).toEqual(
      refusedWith('The link on “We will” leads nowhere.'),
    )
  })

  test('as a correction that does not say what was wrong and what is right', async () => {
    const previous = await published()
    const release = deskRelease({ title: 'Changed' })
    const correction = { wrong: ' ', right: '' }
    expect(
      refused({ previous, kind: 'correction', correction, release }).map(({ problem }) => problem),
    ).toEqual(['A correction must say what was wrong.', 'A correction must say what is right.'])
    expect(refused({ previous, kind: 'correction', note: 'The place was wrong.', release })).toHaveLength(2)
  })

  test('never for saying again what nobody approved and nobody can read', async () => {
    const unapproved = { ...(await published()), approval: null, contentHash: null }
    expect(refused({ previous: unapproved, kind: 'update' })).toEqual([])
  })

  test('as an update that changes nothing', async () => {
    expect(refused({ previous: await published(), kind: 'update' })).toEqual(
      refusedWith('Nothing that the public reads has changed since edition 1.'),
    )
  })

  test('as a first edition where there is one, and as an update where there is none', async () => {
    expect(refused({ previous: await published() })).toEqual(
      refusedWith('It is published already, as edition 1.'),
    )
    expect(refused({ kind: 'update' })).toEqual(refusedWith('It has not been published yet.'))
  })
})

describe('a withdrawal', () => {
  const order = {
    publishedAt: '2021-01-01T00:00:00.000Z',
    publishedBy: { id: 'user-approver', name: 'Adaeze Park' },
  }

  test('keeps the words and the address and says why', async () => {
    const previous = await published()
    const withdrawal = composeWithdrawal({ ...order, previous, note: 'It gave wrong guidance.' })
    expect(withdrawal).toMatchObject({
      ok: true,
      edition: {
        id: 'edition-release-talks-2',
        kind: 'withdrawal',
        note: 'It gave wrong guidance.',
        slug: previous.slug,
        content: previous.content,
        previousHash: previous.hash,
        firstPublishedAt: previous.firstPublishedAt,
      },
    })
  })

  test('is refused without a reason, and a second time', async () => {
    const previous = { ...(await published()), kind: 'withdrawal' as const }
    const withdrawal = composeWithdrawal({ ...order, previous, note: null })
    expect(withdrawal.ok ? [] : withdrawal.refusals.map((refusal) => refusal.where)).toEqual([
      'Reason',
      'Release',
    ])
  })

  test('can be taken back by an update with the same words', async () => {
    const previous = { ...(await published()), kind: 'withdrawal' as const }
    expect(refused({ previous, kind: 'update' })).toEqual([])
  })
})
