import { type Context, Hono } from 'hono'
import { z } from 'zod'
import type { Accounts } from '../accounts.ts'
import type { LakeEnv, LakeSettings } from '../types.ts'
import { limitBody } from './refusal.ts'
import { pagePolicy, signInPage, signInRefusedPage } from './signInPage.ts'

/** Two short fields; an address is cut off by browsers at about 2,000 characters anyway. */
const MAX_FORM_BYTES = 8 * 1024

const choiceShape = z.object({ origin: z.string(), user: z.string() })

/**
 * `GET /login?origin=<address of the Studio>` asks who you are, `POST /login` goes back there with `#sid=`.
 * The sid stands in the fragment, so it reaches no server log; it goes to allowed origins only, or it would hand a
 * token to whoever made the link.
 */
export function signInRoutes(deps: { settings: LakeSettings; accounts: Accounts }): Hono<LakeEnv> {
  const { settings, accounts } = deps
  const policy = pagePolicy(settings.allowedOrigins)
  const routes = new Hono<LakeEnv>()

  function protect(c: Context) {
    c.header('content-security-policy', policy)
    c.header('x-content-type-options', 'nosniff')
    // Not no-referrer: the form would then be sent with "Origin: null", as a stranger's is.
    c.header('referrer-policy', 'same-origin')
    c.header('cache-control', 'no-store')
    // A page that has this one as a popup could otherwise follow it to the Studio's address.
    c.header('cross-origin-opener-policy', 'same-origin')
  }

  routes.get('/login', (c) => {
    protect(c)
    const target = allowedTarget(c.req.query('origin'), settings.allowedOrigins)
    if (target instanceof URL) return c.html(signInPage(accounts.users, target))
    return c.html(signInRefusedPage(target), 400)
  })

  routes.post('/login', limitBody(MAX_FORM_BYTES), async (c) => {
    protect(c)
    if (!cameFromHere(c, settings))
      return c.html(signInRefusedPage('Another site sent this sign-in, not the page of the lake.'), 403)
    const choice = choiceShape.safeParse(await c.req.parseBody().catch(() => null))
    if (!choice.success) return c.html(signInRefusedPage('The form lacks who you are or where to go.'), 400)
    const target = allowedTarget(choice.data.origin, settings.allowedOrigins)
    if (!(target instanceof URL)) return c.html(signInRefusedPage(target), 400)
    if (!accounts.users.some((user) => user.id === choice.data.user))
      return c.html(signInRefusedPage('There is no such person in this newsroom.'), 400)
    target.hash = `sid=${accounts.beginSignIn(choice.data.user)}`
    return c.redirect(target.href, 302)
  })

  return routes
}

/** The address to go back to when its origin part is allowed, else the sentence that says why not. */
function allowedTarget(origin: string | undefined, allowed: readonly string[]): URL | string {
  if (!origin) return 'The address of this page lacks “origin”, the address of the Studio to go back to.'
  let target: URL
  try {
    target = new URL(origin)
  } catch {
    return 'The “origin” of this page is not a web address.'
  }
  if (target.username || target.password) return 'The “origin” of this page carries a name or a password.'
  if (!allowed.includes(target.origin))
    return `Sign-in is not allowed for ${target.origin}. The operator lists allowed origins in LAKE_ALLOWED_ORIGINS.`
  return target
}

/** Browsers name the sender of a form; another site must not sign anybody in. Scripts name none. */
function cameFromHere(c: Context, settings: LakeSettings): boolean {
  const sender = c.req.header('origin')
  if (sender === undefined) return true
  // By the address asked for, too: the lake is at localhost and at 127.0.0.1.
  return sender === new URL(settings.url).origin || sender === new URL(c.req.url).origin
}
