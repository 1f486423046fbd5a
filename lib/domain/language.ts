/** A text in one language; records keep an array of these, one for each language. */
export type LocalizedText = { language: string; value: string }

/** The language that the newsroom falls back to. */
export const DEFAULT_LANGUAGE = 'en'

/**
 * The text in the asked language, else in the default language, else the first there is.
 * @param texts one entry for each language
 * @param language BCP 47 tag, compared as written
 * @returns the text, or null where there is none
 */
export function inLanguage(texts: readonly LocalizedText[], language: string): string | null {
  const found =
    texts.find((text) => text.language === language) ??
    texts.find((text) => text.language === DEFAULT_LANGUAGE) ??
    texts[0]
  return found?.value ?? null
}
