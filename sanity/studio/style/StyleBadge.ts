import type { DocumentBadgeComponent } from 'sanity'
import { useStyleReport } from '#sanity/studio/style/useStyleReport.ts'

/** Says over the form how many things a copy editor would look at. */
export const StyleBadge: DocumentBadgeComponent = ({ draft, published }) => {
  const reading = useStyleReport(draft ?? published)
  const count = reading?.report.reduce((sum, { findings }) => sum + findings.length, 0) ?? 0
  if (count === 0) return null
  return {
    label: `Style: ${count}`,
    title: 'Things a copy editor would look at; see “Style”',
    color: 'primary',
  }
}
