import { randomBytes } from 'node:crypto'
import { chmodSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { LakeOpenError } from './errors.ts'
import { isObject } from './json.ts'

/** 256 bits: nobody guesses it, and the Studio takes tokens of 32 characters or more only. */
const TOKEN_BYTES = 32
const MIN_TOKEN_LENGTH = 32

const token = z.string().min(MIN_TOKEN_LENGTH, {
  error: `has fewer than ${MIN_TOKEN_LENGTH} characters; the Studio ignores such tokens`,
})

const secretsShape = z.object({
  users: z
    .array(
      z.object({
        id: z.string().min(1),
        name: z.string().min(1),
        email: z.string().min(3),
        role: z.enum(['writer', 'approver']),
        token,
      }),
    )
    .min(1),
  robotToken: token,
  webhookSecret: z.string().min(MIN_TOKEN_LENGTH),
})

/** What the lake keeps secret: a token for each person, one for scripts, and the key that signs webhooks. */
export type Secrets = z.infer<typeof secretsShape>

/** secrets.json is there and cannot be used. It is never overwritten: the tokens in it may be in use elsewhere. */
export class SecretsFileError extends LakeOpenError {
  constructor(path: string, reason: string, cause: unknown) {
    super(
      `The lake cannot use ${path}: ${reason}. Mend the file, or move it away and start again to have a new one made (everybody then signs in anew).`,
      { cause },
    )
  }
}

/**
 * Reads `<dir>/secrets.json`, or makes it with two people and fresh random tokens, readable by its owner only.
 * @throws SecretsFileError when the file is there but unreadable, not JSON, or not of the right shape
 */
export function readOrMakeSecrets(dir: string): Secrets {
  const path = join(dir, 'secrets.json')
  const present = readIfThere(path)
  if (present !== null) return parseSecrets(path, present)
  mkdirSync(dir, { recursive: true })
  const made = freshSecrets()
  return writeOnce(path, made) ? made : parseSecrets(path, readIfThere(path) ?? '')
}

function readIfThere(path: string): string | null {
  try {
    const text = readFileSync(path, 'utf8')
    // A copy or a careless editor may have widened it; the tokens are as good as passwords.
    chmodSync(path, 0o600)
    return text
  } catch (cause) {
    if (isObject(cause) && cause.code === 'ENOENT') return null
    throw new SecretsFileError(path, 'it cannot be read', cause)
  }
}

function parseSecrets(path: string, text: string): Secrets {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (cause) {
    throw new SecretsFileError(path, 'it is not JSON', cause)
  }
  const parsed = secretsShape.safeParse(json)
  if (parsed.success) return parsed.data
  const issue = parsed.error.issues[0]
  throw new SecretsFileError(
    path,
    `${issue?.path.join('.') || 'its content'} ${issue?.message ?? 'is wrong'}`,
    parsed.error,
  )
}

/** Written beside and linked into place: a kill leaves either no file or a whole one, and a second lake that starts at once cannot replace the first one's. */
function writeOnce(path: string, secrets: Secrets): boolean {
  const draft = `${path}.${process.pid}.${randomBytes(4).toString('hex')}`
  try {
    writeFileSync(draft, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600, flag: 'wx' })
    linkSync(draft, path)
    return true
  } catch (cause) {
    if (isObject(cause) && cause.code === 'EEXIST') return false
    throw new SecretsFileError(path, 'it cannot be written', cause)
  } finally {
    rmSync(draft, { force: true })
  }
}

function freshSecrets(): Secrets {
  const random = () => randomBytes(TOKEN_BYTES).toString('base64url')
  return {
    users: [
      {
        id: 'user-writer',
        name: 'Wren Ito',
        email: 'wren.ito@newsroom.example',
        role: 'writer',
        token: random(),
      },
      {
        id: 'user-approver',
        name: 'Adaeze Park',
        email: 'adaeze.park@newsroom.example',
        role: 'approver',
        token: random(),
      },
    ],
    robotToken: random(),
    webhookSecret: random(),
  }
}
