import { Page } from '#components/page/Page.tsx'
import { ElsewherePreview } from '#components/preview/ElsewherePreview.tsx'
import { PreviewBar } from '#components/preview/PreviewBar.tsx'
import { ReleaseArticle } from '#components/release/ReleaseArticle.tsx'
import { type DraftReading, getDraft } from '#lib/content/draft.ts'
import { pictureOrigin, pictureUrl } from '#lib/content/pictureUrl.ts'
import { noteOpening, openLink } from '#lib/content/previewAccess.ts'
import { formatInstant } from '#lib/domain/dates.ts'
import type { PreviewLink } from '#lib/domain/previewLink.ts'
import { env } from '#lib/env.ts'
import { logProblem } from '#lib/log.ts'
import { paths } from '#lib/paths.ts'
import { DRAFT_HEADERS, draftPolicy, nothingToPreview, plain } from '#lib/preview/answers.ts'
import { stylesheet } from '#lib/stylesheet.ts'
import { cardSizes } from '../../cardSizes.ts'

export const dynamic = 'force-dynamic'

/** A draft for a person without an account. The opening is noted before a word of it is shown. */
export async function GET(
  _request: Request,
  context: { params: Promise<{ token: string }> },
): Promise<Response> {
  const { token } = await context.params
  try {
    const now = new Date()
    const link = await openLink(token, now.getTime())
    const draft = link && (await getDraft(link.releaseId, now.getTime()))
    if (!link || !draft) return nothingToPreview()
    await noteOpening(link, now)
    return await shown(token, link, draft)
  } catch (error) {
    // The token must not stand in a log.
    logProblem('preview_failed', { problem: error })
    return plain(503, 'The preview cannot be shown at the moment. Please try again later.')
  }
}

/** Looking whether a link is there opens nothing. */
export function HEAD(): Response {
  return nothingToPreview()
}

async function shown(token: string, link: PreviewLink, draft: DraftReading): Promise<Response> {
  const { renderToStaticMarkup } = await import('react-dom/server')
  const html = renderToStaticMarkup(<LinkedDraft token={token} link={link} draft={draft} />)
  return new Response(`<!doctype html>${html}`, {
    headers: {
      ...DRAFT_HEADERS,
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': draftPolicy("'none'", pictureOrigin(env())),
    },
  })
}

function LinkedDraft({ token, link, draft }: { token: string; link: PreviewLink; draft: DraftReading }) {
  const { newsroom, reading } = draft
  const { edition, history, translations, sourceChange } = reading
  const here = paths.previewLink(token)
  const until = formatInstant(link.expiresAt, newsroom.timeZone, 'en')
  return (
    <Page
      settings={newsroom}
      language={edition.language}
      head={
        <>
          <base target="_blank" />
          <title>{`Preview: ${edition.content.title}`}</title>
          <meta name="robots" content="noindex" />
          <link rel="icon" type="image/svg+xml" href="/icon.svg" />
        </>
      }
      current="releases"
      stylesheetHref={stylesheet().path}
      above={
        <PreviewBar
          label={`For ${link.name} alone, until ${until}. Please do not pass it on. Each opening is noted.`}
          tabs={[{ href: `${here}#elsewhere`, label: 'Card and link, below', isCurrent: false }]}
        />
      }
    >
      <ReleaseArticle
        edition={edition}
        history={history}
        translations={translations}
        sourceChange={sourceChange}
        previous={null}
        next={null}
        settings={newsroom}
        pictureUrl={pictureUrl}
        siteUrl={env().siteUrl}
      />
      <ElsewherePreview
        content={edition.content}
        cards={cardSizes(draft)}
        cardHref={`${here}/card`}
        pictureHref={`${here}/social-image`}
        siteName={newsroom.name}
      />
    </Page>
  )
}
