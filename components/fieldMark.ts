/**
 * Attributes that say which field of which record an element shows, so that a click in a preview opens it.
 * @param path the field, in the Studio's way of writing: `title`, `body[_key=="b1"]`
 * @param quoteId the quote record whose field it is; the release's own where left out
 */
export type FieldMark = (path: string, quoteId?: string) => { 'data-sanity'?: string }

/** Public pages say nothing of the desk. */
export const unmarked: FieldMark = () => ({})
