import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { type Accounts, openAccounts } from '#sanity/lake/accounts.ts'
import { signInRoutes } from '#sanity/lake/routes/signIn.ts'
import { calledBy, fixedClock, SETTINGS, tempFolder } from '../lakeFixture.ts'

let folder = tempFolder()
let accounts: Accounts
beforeEach(() => {
  folder = tempFolder()
  accounts = openAccounts(folder.path, fixedClock().clock)
})
afterEach(() => folder.remove())

const app = () => calledBy(null, signInRoutes({ settings: SETTINGS, accounts }))
const ask = (origin: string) => app().request(`/login?${new URLSearchParams({ origin })}`)

function choose(fields: Record<string, string>, headers: Record<string, string> = {}) {
  return app().request('/login', { method: 'POST', body: new URLSearchParams(fields), headers })
}

const STUDIO = 'http://localhost:3000/studio/structure?x=1'

describe('the sign-in page', () => {
  test('lists the people with their roles, says that it is local, and runs no script', async () => {
    const answer = await ask(STUDIO)
    const page = await answer.text()
    expect(answer.status).toBe(200)
    expect(page).toMatch(/Wren Ito[\s\S]*Writer[\s\S]*Adaeze Park[\s\S]*Approver/)
    expect(page).toContain('listens on this computer only')
    expect(page).toMatch(/<html lang="en">[\s\S]*<title>[\s\S]*<main>[\s\S]*<h1>/)
    expect(page).not.toContain('<script')
    expect(page).not.toContain('Newsroom robot')
    const policy = answer.headers.get('content-security-policy')
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("form-action 'self' http://localhost:3000")
    expect(policy).toContain("frame-ancestors 'none'")
  })

  test('goes back to where the Studio was, with a sid in the fragment that is worth the token', async () => {
    const answer = await choose({ origin: STUDIO, user: 'user-approver' })
    expect(answer.status).toBe(302)
    const back = new URL(answer.headers.get('location') ?? '')
    expect(back.href.split('#')[0]).toBe(STUDIO)
    const sid = back.hash.replace('#sid=', '')
    expect(accounts.userByToken(accounts.redeem(sid) ?? '')?.id).toBe('user-approver')
  })

  test.each([
    'https://evil.example/studio',
    'http://localhost:3000.evil.example/',
    'http://localhost:3000@evil.example/',
    'http://user:pass@localhost:3000/',
    'https://localhost:3000/',
    'http://localhost:30001/',
    '//evil.example',
    'javascript:alert(1)',
    'data:text/html,x',
    'null',
    '',
  ])('refuses to send a sign-in to %s', async (origin) => {
    expect((await ask(origin)).status).toBe(400)
    const chosen = await choose({ origin, user: 'user-writer' })
    expect(chosen.status).toBe(400)
    expect(chosen.headers.get('location')).toBeNull()
    expect(await chosen.text()).toContain('You cannot sign in from here')
  })

  test('shows a hostile origin as text', async () => {
    const page = await (await ask('http://localhost:3000/"><script>alert(1)</script>')).text()
    expect(page).not.toContain('<script')
  })

  test('takes the choice from its own form only', async () => {
    const fields = { origin: STUDIO, user: 'user-writer' }
    expect((await choose(fields, { origin: 'https://evil.example' })).status).toBe(403)
    expect((await choose(fields, { origin: 'null' })).status).toBe(403)
    expect((await choose(fields, { origin: 'http://localhost:3333' })).status).toBe(302)
    expect((await choose({ origin: STUDIO, user: 'robot' })).status).toBe(400)
    expect((await choose({ origin: STUDIO })).status).toBe(400)
  })
})
