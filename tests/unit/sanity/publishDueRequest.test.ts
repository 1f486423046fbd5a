import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { answerPublishDue, type PublishDueSettings } from '#sanity/publishDueRequest.ts'
import { approvedDraft } from '#tests/support/approvedDraft.ts'
import { heldDraft } from '#tests/support/heldDraft.ts'
import { MemoryLake } from '#tests/support/memoryLake.ts'

const SECRET = 'an-invented-secret-for-cron'
const now = new Date('2026-06-05T00:00:00Z')

beforeEach(() => {
  jest.spyOn(process.stderr, 'write').mockReturnValue(true)
})
afterEach(() => {
  jest.restoreAllMocks()
})

async function ask(authorization: string | null, changes: Partial<PublishDueSettings> = {}) {
  const lake = new MemoryLake([
    await approvedDraft(heldDraft('tomari', { instant: '2026-06-05T00:00:00Z' })),
    heldDraft('rebun', { instant: '2026-06-04T00:00:00Z' }, { title: null }),
    heldDraft('rishiri', { instant: '2026-07-01T00:00:00Z' }),
  ])
  const request = new Request('https://news.example.gov/api/publish-due', {
    method: 'POST',
    headers: authorization === null ? {} : { authorization },
  })
  const settings = { secret: SECRET, client: () => lake, clock: () => now, ...changes }
  const answer = await answerPublishDue(request, settings)
  return { status: answer.status, headers: answer.headers, body: await answer.text(), lake }
}

const editions = ({ documents }: MemoryLake) =>
  [...documents.values()].filter(({ _type }) => _type === 'edition').length

describe('a cron that asks to publish what is due', () => {
  test('is told what went out, what did not, and when there is more', async () => {
    const { status, body, lake } = await ask(`Bearer ${SECRET}`)
    expect(status).toBe(200)
    expect(JSON.parse(body)).toEqual({
      published: [{ releaseId: 'release-tomari', slug: 'tomari', number: 1, lateMs: 0 }],
      refused: [{ releaseId: 'release-rebun', reasons: 1 }],
      alerts: { raised: 1, settled: 0 },
      next: '2026-06-30T23:45:00.000Z',
    })
    expect(editions(lake)).toBe(1)
  })

  test('is told nothing of the words of what is not public', async () => {
    const { body } = await ask(`Bearer ${SECRET}`)
    expect(body).not.toMatch(/Harbor lights|What rebun/)
  })

  test('is refused without a secret, with a wrong one, or in another form, and nothing is published', async () => {
    for (const given of [
      null,
      '',
      SECRET,
      `Basic ${SECRET}`,
      'Bearer',
      `Bearer ${SECRET}x`,
      'Bearer wrong',
    ]) {
      const { status, headers, lake } = await ask(given)
      expect(status).toBe(401)
      expect(headers.get('www-authenticate')).toBe('Bearer')
      expect(editions(lake)).toBe(0)
    }
  })

  test('is refused whatever it sends where no secret, or no write token, is configured', async () => {
    expect((await ask(`Bearer ${SECRET}`, { secret: null })).status).toBe(503)
    expect((await ask('Bearer null', { secret: null })).status).toBe(503)
    const without = await ask(`Bearer ${SECRET}`, { client: () => null })
    expect(without.status).toBe(503)
    expect(without.body).toContain('SANITY_API_TOKEN')
  })

  test('is told with 503 when the content is away', async () => {
    const client = () => ({
      fetchRaw: () => Promise.reject(new Error('connect ECONNREFUSED')),
      commit: () => Promise.resolve(),
    })
    const { status, body } = await ask(`Bearer ${SECRET}`, { client })
    expect(status).toBe(503)
    expect(body).not.toContain('ECONNREFUSED')
  })
})
