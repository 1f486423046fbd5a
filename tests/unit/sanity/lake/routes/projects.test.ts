import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { type Accounts, openAccounts } from '#sanity/lake/accounts.ts'
import { projectRoutes } from '#sanity/lake/routes/projects.ts'
import type { LakeUser } from '#sanity/lake/types.ts'
import { calledBy, fixedClock, SETTINGS, tempFolder, WRITER } from '../lakeFixture.ts'

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
  calledBy(user, projectRoutes({ settings: SETTINGS, accounts, database }))
const json = async (path: string, user: LakeUser | null = WRITER) => (await as(user).request(path)).json()

describe('the project', () => {
  test('has its members and no organization, which would make the Studio look for a dashboard', async () => {
    expect(await json('/projects/lectern?includeOrganization=true')).toMatchObject({
      id: 'lectern',
      organizationId: null,
      members: [{ id: 'user-writer', isCurrentUser: true }, { id: 'user-approver' }],
    })
    expect(await json('/projects')).toMatchObject([{ id: 'lectern' }])
  })

  test('is the only one', async () => {
    const answer = await as(WRITER).request('/projects/other/datasets')
    expect(answer.status).toBe(404)
    expect(await answer.json()).toMatchObject({ statusCode: 404, error: 'Not Found' })
    expect((await as(WRITER).request('/projects/other')).status).toBe(404)
  })

  test('is closed to strangers, who may read published documents', async () => {
    for (const path of [
      '/projects/lectern',
      '/projects/lectern/datasets',
      '/datasets',
      '/projects/lectern/users',
    ])
      expect([path, (await as(null).request(path)).status]).toEqual([path, 401])
    expect(await json('/projects/lectern/datasets/production/acl', null)).toEqual([
      { filter: '_id in path("*")', permissions: ['read'] },
    ])
    expect(await json('/projects/lectern/datasets/production/acl')).toMatchObject([
      { permissions: expect.arrayContaining(['create', 'update', 'history']) },
    ])
  })

  test('has a comments dataset once it was set up', async () => {
    const list = '/projects/lectern/datasets?datasetProfile=comments&addonFor=production'
    expect(await json(list)).toEqual([])
    const setUp = await as(WRITER).request('/comments/production/setup', { method: 'POST' })
    expect(await setUp.json()).toEqual({ datasetName: 'production-comments' })
    expect(await json(list)).toMatchObject([{ name: 'production-comments' }])
    expect((await as(null).request('/comments/production/setup', { method: 'POST' })).status).toBe(401)
    expect(await json('/projects/lectern/datasets')).toMatchObject([{ name: 'production' }])
  })
})

describe('what the Studio asks at boot', () => {
  test('gets answers that keep it quiet', async () => {
    expect(await json('/features')).toEqual([])
    expect(await json('/journey/trial?studioVersion=6')).toBeNull()
    expect(await json('/journey/announcements')).toEqual([])
    expect(await json('/intake/telemetry-status')).toEqual({ status: 'denied' })
    expect((await as(WRITER).request('/intake/batch', { method: 'POST', body: '{}' })).status).toBe(204)
    expect(await json('/schedules/lectern/production')).toEqual({ schedules: [] })
    expect(await json('/projects/lectern/user-applications')).toEqual([])
    expect(await json('/help')).toHaveProperty('resources')
    expect(await json('/projects/lectern/grants')).toHaveProperty(['sanity.project'])
  })

  test('finds the days of retention where its releases tool looks for them', async () => {
    const subscription = await json('/subscriptions/project/lectern')
    expect(subscription.featureTypes.retention.features[0].attributes.maxRetentionDays).toBeGreaterThan(0)
  })

  test('is not told the timing of /ping, or it would warn of a slow protocol', async () => {
    expect((await as(null).request('/ping')).headers.get('timing-allow-origin')).toBeNull()
  })

  test('learns whether its origin is allowed', async () => {
    const check = (origin: string) => as(null).request('/check/cors', { headers: { origin } })
    expect(await (await check('http://localhost:3000')).json()).toEqual({
      result: { allowed: true, withCredentials: true },
    })
    expect(await (await check('https://evil.example')).json()).toMatchObject({ result: { allowed: false } })
  })
})
