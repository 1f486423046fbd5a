import { Card, Heading, Stack, Text } from '@sanity/ui'
import type { ReactNode } from 'react'
import type { DraftPlan, PersonPlan } from '#lib/importer/draftPlan.ts'
import type { ImportWarning, Proposal } from '#lib/importer/proposal.ts'
import type { Question } from '#lib/importer/questions.ts'
import { ContactList } from '#sanity/studio/import/ContactList.tsx'
import type { Decide, ImportWork } from '#sanity/studio/import/importWork.ts'
import { NonStatements } from '#sanity/studio/import/NonStatements.tsx'
import { PersonCard } from '#sanity/studio/import/PersonCard.tsx'
import { ReleaseFields } from '#sanity/studio/import/ReleaseFields.tsx'
import { StatementCard } from '#sanity/studio/import/StatementCard.tsx'
import { WhenNear } from '#sanity/studio/import/WhenNear.tsx'

/** So many cards are made before they are looked at. */
const MOST_AT_ONCE = 60

/** What the source would become: the release, its statements, the people whom it names, and what to know besides. */
export function ProposalPane(props: {
  work: ImportWork
  proposal: Proposal
  plan: DraftPlan
  found: readonly PersonPlan[]
  questions: readonly Question[]
  onDecide: Decide
}) {
  const { work, proposal, plan, questions, onDecide } = props
  const { reading, decisions, intake, contacts } = work
  const shared = { decisions, questions, onDecide, officials: () => intake.officials() }
  // What is asked need not be said as well.
  const isAsked = (warning: string) =>
    questions.some(({ sentence }) => warning.startsWith(sentence.split(';')[0] ?? sentence))
  const notes = [...proposal.notes, ...plan.warnings.filter((warning) => !isAsked(warning))]
  const warnings = warningsLeft(proposal)
  const isAtOnce = proposal.statements.length + plan.people.length <= MOST_AT_ONCE
  const marks = reading.proposal.nonStatements.length + decisions.notStatements.length
  return (
    <>
      {notes.length > 0 || warnings.length > 0 ? (
        <Section title="To know">
          <Notes notes={notes} warnings={warnings} text={reading.text} />
        </Section>
      ) : null}
      <Section title="Release">
        <ReleaseFields
          text={reading.text}
          read={reading.proposal}
          proposal={proposal}
          plan={plan}
          {...shared}
        />
      </Section>
      <Section title={`Statements (${proposal.statements.length})`}>
        {proposal.statements.length === 0 ? (
          <Text muted>No statement was found in the text.</Text>
        ) : (
          proposal.statements.map((statement) => (
            <WhenNear key={statement.id} isAtOnce={isAtOnce} id={`statement:${statement.id}`}>
              {() => <StatementCard statement={statement} proposal={proposal} {...shared} />}
            </WhenNear>
          ))
        )}
      </Section>
      {marks > 0 ? (
        <Section title="In marks, but nobody’s statement">
          <NonStatements read={reading.proposal} decisions={decisions} onDecide={onDecide} />
        </Section>
      ) : null}
      <Section title={`People (${plan.people.length})`}>
        {plan.people.length === 0 ? <Text muted>The text names nobody by rank, office or words.</Text> : null}
        {plan.people.map((one) => (
          <WhenNear key={one.person.id} isAtOnce={isAtOnce} id={`person:${one.person.id}`}>
            {() => (
              <PersonCard
                plan={one}
                found={props.found.find(({ person }) => person.id === one.person.id)}
                {...shared}
              />
            )}
          </WhenNear>
        ))}
      </Section>
      {proposal.contact.length > 0 ? (
        <Section title="Press contacts">
          <ContactList
            lines={proposal.contact}
            contacts={contacts}
            decisions={decisions}
            onDecide={onDecide}
          />
        </Section>
      ) : null}
    </>
  )
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Stack gap={3}>
      <Heading as="h2" size={1}>
        {title}
      </Heading>
      {children}
    </Stack>
  )
}

function Notes(props: { notes: readonly string[]; warnings: readonly ImportWarning[]; text: string }) {
  const characters = props.warnings.length > 0 ? [...props.text] : []
  return (
    <Card padding={3} radius={2} border tone="transparent" data-testid="import-notes">
      <Stack gap={3}>
        {props.notes.map((note) => (
          <Text key={note} size={1}>
            {note}
          </Text>
        ))}
        {props.warnings.map(({ message, start, end }) => (
          <Text key={`${start} ${message}`} size={1}>
            {message} “{excerpt(characters, start, end)}”
          </Text>
        ))}
      </Stack>
    </Card>
  )
}

const LONGEST_EXCERPT = 80

function excerpt(characters: readonly string[], start: number, end: number): string {
  const whole = characters.slice(start, end)
  const text = whole.slice(0, LONGEST_EXCERPT).join('')
  return whole.length > LONGEST_EXCERPT ? `${text}…` : text
}

/** That a speaker is unknown is asked at the statement itself. */
function warningsLeft({ warnings, statements }: Proposal): ImportWarning[] {
  const asked = new Set(statements.map(({ parts }) => parts[0]?.start))
  return warnings.filter(({ message, start }) => !(message.includes('who said this') && asked.has(start)))
}
