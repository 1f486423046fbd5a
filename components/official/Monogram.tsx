import { isJapanese } from '#lib/domain/dates.ts'
import { nameRecordIn, type PersonName } from '#lib/domain/official.ts'

type Props = { names: readonly PersonName[]; language: string }

/** Stands where a portrait would: the initials, or the family name in Japanese. Decoration, since the name is beside it. */
export function Monogram({ names, language }: Props) {
  const name = nameRecordIn({ names }, language)
  if (!name) return null
  return (
    <span className="monogram" lang={name.language} aria-hidden="true">
      {initialsOf(name)}
    </span>
  )
}

/** "DO" of Dana Okerlund, "TR" of Tsukioka Ren: in the order of print. 「月」 of 月岡蓮: Japanese has no initials. */
function initialsOf({ family, given, order, language }: PersonName): string {
  const [ofFamily, ofGiven] = [initial(family, language), initial(given, language)]
  if (isJapanese(language)) return ofFamily || ofGiven
  return order === 'givenFirst' ? `${ofGiven}${ofFamily}` : `${ofFamily}${ofGiven}`
}

/** The first letter; a name may open with an apostrophe. */
function initial(part: string, language: string): string {
  return /\p{L}\p{M}*/u.exec(part)?.[0].toLocaleUpperCase(language) ?? ''
}
