import { Select, Stack, Text } from '@sanity/ui'
import { useState } from 'react'
import { serviceName } from '#lib/domain/rank.ts'
import type { Decisions } from '#lib/importer/decisions.ts'
import type { OfficialChoice } from '#lib/importer/draftChoices.ts'
import type { PersonPlan } from '#lib/importer/draftPlan.ts'
import type { KnownOfficial } from '#lib/importer/likeness.ts'
import { type Question, rankOptionsOf } from '#lib/importer/questions.ts'
import type { Decide } from '#sanity/studio/import/importWork.ts'
import { describedOfficial, OfficialPicker } from '#sanity/studio/import/OfficialPicker.tsx'
import { Reasons } from '#sanity/studio/import/Reasons.tsx'
import { describedPerson } from '#sanity/studio/import/StatementCard.tsx'
import { Subject } from '#sanity/studio/import/Subject.tsx'

/** Someone whom the release names, and which official of the desk that is. */
export function PersonCard(props: {
  plan: PersonPlan
  /** What would become of the person had nobody chosen anything. */
  found: PersonPlan | undefined
  decisions: Decisions
  officials: () => KnownOfficial[]
  questions: readonly Question[]
  onDecide: Decide
}) {
  const { plan, decisions, onDecide } = props
  const { person } = plan
  const [isPicking, setPicking] = useState(false)
  const choice = decisions.draft.officials[person.id]
  const choose = (official: OfficialChoice) =>
    onDecide((now) => ({
      ...now,
      draft: { ...now.draft, officials: { ...now.draft.officials, [person.id]: official } },
    }))
  const offered = new Set(
    [plan, props.found].flatMap((one) => [
      ...(one?.candidates ?? []),
      (one?.isKnown && one.officialId) || '',
    ]),
  )
  const options = props.officials().filter(({ id }) => offered.has(id))

  function take(value: string) {
    setPicking(value === 'desk')
    if (value === 'new' || value === 'leaveOut') choose({ kind: value })
    else if (value.startsWith('official:')) choose({ kind: 'official', id: value.slice('official:'.length) })
  }

  const ranks = plan.officialId !== null && !plan.isKnown ? rankOptionsOf(person) : []
  return (
    <Subject id={`person:${person.id}`} questions={props.questions} onDecide={onDecide}>
      <Stack gap={3}>
        <Text weight="medium">{describedPerson(person)}</Text>
        <Text size={1} muted>
          {person.quoted ? 'Quoted' : 'Mentioned'}
          {person.asWritten.text
            ? ` · first printed as “${person.asWritten.text.replace(/\s+/gu, ' ')}”`
            : ''}
        </Text>
      </Stack>
      <Stack gap={3}>
        <Select
          aria-label={`Which official is ${person.name}`}
          fontSize={[2, 2, 1]}
          value={chosenIn(plan, choice)}
          onChange={(event) => take(event.currentTarget.value)}
        >
          <option value="" disabled>
            Who is it?
          </option>
          {options.map((official) => (
            <option key={official.id} value={`official:${official.id}`}>
              {`On record: ${describedOfficial(official)}`}
            </option>
          ))}
          <option value="new">New official</option>
          <option value="desk">Another official on the desk…</option>
          <option value="leaveOut">No record: only the words name this person</option>
        </Select>
        {isPicking ? (
          <OfficialPicker
            officials={props.officials()}
            onPick={(official) => {
              setPicking(false)
              choose({ kind: 'official', id: official.id })
            }}
          />
        ) : null}
        {ranks.length > 0 ? (
          <Select
            aria-label={`Rank of ${person.name}`}
            fontSize={[2, 2, 1]}
            value={person.id in decisions.ranks || person.rankKey ? (person.rankKey ?? 'open') : ''}
            onChange={(event) => {
              const key = event.currentTarget.value
              onDecide((now) => ({
                ...now,
                ranks: { ...now.ranks, [person.id]: key === 'open' ? null : key },
              }))
            }}
          >
            <option value="" disabled>
              Of which service?
            </option>
            {ranks.map((rank) => (
              <option key={rank.key} value={rank.key}>
                {`${rank.spelled}, ${serviceName(rank.service)}`}
              </option>
            ))}
            <option value="open">Leave the rank open</option>
          </Select>
        ) : null}
        <Reasons confidence={person.confidence} evidence={[...person.evidence, ...plan.evidence]} />
      </Stack>
    </Subject>
  )
}

function chosenIn(
  { officialId, isKnown, candidates, conflicts }: PersonPlan,
  choice?: OfficialChoice,
): string {
  if (choice) return choice.kind === 'official' ? `official:${choice.id}` : choice.kind
  if (isKnown) return `official:${officialId}`
  if (candidates.length > 0 || conflicts.length > 0) return ''
  return officialId === null ? 'leaveOut' : 'new'
}
