import type { DocumentActionComponent, DocumentActionProps, DocumentActionsResolver } from 'sanity'
import { PublishReleaseAction } from '#sanity/studio/PublishAction.tsx'
import { ReviewAction } from '#sanity/studio/ReviewAction.ts'
import { SharePreviewAction } from '#sanity/studio/SharePreviewAction.tsx'
import { TranslateAction } from '#sanity/studio/TranslateAction.ts'
import { ViewOnSiteAction } from '#sanity/studio/ViewOnSiteAction.ts'
import { WithdrawReleaseAction } from '#sanity/studio/WithdrawAction.tsx'

/**
 * What can be done with a record. A release that was published stays on record: it is withdrawn, never unpublished or
 * deleted. Editions only publishing writes.
 */
export const documentActions: DocumentActionsResolver = (known, { schemaType, versionType }) => {
  const without = (...names: string[]) => known.filter((action) => !names.includes(action.action ?? ''))
  if (schemaType === 'edition') return []
  if (schemaType === 'siteSettings') return without('delete', 'duplicate', 'unpublish')
  if (schemaType === 'release' && versionType !== 'revision') {
    return [
      PublishReleaseAction,
      ReviewAction,
      ...without('publish', 'unpublish').map((action) =>
        action.action === 'delete' ? onlyDrafts(action) : action,
      ),
      SharePreviewAction,
      TranslateAction,
      ViewOnSiteAction,
      WithdrawReleaseAction,
    ]
  }
  return [...known, ViewOnSiteAction]
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
