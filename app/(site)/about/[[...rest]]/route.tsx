import { About } from '#components/page/About.tsx'
import { wordsIn } from '#components/words.ts'
import { paths } from '#lib/paths.ts'
import type { Site } from '#lib/seo/jsonLd.ts'
import { publicPage, type Rest, type Shown } from '../../publicPage.tsx'

export const dynamic = 'force-static'
export const revalidate = 3600

export const { GET, generateStaticParams } = publicPage({
  read: ({ rest }: Rest) => (rest ? null : Promise.resolve({})),
  show: aboutPage,
})

function aboutPage(_: object, { newsroom }: Site): Shown {
  return {
    path: paths.about(),
    title: wordsIn(newsroom.language).about,
    description: newsroom.description,
    current: 'about',
    main: <About settings={newsroom} language={newsroom.language} />,
  }
}
