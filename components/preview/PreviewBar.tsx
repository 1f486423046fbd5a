import type { ReactNode } from 'react'

type Props = {
  /** What is shown, in a few words. */
  label: string
  tabs: readonly { href: string; label: string; isCurrent: boolean }[]
  children?: ReactNode
}

/** Over every preview: that this is a draft, and the ways in which it can be looked at. */
export function PreviewBar({ label, tabs, children }: Props) {
  return (
    <aside className="preview-bar" lang="en" aria-label="Preview">
      <p>
        <strong>Draft, not public.</strong> {label}
      </p>
      <nav aria-label="Ways to look at it">
        {tabs.map((tab) => (
          <a key={tab.href} href={tab.href} target="_self" aria-current={tab.isCurrent ? 'page' : undefined}>
            {tab.label}
          </a>
        ))}
      </nav>
      {children}
    </aside>
  )
}
