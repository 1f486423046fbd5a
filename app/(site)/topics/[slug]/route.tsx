import { TopicPage } from '#components/topic/TopicPage.tsx'
import { getTopic } from '#lib/content/release.ts'
import type { TopicReleases } from '#lib/domain/reading.ts'
import { paths } from '#lib/paths.ts'
import type { Site } from '#lib/seo/jsonLd.ts'
import { publicPage, type Shown } from '../../publicPage.tsx'

export const dynamic = 'force-static'
export const revalidate = 3600

export const { GET, generateStaticParams } = publicPage({
  read: ({ slug }: { slug: string }) => getTopic(slug),
  show: topicPage,
})

function topicPage({ topic, releases }: TopicReleases, { newsroom, pictureUrl }: Site): Shown {
  return {
    path: paths.topic(topic.slug),
    title: topic.title,
    description: `${topic.title}: ${newsroom.description || newsroom.name}`,
    current: 'releases',
    main: <TopicPage topic={topic} releases={releases} settings={newsroom} pictureUrl={pictureUrl} />,
  }
}
