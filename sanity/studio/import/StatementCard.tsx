import { Box, Button, Flex, Select, Stack, Text } from '@sanity/ui'
import { useState } from 'react'
import type { Decisions, SpeakerChoice } from '#lib/importer/decisions.ts'
import type { KnownOfficial } from '#lib/importer/likeness.ts'
import { nameOf } from '#lib/importer/likeness.ts'
import type { PersonReading, Proposal, StatementReading } from '#lib/importer/proposal.ts'
import type { Question } from '#lib/importer/questions.ts'
import type { Decide } from '#sanity/studio/import/importWork.ts'
import { OfficialPicker } from '#sanity/studio/import/OfficialPicker.tsx'
import { Reasons } from '#sanity/studio/import/Reasons.tsx'
import { Subject } from '#sanity/studio/import/Subject.tsx'

const KINDS = { direct: 'Whole sentences', partial: 'Part of a sentence', block: 'Set off, without marks' }

/** A statement: its words piece by piece, who is taken to have said it and why, and the choice of another. */
export function StatementCard(props: {
  statement: StatementReading
  proposal: Proposal
  decisions: Decisions
  officials: () => KnownOfficial[]
  questions: readonly Question[]
  onDecide: Decide
}) {
  const { statement, proposal, decisions, questions, onDecide } = props
  const [isPicking, setPicking] = useState(false)
  const choose = (choice: SpeakerChoice) =>
    onDecide((now) => ({ ...now, speakers: { ...now.speakers, [statement.id]: choice } }))
  const people = [...proposal.officials, ...proposal.others]
  const likely = new Set(statement.candidates)
  const ordered = [...people].sort((a, b) => Number(likely.has(b.id)) - Number(likely.has(a.id)))

  function take(value: string) {
    setPicking(value === 'desk')
    if (value === 'nobody') choose({ kind: 'nobody' })
    else if (value.startsWith('person:')) choose({ kind: 'person', id: value.slice('person:'.length) })
  }

  return (
    <Subject id={`statement:${statement.id}`} questions={questions} onDecide={onDecide}>
      <Stack gap={3}>
        {statement.parts.map((part) => (
          <Text key={part.start} dir="auto">
            “{part.text}”
          </Text>
        ))}
        <Text size={1} muted>
          {KINDS[statement.kind]}
          {statement.parts.length > 1 ? ` · ${statement.parts.length} pieces of one statement` : ''}
          {statement.attribution ? ` · printed as “${statement.attribution.text.replace(/\s+/gu, ' ')}”` : ''}
        </Text>
      </Stack>
      <Stack gap={3}>
        <Flex gap={2} wrap="wrap">
          <Box flex={1} style={{ minWidth: '12rem' }}>
            <Select
              aria-label="Who said it"
              fontSize={[2, 2, 1]}
              value={chosenIn(statement, decisions.speakers[statement.id])}
              onChange={(event) => take(event.currentTarget.value)}
            >
              <option value="" disabled>
                Who said it?
              </option>
              {ordered.map((person) => (
                <option key={person.id} value={`person:${person.id}`}>
                  {describedPerson(person)}
                  {likely.has(person.id) ? ' (perhaps)' : ''}
                </option>
              ))}
              <option value="desk">Another official on the desk…</option>
              <option value="nobody">Leave the quote without a speaker</option>
            </Select>
          </Box>
          <Button
            mode="bleed"
            fontSize={1}
            text="Not a statement"
            onClick={() => onDecide((now) => withoutStatement(now, statement.id))}
          />
        </Flex>
        {isPicking ? (
          <OfficialPicker
            officials={props.officials()}
            onPick={(official) => {
              setPicking(false)
              choose({ kind: 'official', id: official.id, name: nameOf(official) })
            }}
          />
        ) : null}
        <Reasons
          confidence={statement.speaker ? Math.min(statement.confidence, statement.speakerConfidence) : null}
          evidence={statement.evidence}
        />
      </Stack>
    </Subject>
  )
}

/** "Rear Adm. Ines Vale, commander of the harbour": as printed at first reference. */
export function describedPerson({ rank, honorific, name, post }: PersonReading): string {
  const named = [rank ?? honorific, name].filter(Boolean).join(' ')
  return post && post !== honorific ? `${named}, ${post}` : named
}

function chosenIn({ speaker }: StatementReading, choice: SpeakerChoice | undefined): string {
  if (choice?.kind === 'nobody') return 'nobody'
  return speaker ? `person:${speaker.person}` : ''
}

/** A statement that a person made of words in marks goes back to them. */
function withoutStatement(decisions: Decisions, id: string): Decisions {
  if (!decisions.statements.includes(id)) {
    return { ...decisions, notStatements: [...decisions.notStatements, id] }
  }
  return { ...decisions, statements: decisions.statements.filter((one) => one !== id) }
}
