import { PreviewBar } from '#components/preview/PreviewBar.tsx'
import { PreviewNotes } from '#components/preview/PreviewNotes.tsx'
import type { DraftReading } from '#lib/content/draft.ts'
import { paths } from '#lib/paths.ts'

type Props = { id: string; draft: DraftReading; current: 'page' | 'elsewhere' }

/** The bar over a draft that staff look at. */
export function DraftBar({ id, draft, current }: Props) {
  const { number } = draft.reading.edition
  return (
    <PreviewBar
      label={number === 1 ? 'As its first edition would be.' : `As edition ${number} would be.`}
      tabs={[
        { href: paths.previewRelease(id), label: 'Page', isCurrent: current === 'page' },
        { href: paths.previewElsewhere(id), label: 'Card and link', isCurrent: current === 'elsewhere' },
      ]}
    >
      <PreviewNotes notes={draft.notes} />
    </PreviewBar>
  )
}
