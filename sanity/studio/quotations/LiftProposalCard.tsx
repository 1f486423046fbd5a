import { Button, Card, Flex, Select, Stack, Text } from '@sanity/ui'
import { attributionOn } from '#lib/domain/attribution.ts'
import type { NotStatementReason } from '#lib/domain/body.ts'
import { NOT_STATEMENT_REASONS } from '#lib/domain/body.ts'
import type { Day, Official } from '#lib/domain/official.ts'
import { shortened } from '#lib/domain/refusal.ts'
import type { LiftProposal } from '#lib/importer/liftQuotations.ts'
import { inMarks } from '#sanity/schema/quotePreview.ts'
import { officeWords, speakerLine } from '#sanity/studio/quotations/officeWords.ts'
import { REASON_TITLES } from '#sanity/studio/quotations/reasonTitles.ts'

/** What a person makes of a proposal; an empty `speakerId` is a speaker still to be chosen. */
export type Choice =
  | { as: 'open' }
  | { as: 'skip' }
  | { as: 'statement'; speakerId: string }
  | { as: 'notStatement'; reason: NotStatementReason | null }

/** What the reader proposes: the speaker where only one fits, and never one where several do. */
export function firstChoice(proposal: LiftProposal): Choice {
  if (proposal.kind === 'unclear') return { as: 'open' }
  if (proposal.kind === 'notStatement') return { as: 'notStatement', reason: proposal.reason }
  return { as: 'statement', speakerId: proposal.speakerId ?? '' }
}

/** One quotation of the text with what the reader makes of it and why, to be accepted, adjusted or skipped. */
export function LiftProposalCard(props: {
  proposal: LiftProposal
  choice: Choice
  officials: readonly Official[]
  quotedIds: readonly string[]
  day: Day
  language: string
  onChoice: (choice: Choice) => void
}) {
  const { proposal, choice, onChoice } = props
  const isOpen = choice.as === 'open' || (choice.as === 'statement' && choice.speakerId === '')
  return (
    <Card
      padding={4}
      radius={2}
      border
      tone={isOpen ? 'caution' : choice.as === 'skip' ? 'transparent' : 'default'}
      data-testid="lift-proposal"
    >
      <Stack gap={4}>
        <Text muted={choice.as === 'skip'}>
          {shortened(inMarks(proposal.stretches.map(({ words }) => words)), 400)}
        </Text>
        <Stack gap={3}>
          <Text size={1} muted>
            {readingOf(proposal)}
          </Text>
          {proposal.evidence.length > 0 && (
            <Text size={0} muted>
              {proposal.evidence.join('; ')}
            </Text>
          )}
        </Stack>
        <Flex gap={2} wrap="wrap" role="group" aria-label="What these words are">
          <Kind
            text="Statement"
            isChosen={choice.as === 'statement'}
            onClick={() => onChoice({ as: 'statement', speakerId: proposal.speakerId ?? '' })}
          />
          <Kind
            text="Not a statement"
            isChosen={choice.as === 'notStatement'}
            onClick={() => onChoice({ as: 'notStatement', reason: proposal.reason })}
          />
          <Kind text="Skip" isChosen={choice.as === 'skip'} onClick={() => onChoice({ as: 'skip' })} />
        </Flex>
        {choice.as === 'statement' && <SpeakerSelect {...props} speakerId={choice.speakerId} />}
        {choice.as === 'notStatement' && (
          <Select
            aria-label="What these words are"
            fontSize={1}
            value={choice.reason ?? ''}
            onChange={(event) => {
              const reason = NOT_STATEMENT_REASONS.find((one) => one === event.currentTarget.value) ?? null
              onChoice({ as: 'notStatement', reason })
            }}
          >
            <option value="">Not said yet what they are</option>
            {NOT_STATEMENT_REASONS.map((reason) => (
              <option key={reason} value={reason}>
                {REASON_TITLES[reason]}
              </option>
            ))}
          </Select>
        )}
      </Stack>
    </Card>
  )
}

function Kind({ text, isChosen, onClick }: { text: string; isChosen: boolean; onClick: () => void }) {
  return (
    <Button
      mode={isChosen ? 'default' : 'ghost'}
      tone={isChosen ? 'primary' : 'default'}
      aria-pressed={isChosen}
      fontSize={1}
      padding={2}
      text={text}
      onClick={onClick}
    />
  )
}

function SpeakerSelect(props: Parameters<typeof LiftProposalCard>[0] & { speakerId: string }) {
  const { proposal, officials, quotedIds, day, language, speakerId, onChoice } = props
  const fitting = new Set([proposal.speakerId, ...proposal.candidateIds])
  const groups = [
    { label: 'May be meant', members: officials.filter(({ id }) => fitting.has(id)) },
    {
      label: 'Quoted here',
      members: officials.filter(({ id }) => !fitting.has(id) && quotedIds.includes(id)),
    },
    {
      label: 'On record',
      members: officials.filter(({ id }) => !fitting.has(id) && !quotedIds.includes(id)),
    },
  ]
  const chosen = officials.find(({ id }) => id === speakerId)
  return (
    <Stack gap={3}>
      <Select
        data-testid="lift-speaker"
        aria-label="Who said it"
        fontSize={1}
        value={speakerId}
        disabled={proposal.quoteId !== null}
        onChange={(event) => onChoice({ as: 'statement', speakerId: event.currentTarget.value })}
      >
        <option value="">Choose who said it</option>
        {groups.map(({ label, members }) =>
          members.length === 0 ? null : (
            <optgroup key={label} label={label}>
              {members.map((official) => (
                <option key={official.id} value={official.id}>
                  {speakerLine(official, day, language)}
                </option>
              ))}
            </optgroup>
          ),
        )}
      </Select>
      {chosen && (
        <Text size={1} muted>
          {officeWords(attributionOn(chosen, day, language), day)}
        </Text>
      )}
    </Stack>
  )
}

function readingOf(proposal: LiftProposal): string {
  const sure = proposal.confidence >= 0.9 ? 'Sure' : proposal.confidence >= 0.7 ? 'Likely' : 'Doubtful'
  if (proposal.kind === 'unclear') return 'The reader cannot tell what these words are.'
  if (proposal.kind === 'notStatement') return `${sure}: nobody’s statement.`
  if (proposal.quoteId !== null) return `${sure}: goes on with a quote that is marked in part.`
  if (proposal.printed === null) return 'A statement, but the text does not say by whom.'
  if (proposal.speakerId === null) {
    const several = proposal.candidateIds.length > 0
    return `${sure}: said by ${proposal.printed}, ${several ? 'who may be more than one person on record' : 'who is not on record'}.`
  }
  return `${sure}: said by ${proposal.printed}.`
}
