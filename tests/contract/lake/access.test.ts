import { request } from 'node:http'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { STUDIO_ORIGIN, startedLake } from './startedLake.ts'

let lake: Awaited<ReturnType<typeof startedLake>>
beforeAll(async () => {
  lake = await startedLake()
})
afterAll(() => lake.stop())

const QUERY = '/v2025-02-19/data/query/production?query=1'

describe('the lake', () => {
  test('knows who is calling by the token', async () => {
    const writer = lake.clientWith({ token: lake.tokenOf('user-writer') })
    const document = await writer.create({ _id: 'by-writer', _type: 'release' })
    expect(await writer.users.getById('me')).toMatchObject({ id: 'user-writer' })
    expect(await writer.fetch('identity()')).toBe('user-writer')
    expect(document._rev).toBeTruthy()
  })

  test('tells a token that nobody holds to sign in again', async () => {
    const answer = await lake.fetch(QUERY, { headers: { authorization: 'Bearer nobody' } })
    expect(answer.status).toBe(401)
    expect(await answer.json()).toEqual({
      statusCode: 401,
      error: 'Unauthorized',
      message: 'Session not found',
      errorCode: 'SIO-401-ANF',
    })
  })

  test('lets the pages of the Studio call with credentials, also when it refuses', async () => {
    const refused: HeadersInit = { authorization: 'Bearer nobody' }
    for (const headers of [{}, refused]) {
      const answer = await lake.fetch(QUERY, { headers: { origin: STUDIO_ORIGIN, ...headers } })
      expect(answer.headers.get('access-control-allow-origin')).toBe(STUDIO_ORIGIN)
      expect(answer.headers.get('access-control-allow-credentials')).toBe('true')
      expect(answer.headers.get('vary')).toContain('origin')
    }
    const preflight = await lake.fetch(QUERY, {
      method: 'OPTIONS',
      headers: { origin: STUDIO_ORIGIN, 'access-control-request-headers': 'authorization' },
    })
    expect(preflight.status).toBe(204)
    expect(preflight.headers.get('access-control-allow-headers')).toBe('authorization')
  })

  test('gives the pages of other origins nothing', async () => {
    for (const origin of ['http://evil.example', 'http://localhost:3001', 'null']) {
      const answer = await lake.fetch(QUERY, { headers: { origin } })
      expect(answer.headers.get('access-control-allow-origin')).toBeNull()
    }
  })

  test('answers under its own names only', async () => {
    const statusFor = (host: string) =>
      new Promise((resolve, reject) => {
        const asked = request(`${lake.url}${QUERY}`, { headers: { host } }, (answer) => {
          answer.resume()
          resolve(answer.statusCode)
        })
        asked.on('error', reject).end()
      })
    expect(await statusFor('lectern.localhost:3333')).toBe(200)
    expect(await statusFor('127.0.0.1:3333')).toBe(200)
    expect(await statusFor('rebound.example')).toBe(421)
  })

  test('answers 404 in the shape of the API to what it does not have', async () => {
    for (const path of [
      '/',
      '/nothing',
      '/v1/nothing',
      '/v9/data/query/production',
      '/v2025-02-19/data/nothing/production',
    ]) {
      const answer = await lake.fetch(path)
      expect(answer.status).toBe(404)
      expect(await answer.json()).toMatchObject({ statusCode: 404, error: 'Not Found' })
    }
  })

  test('answers its pings', async () => {
    expect(await (await lake.fetch('/v1/data/ping/production')).text()).toContain('PONG')
    expect(await (await lake.fetch('/v1/ping')).text()).toContain('PONG')
  })

  test('exports a dataset one document a line, without drafts for anonymous readers', async () => {
    await lake.client.create({ _id: 'drafts.exported', _type: 'release' })
    await lake.client.create({ _id: 'exported', _type: 'release' })
    const ids = async (headers: Record<string, string>) =>
      (await (await lake.fetch('/v1/data/export/production', { headers })).text())
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line)._id)
    expect(await ids({ authorization: `Bearer ${lake.robotToken}` })).toEqual([
      'by-writer',
      'drafts.exported',
      'exported',
    ])
    expect(await ids({})).toEqual(['by-writer', 'exported'])
  })

  test('met no fault of its own in all this', () => {
    expect(lake.faults).toEqual([])
  })
})
