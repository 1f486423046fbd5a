import { ReleaseList } from '#components/release/ReleaseList.tsx'
import { wordsIn } from '#components/words.ts'
import type { Newsroom, PictureUrl, ReleaseSummary } from '#lib/domain/reading.ts'
import type { Topic } from '#lib/domain/release.ts'

type Props = {
  topic: Topic
  /** Newest first. */
  releases: readonly ReleaseSummary[]
  settings: Newsroom
  pictureUrl: PictureUrl
}

/** Every release filed under a topic. */
export function TopicPage({ topic, releases, settings, pictureUrl }: Props) {
  return (
    <ReleaseList
      releases={releases}
      timeZone={settings.timeZone}
      pictureUrl={pictureUrl}
      heading={topic.title}
      label={wordsIn(settings.language).topic}
      language={settings.language}
    />
  )
}
