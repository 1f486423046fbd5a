import { notFound } from 'next/navigation'
import { ElsewherePreview } from '#components/preview/ElsewherePreview.tsx'
import { getDraft } from '#lib/content/draft.ts'
import { paths } from '#lib/paths.ts'
import { cardSizes } from '../../../cardSizes.ts'
import { DraftBar } from '../../../DraftBar.tsx'
import { requireStaff } from '../../../staff.ts'

/** A draft as other sites would show it. */
export default async function PreviewElsewhere({ params }: { params: Promise<{ id: string }> }) {
  await requireStaff()
  const { id } = await params
  const draft = await getDraft(id, Date.now())
  if (!draft) notFound()
  return (
    <>
      <DraftBar id={id} draft={draft} current="elsewhere" />
      <main id="main" className="sheet">
        <ElsewherePreview
          content={draft.reading.edition.content}
          cards={cardSizes(draft)}
          cardHref={paths.previewCard(id)}
          pictureHref={paths.previewSocialImage(id)}
          siteName={draft.newsroom.name}
        />
      </main>
    </>
  )
}
