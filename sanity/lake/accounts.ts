import { createHash, randomBytes } from 'node:crypto'
import { readOrMakeSecrets } from './secretsFile.ts'
import type { LakeClock, LakeUser } from './types.ts'

/** Long enough for a slow browser to come back from the sign-in page, short enough that a leaked address is dead soon. */
export const SIGN_IN_LIFETIME_MS = 2 * 60 * 1000

/** A person signs in now and then; more than this at once is a script gone wrong, and the oldest are dropped. */
export const MAX_PENDING_SIGN_INS = 1000

/** What scripts act as: the sample loader, the importer, the webhook set-up. */
export const ROBOT: LakeUser = {
  id: 'robot',
  name: 'Newsroom robot',
  email: 'robot@newsroom.example',
  role: 'robot',
}

/** Who may use the lake, and how they prove it. */
export type Accounts = {
  /** The people who can sign in, without the robot. */
  users: readonly LakeUser[]
  robotToken: string
  webhookSecret: string
  userByToken(token: string): LakeUser | null
  /** Knows the robot too: it is the author of what scripts wrote. */
  userById(id: string): LakeUser | null
  /** Starts a sign-in. Returns the one-time sid. @throws RangeError when there is no such person */
  beginSignIn(userId: string): string
  /** Trades a sid for the person's token, once and within two minutes; else null. */
  redeem(sid: string): string | null
}

/**
 * Opens the accounts kept in `<dir>/secrets.json`, making the file on the first start.
 * @throws SecretsFileError when the file is there but cannot be used
 */
export function openAccounts(dir: string, clock: LakeClock): Accounts {
  const secrets = readOrMakeSecrets(dir)
  const users: LakeUser[] = secrets.users.map(({ id, name, email, role }) => ({ id, name, email, role }))
  const byId = new Map([...users, ROBOT].map((user) => [user.id, user]))
  // Looked up by digest, so that the time of a lookup tells nothing about how much of a guess was right.
  const byDigest = new Map<string, LakeUser>([[digest(secrets.robotToken), ROBOT]])
  const tokenOf = new Map<string, string>()
  for (const { id, token } of secrets.users) {
    const user = byId.get(id)
    if (user) byDigest.set(digest(token), user)
    tokenOf.set(id, token)
  }
  const pending = new Map<string, { token: string; expires: number }>()

  function dropStale(now: number) {
    for (const [sid, { expires }] of pending) {
      if (expires > now && pending.size < MAX_PENDING_SIGN_INS) return
      pending.delete(sid)
    }
  }

  return {
    users,
    robotToken: secrets.robotToken,
    webhookSecret: secrets.webhookSecret,
    userByToken: (token) => byDigest.get(digest(token)) ?? null,
    userById: (id) => byId.get(id) ?? null,
    beginSignIn(userId) {
      const token = tokenOf.get(userId)
      if (!token) throw new RangeError(`Nobody with the id "${userId}" can sign in here.`)
      const now = clock.now().getTime()
      dropStale(now)
      // Not from the clock's randomId: a sid is worth a token, so it comes from the system's generator always.
      const sid = randomBytes(32).toString('base64url')
      pending.set(sid, { token, expires: now + SIGN_IN_LIFETIME_MS })
      return sid
    },
    redeem(sid) {
      const entry = pending.get(sid)
      pending.delete(sid)
      return entry && entry.expires > clock.now().getTime() ? entry.token : null
    },
  }
}

const digest = (token: string) => createHash('sha256').update(token).digest('base64url')
