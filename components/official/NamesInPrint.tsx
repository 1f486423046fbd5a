import { wordsIn } from '#components/words.ts'
import type { PersonName } from '#lib/domain/official.ts'

/** The name in every script on record, and which part of it is the family name. */
export function NamesInPrint({ names, language }: { names: readonly PersonName[]; language: string }) {
  const words = wordsIn(language)
  const shown = names.find((name) => name.language === language) ?? names[0]
  const others = names.filter((name) => name !== shown)
  if (!shown) return null
  return (
    <p className="names">
      {others.map((name) => (
        <span key={name.language} lang={name.language}>
          {name.display}
        </span>
      ))}
      <span lang={shown.language}>{words.familyName(shown.family)}</span>
    </p>
  )
}
