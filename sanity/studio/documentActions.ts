import type { DocumentActionComponent, DocumentActionProps, DocumentActionsResolver } from 'sanity'
import { ApproveAction, OwnSubmissionAction } from '#sanity/studio/ApproveAction.tsx'
import { ConfirmAction } from '#sanity/studio/ConfirmAction.ts'
import { PublishReleaseAction } from '#sanity/studio/PublishAction.tsx'
import { SubmitAction, TakeBackAction } from '#sanity/studio/ReviewAction.ts'
import { SendBackAction } from '#sanity/studio/SendBackAction.tsx'
import { ViewOnSiteAction } from '#sanity/studio/ViewOnSiteAction.ts'
import { WithdrawReleaseAction } from '#sanity/studio/WithdrawAction.tsx'

/**
 * What can be done with a record; the first that applies is the big button. Whatever was published stays on record: it is
 * corrected or withdrawn, never unpublished or deleted. Editions only publishing writes.
 */
export const documentActions: DocumentActionsResolver = (known, { schemaType, versionType }) => {
  const kept = (...left: string[]) =>
    known
      .filter((action) => !['unpublish', ...left].includes(action.action ?? ''))
      .map((action) => (action.action === 'delete' ? onlyDrafts(action) : action))
  if (schemaType === 'edition') return [ConfirmAction]
  if (schemaType === 'siteSettings') return kept('delete', 'duplicate')
  if (schemaType === 'release' && versionType !== 'revision') {
    return [
      SubmitAction,
      ApproveAction,
      PublishReleaseAction,
      OwnSubmissionAction,
      SendBackAction,
      TakeBackAction,
      ...kept('publish'),
      ViewOnSiteAction,
      WithdrawReleaseAction,
    ]
  }
  return [...kept(), ViewOnSiteAction]
}

/** The Studio's own action, for records that were never published. */
function onlyDrafts(action: DocumentActionComponent): DocumentActionComponent {
  return Object.assign(
    (props: DocumentActionProps) => {
      const description = action(props)
      return props.published ? null : description
    },
    { action: action.action },
  )
}
