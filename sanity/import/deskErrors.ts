import type { SanityClient } from '@sanity/client'
import { z } from 'zod'
import { ImportError } from '#lib/importer/importError.ts'

/** The Content Lake does not answer, or not to this token: no other release would fare better. */
export class DeskClosedError extends ImportError {
  override name = 'DeskClosedError'
}

/** Somebody else wrote a record of the same id since the desk was read. */
export class DeskMovedError extends ImportError {
  override name = 'DeskMovedError'
}

/**
 * Asks the Content Lake, and says in a sentence why it did not do what was asked.
 * @throws DeskClosedError, DeskMovedError, or ImportError where this one thing was refused
 */
export async function asked<Answer>(client: SanityClient, ask: () => Promise<Answer>): Promise<Answer> {
  try {
    return await ask()
  } catch (cause) {
    throw whyNot(cause, client)
  }
}

const Refusal = z.looseObject({ statusCode: z.number() })

function whyNot(cause: unknown, client: SanityClient): ImportError {
  const { apiHost, projectId } = client.config()
  const refused = Refusal.safeParse(cause)
  if (!refused.success) {
    const sentence = `The Content Lake at ${apiHost} does not answer; start the newsroom (npm start) in another terminal, then import again.`
    return new DeskClosedError(sentence, { cause })
  }
  const status = refused.data.statusCode
  if (status === 401 || status === 403) {
    const sentence = `The Content Lake of project ${projectId} refuses the token (${status}); use one that may read drafts and write.`
    return new DeskClosedError(sentence, { cause })
  }
  if (status === 409) {
    const sentence = 'Somebody made a record of the same name just now; nothing was written, import again.'
    return new DeskMovedError(sentence, { cause })
  }
  const said = cause instanceof Error ? cause.message.slice(0, 300) : ''
  if (status === 429 || status >= 500) {
    const sentence = `The Content Lake cannot take more at the moment (${status}); import again in a minute. It said: ${said}`
    return new DeskClosedError(sentence, { cause })
  }
  return new ImportError(`The Content Lake refused the drafts (${status}) and wrote nothing: ${said}`, {
    cause,
  })
}
