import type { SanityClient } from '@sanity/client'
import { z } from 'zod'
import type { KnownContact } from '#lib/importer/contacts.ts'
import { asked } from '#sanity/import/deskErrors.ts'

const QUERY = '*[_type == "contact"]{_id, name, role, email, phone}'

const text = z
  .string()
  .nullish()
  .transform((value) => value ?? null)
const Answer = z.array(z.object({ _id: z.string(), name: text, role: text, email: text, phone: text }))

/**
 * The press contacts of the desk; what is in a draft is newer than what is published.
 * @param client perspective `raw`
 * @throws ImportError where the Content Lake does not answer or refuses
 */
export async function readContacts(client: SanityClient): Promise<KnownContact[]> {
  const rows = Answer.parse(await asked(client, () => client.fetch<unknown>(QUERY)))
  const published = new Set(rows.map(({ _id }) => _id))
  const contacts = new Map<string, KnownContact>()
  for (const { _id, name, ...row } of rows) {
    const id = _id.replace(/^(?:drafts|versions\.[^.]+)\./u, '')
    if (contacts.has(id) && _id === id) continue
    contacts.set(id, { id, published: published.has(id), name: name ?? '', ...row })
  }
  return [...contacts.values()]
}
