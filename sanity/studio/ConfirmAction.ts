import { CheckmarkCircleIcon } from '@sanity/icons/CheckmarkCircle'
import { useToast } from '@sanity/ui/toast'
import { useState } from 'react'
import type { DocumentActionComponent } from 'sanity'
import { confirmEdition, needsSecondLook, SecondLookShape, whyNotConfirm } from '#sanity/secondLook.ts'
import { usePublicationDesk } from '#sanity/studio/usePublicationDesk.ts'

/** Takes an urgent publication off the list "Needs a second look": somebody else has read it since. */
export const ConfirmAction: DocumentActionComponent = ({ published, onComplete }) => {
  const desk = usePublicationDesk()
  const toast = useToast()
  const [isBusy, setBusy] = useState(false)
  const edition = SecondLookShape.safeParse(published)
  if (!desk || !edition.success || !edition.data.current || !needsSecondLook(edition.data)) return null
  const { client, publisher } = desk
  const reason = whyNotConfirm(edition.data, publisher)
  const editionId = edition.data._id
  return {
    label: 'Confirm',
    icon: CheckmarkCircleIcon,
    tone: 'positive',
    disabled: isBusy || reason !== null,
    title: reason ?? 'I have read what was published, and it is right',
    onHandle: async () => {
      setBusy(true)
      try {
        const result = await confirmEdition(client, { editionId, by: publisher, now: new Date() })
        if (result.ok) toast.push({ status: 'success', title: 'Confirmed, with your name and the time' })
        else toast.push({ status: 'warning', title: result.problem })
      } catch (error) {
        const description = error instanceof Error ? error.message : String(error)
        toast.push({ status: 'error', title: 'It could not be confirmed', description })
      } finally {
        setBusy(false)
        onComplete()
      }
    },
  }
}
