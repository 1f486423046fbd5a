import type { DeskRelease } from '#lib/domain/desk.ts'
import type { Official } from '#lib/domain/official.ts'
import type { StyleSettings } from '#lib/domain/style/styleSettings.ts'

/** The way to a value in a release: names of fields, places in a list, keys of body blocks and spans. */
export type StylePath = readonly (string | number | { _key: string })[]

/** A change that takes no thinking: the whole text at `path`, as it is and as it should be. */
export type StyleFix = { label: string; path: StylePath; before: string; after: string }

/** One thing that a copy editor would say. */
export type Finding = {
  /** As the Studio names it: "Headline", "Text, paragraph 3", "Picture 1". */
  where: string
  path: StylePath
  problem: string
  /** The words it is about with some before and after; null where something is missing. */
  excerpt: string | null
  /** What to do, for those without a fix and for those who want to do it by hand. */
  advice: string
  fix: StyleFix | null
}

export type StyleRule = {
  id: string
  title: string
  /** Whose rule it is: "AP Stylebook, military titles". */
  source: string
  /** Whether it has a meaning in a Japanese release too. */
  inJapanese: boolean
  find: (release: DeskRelease, officials: readonly Official[], settings: StyleSettings) => Finding[]
}
