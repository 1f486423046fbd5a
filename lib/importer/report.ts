import type { DraftPlan } from '#lib/importer/draftPlan.ts'
import type { PersonReading, Proposal } from '#lib/importer/proposal.ts'

export type ReportPlan = Pick<DraftPlan, 'slug' | 'people' | 'warnings'>

/** The day of a release, `YYYY-MM-DD`; a guess where neither its text nor the person who imports it tells it. */
export type ReleaseDay = { value: string; isGuess: boolean }

/**
 * What the importer read, for the person who will check it.
 * @param plan what becomes of it; null where only the reading is of interest
 */
export function reportOf(proposal: Proposal, plan: ReportPlan | null, day: ReleaseDay): string {
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
  for (const person of [...proposal.officials, ...proposal.others]) lines.push(...personLines(person, plan))
  if (proposal.nonStatements.length > 0) {
    const texts = proposal.nonStatements.map((one) => `“${shortened(one.text)}”`)
    lines.push('', `In marks, but nobody's statement: ${texts.join(', ')}`)
  }
  const checks = checksOf(proposal, plan, day)
  if (checks.length > 0) lines.push('', 'To check', ...checks.map((check) => `  - ${check}`))
  return lines.join('\n')
}

/** Everything that a person must look at or decide before the release is published, in sentences. */
export function checksOf(proposal: Proposal, plan: ReportPlan | null, day: ReleaseDay): string[] {
  const checks = [
    ...proposal.warnings.map((warning) => `${warning.message} (characters ${warning.start}-${warning.end})`),
    ...(plan?.people.flatMap((one) => one.conflicts.map((conflict) => conflict.sentence)) ?? []),
    ...(plan?.warnings ?? []),
  ]
  if (plan?.people.some((one) => one.officialId !== null && !one.isKnown)) {
    checks.push(
      `New officials hold their post from ${day.value}: that is the day of the release, not of the appointment. Check it.`,
    )
  }
  return checks
}

function personLines(person: PersonReading, plan: ReportPlan | null): string[] {
  const who = [person.rank ?? person.honorific, person.name].filter(Boolean).join(' ')
  const post = person.post && person.post !== person.honorific ? `, ${person.post}` : ''
  const line = `  ${who}${post} (${person.quoted ? 'quoted' : 'mentioned'}, ${percent(person.confidence)} sure)`
  if (!plan) return [line]
  const found = plan.people.find((one) => one.person.id === person.id)
  const record = !found?.officialId ? 'no record' : found.isKnown ? 'on record' : 'new draft'
  const why = found && found.evidence.length > 0 ? [`      why: ${found.evidence.join('; ')}`] : []
  return [`${line} [${record}]`, ...why]
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
