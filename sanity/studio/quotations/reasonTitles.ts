import type { NotStatementReason } from '#lib/domain/body.ts'

/** What words in quotation marks can be that nobody said, as the Studio names it. */
export const REASON_TITLES: Record<NotStatementReason, string> = {
  nickname: 'Nickname',
  motto: 'Motto',
  programme: 'Name of a programme or operation',
  title: 'Title or proper name',
  scareQuotes: 'Word or term, as it is called',
}
