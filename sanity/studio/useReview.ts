import { useCallback, useSyncExternalStore } from 'react'
import { useClient, useCurrentUser } from 'sanity'
import { z } from 'zod'
import { type Review, reviewState } from '#lib/domain/review.ts'
import { ReviewShape } from '#sanity/reviewShapes.ts'
import { STUDIO_API_VERSION } from '#sanity/studio/apiVersion.ts'
import { type WatchedState, watchedState, watchReview } from '#sanity/studio/reviewWatch.ts'

const Reviewed = z.looseObject({ review: ReviewShape })
const STILL = () => () => undefined

/**
 * Where the review of a release stands. Only an approval can be void, so that only an approved draft is composed and
 * watched; all else its own field says.
 * @param draft the release as the form has it, or null
 */
export function useReview(releaseId: string, draft: unknown): { review: Review | null; state: WatchedState } {
  const client = useClient({ apiVersion: STUDIO_API_VERSION })
  const user = useCurrentUser()
  const review = Reviewed.safeParse(draft).data?.review ?? null
  const isApproved = review?.approved != null
  const userId = user?.id ?? ''
  const subscribe = useCallback(
    (onChange: () => void) => watchReview(client, releaseId, { id: userId, name: '' }, onChange),
    [client, releaseId, userId],
  )
  const watched = useSyncExternalStore(isApproved ? subscribe : STILL, () =>
    isApproved ? watchedState(releaseId) : null,
  )
  return { review, state: watched ?? reviewState(review, null) }
}
