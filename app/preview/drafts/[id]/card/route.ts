import { getDraft } from '#lib/content/draft.ts'
import { nothingToPreview } from '#lib/preview/answers.ts'
import { draftCard } from '../../../shownDraft.tsx'
import { isStaff } from '../../../staff.ts'

export const dynamic = 'force-dynamic'

/** For staff, inside their preview. */
export async function GET(
  _request: Request,
  context: { params: Promise<{ id: string }> },
): Promise<Response> {
  const draft = (await isStaff()) ? await getDraft((await context.params).id, Date.now()) : null
  return draft ? draftCard(draft) : nothingToPreview()
}
