import { useToast } from '@sanity/ui/toast'
import { useCallback, useState } from 'react'
import type { PublicationClient } from '#sanity/publicationClient.ts'
import type { ReviewOrder, ReviewResult } from '#sanity/review.ts'
import { usePublicationDesk } from '#sanity/studio/usePublicationDesk.ts'

type Step = (client: PublicationClient, order: ReviewOrder) => Promise<ReviewResult>

/** Takes a step of the review and says how it ended; true where it was written. */
export function useReviewStep(releaseId: string) {
  const desk = usePublicationDesk()
  const toast = useToast()
  const [isBusy, setBusy] = useState(false)
  const take = useCallback(
    async (step: Step, done: string): Promise<boolean> => {
      if (!desk) return false
      setBusy(true)
      try {
        const result = await step(desk.client, { releaseId, by: desk.publisher, now: new Date() })
        const refusal = result.ok ? null : result.refusals[0]
        if (refusal) toast.push({ status: 'warning', title: refusal.problem, description: refusal.mend })
        else toast.push({ status: 'success', title: done })
        return result.ok
      } catch (error) {
        const title = error instanceof Error ? error.message : String(error)
        toast.push({ status: 'error', title })
        return false
      } finally {
        setBusy(false)
      }
    },
    [desk, releaseId, toast],
  )
  return { take, isBusy, person: desk?.publisher ?? null, client: desk?.client ?? null }
}
