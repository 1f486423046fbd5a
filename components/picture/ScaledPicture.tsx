import type { Picture } from '#lib/domain/official.ts'
import type { PictureUrl } from '#lib/domain/reading.ts'

type Props = {
  picture: Picture
  pictureUrl: PictureUrl
  /** The `sizes` attribute: how wide the picture is shown. */
  sizes: string
  /** Widths on offer, in pixels, smallest first; those above the original's are left out. */
  widths: readonly number[]
  /** Width to height, where the picture is to be cropped. */
  ratio?: number
  /** True for the one picture that a page opens with. */
  leads?: boolean
  /** True where the words beside it say the same and the picture would only be repeated to a listener. */
  decorative?: boolean
}

/** A picture in as many sizes as screens ask for, with its own size reserved before it loads. */
export function ScaledPicture(props: Props) {
  const { picture, pictureUrl, sizes, widths, ratio, leads = false, decorative = false } = props
  const heightOf = (width: number) => (ratio ? Math.round(width / ratio) : undefined)
  const offered = widths.filter((width) => width <= picture.width)
  const largest = offered.at(-1) ?? picture.width
  const height = heightOf(largest) ?? Math.round((largest * picture.height) / picture.width)
  const srcSet = offered.map((width) => `${pictureUrl(picture, width, heightOf(width))} ${width}w`).join(', ')
  return (
    <img
      src={pictureUrl(picture, largest, heightOf(largest))}
      srcSet={offered.length > 1 ? srcSet : undefined}
      sizes={offered.length > 1 ? sizes : undefined}
      width={largest}
      height={height}
      alt={decorative ? '' : picture.alt}
      loading={leads ? 'eager' : 'lazy'}
      fetchPriority={leads ? 'high' : undefined}
      decoding="async"
    />
  )
}
