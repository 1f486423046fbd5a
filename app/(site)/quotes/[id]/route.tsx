import { attributionText } from '#components/quote/attributionText.ts'
import { quotationMarks } from '#components/quote/QuotedWords.tsx'
import { QuotePage } from '#components/quote/QuotePage.tsx'
import { getQuote } from '#lib/content/official.ts'
import type { CitedQuote } from '#lib/domain/reading.ts'
import { paths } from '#lib/paths.ts'
import { quotationPage, type Site } from '#lib/seo/jsonLd.ts'
import { publicPage, type Shown } from '../../publicPage.tsx'

export const dynamic = 'force-static'
export const revalidate = 3600

export const { GET, generateStaticParams } = publicPage({
  read: ({ id }: { id: string }) => getQuote(id),
  show: quotePage,
})

function quotePage(statement: CitedQuote, site: Site): Shown {
  const { quote, release, isWithdrawn } = statement
  const { open, close } = quotationMarks(quote.language)
  return {
    path: paths.quote(quote.id),
    title: attributionText(quote.attribution, quote.language),
    description: quote.segments.map((segment) => `${open}${segment}${close}`).join(' '),
    language: quote.language,
    type: 'article',
    published: release.publishedAt,
    modified: release.publishedAt,
    isIndexed: !isWithdrawn,
    jsonLd: quotationPage(statement, site),
    main: <QuotePage statement={statement} settings={site.newsroom} siteUrl={site.siteUrl} />,
  }
}
