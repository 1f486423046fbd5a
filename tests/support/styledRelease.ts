import type { BodyBlock, TextBlock } from '#lib/domain/body.ts'
import type { DeskRelease } from '#lib/domain/desk.ts'
import type { Official } from '#lib/domain/official.ts'
import type { Finding, StyleFix, StyleRule } from '#lib/domain/style/styleRule.ts'
import { DEFAULT_STYLE, type StyleSettings } from '#lib/domain/style/styleSettings.ts'
import { deskRelease, okafor } from '#tests/support/deskRecords.ts'

/** A paragraph of one span. */
export function paragraph(text: string, key = 'b1', changes: Partial<TextBlock> = {}): BodyBlock {
  return {
    _type: 'block',
    _key: key,
    style: 'normal',
    children: [{ _type: 'span', _key: 's1', text, marks: [] }],
    markDefs: [],
    ...changes,
  }
}

/** A release of these paragraphs, of Aug. 11, 2020, without anything else to find fault with. */
export function releaseOf(...texts: string[]): DeskRelease {
  return deskRelease({ body: texts.map((text, at) => paragraph(text, `b${at + 1}`)) })
}

/** What a rule says of a release, with Okafor on record: Brig. Gen. that day. */
export function findingsOf(
  rule: StyleRule,
  release: DeskRelease,
  settings: Partial<StyleSettings> = {},
  officials: readonly Official[] = [okafor],
): Finding[] {
  return rule.find(release, officials, { ...DEFAULT_STYLE, ...settings })
}

/** The text after the fix; fails where there is none. */
export function mended(finding: Finding | undefined): string {
  if (!finding?.fix) throw new Error(`There is no fix for: ${finding?.problem}`)
  const fix: StyleFix = finding.fix
  return fix.after
}
