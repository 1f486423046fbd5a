import type { Card } from '#components/card/card.ts'
import { cardWordsIn } from '#components/card/cardWords.ts'
import { quotationMarks } from '#components/quote/QuotedWords.tsx'
import { formatDay, isJapanese } from '#lib/domain/dates.ts'
import { escapeHtml } from '#lib/embed/html.ts'
import { absolute, paths } from '#lib/paths.ts'

/**
 * What another site sets into its page: the words with a link, then the frame.
 * The order, the empty frame and its attributes are what WordPress keeps of an unknown provider's answer; all that it
 * drops in the words (p, cite, class) leaves text that still reads. `width="100%"` is the one width that is right in
 * every column; the style holds hosts that keep it to the width they asked for.
 * The host's copy is never renewed: what may change stands in the card alone.
 * @param size of the frame, in CSS pixels
 */
export function cardHtml(card: Card, siteUrl: string, size: { width: number; height: number }): string {
  const address = escapeHtml(absolute(siteUrl, paths.release(card.slug)))
  const source = escapeHtml(absolute(siteUrl, paths.releaseCard(card.slug)))
  const title = escapeHtml(cardWordsIn(card.language).card(card.title, card.newsroom.agency))
  const issued = `${card.newsroom.agency}, ${formatDay(card.publishedOn, card.language)}`
  return [
    `<blockquote class="lectern-card" cite="${address}" lang="${escapeHtml(card.language)}">`,
    ...sayings(card).map((saying) => `<p>${escapeHtml(saying)}</p> `),
    `<p><a href="${address}">${escapeHtml(card.title)}</a> — ${escapeHtml(issued)}</p></blockquote> `,
    `<iframe src="${source}" title="${title}" width="100%" height="${size.height}" frameborder="0"`,
    ` marginwidth="0" marginheight="0" scrolling="no" style="max-width:${size.width}px"></iframe>`,
  ].join('')
}

/** The words that stand where no frame does: the statement with its speaker, else the summary. */
function sayings(card: Card): string[] {
  if (card.change?.kind === 'withdrawal') return [cardWordsIn(card.language).withdrawn]
  if (!card.quote) return card.summary ? [card.summary] : []
  const { segments, attribution, day, language, translation } = card.quote
  const { open, close } = quotationMarks(language)
  const words = segments.map((segment) => `${open}${segment}${close}`).join(' ')
  const end = isJapanese(language) ? '。' : '.'
  const said = `${words} — ${attribution}${cardWordsIn(language).said}${formatDay(day, language)}${end}`
  return [translation ? `${said} ${translation}${end}` : said]
}
