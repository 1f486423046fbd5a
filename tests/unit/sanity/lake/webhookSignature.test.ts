import { describe, expect, test } from '@jest/globals'
import { isValidSignature, SIGNATURE_HEADER_NAME } from '@sanity/webhook'
import { SIGNATURE_HEADER, signWebhook } from '#sanity/lake/webhookSignature.ts'

const SECRET = 'a secret of the portal'
const TIME = Date.parse('2026-04-01T09:00:00Z')

describe('the signature of a delivery', () => {
  test.each(['{"_id":"edition-a-1"}', '{"title":"日本の発表 — “quoted”"}', 'null', 'x'.repeat(100_000)])(
    'is one that the toolkit of Sanity takes',
    async (body) => {
      expect(SIGNATURE_HEADER).toBe(SIGNATURE_HEADER_NAME)
      expect(await isValidSignature(body, signWebhook(body, TIME, SECRET), SECRET)).toBe(true)
    },
  )

  test('is not valid for another body, another time or another secret', async () => {
    const signature = signWebhook('{"a":1}', TIME, SECRET)
    expect(await isValidSignature('{"a":2}', signature, SECRET)).toBe(false)
    expect(await isValidSignature('{"a":1}', signature.replace(`t=${TIME}`, `t=${TIME + 1}`), SECRET)).toBe(
      false,
    )
    expect(await isValidSignature('{"a":1}', signature, 'another secret')).toBe(false)
  })
})
