import { nameInPrint, officeInPrint } from '#components/quote/attributionText.ts'
import type { Attribution as Spoken } from '#lib/domain/quote.ts'
import { paths } from '#lib/paths.ts'

type Props = {
  attribution: Spoken
  /** Language that the attribution is printed in. */
  language: string
}

/** Who said it: rank and name, then the office held on the day. Frozen with the words; nothing is looked up. */
export function Attribution({ attribution, language }: Props) {
  const { before, name, after } = nameInPrint(attribution)
  const office = officeInPrint(attribution, language)
  const rank =
    attribution.rank && attribution.rankSpelled !== attribution.rank ? attribution.rankSpelled : null
  const title = before ?? after
  const printedTitle = title && rank ? <abbr title={rank}>{title}</abbr> : title
  return (
    <span className="attribution" lang={language}>
      <a className="speaker" href={paths.official(attribution.officialSlug)}>
        {before && <>{printedTitle} </>}
        {name}
        {after && printedTitle}
      </a>
      {office && (
        <>
          {' '}
          <span className="office">{office}</span>
        </>
      )}
    </span>
  )
}
