import type { Picture } from '#lib/domain/official.ts'

/**
 * The body of a release: Portable Text (https://github.com/portabletext/portabletext) with our marks and blocks.
 * A quotation is a mark on the very words, without the quotation marks around them, that names its quote record.
 */
export type BodyBlock = TextBlock | PullQuoteBlock | PictureBlock

export type TextBlock = {
  _type: 'block'
  _key: string
  style: 'normal' | 'h2' | 'h3' | 'blockquote'
  listItem?: 'bullet' | 'number'
  level?: number
  children: Span[]
  markDefs: MarkDef[]
}

/** `marks` holds decorators (`strong`, `em`) and keys of the block's `markDefs`. */
export type Span = { _type: 'span'; _key: string; text: string; marks: string[] }

export type MarkDef = LinkMark | QuotationMark | NotStatementMark
export type LinkMark = { _type: 'link'; _key: string; href: string }
export type QuotationMark = { _type: 'quotation'; _key: string; quoteId: string }

export const NOT_STATEMENT_REASONS = ['nickname', 'motto', 'programme', 'title', 'scareQuotes'] as const
export type NotStatementReason = (typeof NOT_STATEMENT_REASONS)[number]

/** Words in quotation marks that nobody said; null where nobody has looked yet which kind they are. */
export type NotStatementMark = { _type: 'notStatement'; _key: string; reason: NotStatementReason | null }

export type PullQuoteBlock = { _type: 'pullQuote'; _key: string; quoteId: string }
export type PictureBlock = { _type: 'releasePicture'; _key: string; picture: Picture }
