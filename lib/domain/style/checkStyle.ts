import { isJapanese } from '#lib/domain/dates.ts'
import type { DeskRelease } from '#lib/domain/desk.ts'
import type { Official } from '#lib/domain/official.ts'
import { contactDetails } from '#lib/domain/style/contactDetails.ts'
import { dateForm } from '#lib/domain/style/dateForm.ts'
import { datelineForm } from '#lib/domain/style/datelineForm.ts'
import { doubleSpaces } from '#lib/domain/style/doubleSpaces.ts'
import { firstReference } from '#lib/domain/style/firstReference.ts'
import { laterReference } from '#lib/domain/style/laterReference.ts'
import { lengths } from '#lib/domain/style/lengths.ts'
import { links } from '#lib/domain/style/links.ts'
import { onBeforeDates } from '#lib/domain/style/onBeforeDates.ts'
import { pictureWords } from '#lib/domain/style/pictureWords.ts'
import { quotationMarks } from '#lib/domain/style/quotationMarks.ts'
import { rankForm } from '#lib/domain/style/rankForm.ts'
import type { Finding, StyleRule } from '#lib/domain/style/styleRule.ts'
import type { StyleSettings } from '#lib/domain/style/styleSettings.ts'
import { timeForm } from '#lib/domain/style/timeForm.ts'

/** The checklist in the order that a copy editor goes through it. */
export const STYLE_RULES: readonly StyleRule[] = [
  firstReference,
  laterReference,
  rankForm,
  datelineForm,
  pictureWords,
  lengths,
  contactDetails,
  links,
  dateForm,
  onBeforeDates,
  timeForm,
  doubleSpaces,
  quotationMarks,
]

export type StyleReport = { rule: StyleRule; findings: Finding[] }[]

/** The rules that have a meaning in this language. Japanese has those of pictures, length, contacts, links and spaces. */
export function rulesFor(language: string | null): readonly StyleRule[] {
  return language && isJapanese(language) ? STYLE_RULES.filter((rule) => rule.inJapanese) : STYLE_RULES
}

/**
 * What a copy editor would say of a release. A checklist: nothing in it keeps a release from being published.
 * @param officials those quoted or listed as mentioned
 * @returns the rules that found something, in the order of the checklist
 */
export function checkStyle(
  release: DeskRelease,
  officials: readonly Official[],
  settings: StyleSettings,
): StyleReport {
  return rulesFor(release.language)
    .map((rule) => ({ rule, findings: rule.find(release, officials, settings) }))
    .filter(({ findings }) => findings.length > 0)
}
