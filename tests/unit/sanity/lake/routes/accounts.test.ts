import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { type Accounts, openAccounts } from '#sanity/lake/accounts.ts'
import { MAX_KEYS_PER_USER, MAX_VALUE_BYTES } from '#sanity/lake/keyValue.ts'
import { accountRoutes } from '#sanity/lake/routes/accounts.ts'
import type { LakeUser } from '#sanity/lake/types.ts'
import { APPROVER, calledBy, fixedClock, SETTINGS, tempFolder, WRITER } from '../lakeFixture.ts'

let folder = tempFolder()
let database = new DatabaseSync(':memory:')
let accounts: Accounts
beforeEach(() => {
  folder = tempFolder()
  database = new DatabaseSync(':memory:')
  accounts = openAccounts(folder.path, fixedClock().clock)
})
afterEach(() => {
  database.close()
  folder.remove()
})

const as = (user: LakeUser | null) =>
  calledBy(user, accountRoutes({ settings: SETTINGS, accounts, database }))

function put(user: LakeUser | null, body: string) {
  return as(user).request('/users/me/keyvalue', {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body,
  })
}

describe('/users', () => {
  test('me is the caller with the role that lets the Studio edit and the role of the newsroom, without the token', async () => {
    const answer = await as(WRITER).request('/users/me')
    const text = await answer.text()
    expect(JSON.parse(text)).toMatchObject({
      id: 'user-writer',
      name: 'Wren Ito',
      role: 'editor',
      roles: [{ name: 'editor' }, { name: 'writer' }],
      isCurrentUser: true,
    })
    expect(text).not.toContain('token')
    expect(await (await as(null).request('/users/me')).json()).toEqual({})
  })

  test('one id gives a person, several a list with null for whom nobody knows', async () => {
    expect(await (await as(WRITER).request('/users/user-approver')).json()).toMatchObject({
      displayName: 'Adaeze Park',
      isCurrentUser: false,
    })
    const several = await (await as(WRITER).request('/users/user-writer,ghost,robot')).json()
    expect(several).toMatchObject([{ id: 'user-writer' }, null, { id: 'robot', isRobot: true }])
    expect((await as(WRITER).request('/users/ghost')).status).toBe(404)
    expect((await as(null).request('/users/user-writer')).status).toBe(401)
  })
})

describe('/users/me/keyvalue', () => {
  test('keeps settings for each person on their own', async () => {
    const stored = await put(WRITER, '[{"key":"list.layout","value":{"a":[1]}},{"key":"sort","value":null}]')
    expect(await stored.json()).toEqual([
      { key: 'list.layout', value: { a: [1] } },
      { key: 'sort', value: null },
    ])
    const read = (user: LakeUser) => as(user).request('/users/me/keyvalue/sort,list.layout,other')
    expect(await (await read(WRITER)).json()).toEqual([
      { key: 'sort', value: null },
      { key: 'list.layout', value: { a: [1] } },
    ])
    expect(await (await read(APPROVER)).json()).toEqual([])
  })

  test('refuses strangers, nonsense, values too large and settings too many, and then writes nothing', async () => {
    expect((await put(null, '[{"key":"a","value":1}]')).status).toBe(401)
    expect((await put(WRITER, 'nonsense')).status).toBe(400)
    expect((await put(WRITER, '{"key":"a","value":1}')).status).toBe(400)
    const large = JSON.stringify([
      { key: 'fine', value: 1 },
      { key: 'large', value: 'x'.repeat(MAX_VALUE_BYTES) },
    ])
    expect((await put(WRITER, large)).status).toBe(400)
    expect((await put(WRITER, `["${'x'.repeat(300 * 1024)}"]`)).status).toBe(413)
    expect(await (await as(WRITER).request('/users/me/keyvalue/fine')).json()).toEqual([])
    database.exec(
      `with recursive n(i) as (select 1 union all select i + 1 from n where i < ${MAX_KEYS_PER_USER})
       insert into key_values select 'user-writer', 'k' || i, '1' from n`,
    )
    expect((await put(WRITER, '[{"key":"one-more","value":1}]')).status).toBe(400)
    expect((await put(WRITER, '[{"key":"k1","value":2}]')).status).toBe(200)
  })
})

describe('/auth', () => {
  test('fetch trades a sid for the token once, and is never cached', async () => {
    const sid = accounts.beginSignIn('user-writer')
    const answer = await as(null).request(`/auth/fetch?sid=${sid}`)
    const { token } = await answer.json()
    expect(accounts.userByToken(token)?.id).toBe('user-writer')
    expect(answer.headers.get('cache-control')).toBe('no-store')
    const second = await as(null).request(`/auth/fetch?sid=${sid}`)
    expect(second.status).toBe(401)
    expect(await second.json()).toMatchObject({ statusCode: 401, error: 'Unauthorized' })
    expect((await as(null).request('/auth/fetch')).status).toBe(401)
  })

  test('id, providers and logout answer as the Studio expects', async () => {
    expect(await (await as(WRITER).request('/auth/id')).json()).toMatchObject({ id: 'user-writer' })
    expect((await as(null).request('/auth/id')).status).toBe(401)
    expect(await (await as(null).request('/auth/providers')).json()).toMatchObject({
      providers: [{ url: 'http://localhost:3333/login' }],
    })
    expect((await as(WRITER).request('/auth/logout', { method: 'POST' })).status).toBe(204)
  })
})
