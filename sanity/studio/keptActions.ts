import type { DocumentActionComponent, DocumentActionProps } from 'sanity'

/**
 * The Studio's own actions without those that take away what was public: it is corrected or withdrawn, never unpublished,
 * and only what was never published can be deleted.
 * @param left names of further actions to leave out
 */
export function keptActions(
  known: readonly DocumentActionComponent[],
  ...left: string[]
): DocumentActionComponent[] {
  return known
    .filter(({ action = '' }) => action !== 'unpublish' && !left.includes(action))
    .map((action) => (action.action === 'delete' ? onlyDrafts(action) : action))
}

function onlyDrafts(action: DocumentActionComponent): DocumentActionComponent {
  return Object.assign(
    (props: DocumentActionProps) => {
      const description = action(props)
      return props.published ? null : description
    },
    { action: action.action },
  )
}
