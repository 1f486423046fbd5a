import type { ReactNode } from 'react'
import type { Section } from '#components/page/Masthead.tsx'
import { PageBody } from '#components/page/PageBody.tsx'
import type { Newsroom } from '#lib/domain/reading.ts'

type Props = {
  settings: Newsroom
  /** BCP 47 tag of the page's own text. */
  language: string
  /** Title, description, structured data: what belongs in `<head>`. */
  head: ReactNode
  /** Address of components/newsroom.css, with its hash. */
  stylesheetHref: string
  current?: Section | undefined
  /** Over the page and no part of it. */
  above?: ReactNode
  children: ReactNode
}

/** A whole public document around one main part. Prints no script and needs none. */
export function Page({ settings, language, head, stylesheetHref, current, above, children }: Props) {
  return (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="theme-color" content="#ffffff" media="(prefers-color-scheme: light)" />
        <meta name="theme-color" content="#11161c" media="(prefers-color-scheme: dark)" />
        {head}
        <link rel="stylesheet" href={stylesheetHref} />
      </head>
      <body id="top">
        {above}
        <PageBody settings={settings} language={language} current={current}>
          {children}
        </PageBody>
      </body>
    </html>
  )
}
