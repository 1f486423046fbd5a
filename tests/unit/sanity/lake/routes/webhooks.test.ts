import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { MAX_HOOKS, webhookRoutes } from '#sanity/lake/routes/webhooks.ts'
import type { LakeUser } from '#sanity/lake/types.ts'
import { openWebhookStore } from '#sanity/lake/webhookStore.ts'
import { revalidateHook } from '#sanity/webhook.ts'
import { APPROVER, calledBy, SETTINGS, WRITER } from '../lakeFixture.ts'

let database = new DatabaseSync(':memory:')
beforeEach(() => {
  database = new DatabaseSync(':memory:')
})
afterEach(() => database.close())

const BASE = '/hooks/projects/lectern'
const HOOK = { name: 'Portal', url: 'http://localhost:3000/api/revalidate', rule: { on: ['create'] } }

function send(method: string, path: string, body?: unknown, user: LakeUser | null = APPROVER) {
  const routes = webhookRoutes({ settings: SETTINGS, webhooks: openWebhookStore(database) })
  return calledBy(user, routes).request(path, {
    method,
    ...(body === undefined
      ? {}
      : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
  })
}

describe('webhooks', () => {
  test('are made, read, changed and removed, and never show their secret', async () => {
    const made = await send('POST', BASE, { ...HOOK, secret: 'hidden-secret' })
    expect(made.status).toBe(201)
    const hook = await made.json()
    expect(hook).toMatchObject({
      type: 'document',
      projectId: 'lectern',
      dataset: 'production',
      httpMethod: 'POST',
      includeDrafts: false,
      isDisabledByUser: false,
      createdByUserId: 'user-approver',
      hasSecret: true,
    })
    const changed = await send('PATCH', `${BASE}/${hook.id}`, { isDisabledByUser: true })
    expect(await changed.json()).toMatchObject({ name: 'Portal', isDisabledByUser: true, hasSecret: true })
    const list = await (await send('GET', BASE, undefined, WRITER)).text()
    expect(JSON.parse(list)).toHaveLength(1)
    expect(list).not.toContain('hidden-secret')
    expect(await (await send('GET', `${BASE}/${hook.id}/messages`)).json()).toEqual([])
    expect(await (await send('GET', `${BASE}/${hook.id}/attempts`)).json()).toEqual([])
    expect((await send('DELETE', `${BASE}/${hook.id}`)).status).toBe(204)
    expect((await send('DELETE', `${BASE}/${hook.id}`)).status).toBe(404)
    expect(await (await send('GET', BASE)).json()).toEqual([])
  })

  test('of the portal can be registered as it stands', async () => {
    const made = await send('POST', BASE, { ...revalidateHook, type: 'document', url: HOOK.url, secret: 's' })
    expect(made.status).toBe(201)
  })

  test('are kept over a restart', async () => {
    await send('POST', BASE, { ...HOOK, secret: 'hidden-secret' })
    expect(openWebhookStore(database).hooks()).toMatchObject([{ name: 'Portal', secret: 'hidden-secret' }])
  })

  test('are changed by an approver or a script only, and seen by nobody from outside', async () => {
    expect((await send('POST', BASE, HOOK, WRITER)).status).toBe(403)
    expect((await send('DELETE', `${BASE}/x`, undefined, WRITER)).status).toBe(403)
    expect((await send('GET', BASE, undefined, null)).status).toBe(401)
    expect((await send('POST', BASE, HOOK, null)).status).toBe(401)
    expect((await send('GET', '/hooks/projects/other')).status).toBe(404)
    expect((await send('GET', `${BASE}/nothing/attempts`)).status).toBe(404)
    expect((await send('GET', `${BASE}/attempts/7`)).status).toBe(404)
  })

  test.each([
    ['no address', { ...HOOK, url: undefined }],
    ['an address that is none', { ...HOOK, url: 'localhost' }],
    ['a file as address', { ...HOOK, url: 'file:///etc/passwd' }],
    ['a password in the address', { ...HOOK, url: 'http://a:b@localhost/' }],
    ['nothing to fire on', { ...HOOK, rule: { on: [] } }],
    ['a filter that is not GROQ', { ...HOOK, rule: { on: ['create'], filter: '_type ==' } }],
    ['a filter that reads other documents', { ...HOOK, rule: { on: ['create'], filter: 'count(*) > 1' } }],
    [
      'a projection that reads other documents',
      { ...HOOK, rule: { on: ['create'], projection: '{"a": *[0]}' } },
    ],
    ['a header that is the lake’s own', { ...HOOK, headers: { 'Sanity-Operation': 'create' } }],
    ['a header with a line break', { ...HOOK, headers: { 'x-a': 'b\r\nx-c: d' } }],
    ['a method that nobody has', { ...HOOK, httpMethod: 'BREW' }],
    ['a body that is a list', [HOOK]],
    ['a body that is null', null],
  ])('with %s are refused with a sentence', async (_what, body) => {
    const answer = await send('POST', BASE, body)
    expect(answer.status).toBe(400)
    expect((await answer.json()).message).toMatch(/^The webhook cannot be used: /)
    expect(openWebhookStore(database).hooks()).toEqual([])
  })

  test('are limited in number and size', async () => {
    for (let count = 0; count < MAX_HOOKS; count += 1) await send('POST', BASE, HOOK)
    expect((await send('POST', BASE, HOOK)).status).toBe(409)
    expect((await send('POST', BASE, { ...HOOK, name: 'x'.repeat(70_000) })).status).toBe(413)
  })
})
