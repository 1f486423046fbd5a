import type { DatabaseSync } from 'node:sqlite'
import { Hono } from 'hono'
import type { Accounts } from '../accounts.ts'
import {
  KeyValueLimitError,
  keyValuesShape,
  MAX_KEYS_PER_REQUEST,
  MAX_VALUE_BYTES,
  openKeyValues,
} from '../keyValue.ts'
import type { LakeEnv, LakeSettings } from '../types.ts'
import { callerOf, personJson } from './person.ts'
import { limitBody, readJson, refuse, refuseAnonymous } from './refusal.ts'

/** The Studio batches 400 ids at most. */
const MAX_USER_IDS = 400
/** Room for several settings of the largest size in one request. */
const MAX_SETTINGS_BODY = 4 * MAX_VALUE_BYTES
/** Tokens do not expire; the API answers with a moment, so the lake names one that is always far. */
const TOKEN_LIFETIME_SECONDS = 365 * 24 * 3600

/** Who am I, who are the others, what did I set, and how a sign-in becomes a token. Paths start after `/v<version>`. */
export function accountRoutes(deps: {
  settings: LakeSettings
  accounts: Accounts
  database: DatabaseSync
}): Hono<LakeEnv> {
  const { settings, accounts } = deps
  const keyValues = openKeyValues(deps.database)
  const routes = new Hono<LakeEnv>()

  routes.get('/users/me', (c) => {
    const user = callerOf(c)
    return c.json(user ? personJson(user, settings.projectId, user) : {})
  })

  routes.get('/users/me/keyvalue/:keys{.+}', (c) => {
    const user = callerOf(c)
    if (!user) return refuseAnonymous(c)
    const keys = c.req.param('keys').split(',')
    if (keys.length > MAX_KEYS_PER_REQUEST)
      return refuse(c, 400, `Ask for ${MAX_KEYS_PER_REQUEST} keys at most, not ${keys.length}.`)
    return c.json(keyValues.read(user.id, keys))
  })

  routes.put('/users/me/keyvalue', limitBody(MAX_SETTINGS_BODY), async (c) => {
    const user = callerOf(c)
    if (!user) return refuseAnonymous(c)
    const pairs = keyValuesShape.safeParse(await readJson(c))
    if (!pairs.success) return refuse(c, 400, 'The body must be a list of {key, value}.')
    try {
      keyValues.write(user.id, pairs.data)
    } catch (error) {
      if (error instanceof KeyValueLimitError) return refuse(c, 400, error.message)
      throw error
    }
    return c.json(pairs.data)
  })

  routes.get('/users/:ids', (c) => {
    const caller = callerOf(c)
    if (!caller) return refuseAnonymous(c)
    const ids = c.req.param('ids').split(',')
    if (ids.length > MAX_USER_IDS) return refuse(c, 400, `Ask for ${MAX_USER_IDS} users at most.`)
    const people = ids.map((id) => {
      const user = accounts.userById(id)
      return user && personJson(user, settings.projectId, caller)
    })
    if (people.length > 1) return c.json(people)
    return people[0] ? c.json(people[0]) : refuse(c, 404, `There is no user "${ids[0]}".`)
  })

  routes.get('/auth/fetch', (c) => {
    const token = accounts.redeem(c.req.query('sid') ?? '')
    c.header('cache-control', 'no-store')
    if (!token)
      return refuse(c, 401, 'This sign-in was used already or is older than two minutes. Sign in again.')
    return c.json({ token, label: 'Lectern lake' })
  })

  routes.get('/auth/id', (c) => {
    const user = callerOf(c)
    if (!user) return refuseAnonymous(c)
    return c.json({ id: user.id, expiry: Math.floor(Date.now() / 1000) + TOKEN_LIFETIME_SECONDS })
  })

  routes.get('/auth/providers', (c) =>
    c.json({
      thirdPartyLogin: true,
      sso: {},
      providers: [{ name: 'lake', title: 'Newsroom', url: `${settings.url}/login` }],
    }),
  )

  // The browser forgets its token; the token itself stays, since scripts and other browsers may hold it too.
  routes.post('/auth/logout', (c) => c.body(null, 204))

  return routes
}
