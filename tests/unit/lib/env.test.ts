import { describe, expect, test } from '@jest/globals'
import { readEnv } from '#lib/env.ts'
import { EnvironmentError } from '#lib/errors.ts'

describe('readEnv', () => {
  test('with nothing set, everything runs on the embedded lake on this computer', () => {
    const env = readEnv({})
    expect(env.siteUrl).toBe('http://localhost:3000')
    expect(env.sanity).toEqual({
      projectId: 'lectern',
      dataset: 'production',
      lakeUrl: 'http://localhost:3333',
      token: null,
    })
    expect(env.webhookSecret).toBeNull()
  })

  test('previews read with a token of their own, else with the one that writes, else not at all', () => {
    expect(readEnv({}).previewToken).toBeNull()
    expect(readEnv({ SANITY_API_TOKEN: 'writes' }).previewToken).toBe('writes')
    expect(readEnv({ SANITY_API_TOKEN: 'writes', SANITY_API_READ_TOKEN: 'reads' }).previewToken).toBe('reads')
  })

  test('a project id switches to hosted Sanity', () => {
    const env = readEnv({ SANITY_PROJECT_ID: 'abc123', LAKE_URL: 'http://localhost:3333' })
    expect(env.sanity.projectId).toBe('abc123')
    expect(env.sanity.lakeUrl).toBeNull()
  })

  test('addresses follow their ports unless they are set', () => {
    expect(readEnv({ PORT: '4000' }).siteUrl).toBe('http://localhost:4000')
    expect(readEnv({ PORT: '4000', SITE_URL: 'https://news.example.gov/' }).siteUrl).toBe(
      'https://news.example.gov',
    )
    expect(readEnv({ LAKE_PORT: '4333' }).sanity.lakeUrl).toBe('http://localhost:4333')
    expect(readEnv({ PARTNER_PORT: '4400' }).partnerUrl).toBe('http://localhost:4400')
  })

  test('an empty string counts as unset', () => {
    expect(readEnv({ SITE_URL: '', SANITY_PROJECT_ID: '' }).siteUrl).toBe('http://localhost:3000')
  })

  test('every malformed variable is named with what it must be', () => {
    const read = () => readEnv({ PORT: 'many', SITE_URL: 'news.example.gov', SANITY_WEBHOOK_SECRET: 'short' })
    expect(read).toThrow(EnvironmentError)
    expect(read).toThrow(/PORT must be a whole number/)
    expect(read).toThrow(/SITE_URL must be an http or https address/)
    expect(read).toThrow(/SANITY_WEBHOOK_SECRET must have at least 16 characters/)
  })
})
