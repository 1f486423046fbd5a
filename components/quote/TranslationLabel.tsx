import { languageName, wordsIn } from '#components/words.ts'
import type { Quote } from '#lib/domain/quote.ts'
import { paths } from '#lib/paths.ts'

type Props = {
  quote: Quote
  /** Language of the page, which the label speaks. */
  language: string
}

/** Says of words that are a translation that they are one, who made it, and where the words stand as they were said. */
export function TranslationLabel({ quote: { translation }, language }: Props) {
  if (!translation) return null
  const words = wordsIn(language)
  return (
    <span className="translation-label" lang={language}>
      <a href={paths.quote(translation.of)} title={words.originalWords} hrefLang={translation.language}>
        {words.translatedBy(languageName(translation.language, language), translation.translator)}
      </a>
    </span>
  )
}
