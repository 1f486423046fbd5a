import type { Finding, StyleRule } from '#lib/domain/style/styleRule.ts'

/** Headline and summary fit where they are shown: lists, feeds, search results and cards cut what is longer. */
export const lengths: StyleRule = {
  id: 'length',
  title: 'Length of headline and summary',
  source: 'Plain language (federal guidelines): be brief; length as in the settings',
  inJapanese: true,
  find: ({ title, summary }, _officials, { headlineLength, summaryLength }) => [
    ...tooLong('Headline', 'title', title, headlineLength),
    ...tooLong('Summary', 'summary', summary, summaryLength),
  ],
}

function tooLong(where: string, field: string, text: string | null, most: number): Finding[] {
  const width = widthOf(text?.trim() ?? '')
  if (width <= most) return []
  return [
    {
      where,
      path: [field],
      problem: `${where} of ${width} characters; ${most} are shown.`,
      excerpt: null,
      advice: 'Say the news, and leave the rest to the text.',
      fix: null,
    },
  ]
}

/** Characters, a full-width one counting as two. */
function widthOf(text: string): number {
  return [...text].reduce(
    (sum, character) => sum + (/[\u1100-\u115f\u2e80-\uffdc]/.test(character) ? 2 : 1),
    0,
  )
}
