import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { openLake } from './openLake.ts'

let lake: ReturnType<typeof openLake>
beforeEach(() => {
  lake = openLake()
})
afterEach(() => lake.close())

const ids = { draftId: 'drafts.a', publishedId: 'a' }
const action = (kind: string, more: object) => ({ actionType: `sanity.action.document.${kind}`, ...more })
const ofRelease = (kind: string, more: object = {}) => ({
  actionType: `sanity.action.release.${kind}`,
  releaseId: 'spring',
  ...more,
})
const createDraft = (more: object = {}) =>
  lake.act(
    action('create', {
      publishedId: 'a',
      attributes: { _id: 'drafts.a', _type: 'release', title: 'One', ...more },
    }),
  )

describe('an action on a document', () => {
  test('create makes a draft, and leaves one that exists when told to ignore it', async () => {
    await createDraft()
    expect(lake.read('drafts.a')).toMatchObject({ title: 'One' })
    await expect(createDraft()).rejects.toMatchObject({
      status: 409,
      body: { error: { type: 'actionError' } },
    })
    await lake.act(
      action('create', {
        attributes: { _id: 'drafts.a', _type: 'release', title: 'Two' },
        ifExists: 'ignore',
      }),
    )
    expect(lake.read('drafts.a')).toMatchObject({ title: 'One' })
  })

  test('edit makes the draft from the published document first', async () => {
    await lake.mutate([{ create: { _id: 'a', _type: 'release', title: 'One' } }])
    await lake.act(action('edit', { ...ids, patch: { unset: ['_empty_action_guard_pseudo_field_'] } }))
    expect(lake.read('drafts.a')).toMatchObject({ title: 'One', _createdAt: lake.read('a')?._createdAt })
    await lake.act(action('edit', { ...ids, patch: { set: { title: 'Two' } } }))
    expect(lake.read('drafts.a')).toMatchObject({ title: 'Two' })
    expect(lake.read('a')).toMatchObject({ title: 'One' })
  })

  test('edit of nothing is 404', async () => {
    await expect(lake.act(action('edit', { ...ids, patch: { set: { x: 1 } } }))).rejects.toMatchObject({
      status: 404,
    })
  })

  test('publish puts the draft in the place of the published document, in one transaction', async () => {
    await lake.mutate([{ create: { _id: 'a', _type: 'release', title: 'Old', gone: true } }])
    const created = lake.read('a')?._createdAt
    await createDraft()
    await lake.act(action('publish', ids), { transactionId: 'publish' })
    expect(lake.read('drafts.a')).toBeNull()
    expect(lake.read('a')).toMatchObject({ title: 'One', _rev: 'publish', _createdAt: created })
    expect(lake.read('a')).not.toHaveProperty('gone')
  })

  test('publish holds to the revisions it was given', async () => {
    await createDraft()
    const publish = (more: object) => lake.act(action('publish', { ...ids, ...more }))
    await expect(publish({ ifDraftRevisionId: 'other' })).rejects.toMatchObject({ status: 409 })
    await expect(publish({ ifPublishedRevisionId: 'other' })).rejects.toMatchObject({ status: 404 })
    await publish({ ifDraftRevisionId: lake.read('drafts.a')?._rev })
    await createDraft()
    await expect(publish({ ifPublishedRevisionId: 'other' })).rejects.toMatchObject({ status: 409 })
  })

  test('publish strengthens the references that are marked for it, and then needs their targets', async () => {
    const reference = { _type: 'reference', _ref: 'q', _weak: true, _strengthenOnPublish: { type: 'quote' } }
    await createDraft({ quote: reference })
    await expect(lake.act(action('publish', ids))).rejects.toMatchObject({
      status: 409,
      body: { error: { type: 'actionError' } },
    })
    await lake.mutate([{ create: { _id: 'q', _type: 'quote' } }])
    await lake.act(action('publish', ids))
    expect(lake.read('a')?.quote).toEqual({ _type: 'reference', _ref: 'q' })
  })

  test('unpublish keeps the content as a draft', async () => {
    await createDraft()
    await lake.act(action('publish', ids))
    await lake.act(action('unpublish', ids))
    expect(lake.read('a')).toBeNull()
    expect(lake.read('drafts.a')).toMatchObject({ title: 'One' })
  })

  test('delete takes the drafts it names along, and refuses to leave one behind', async () => {
    await lake.mutate([
      { create: { _id: 'a', _type: 'release' } },
      { create: { _id: 'drafts.a', _type: 'release' } },
    ])
    await expect(lake.act(action('delete', { publishedId: 'a' }))).rejects.toMatchObject({ status: 409 })
    await lake.act(action('delete', { publishedId: 'a', includeDrafts: ['drafts.a'] }))
    expect([lake.read('a'), lake.read('drafts.a')]).toEqual([null, null])
  })

  test('discard drops the draft and keeps what is published', async () => {
    await lake.mutate([
      { create: { _id: 'a', _type: 'release' } },
      { create: { _id: 'drafts.a', _type: 'release' } },
    ])
    await lake.act(action('discard', { draftId: 'drafts.a' }))
    expect(lake.read('drafts.a')).toBeNull()
    expect(lake.read('a')).not.toBeNull()
  })

  test('replaceDraft needs the document to exist in one of its forms', async () => {
    const replace = action('replaceDraft', {
      publishedId: 'a',
      attributes: { _id: 'drafts.a', _type: 'release', title: 'New' },
    })
    await expect(lake.act(replace)).rejects.toMatchObject({ status: 404 })
    await lake.mutate([{ create: { _id: 'a', _type: 'release' } }])
    await lake.act(replace)
    expect(lake.read('drafts.a')).toMatchObject({ title: 'New' })
  })

  test('sees what the actions before it in the same request did', async () => {
    await lake.act([
      action('create', { attributes: { _id: 'drafts.a', _type: 'release', title: 'One' } }),
      action('edit', { ...ids, patch: { set: { title: 'Two' } } }),
      action('publish', ids),
    ])
    expect(lake.read('a')).toMatchObject({ title: 'Two' })
  })

  test('that names a draft of another document, or that the lake does not have, is 400', async () => {
    const attempt = (given: object) => Promise.resolve().then(() => lake.act(given))
    await expect(attempt(action('publish', { draftId: 'drafts.b', publishedId: 'a' }))).rejects.toMatchObject(
      {
        status: 400,
      },
    )
    await expect(attempt(ofRelease('schedule', { publishAt: '2026-02-01T00:00:00Z' }))).rejects.toThrow(
      'not available in the embedded lake',
    )
  })
})

