/** The languages that the newsroom writes in, as the Studio offers them. */
export const LANGUAGE_OPTIONS = [
  { title: 'English', value: 'en' },
  { title: '日本語 (Japanese)', value: 'ja' },
]

/** The name of a language for a preview; the tag itself where it is not one of ours. */
export function languageTitle(tag: unknown): string {
  const option = LANGUAGE_OPTIONS.find((candidate) => candidate.value === tag)
  return option?.title ?? (typeof tag === 'string' ? tag : 'No language')
}
