import { notFound } from 'next/navigation'
import { PageBody } from '#components/page/PageBody.tsx'
import { ReleaseArticle } from '#components/release/ReleaseArticle.tsx'
import { getDraft } from '#lib/content/draft.ts'
import { pictureUrl } from '#lib/content/pictureUrl.ts'
import { env } from '#lib/env.ts'
import { DraftBar } from '../../DraftBar.tsx'
import { fieldMarks } from '../../fieldMarks.ts'
import { requireStaff } from '../../staff.ts'

/** The page of a release as the desk has it, each part of it a click away from its field. */
export default async function ReleasePreview({ params }: { params: Promise<{ id: string }> }) {
  await requireStaff()
  const { id } = await params
  const draft = await getDraft(id, Date.now())
  if (!draft) notFound()
  const { edition, history, translations, sourceChange } = draft.reading
  return (
    <>
      <DraftBar id={id} draft={draft} current="page" />
      <PageBody settings={draft.newsroom} language={edition.language} current="releases">
        <ReleaseArticle
          edition={edition}
          history={history}
          translations={translations}
          sourceChange={sourceChange}
          previous={null}
          next={null}
          settings={draft.newsroom}
          pictureUrl={pictureUrl}
          siteUrl={env().siteUrl}
          field={fieldMarks(id)}
        />
      </PageBody>
    </>
  )
}
