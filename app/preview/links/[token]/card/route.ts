import { getDraft } from '#lib/content/draft.ts'
import { openLink } from '#lib/content/previewAccess.ts'
import { nothingToPreview } from '#lib/preview/answers.ts'
import { draftCard } from '../../../shownDraft.tsx'

export const dynamic = 'force-dynamic'

/** For the holder of a link, inside the page that the link opens; it is that page whose opening is noted. */
export async function GET(
  _request: Request,
  context: { params: Promise<{ token: string }> },
): Promise<Response> {
  const link = await openLink((await context.params).token, Date.now())
  const draft = link && (await getDraft(link.releaseId, Date.now()))
  return draft ? draftCard(draft) : nothingToPreview()
}
