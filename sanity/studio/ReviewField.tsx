import { type ObjectFieldProps, useFormValue } from 'sanity'
import { publishedId } from '#sanity/desk.ts'
import { ReviewNotice } from '#sanity/studio/ReviewNotice.tsx'
import { useReview } from '#sanity/studio/useReview.ts'

/** The review of a draft, over its words: the author sees what the reviewer said without looking for it. */
export function ReviewField({ value }: ObjectFieldProps) {
  const documentId = useFormValue(['_id'])
  const releaseId = typeof documentId === 'string' ? publishedId(documentId) : ''
  const { review, state } = useReview(releaseId, { review: value })
  if (!review || state === 'draft') return null
  return <ReviewNotice review={review} state={state} />
}
