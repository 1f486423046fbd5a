import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { LakeError } from '#sanity/lake/errors.ts'
import { openLake } from './openLake.ts'

let lake: ReturnType<typeof openLake>
beforeEach(() => {
  lake = openLake()
})
afterEach(() => lake.close())

const release = (more: object = {}) => ({ _id: 'a', _type: 'release', title: 'One', ...more })
const patch = (operations: object) => lake.mutate([{ patch: { id: 'a', ...operations } }])

/** Status and fault type of a refused write. */
async function refusal(write: Promise<unknown>) {
  const error = await write.then(
    () => null,
    (fault: unknown) => fault,
  )
  if (!(error instanceof LakeError)) throw error ?? new Error('The write was accepted')
  return { status: error.status, body: error.body, message: error.message }
}

describe('creating', () => {
  test('stamps a document with the transaction and its time', async () => {
    await lake.mutate([{ create: release() }], { transactionId: 'tx1' })
    expect(lake.read('a')).toEqual({
      ...release(),
      _rev: 'tx1',
      _createdAt: '2026-01-01T00:00:00.000Z',
      _updatedAt: '2026-01-01T00:00:00.000Z',
    })
  })

  test('makes up an id where there is none, or only its beginning', async () => {
    const { results } = await lake.mutate([
      { create: { _type: 'release' } },
      { create: { _id: 'drafts.', _type: 'release' } },
    ])
    expect(results.map(({ id }) => id)).toEqual(['id0002', 'drafts.id0003'])
  })

  test('never overwrites', async () => {
    await lake.mutate([{ create: release() }])
    expect(await refusal(lake.mutate([{ create: release({ title: 'Two' }) }]))).toMatchObject({
      status: 409,
      body: { error: { type: 'mutationError', items: [{ error: { type: 'documentAlreadyExistsError' } }] } },
    })
    await lake.mutate([{ createIfNotExists: release({ title: 'Two' }) }])
    expect(lake.read('a')).toMatchObject({ title: 'One' })
  })

  test('or replacing leaves nothing of what was there', async () => {
    await lake.mutate([{ create: release({ summary: 'old' }) }])
    await lake.mutate([{ createOrReplace: { _id: 'a', _type: 'release', title: 'Two' } }])
    expect(lake.read('a')).toMatchObject({ title: 'Two' })
    expect(lake.read('a')).not.toHaveProperty('summary')
  })

  test('gives keys to array items at every depth when asked to, and keeps those that exist', async () => {
    const body = [{ _type: 'block', children: [{ text: 'x' }] }, { _key: 'mine', _type: 'block' }, 'plain']
    await lake.mutate([{ create: release({ body }) }], { autoGenerateArrayKeys: true })
    expect(lake.read('a')?.body).toEqual([
      { _key: expect.any(String), _type: 'block', children: [{ _key: expect.any(String), text: 'x' }] },
      { _key: 'mine', _type: 'block' },
      'plain',
    ])
  })
})

