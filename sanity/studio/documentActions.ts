import type { DocumentActionsResolver } from 'sanity'
import { ApproveAction, OwnSubmissionAction } from '#sanity/studio/ApproveAction.tsx'
import { ConfirmAction } from '#sanity/studio/ConfirmAction.ts'
import { keptActions } from '#sanity/studio/keptActions.ts'
import { namingAlterations } from '#sanity/studio/officials/PublishOfficialAction.tsx'
import { PublishReleaseAction } from '#sanity/studio/PublishAction.tsx'
import { LiftQuotesAction } from '#sanity/studio/quotations/LiftAction.tsx'
import { SubmitAction, TakeBackAction } from '#sanity/studio/ReviewAction.ts'
import { SendBackAction } from '#sanity/studio/SendBackAction.tsx'
import { SharePreviewAction } from '#sanity/studio/SharePreviewAction.tsx'
import { TranslateAction } from '#sanity/studio/TranslateAction.ts'
import { ViewOnSiteAction } from '#sanity/studio/ViewOnSiteAction.ts'
import { WithdrawReleaseAction } from '#sanity/studio/WithdrawAction.tsx'

/**
 * What can be done with a record; the first that applies is the big button. Editions only
 * publishing writes; of theirs there is nothing to do but to confirm an urgent one.
 */
export const documentActions: DocumentActionsResolver = (known, { schemaType, versionType }) => {
  if (schemaType === 'edition') return [ConfirmAction]
  if (schemaType === 'alert') return []
  if (schemaType === 'siteSettings') return keptActions(known, 'delete', 'duplicate')
  if (schemaType === 'release' && versionType !== 'revision') {
    return [
      SubmitAction,
      ApproveAction,
      PublishReleaseAction,
      OwnSubmissionAction,
      SendBackAction,
      TakeBackAction,
      LiftQuotesAction,
      SharePreviewAction,
      TranslateAction,
      ...keptActions(known, 'publish'),
      ViewOnSiteAction,
      WithdrawReleaseAction,
    ]
  }
  if (schemaType === 'official') {
    return [
      ...keptActions(known).map((action) =>
        action.action === 'publish' ? namingAlterations(action) : action,
      ),
      ViewOnSiteAction,
    ]
  }
  return [...keptActions(known), ViewOnSiteAction]
}
