import { describe, expect, test } from '@jest/globals'
import { expiryOf, isLinkToken, linkId, linkState, newLinkToken } from '#lib/domain/previewLink.ts'

const NOW = Date.parse('2026-11-25T09:00:00Z')
const inOneDay = { expiresAt: '2026-11-26T09:00:00.000Z', revokedAt: null }

describe('a preview link', () => {
  test('is open until its instant and expired from it on', () => {
    expect(linkState(inOneDay, NOW)).toBe('open')
    expect(linkState(inOneDay, Date.parse('2026-11-26T08:59:59.999Z'))).toBe('open')
    expect(linkState(inOneDay, Date.parse('2026-11-26T09:00:00Z'))).toBe('expired')
  })

  test('that was taken back stays so, whatever its day', () => {
    expect(linkState({ ...inOneDay, revokedAt: '2026-11-25T08:00:00Z' }, NOW)).toBe('revoked')
  })

  test('without a day that can be read leads nowhere', () => {
    expect(linkState({ expiresAt: 'soon', revokedAt: null }, NOW)).toBe('expired')
  })

  test('holds from one day to thirty, and seven where nothing sensible was asked', () => {
    expect(expiryOf(NOW, 7)).toBe('2026-12-02T09:00:00.000Z')
    expect(expiryOf(NOW, 0)).toBe('2026-11-26T09:00:00.000Z')
    expect(expiryOf(NOW, 4000)).toBe('2026-12-25T09:00:00.000Z')
    expect(expiryOf(NOW, Number.NaN)).toBe('2026-12-02T09:00:00.000Z')
  })
})

describe('the token of a link', () => {
  test('has 256 bits in letters that an address may hold, and is never made twice', () => {
    const tokens = Array.from({ length: 200 }, newLinkToken)
    expect(tokens.every(isLinkToken)).toBe(true)
    expect(new Set(tokens).size).toBe(200)
  })

  test('is not kept: the id holds its fingerprint, and a dot that hides it from the public', async () => {
    const token = newLinkToken()
    const id = await linkId(token)
    expect(id).toMatch(/^previewLink\.[0-9a-f]{64}$/)
    expect(id).not.toContain(token)
    expect(await linkId(token)).toBe(id)
  })

  test.each(['', 'short', 'a'.repeat(44), `${'a'.repeat(42)}/`])('is not %j', (text) => {
    expect(isLinkToken(text)).toBe(false)
  })
})
