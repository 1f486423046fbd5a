import type { Metadata } from 'next'
import { headers } from 'next/headers'
import type { ReactNode } from 'react'
import { stylesheet } from '#lib/stylesheet.ts'
import { VisualEditing } from './VisualEditing.tsx'

export const metadata: Metadata = { title: 'Preview', robots: { index: false, follow: false } }

/** The frame of every page that staff preview. Links out of it open a page of their own: only previews may be framed. */
export default async function PreviewLayout({ children }: { children: ReactNode }) {
  // Asking for the request's headers keeps every page here out of any cache.
  await headers()
  return (
    <html lang="en">
      <head>
        <base target="_blank" />
        <link rel="icon" type="image/svg+xml" href="/icon.svg" />
        <link rel="stylesheet" href={stylesheet().path} precedence="default" />
      </head>
      <body id="top">
        {children}
        <VisualEditing />
      </body>
    </html>
  )
}