describe('patching', () => {
  beforeEach(() =>
    lake.mutate([
      {
        create: release({
          count: 1,
          nested: { keep: 1, change: 1 },
          list: [
            { _key: 'x', text: 'first' },
            { _key: 'y', text: 'second' },
          ],
        }),
      },
    ]),
  )

  test.each([
    ['sets a field', { set: { title: 'Two' } }, { title: 'Two' }],
    [
      'sets by the key of an array item',
      { set: { 'list[_key=="y"].text': 'new' } },
      {
        list: [
          { _key: 'x', text: 'first' },
          { _key: 'y', text: 'new' },
        ],
      },
    ],
    [
      'sets what is missing and only that',
      { setIfMissing: { title: 'Two', summary: 's' } },
      { title: 'One', summary: 's' },
    ],
    ['unsets', { unset: ['nested.change'] }, { nested: { keep: 1 } }],
    ['increments', { inc: { count: 4 } }, { count: 5 }],
    ['decrements', { dec: { count: 4 } }, { count: -3 }],
    [
      'inserts after an item',
      { insert: { after: 'list[_key=="x"]', items: [{ _key: 'z' }] } },
      { list: [{ _key: 'x', text: 'first' }, { _key: 'z' }, { _key: 'y', text: 'second' }] },
    ],
    [
      'appends',
      { insert: { after: 'list[-1]', items: [{ _key: 'z' }] } },
      { list: [{ _key: 'x', text: 'first' }, { _key: 'y', text: 'second' }, { _key: 'z' }] },
    ],
    [
      'replaces nothing when the range is empty',
      { insert: { replace: 'list[1:1]', items: [{ _key: 'z' }] } },
      {
        list: [
          { _key: 'x', text: 'first' },
          { _key: 'y', text: 'second' },
        ],
      },
    ],
    ['applies a text diff', { diffMatchPatch: { title: '@@ -1,3 +1,3 @@\n-One\n+Two\n' } }, { title: 'Two' }],
    [
      'merges objects and replaces the rest',
      { merge: { nested: { change: 2 }, list: [] } },
      { nested: { keep: 1, change: 2 }, list: [] },
    ],
    [
      'does nothing for the guard of the Studio',
      { unset: ['_empty_action_guard_pseudo_field_'] },
      { title: 'One' },
    ],
  ])('%s', async (_promise, operations, expected) => {
    await patch(operations)
    expect(lake.read('a')).toMatchObject(expected)
  })

  test('goes through when the revision is the expected one, and only then', async () => {
    const rev = lake.read('a')?._rev
    await patch({ ifRevisionID: rev, set: { title: 'Two' } })
    const refused = await refusal(patch({ ifRevisionID: rev, set: { title: 'Three' } }))
    expect(refused).toMatchObject({
      status: 409,
      body: {
        error: {
          items: [
            { error: { type: 'documentRevisionIDDoesNotMatchError', expectedRevisionID: rev }, index: 0 },
          ],
        },
      },
    })
    expect(lake.read('a')).toMatchObject({ title: 'Two' })
  })

  test('of a document that is not there is 404', async () => {
    expect(await refusal(lake.mutate([{ patch: { id: 'b', set: { title: 'x' } } }]))).toMatchObject({
      status: 404,
      body: { error: { items: [{ error: { type: 'documentNotFoundError' } }] } },
    })
  })

  test('cannot change what a document is', async () => {
    expect(await refusal(patch({ set: { _type: 'quote' } }))).toMatchObject({ status: 409 })
    expect(await refusal(patch({ set: { _id: 'b' } }))).toMatchObject({ status: 409 })
    const created = lake.read('a')?._createdAt
    await patch({ set: { _createdAt: '1999-01-01T00:00:00Z', _rev: 'mine' } })
    expect(lake.read('a')).toMatchObject({ _createdAt: created })
    expect(lake.read('a')?._rev).not.toBe('mine')
  })

  test('with a path or a diff that cannot be read is 400', async () => {
    expect(await refusal(patch({ set: { 'list!': 1 } }))).toMatchObject({ status: 400 })
    expect(await refusal(patch({ diffMatchPatch: { title: 'not a diff' } }))).toMatchObject({ status: 400 })
  })

  test('by query changes every document it selects, also one made in the same transaction', async () => {
    const { results } = await lake.mutate([
      { create: { _id: 'b', _type: 'release', title: 'One' } },
      { create: { _id: 'c', _type: 'release', title: 'Other' } },
      { patch: { query: '*[title == $t]', params: { t: 'One' }, set: { title: 'Found' } } },
    ])
    expect(results.map(({ id }) => id)).toEqual(['b', 'c', 'a', 'b'])
    expect(lake.read('b')).toMatchObject({ title: 'Found' })
    expect(lake.read('c')).toMatchObject({ title: 'Other' })
  })

  test('gives keys to inserted items when asked to', async () => {
    const insert = { after: 'list[-1]', items: [{ text: 'third' }] }
    await lake.mutate([{ patch: { id: 'a', insert } }], { autoGenerateArrayKeys: true })
    expect(lake.read('a')?.list).toContainEqual({ _key: expect.any(String), text: 'third' })
  })
})

describe('references', () => {
  const quote = { _id: 'q', _type: 'quote' }
  const refersTo = (reference: object) => release({ quote: { _type: 'reference', _ref: 'q', ...reference } })

  test('that are strong need their target, in the store or in the same transaction', async () => {
    expect(await refusal(lake.mutate([{ create: refersTo({}) }]))).toMatchObject({
      status: 409,
      body: {
        error: {
          items: [{ error: { type: 'documentReferencesNonExistentDocumentError', referenceID: 'q' } }],
        },
      },
    })
    expect(lake.read('a')).toBeNull()
    await lake.mutate([{ create: refersTo({}) }, { create: quote }])
    expect(lake.read('a')).not.toBeNull()
  })

  test('that are weak, or into other datasets, need no target', async () => {
    await lake.mutate([{ create: refersTo({ _weak: true }) }])
    await lake.mutate([{ createOrReplace: refersTo({ _dataset: 'other' }) }])
    expect(lake.read('a')).not.toBeNull()
  })

  test('keep their target from being deleted, until they are gone', async () => {
    await lake.mutate([{ create: quote }, { create: refersTo({}) }])
    expect(await refusal(lake.mutate([{ delete: { id: 'q' } }]))).toMatchObject({
      status: 409,
      body: {
        error: { items: [{ error: { type: 'documentHasExistingReferencesError', referencingIDs: ['a'] } }] },
      },
    })
    await lake.mutate([{ delete: { id: 'q' } }, { patch: { id: 'a', unset: ['quote'] } }])
    expect(lake.read('q')).toBeNull()
  })
})

describe('what cannot be a mutation', () => {
  test.each([
    ['an unknown operation', [{ upsert: {} }], 'Unknown mutation "upsert"'],
    ['two operations in one', [{ create: release(), delete: { id: 'a' } }], 'exactly one operation'],
    ['no _type', [{ create: { _id: 'a' } }], 'must have a _type'],
    ['an id with a slash', [{ create: release({ _id: 'a/b' }) }], 'Malformed document ID'],
    ['neither id nor query', [{ delete: {} }], 'Needs an id or a query'],
    [
      'nesting without end',
      [{ create: release({ deep: JSON.parse('['.repeat(5000) + ']'.repeat(5000)) }) }],
      'Nested deeper',
    ],
  ])('%s is 400 and says so', async (_what, mutations, message) => {
    const refused = await refusal(Promise.resolve().then(() => lake.mutate(mutations)))
    expect(refused.status).toBe(400)
    expect(refused.message).toContain(message)
  })
})