describe('an action on a content release', () => {
  beforeEach(async () => {
    await lake.mutate([
      { create: { _id: 'a', _type: 'release', title: 'Old' } },
      { create: { _id: 'b', _type: 'release', title: 'Leaves' } },
    ])
    await lake.act([
      ofRelease('create', { metadata: { title: 'Spring', releaseType: 'asap' } }),
      action('version.create', { publishedId: 'a', baseId: 'a', versionId: 'versions.spring.a' }),
      action('version.unpublish', { publishedId: 'b', versionId: 'versions.spring.b' }),
    ])
    await lake.act(
      action('version.replace', { document: { _id: 'versions.spring.a', _type: 'release', title: 'New' } }),
    )
  })

  test('publish puts every version in place, or takes the document away, and remembers what it held', async () => {
    await lake.act(ofRelease('publish'))
    expect(lake.read('a')).toMatchObject({ title: 'New' })
    expect(lake.read('b')).toBeNull()
    expect(lake.read('versions.spring.a')).toBeNull()
    expect(lake.read('_.releases.spring')).toMatchObject({
      state: 'published',
      finalDocumentStates: [{ id: 'versions.spring.a' }, { id: 'versions.spring.b' }],
    })
    await expect(lake.act(ofRelease('publish'))).rejects.toMatchObject({ status: 409 })
  })

  test('archive puts the versions away and unarchive brings them back', async () => {
    await lake.act(ofRelease('archive'))
    expect(lake.read('versions.spring.a')).toBeNull()
    await lake.act(ofRelease('unarchive'))
    expect(lake.read('versions.spring.a')).toMatchObject({ title: 'New' })
    expect(lake.read('_.releases.spring')).toMatchObject({ state: 'active' })
  })

  test('delete is for releases that are done', async () => {
    await expect(lake.act(ofRelease('delete'))).rejects.toMatchObject({ status: 409 })
    await lake.act(ofRelease('archive'))
    await lake.act(ofRelease('delete'))
    expect(lake.read('_.releases.spring')).toBeNull()
  })

  test('discarding a version leaves the published document alone', async () => {
    await lake.act(action('version.discard', { versionId: 'versions.spring.a' }))
    expect(lake.read('versions.spring.a')).toBeNull()
    expect(lake.read('a')).toMatchObject({ title: 'Old' })
  })
})
