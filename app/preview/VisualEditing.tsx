'use client'

import {
  enableVisualEditing,
  type HistoryAdapterNavigate,
} from '@sanity/visual-editing/enable-visual-editing'
import { usePathname, useRouter, useSearchParams } from 'next/navigation'
import { Suspense, useEffect, useRef } from 'react'

/** What lets a click in the Studio's preview open the field, and the preview follow what is typed. */
export function VisualEditing() {
  return (
    <Suspense>
      <Overlays />
    </Suspense>
  )
}

function Overlays() {
  const router = useRouter()
  const path = usePathname()
  const search = useSearchParams().toString()
  const tell = useRef<HistoryAdapterNavigate | null>(null)

  useEffect(
    () =>
      enableVisualEditing({
        history: {
          subscribe: (navigate) => {
            tell.current = navigate
            // Each page of the preview is loaded anew, so where it begins is news as well.
            navigate({ type: 'push', title: document.title, url: `${location.pathname}${location.search}` })
            return () => {
              tell.current = null
            }
          },
          update: (update) => {
            if (update.type === 'pop') router.back()
            else if (update.type === 'replace') router.replace(update.url)
            else router.push(update.url)
          },
        },
        // The page is rendered anew from the desk: what it shows then is what publishing would give.
        refresh: async () => router.refresh(),
      }),
    [router],
  )

  useEffect(() => {
    const url = search === '' ? path : `${path}?${search}`
    tell.current?.({ type: 'push', title: document.title, url })
  }, [path, search])

  return null
}
