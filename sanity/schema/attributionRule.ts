import type { CustomValidator } from 'sanity'
import { z } from 'zod'
import { publishedId } from '#sanity/desk.ts'
import { STUDIO_API_VERSION } from '#sanity/studio/apiVersion.ts'
import { alterationsBy } from '#sanity/studio/officials/alterations.ts'
import { readPrintRecord } from '#sanity/studio/officials/printRecord.ts'

const Identified = z.looseObject({ _id: z.string() })
const SHOWN = 2

/** For `appointments` of an official: a warning where printed attributions say otherwise. Nothing printed changes by it. */
export const agreesWithPrint: CustomValidator<unknown> = async (_value, context) => {
  const document = Identified.safeParse(context.document)
  if (!document.success) return true
  const client = context.getClient({ apiVersion: STUDIO_API_VERSION })
  const id = publishedId(document.data._id)
  const [record, published] = await Promise.all([
    readPrintRecord(client, id),
    client.fetch<unknown>('*[_id == $id][0]', { id }, { perspective: 'published' }),
  ])
  const altered = alterationsBy(document.data, published, record)
  if (altered.length === 0) return true
  const sentences = altered.slice(0, SHOWN).map((one) => one.sentence)
  const rest = altered.length > SHOWN ? ` And ${altered.length - SHOWN} more: see the view “Timeline”.` : ''
  return `What is in print says otherwise. ${sentences.join(' ')}${rest}`
}
