import type { ReactNode } from 'react'

const allowed = /^(https?:\/\/|mailto:|tel:|\/(?!\/)|#)/i

/** A link of the text; an address of any other kind ("javascript:") leaves its words standing without one. */
export function SafeLink({ href, children }: { href: string | undefined; children: ReactNode }) {
  if (!href || !allowed.test(href)) return <>{children}</>
  return <a href={href}>{children}</a>
}
