import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { startedLake } from './startedLake.ts'

let lake: Awaited<ReturnType<typeof startedLake>>
beforeAll(async () => {
  lake = await startedLake()
})
afterAll(() => lake.stop())

let made = 0
const newId = () => `release-${++made}`
const release = (id: string, more: object = {}) => ({ _id: id, _type: 'release', title: 'One', ...more })

describe('the client', () => {
  test('creates a document and gets it back with its stamps', async () => {
    const id = newId()
    const created = await lake.client.create(release(id))
    expect(created).toMatchObject({
      ...release(id),
      _rev: expect.any(String),
      _createdAt: expect.any(String),
    })
    expect(await lake.client.getDocument(id)).toEqual(created)
  })

  test('gets null for a document that is not there, in the place it asked for it', async () => {
    const id = newId()
    await lake.client.create(release(id))
    const documents = await lake.client.getDocuments(['nowhere', id])
    expect(documents.map((document) => document?._id)).toEqual([undefined, id])
    expect(await lake.client.getDocument('nowhere')).toBeUndefined()
  })

  test('makes documents only where there are none, or whatever is there', async () => {
    const id = newId()
    await lake.client.createIfNotExists(release(id))
    await lake.client.createIfNotExists(release(id, { title: 'Two' }))
    expect(await lake.client.getDocument(id)).toMatchObject({ title: 'One' })
    await lake.client.createOrReplace(release(id, { title: 'Three' }))
    expect(await lake.client.getDocument(id)).toMatchObject({ title: 'Three' })
    await expect(lake.client.create(release(id))).rejects.toMatchObject({
      statusCode: 409,
      message: expect.stringContaining(`Document by ID "${id}" already exists`),
    })
  })

  test('patches with every operation it has', async () => {
    const id = newId()
    await lake.client.create(release(id, { count: 1, tags: ['a'], gone: true }))
    const patched = await lake.client
      .patch(id)
      .set({ title: 'Two' })
      .setIfMissing({ summary: 's' })
      .unset(['gone'])
      .inc({ count: 2 })
      .append('tags', ['b'])
      .commit()
    expect(patched).toMatchObject({ title: 'Two', summary: 's', count: 3, tags: ['a', 'b'] })
    expect(patched).not.toHaveProperty('gone')
  })

  test('gets keys for array items when it asks for them', async () => {
    const id = newId()
    const created = await lake.client.create(release(id, { body: [{ _type: 'block' }] }), {
      autoGenerateArrayKeys: true,
    })
    expect(created).toMatchObject({ body: [{ _type: 'block', _key: expect.any(String) }] })
  })

  test('is refused when the document changed since it was read', async () => {
    const id = newId()
    const { _rev } = await lake.client.create(release(id))
    await lake.client.patch(id).ifRevisionId(_rev).set({ title: 'Two' }).commit()
    await expect(
      lake.client.patch(id).ifRevisionId(_rev).set({ title: 'Three' }).commit(),
    ).rejects.toMatchObject({
      statusCode: 409,
      details: { type: 'mutationError', items: [{ error: { type: 'documentRevisionIDDoesNotMatchError' } }] },
    })
  })

  test('commits a transaction whole, under the id it chose', async () => {
    const [first, second] = [newId(), newId()]
    const transactionId = `tx-${first}`
    const result = await lake.client
      .transaction()
      .create(release(first))
      .create(release(second, { title: 'Second' }))
      .patch(first, (patch) => patch.set({ title: 'Patched' }))
      .transactionId(transactionId)
      .commit()
    expect(result).toMatchObject({ transactionId, documentIds: [first, second, first] })
    expect(await lake.client.getDocument(first)).toMatchObject({ title: 'Patched', _rev: transactionId })
  })

  test('leaves nothing behind when one part of a transaction fails', async () => {
    const [first, second] = [newId(), newId()]
    await lake.client.create(release(second))
    await expect(
      lake.client.transaction().create(release(first)).create(release(second)).commit(),
    ).rejects.toMatchObject({ statusCode: 409 })
    expect(await lake.client.getDocument(first)).toBeUndefined()
  })

  test('cannot use a transaction id twice', async () => {
    const transactionId = `tx-${newId()}`
    await lake.client.mutate([{ create: release(newId()) }], { transactionId })
    await expect(lake.client.mutate([{ create: release(newId()) }], { transactionId })).rejects.toMatchObject(
      {
        statusCode: 409,
        details: { type: 'transactionAlreadyExistsError' },
      },
    )
  })

  test('can try a write without making it', async () => {
    const id = newId()
    const shown = await lake.client.create(release(id), { dryRun: true })
    expect(shown).toMatchObject(release(id))
    expect(await lake.client.getDocument(id)).toBeUndefined()
  })

  test('deletes by id and by query', async () => {
    const marker = newId()
    await lake.client.create(release(`${marker}-a`, { marker }))
    await lake.client.create(release(`${marker}-b`, { marker }))
    await lake.client.delete(`${marker}-a`)
    expect(await lake.client.getDocument(`${marker}-a`)).toBeUndefined()
    await lake.client.delete({ query: '*[marker == $marker]', params: { marker } })
    expect(await lake.client.getDocument(`${marker}-b`)).toBeUndefined()
  })

  test('cannot break a strong reference, nor make one to nothing', async () => {
    const [from, to] = [newId(), newId()]
    const reference = { _type: 'reference', _ref: to }
    await expect(lake.client.create(release(from, { reference }))).rejects.toMatchObject({
      statusCode: 409,
      message: expect.stringContaining(`references non-existent document "${to}"`),
    })
    await lake.client.transaction().create(release(from, { reference })).create(release(to)).commit()
    await expect(lake.client.delete(to)).rejects.toMatchObject({
      statusCode: 409,
      message: expect.stringContaining(`cannot be deleted as there are references to it from "${from}"`),
    })
  })
})

describe('a write', () => {
  const mutate = (body: string, headers: Record<string, string> = {}) =>
    lake.fetch('/v2025-02-19/data/mutate/production', {
      method: 'POST',
      headers: { authorization: `Bearer ${lake.robotToken}`, 'content-type': 'application/json', ...headers },
      body,
    })

  test('larger than 4 MB is 413 and changes nothing', async () => {
    const id = newId()
    const answer = await mutate(
      JSON.stringify({ mutations: [{ create: release(id, { text: 'x'.repeat(4 * 1024 * 1024) }) }] }),
    )
    expect(answer.status).toBe(413)
    expect(await answer.json()).toMatchObject({ statusCode: 413, error: 'Request Entity Too Large' })
    expect(await lake.client.getDocument(id)).toBeUndefined()
  })

  test('that is not JSON, or not a list of mutations, is 400', async () => {
    for (const body of [
      '{',
      '[]',
      '"x"',
      '{"mutations":{}}',
      '{"mutations":[{}]}',
      '{"mutations":[{"create":1}]}',
    ]) {
      expect((await mutate(body)).status).toBe(400)
    }
  })

  test('by nobody in particular is 403, in the words of the API', async () => {
    await expect(lake.anonymous.create(release(newId()))).rejects.toMatchObject({
      statusCode: 403,
      message: expect.stringContaining('Insufficient permissions; permission "create" required'),
    })
  })
})
