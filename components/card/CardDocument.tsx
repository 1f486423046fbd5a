import type { ReactNode } from 'react'
import { CARD_SCRIPT } from '#components/card/cardScript.ts'
import { CARD_STYLES } from '#components/card/cardStyles.ts'

type Props = {
  language: string
  title: string
  /** Full address of what the card stands for, where there is one. */
  canonical?: string
  children: ReactNode
}

/**
 * A card as the whole document of a frame. Links open in the host's window where the frame may do that; in a sandbox the
 * script asks the host. Search engines are shown the release, not its card.
 */
export function CardDocument({ language, title, canonical, children }: Props) {
  return (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>{title}</title>
        <meta name="robots" content="noindex" />
        {canonical && <link rel="canonical" href={canonical} />}
        <base target="_top" />
        <style>{CARD_STYLES}</style>
      </head>
      <body>
        {children}
        <script>{CARD_SCRIPT}</script>
      </body>
    </html>
  )
}
