import { ArrowRightIcon } from '@sanity/icons/ArrowRight'
import { Button } from '@sanity/ui'
import { stringToPath } from 'sanity'
import { useRouter } from 'sanity/router'
import { useDocumentPane, usePaneRouter } from 'sanity/structure'
import type { Refusal } from '#lib/domain/refusal.ts'

/** Leads to the place of a refusal: in the form behind the dialog, or in the form of another record. */
export function JumpButton({ refusal, onJump }: { refusal: Refusal; onJump: () => void }) {
  const { documentId, onPathOpen, onFocus, activeViewId, views } = useDocumentPane()
  const paneRouter = usePaneRouter()
  const router = useRouter()
  const { recordId, path } = refusal
  if (recordId === null && path === undefined) return null

  function jump() {
    onJump()
    if (recordId !== null && recordId !== documentId) {
      router.navigateIntent('edit', { id: recordId, ...(path === undefined ? {} : { path }) })
      return
    }
    const form = views.find((view) => view.type === 'form')
    if (form && activeViewId !== form.id) paneRouter.setView(form.id)
    const place = stringToPath(path ?? '')
    onPathOpen(place)
    onFocus(place)
  }
  return (
    <Button
      data-testid="refusal-jump"
      mode="ghost"
      fontSize={1}
      padding={2}
      iconRight={ArrowRightIcon}
      text={recordId === null || recordId === documentId ? 'Go there' : 'Open it there'}
      onClick={jump}
    />
  )
}
