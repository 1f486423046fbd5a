import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

const Secrets = z.object({
  robotToken: z.string().min(32),
  webhookSecret: z.string().min(16),
  users: z.array(z.object({ id: z.string(), name: z.string(), role: z.string(), token: z.string().min(32) })),
})

export type Secrets = z.infer<typeof Secrets>

/** The secrets that the lake made at its first start. @throws when the file is missing or not as the lake writes it */
export function readLakeSecrets(lakeDir: string): Secrets {
  return Secrets.parse(JSON.parse(readFileSync(join(lakeDir, 'secrets.json'), 'utf8')))
}
