import type { SanityClient } from '@sanity/client'
import { urlSearchParamPreviewSecret, validatePreviewUrl } from '@sanity/preview-url-secret'
import { isLinkToken, linkState, type PreviewLink } from '#lib/domain/previewLink.ts'
import { env } from '#lib/env.ts'
import { paths } from '#lib/paths.ts'
import { isSession, SESSION_LASTS, sealSession } from '#lib/preview/session.ts'
import { previewClient, writingClient } from '#sanity/client.ts'
import { parseAnswer } from '#sanity/fetch.ts'
import { findPreviewLink, recordOpening } from '#sanity/previewLinks.ts'
import { type DeskEntry, releasesOnDesk } from '#sanity/queries/drafts.ts'

/** A session that may begin: the cookie's value, and where to go with it. */
export type BeginningSession = { cookie: string; redirectTo: string }

/**
 * Checks the secret that the Studio put into the address. The Content Lake holds it for an hour, and only who may write
 * there can have made it.
 * @param now unix milliseconds
 * @returns null where the secret is not one of the Studio's, or previews are not configured
 */
export async function beginSession(address: string, now: number): Promise<BeginningSession | null> {
  const key = env().previewToken
  const client = previewClient()
  if (key === null || !client) return null
  const { isValid, redirectTo } = await validatePreviewUrl(client, address)
  if (!isValid || (await isSharedSecret(client, address))) return null
  const isOurs = redirectTo === paths.preview() || redirectTo?.startsWith(`${paths.preview()}/`)
  return {
    cookie: sealSession(key, now + SESSION_LASTS),
    redirectTo: isOurs && redirectTo ? redirectTo : paths.preview(),
  }
}

/**
 * Whether the secret is the one that Presentation can share with everybody. It has no day and no name, so it opens
 * nothing here, even where someone made one through the API.
 */
async function isSharedSecret(client: SanityClient, address: string): Promise<boolean> {
  const secret = new URL(address).searchParams.get(urlSearchParamPreviewSecret)
  const shared: unknown = await client.fetch<unknown>(
    'count(*[_type == "sanity.previewUrlShareAccess" && secret == $secret])',
    { secret },
    { perspective: 'raw', cache: 'no-store' },
  )
  return shared !== 0
}

/** Whether a cookie's value is that of a session which holds. @param now unix milliseconds */
export function holdsSession(cookie: string | undefined, now: number): boolean {
  const key = env().previewToken
  return key !== null && isSession(cookie, key, now)
}

/** The link of a token that leads somewhere now; null for an expired, a revoked and an unknown one alike. */
export async function openLink(token: string, now: number): Promise<PreviewLink | null> {
  const client = previewClient()
  if (!client || !isLinkToken(token)) return null
  const link = await findPreviewLink(client, token)
  return link && linkState(link, now) === 'open' ? link : null
}

/** No token that may write is configured, so that an opening could not be noted. */
export class UnloggedOpeningError extends Error {
  override name = 'UnloggedOpeningError'
  constructor() {
    super(
      'A preview link was opened, and SANITY_API_TOKEN is missing to note it with. The draft was not shown.',
    )
  }
}

/** Notes that the link was opened, before anything is shown. @throws UnloggedOpeningError */
export async function noteOpening(link: PreviewLink, now: Date): Promise<void> {
  const client = writingClient()
  if (!client) throw new UnloggedOpeningError()
  await recordOpening(client, link, now)
}

/** The releases with unpublished changes, last changed first. */
export async function listDesk(): Promise<DeskEntry[]> {
  const client = previewClient()
  if (!client) return []
  return parseAnswer(
    releasesOnDesk,
    await client.fetch<unknown>(releasesOnDesk.groq, {}, { perspective: 'raw', cache: 'no-store' }),
  )
}
