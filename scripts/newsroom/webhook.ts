import { encodeSignatureHeader, SIGNATURE_HEADER_NAME } from '@sanity/webhook'
import { z } from 'zod'
import { paths } from '#lib/paths.ts'
import { revalidateHook } from '#sanity/webhook.ts'

const Hooks = z.array(z.object({ id: z.string(), name: z.string(), url: z.string() }))

type Lake = { url: string; projectId: string; dataset: string; robotToken: string }

async function askLake(lake: Lake, path: string, method: string, body?: unknown): Promise<unknown> {
  const answer = await fetch(`${lake.url}/v2025-02-19${path}`, {
    method,
    headers: { authorization: `Bearer ${lake.robotToken}`, 'content-type': 'application/json' },
    body: body === undefined ? undefined : JSON.stringify(body),
  })
  const text = await answer.text()
  if (!answer.ok)
    throw new Error(`The lake answered ${answer.status} to ${method} ${path}: ${text.slice(0, 300)}`)
  return text === '' ? null : JSON.parse(text)
}

/** Makes the lake tell this portal of every publication: exactly one hook of ours, at the portal's present address. */
export async function registerWebhook(lake: Lake, siteUrl: string, secret: string): Promise<void> {
  const base = `/hooks/projects/${lake.projectId}`
  const wanted = {
    ...revalidateHook,
    type: 'document',
    url: siteUrl + paths.revalidate(),
    secret,
    dataset: lake.dataset,
  }
  const mine = Hooks.parse(await askLake(lake, base, 'GET')).filter(
    (hook) => hook.name === revalidateHook.name,
  )
  for (const hook of mine) await askLake(lake, `${base}/${hook.id}`, 'DELETE')
  await askLake(lake, base, 'POST', wanted)
}

/**
 * Tells the portal that everything may have changed. Next.js forgets invalidations when it stops, so a publication
 * that happened while the portal was down would otherwise stay hidden until the hourly safety net.
 * @throws Error with the portal's own answer
 */
export async function refreshPortal(siteUrl: string, secret: string, now: Date): Promise<void> {
  const body = JSON.stringify({ _id: 'siteSettings', _type: 'siteSettings' })
  const answer = await fetch(siteUrl + paths.revalidate(), {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      [SIGNATURE_HEADER_NAME]: await encodeSignatureHeader(body, now.getTime(), secret),
    },
    body,
  })
  if (!answer.ok)
    throw new Error(`The portal refused the refresh: ${answer.status} ${(await answer.text()).slice(0, 300)}`)
}
