import { createHash } from 'node:crypto'
import { CARD_SCRIPT } from '#components/card/cardScript.ts'
import { CARD_STYLES } from '#components/card/cardStyles.ts'

/**
 * A card as an answer that any site may frame. Nothing runs or styles in it but its own script and sheet, named by their
 * hashes; it sets no cookie and sends no referrer.
 * `frame-ancestors *` is said aloud because it outweighs an X-Frame-Options that a proxy in front may add.
 * The embedder and resource policies let cards into pages that are cross-origin isolated.
 * @param html the rendered document, without a doctype
 * @param pictureOrigin origin that pictures come from, null where the card has none
 */
export function cardResponse(html: string, status: 200 | 404, pictureOrigin: string | null): Response {
  return new Response(`<!doctype html>${html}`, {
    status,
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': [
        "default-src 'none'",
        `script-src ${hashSource(CARD_SCRIPT)}`,
        `style-src ${hashSource(CARD_STYLES)}`,
        ...(pictureOrigin ? [`img-src ${pictureOrigin}`] : []),
        "base-uri 'none'",
        "form-action 'none'",
        'frame-ancestors *',
      ].join('; '),
      'Cross-Origin-Resource-Policy': 'cross-origin',
      'Cross-Origin-Embedder-Policy': 'credentialless',
      'Referrer-Policy': 'no-referrer',
      'X-Content-Type-Options': 'nosniff',
      'X-Robots-Tag': 'noindex',
    },
  })
}

function hashSource(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}
