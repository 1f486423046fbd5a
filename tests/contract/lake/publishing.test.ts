import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { startedLake } from './startedLake.ts'

let lake: Awaited<ReturnType<typeof startedLake>>
beforeAll(async () => {
  lake = await startedLake()
})
afterAll(() => lake.stop())

const ids = (id: string) => ({ draftId: `drafts.${id}`, publishedId: id })
const createDraft = (id: string) =>
  lake.client.action({
    actionType: 'sanity.action.document.create',
    publishedId: id,
    attributes: { _id: `drafts.${id}`, _type: 'release', title: 'One' },
    ifExists: 'fail',
  })

describe('the actions of the client', () => {
  test('create, edit, publish and unpublish a document as the Studio does', async () => {
    await createDraft('a')
    await lake.client.action({
      actionType: 'sanity.action.document.edit',
      ...ids('a'),
      patch: { set: { title: 'Two' } },
    })
    expect(await lake.anonymous.getDocument('a')).toBeUndefined()

    const { transactionId } = await lake.client.action({
      actionType: 'sanity.action.document.publish',
      ...ids('a'),
    })
    expect(await lake.anonymous.getDocument('a')).toMatchObject({ title: 'Two', _rev: transactionId })
    expect(await lake.client.getDocument('drafts.a')).toBeUndefined()

    await lake.client.action({ actionType: 'sanity.action.document.unpublish', ...ids('a') })
    expect(await lake.anonymous.getDocument('a')).toBeUndefined()
    expect(await lake.client.getDocument('drafts.a')).toMatchObject({ title: 'Two' })
  })

  test('refuse to publish a draft that changed since it was looked at', async () => {
    await createDraft('b')
    await expect(
      lake.client.action({
        actionType: 'sanity.action.document.publish',
        ...ids('b'),
        ifDraftRevisionId: 'another',
      }),
    ).rejects.toMatchObject({
      statusCode: 409,
      details: {
        type: 'actionError',
        items: [{ error: { type: 'documentRevisionIDDoesNotMatchError' }, index: 0 }],
      },
    })
  })

  test('are all taken or none', async () => {
    await expect(
      lake.client.action([
        {
          actionType: 'sanity.action.document.create',
          publishedId: 'c',
          attributes: { _id: 'drafts.c', _type: 'release' },
          ifExists: 'fail',
        },
        { actionType: 'sanity.action.document.publish', ...ids('nowhere') },
      ]),
    ).rejects.toMatchObject({ statusCode: 404 })
    expect(await lake.client.getDocument('drafts.c')).toBeUndefined()
  })

  test('take a content release from its first version to published', async () => {
    await lake.client.create({ _id: 'd', _type: 'release', title: 'Old' })
    await lake.client.releases.create({
      releaseId: 'spring',
      metadata: { title: 'Spring', releaseType: 'asap' },
    })
    await lake.client.createVersion({ publishedId: 'd', baseId: 'd', releaseId: 'spring' })
    await lake.client.patch('versions.spring.d').set({ title: 'New' }).commit()
    const raw = lake.clientWith({ perspective: 'raw' })
    expect(await raw.releases.fetchDocuments({ releaseId: 'spring' })).toMatchObject({
      result: [{ _id: 'versions.spring.d', title: 'New' }],
    })
    expect(await lake.client.getDocument('d')).toMatchObject({ title: 'Old' })
    await lake.client.releases.publish({ releaseId: 'spring' })
    expect(await lake.client.getDocument('d')).toMatchObject({ title: 'New' })
    expect(await lake.client.releases.get({ releaseId: 'spring' })).toMatchObject({ state: 'published' })
  })

  test('need somebody who is signed in', async () => {
    await expect(
      lake.anonymous.action({ actionType: 'sanity.action.document.publish', ...ids('b') }),
    ).rejects.toMatchObject({ statusCode: 401 })
  })
})

describe('the history of a document', () => {
  const get = async (path: string) =>
    lake.fetch(`/v2025-02-19/data/history/production/${path}`, {
      headers: { authorization: `Bearer ${lake.robotToken}` },
    })

  test('lists what happened to it, newest first, by whom', async () => {
    await createDraft('h')
    await lake.client.action({ actionType: 'sanity.action.document.publish', ...ids('h') })
    const { events } = await (await get('events/documents/h')).json()
    expect(events.h).toMatchObject([
      { type: 'publishDocumentVersion', author: 'robot', documentId: 'h', versionId: 'drafts.h' },
      { type: 'createDocumentVersion', versionId: 'drafts.h' },
    ])
  })

  test('has its transactions, with what they did, one a line', async () => {
    const first = await lake.client.create({ _id: 'i', _type: 'release', title: 'One' })
    const second = await lake.client.patch('i').set({ title: 'Two' }).commit()
    const lines = async (query: string) =>
      (await (await get(`transactions/i,drafts.i?${query}`)).text())
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line))
    expect(await lines('effectFormat=mendoza')).toMatchObject([
      { id: first._rev, documentIDs: ['i'], mutations: [{ create: { title: 'One' } }] },
      { id: second._rev, effects: { i: { apply: expect.any(Array), revert: expect.any(Array) } } },
    ])
    expect(await lines(`excludeContent=true&fromTransaction=${second._rev}`)).toEqual([
      expect.objectContaining({ id: second._rev }),
    ])
    expect((await lines('reverse=true&limit=1')).map(({ id }) => id)).toEqual([second._rev])
  })

  test('gives the document back as it was', async () => {
    const first = await lake.client.create({ _id: 'j', _type: 'release', title: 'One' })
    await lake.client.patch('j').set({ title: 'Two' }).commit()
    await lake.client.delete('j')
    const titles = async (query: string) =>
      (await (await get(`documents/j?${query}`)).json()).documents.map(
        ({ title }: { title: string }) => title,
      )
    expect(await titles(`revision=${first._rev}`)).toEqual(['One'])
    expect(await titles('lastRevision=true')).toEqual(['Two'])
    expect(await titles(`time=${first._updatedAt}`)).toEqual(['One'])
    expect(await titles('time=2000-01-01T00:00:00Z')).toEqual([])
  })

  test('is closed to anonymous readers', async () => {
    const answer = await lake.fetch('/v1/data/history/production/transactions/i')
    expect(answer.status).toBe(401)
  })
})
