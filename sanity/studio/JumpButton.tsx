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
  if (recordId !== null && recordId !== documentId) {
    const openIt = () => {
      onJump()
      router.navigateIntent('edit', { id: recordId, ...(path === undefined ? {} : { path }) })
    }
    return <WayButton text="Open it there" onClick={openIt} />
  }

  function jump() {
    onJump()
    const form = views.find((view) => view.type === 'form')
    if (form && activeViewId !== form.id) paneRouter.setView(form.id)
    const place = stringToPath(path ?? '')
    onPathOpen(place)
    onFocus(place)
  }
  return <WayButton text="Go there" onClick={jump} />
}

/** The same way from a list that has no form behind it: the release, or the record at fault, is opened at the place. */
export function OpenButton({ refusal, releaseId }: { refusal: Refusal; releaseId: string }) {
  const router = useRouter()
  const { recordId, path } = refusal
  const id = recordId ?? releaseId
  const openIt = () => router.navigateIntent('edit', { id, ...(path === undefined ? {} : { path }) })
  return <WayButton text="Open it there" onClick={openIt} />
}

function WayButton({ text, onClick }: { text: string; onClick: () => void }) {
  return (
    <Button
      data-testid="refusal-jump"
      mode="ghost"
      fontSize={1}
      padding={2}
      iconRight={ArrowRightIcon}
      text={text}
      onClick={onClick}
    />
  )
}
