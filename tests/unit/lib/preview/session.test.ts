import { describe, expect, test } from '@jest/globals'
import { isSession, SESSION_LASTS, sealSession } from '#lib/preview/session.ts'

const KEY = 'a token that only the server has'
const NOW = Date.parse('2026-11-25T09:00:00Z')

describe('a session of previews', () => {
  test('holds for a working day, and not a moment longer', () => {
    const cookie = sealSession(KEY, NOW + SESSION_LASTS)
    expect(isSession(cookie, KEY, NOW)).toBe(true)
    expect(isSession(cookie, KEY, NOW + SESSION_LASTS - 1)).toBe(true)
    expect(isSession(cookie, KEY, NOW + SESSION_LASTS)).toBe(false)
  })

  test('cannot be made longer, or made without the key', () => {
    const [, seal] = sealSession(KEY, NOW + 1000).split('.')
    expect(isSession(`${NOW + 2000}.${seal}`, KEY, NOW)).toBe(false)
    expect(isSession(sealSession('another key', NOW + 1000), KEY, NOW)).toBe(false)
  })

  test.each([undefined, '', '.', '9999999999999', '9999999999999.', 'x.y.z', `${'9'.repeat(400)}.a`])(
    'is not begun by %j',
    (cookie) => {
      expect(isSession(cookie, KEY, NOW)).toBe(false)
    },
  )
})
