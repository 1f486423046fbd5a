import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Env } from '#lib/env.ts'
import { ImportError } from '#lib/importer/importError.ts'
import { readLakeSecrets } from './secrets.ts'

/**
 * The token that hosted Sanity gave, or that of the embedded lake's robot.
 * @param lakeDir folder of the lake where it is not the newsroom's own
 * @throws ImportError that says how to come by one
 */
export function writeToken({ sanity, dataDir }: Env, lakeDir = join(dataDir, 'lake')): string {
  if (sanity.token) return sanity.token
  if (sanity.lakeUrl === null) {
    throw new ImportError(
      'Set SANITY_API_TOKEN to a token that may write: hosted Sanity takes no drafts without one.',
    )
  }
  const file = join(lakeDir, 'secrets.json')
  if (!existsSync(file)) {
    throw new ImportError(
      `There is no token to write with: start the newsroom once (npm start) so that ${file} is made, or set SANITY_API_TOKEN.`,
    )
  }
  try {
    return readLakeSecrets(lakeDir).robotToken
  } catch (cause) {
    throw new ImportError(`${file} cannot be read as the lake writes it; set SANITY_API_TOKEN, or mend it.`, {
      cause,
    })
  }
}
