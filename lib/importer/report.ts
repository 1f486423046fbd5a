import type { PersonReading, Proposal } from '#lib/importer/proposal.ts'
import type { PersonPlan } from '#lib/importer/records.ts'

export type ReportPlan = { slug: string; people: readonly PersonPlan[]; warnings: readonly string[] }

/**
 * What the importer read, for the person who will check it.
 * @param plan what becomes of it; null where only the reading is of interest
 * @param day the release's day; `isGuess` where the text does not tell it
 * @param notes what the file holds beside its text
 */
export function reportOf(
  proposal: Proposal,
  plan: ReportPlan | null,
  day: { value: string; isGuess: boolean },
  notes: readonly string[] = [],
): string {
  const lines: string[] = []
  lines.push(`Title       ${proposal.title?.text ?? '(none found)'}`)
  if (plan) lines.push(`Address     /releases/${plan.slug}`)
  lines.push(
    `Day         ${day.value}${day.isGuess ? ' (not in the text: check it, or give --day YYYY-MM-DD)' : ''}`,
  )
  if (proposal.dateline) lines.push(`Dateline    ${proposal.dateline.place}`)
  if (proposal.byline) lines.push(`Byline      ${proposal.byline.text.replace(/\s+/gu, ' ')}`)
  lines.push('', `Statements  ${proposal.statements.length}`)
  for (const statement of proposal.statements) {
    const parts = statement.parts.length === 1 ? '1 part' : `${statement.parts.length} parts`
    const { speaker } = statement
    const who = speaker
      ? [speaker.rank ?? speaker.honorific, speaker.name].filter(Boolean).join(' ')
      : 'speaker unknown'
    lines.push(
      `  ${statement.id}  ${who} (${percent(statement.speakerConfidence)} sure), ${parts}, ${statement.kind}`,
    )
    lines.push(`      “${shortened(statement.joined)}”`)
    lines.push(`      why: ${statement.evidence.join('; ')}`)
    if (statement.candidates.length > 0)
      lines.push(`      perhaps: ${statement.candidates.map((id) => nameOf(proposal, id)).join(', ')}`)
  }
  lines.push('', `People      ${proposal.officials.length + proposal.others.length}`)
  for (const person of [...proposal.officials, ...proposal.others])
    lines.push(`  ${personLine(person, plan)}`)
  if (proposal.nonStatements.length > 0) {
    const texts = proposal.nonStatements.map((one) => `“${shortened(one.text)}”`)
    lines.push('', `In marks, but nobody's statement: ${texts.join(', ')}`)
  }
  const warnings = [
    ...notes,
    ...proposal.warnings.map((warning) => `${warning.message} (characters ${warning.start}-${warning.end})`),
    ...(plan?.warnings ?? []),
  ]
  if (plan?.people.some((one) => !one.isKnown)) {
    warnings.push(
      `New officials hold their post from ${day.value}: that is the day of the release, not of the appointment. Check it.`,
    )
  }
  if (warnings.length > 0) lines.push('', 'To check', ...warnings.map((warning) => `  - ${warning}`))
  return lines.join('\n')
}

function personLine(person: PersonReading, plan: ReportPlan | null): string {
  const who = [person.rank ?? person.honorific, person.name].filter(Boolean).join(' ')
  const post = person.post && person.post !== person.honorific ? `, ${person.post}` : ''
  const found = plan?.people.find((one) => one.person.id === person.id)
  const record = !plan ? '' : found ? (found.isKnown ? ' [on record]' : ' [new draft]') : ' [no record]'
  return `${who}${post} (${person.quoted ? 'quoted' : 'mentioned'}, ${percent(person.confidence)} sure)${record}`
}

function nameOf(proposal: Proposal, id: string): string {
  return [...proposal.officials, ...proposal.others].find((person) => person.id === id)?.name ?? id
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`
}

function shortened(text: string): string {
  return text.length > 90 ? `${text.slice(0, 89).trimEnd()}…` : text
}
