import { ScaledPicture } from '#components/picture/ScaledPicture.tsx'
import type { Picture } from '#lib/domain/official.ts'
import type { PictureUrl } from '#lib/domain/reading.ts'

type Props = { picture: Picture; pictureUrl: PictureUrl; leads?: boolean }

/** A photograph as a press office hands it out: with caption, credit and its own number. */
export function CaptionedPicture({ picture, pictureUrl, leads = false }: Props) {
  return (
    <figure className="captioned">
      <ScaledPicture
        picture={picture}
        pictureUrl={pictureUrl}
        leads={leads}
        widths={[480, 800, 1200, 1600]}
        sizes={leads ? '(min-width: 75rem) 62rem, 100vw' : '(min-width: 48rem) 40rem, 100vw'}
      />
      {(picture.caption || picture.credit || picture.mediaId) && (
        <figcaption>
          {picture.caption} {picture.credit && <span className="credit">{picture.credit}</span>}{' '}
          {picture.mediaId && <span className="media-id">{picture.mediaId}</span>}
        </figcaption>
      )}
    </figure>
  )
}
