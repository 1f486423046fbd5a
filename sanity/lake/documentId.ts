const DRAFTS = 'drafts.'
const VERSIONS = 'versions.'

/** What the API accepts as a document id: 1-128 of `a-z A-Z 0-9 . _ -`, not starting with a dash or dot. */
export function isDocumentId(value: unknown): value is string {
  return (
    typeof value === 'string' && /^[a-zA-Z0-9_][a-zA-Z0-9._-]{0,127}$/.test(value) && !value.endsWith('.')
  )
}

export function isDraftId(id: string): boolean {
  return id.startsWith(DRAFTS)
}

export function isVersionId(id: string): boolean {
  return id.startsWith(VERSIONS)
}

/** Ids with a dot are hidden from anonymous readers, whatever the perspective. */
export function isPublicId(id: string): boolean {
  return !id.includes('.')
}

/** `versions.<bundle>.<id>` gives the bundle (a content release); null for any other id. */
export function bundleOf(id: string): string | null {
  return isVersionId(id) ? (id.split('.')[1] ?? null) : null
}

/** The id of the published document that a draft or a version stands for. */
export function publishedIdOf(id: string): string {
  if (isDraftId(id)) return id.slice(DRAFTS.length)
  return isVersionId(id) ? id.split('.').slice(2).join('.') : id
}

export function draftIdOf(id: string): string {
  return DRAFTS + publishedIdOf(id)
}
