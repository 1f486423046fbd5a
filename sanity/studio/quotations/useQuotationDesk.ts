import { useEffect, useMemo, useState } from 'react'
import { useDocumentStore, useFormValue } from 'sanity'
import { z } from 'zod'
import { quoteIdsIn } from '#lib/domain/bodyCheck.ts'
import type { DeskQuote, DeskRelease } from '#lib/domain/desk.ts'
import type { Day, Official } from '#lib/domain/official.ts'
import {
  DeskOfficialShape,
  DeskOrganizationShape,
  DeskQuoteShape,
  DeskReleaseShape,
  resolveOfficial,
} from '#sanity/deskShapes.ts'
import { today } from '#sanity/schema/previewLines.ts'
import { STUDIO_API_VERSION } from '#sanity/studio/apiVersion.ts'

const QUERY = {
  fetch: `{
    "quotes": *[_type == "quote" && (_id in $ids || source._ref == $releaseId)],
    "officials": *[_type == "official"],
    "organizations": *[_type == "organization"]{_id, name}
  }`,
  listen: '*[_type in ["quote", "official", "organization"]]',
}

const Answer = z.object({
  quotes: z.array(DeskQuoteShape),
  officials: z.array(DeskOfficialShape),
  organizations: z.array(DeskOrganizationShape),
})

/** What marking quotations needs to know: the quotes of a release, and everyone who can be their speaker. */
export type QuotationDesk = { quotes: DeskQuote[]; officials: Official[] }

/** The desk as it stands and changes, drafts first; null until it has answered. */
export function useQuotationDesk(releaseId: string, quoteIds: readonly string[]): QuotationDesk | null {
  const store = useDocumentStore()
  const [desk, setDesk] = useState<QuotationDesk | null>(null)
  const ids = quoteIds.join(' ')
  useEffect(() => {
    const params = { releaseId, ids: ids.split(' ') }
    const subscription = store
      .listenQuery(QUERY, params, {
        apiVersion: STUDIO_API_VERSION,
        perspective: 'drafts',
        throttleTime: 200,
        tag: 'quotations',
      })
      .subscribe((answer: unknown) => {
        const parsed = Answer.safeParse(answer)
        if (!parsed.success) return
        const { quotes, officials, organizations } = parsed.data
        setDesk({ quotes, officials: officials.map((raw) => resolveOfficial(raw, organizations)) })
      })
    return () => subscription.unsubscribe()
  }, [store, releaseId, ids])
  return desk
}

/** The release in the form around, as the desk reads it; null while it has a field of a wrong type. */
export function useReleaseInForm(): { release: DeskRelease; day: Day } | null {
  const document = useFormValue([])
  return useMemo(() => {
    const parsed = DeskReleaseShape.safeParse(document)
    if (!parsed.success) return null
    const release = { ...parsed.data, id: parsed.data.id.replace(/^drafts\./, '') }
    return { release, day: release.dateline?.day ?? today() }
  }, [document])
}

/** The desk of the release in the form around. */
export function useQuotationDeskInForm(): (QuotationDesk & { release: DeskRelease; day: Day }) | null {
  const form = useReleaseInForm()
  const desk = useQuotationDesk(form?.release.id ?? '', form ? quoteIdsIn(form.release.body) : [])
  return useMemo(() => (form && desk ? { ...desk, ...form } : null), [form, desk])
}
