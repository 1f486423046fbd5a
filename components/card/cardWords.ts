import { isJapanese } from '#lib/domain/dates.ts'

/** The words of a card that no page of the site has. */
export const cardWords = {
  english: {
    read: 'Read the full release',
    readWithdrawn: 'Read the withdrawal notice',
    withdrawn: 'This release has been withdrawn.',
    absent: 'There is no release at this address',
    absentText: 'It may have been mistyped. This newsroom takes no release away without saying so.',
    goTo: (newsroom: string) => `Go to ${newsroom}`,
    said: ', on ',
    card: (title: string, agency: string) => `${title}: a release of ${agency}`,
  },
  japanese: {
    read: '発表の全文を読む',
    readWithdrawn: '撤回についてのお知らせを読む',
    withdrawn: 'この発表は撤回されました。',
    absent: 'このアドレスに発表はありません',
    absentText: 'アドレスに誤りがある可能性があります。公表した発表を断りなく消すことはありません。',
    goTo: (newsroom: string) => `${newsroom}へ`,
    said: '、',
    card: (title: string, agency: string) => `「${title}」（${agency}）`,
  },
}

/** The words for a card in `language` (BCP 47): Japanese, else English. */
export function cardWordsIn(language: string): (typeof cardWords)['english'] {
  return isJapanese(language) ? cardWords.japanese : cardWords.english
}
