import { type FieldMark, unmarked } from '#components/fieldMark.ts'
import { CaptionedPicture } from '#components/picture/CaptionedPicture.tsx'
import { ContactBlock } from '#components/release/ContactBlock.tsx'
import { EditionList } from '#components/release/EditionList.tsx'
import { EditionNotices } from '#components/release/EditionNotices.tsx'
import { NeighbourLinks } from '#components/release/NeighbourLinks.tsx'
import { PeopleMentioned } from '#components/release/PeopleMentioned.tsx'
import { PrintedDateline } from '#components/release/PrintedDateline.tsx'
import { ReleaseRecord } from '#components/release/ReleaseRecord.tsx'
import { ReleaseStatements } from '#components/release/ReleaseStatements.tsx'
import { Body } from '#components/rich-text/Body.tsx'
import { wordsIn } from '#components/words.ts'
import type { Edition, EditionContent, EditionNote } from '#lib/domain/edition.ts'
import type { Picture } from '#lib/domain/official.ts'
import type { Neighbour, Newsroom, PictureUrl, SourceChange, Translation } from '#lib/domain/reading.ts'

type Props = {
  edition: Edition
  /** The editions before it, newest first. */
  history: readonly EditionNote[]
  /** The same release in other languages; itself may be among them. */
  translations: readonly Translation[]
  sourceChange?: SourceChange | null
  previous: Neighbour | null
  next: Neighbour | null
  settings: Newsroom
  pictureUrl: PictureUrl
  /** Origin of the site: a citation carries the whole address. */
  siteUrl: string
  /** Given by previews, where a click on what is shown opens its field. */
  field?: FieldMark
}

/** One release as its current edition has it: text, record, statements, contacts. */
export function ReleaseArticle(props: Props) {
  const { edition, history, translations, sourceChange, previous, next, settings, pictureUrl, siteUrl } =
    props
  const { field = unmarked } = props
  const { language, content } = edition
  const words = wordsIn(language)
  const pictures = picturesApart(content)
  const editions = { current: edition, history, language, zone: settings.timeZone }
  return (
    <article className={`release ${edition.kind}`} lang={language}>
      <EditionNotices {...editions} source={sourceChange ?? null} />
      <header className="release-head">
        <p className="label">{words.kind[content.kind]}</p>
        <h1 {...field('title')}>{content.title}</h1>
        {content.summary && (
          <p className="summary" {...field('summary')}>
            {content.summary}
          </p>
        )}
      </header>
      <ReleaseRecord edition={edition} translations={translations} zone={settings.timeZone} />
      {content.leadPicture && (
        <div className="lead-picture" {...field('media')}>
          <CaptionedPicture picture={content.leadPicture} pictureUrl={pictureUrl} leads />
        </div>
      )}
      <div className="release-text">
        <Body
          blocks={content.body}
          quotes={content.quotes}
          language={language}
          pictureUrl={pictureUrl}
          field={field}
          dateline={content.dateline && <PrintedDateline dateline={content.dateline} language={language} />}
        />
        {content.boilerplate && (
          <section className="boilerplate" aria-label={words.boilerplate}>
            <p {...field('boilerplate')}>{content.boilerplate}</p>
          </section>
        )}
        <p className="end-mark">
          <span aria-hidden="true">{words.end}</span>
          <span className="unseen">{words.endMeaning}</span>
        </p>
        <ReleaseStatements edition={edition} agency={settings.agency} siteUrl={siteUrl} field={field} />
        {pictures.length > 0 && (
          <section className="more-pictures" aria-labelledby="pictures">
            <h2 id="pictures">{words.pictures}</h2>
            {pictures.map((picture) => (
              <CaptionedPicture key={picture.assetId} picture={picture} pictureUrl={pictureUrl} />
            ))}
          </section>
        )}
        <EditionList {...editions} />
      </div>
      <aside className="beside" aria-label={words.record}>
        <ContactBlock contacts={content.contacts} language={language} />
        <PeopleMentioned people={content.mentioned} language={language} />
      </aside>
      <NeighbourLinks previous={previous} next={next} language={language} />
    </article>
  )
}

/** The pictures of the release that neither open it nor stand in its text. */
function picturesApart(content: EditionContent): Picture[] {
  const shown = new Set(
    content.body.flatMap((block) => (block._type === 'releasePicture' ? [block.picture.assetId] : [])),
  )
  if (content.leadPicture) shown.add(content.leadPicture.assetId)
  return content.media.filter((picture) => !shown.has(picture.assetId))
}
