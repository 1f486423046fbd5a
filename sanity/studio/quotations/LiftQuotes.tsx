import { Box, Button, Card, Flex, Spinner, Stack, Text } from '@sanity/ui'
import { useToast } from '@sanity/ui/toast'
import { useEffect, useState } from 'react'
import { useClient } from 'sanity'
import { quoteIdsIn } from '#lib/domain/bodyCheck.ts'
import { type LiftProposal, liftQuotations } from '#lib/importer/liftQuotations.ts'
import { DeskReleaseShape } from '#sanity/deskShapes.ts'
import { asPublicationClient } from '#sanity/publicationClient.ts'
import { type LiftDecision, type LiftedRelease, liftMutations, readForLift } from '#sanity/quotations/lift.ts'
import { today } from '#sanity/schema/previewLines.ts'
import { STUDIO_API_VERSION } from '#sanity/studio/apiVersion.ts'
import { type Choice, firstChoice, LiftProposalCard } from '#sanity/studio/quotations/LiftProposalCard.tsx'
import { useQuotationDesk } from '#sanity/studio/quotations/useQuotationDesk.ts'

type Reading = { lifted: LiftedRelease; title: string; quoteIds: string[] }

/** Reads the text of a release, shows what it found, and writes what the person accepts: quotes and marks at once. */
export function LiftQuotes({ releaseId, onDone }: { releaseId: string; onDone: () => void }) {
  const client = useClient({ apiVersion: STUDIO_API_VERSION })
  const toast = useToast()
  const [reading, setReading] = useState<Reading | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const [proposals, setProposals] = useState<LiftProposal[] | null>(null)
  const [choices, setChoices] = useState<ReadonlyMap<string, Choice>>(new Map())
  const [isWriting, setWriting] = useState(false)
  const desk = useQuotationDesk(releaseId, reading?.quoteIds ?? [])

  useEffect(() => {
    let isWanted = true
    readForLift(asPublicationClient(client), releaseId, today())
      .then((lifted) => {
        if (!isWanted) return
        if (!lifted) return setProblem('There is no release here yet. Write its text first.')
        const release = DeskReleaseShape.parse(lifted.document)
        setReading({ lifted, title: release.title ?? '', quoteIds: quoteIdsIn(release.body) })
      })
      .catch((error: unknown) => isWanted && setProblem(`The text could not be read: ${sentenceOf(error)}`))
    return () => {
      isWanted = false
    }
  }, [client, releaseId])

  useEffect(() => {
    if (!reading || !desk || proposals) return
    const { body } = DeskReleaseShape.parse(reading.lifted.document)
    const { title, lifted } = reading
    const found = liftQuotations({ body, title, officials: desk.officials, day: lifted.day })
    setProposals(found)
    setChoices(new Map(found.map((proposal) => [proposal.id, firstChoice(proposal)])))
  }, [reading, desk, proposals])

  if (problem !== null) {
    return (
      <Box padding={4}>
        <Card padding={4} radius={2} tone="critical" border data-testid="lift-problem">
          <Text>{problem}</Text>
        </Card>
      </Box>
    )
  }
  if (!reading || !desk || !proposals) {
    return (
      <Flex align="center" gap={3} padding={4}>
        <Spinner muted />
        <Text muted>Reading the text…</Text>
      </Flex>
    )
  }
  if (proposals.length === 0) {
    return (
      <Box padding={4} data-testid="lift-nothing">
        <Text>Everything in quotation marks is accounted for. There is nothing to lift.</Text>
      </Box>
    )
  }
  const decisions = decisionsOf(proposals, choices)
  const open = proposals.filter(({ id }) => isOpen(choices.get(id))).length

  async function write() {
    if (!reading) return
    setWriting(true)
    try {
      const publication = asPublicationClient(client)
      const makeId = () => crypto.randomUUID()
      await publication.commit(await liftMutations(publication, reading.lifted, decisions, makeId))
      toast.push({ status: 'success', title: marked(decisions) })
      onDone()
    } catch (error) {
      setProblem(
        `Nothing was written. If somebody changed the release in the meantime, close this and lift again. (${sentenceOf(error)})`,
      )
    } finally {
      setWriting(false)
    }
  }

  return (
    <Stack gap={4} padding={4} data-testid="lift-dialog">
      <Text size={1} muted>
        What the reader found in the text. Nothing is written before you press the button; no word of the text
        changes.
      </Text>
      {proposals.map((proposal) => (
        <LiftProposalCard
          key={proposal.id}
          proposal={proposal}
          choice={choices.get(proposal.id) ?? firstChoice(proposal)}
          officials={desk.officials}
          quotedIds={desk.quotes.flatMap(({ speakerId }) => speakerId ?? [])}
          day={reading.lifted.day}
          language={reading.lifted.language ?? 'en'}
          onChoice={(choice) => setChoices(new Map([...choices, [proposal.id, choice]]))}
        />
      ))}
      <Flex justify="flex-end" align="center" gap={3} wrap="wrap">
        {open > 0 && (
          <Text size={1} muted>
            {open === 1 ? 'One is' : `${open} are`} still open: choose, or skip.
          </Text>
        )}
        <Button mode="bleed" text="Cancel" disabled={isWriting} onClick={onDone} />
        <Button
          data-testid="lift-confirm"
          tone="positive"
          text={decisions.length === 1 ? 'Mark 1 place' : `Mark ${decisions.length} places`}
          loading={isWriting}
          disabled={isWriting || open > 0 || decisions.length === 0}
          onClick={write}
        />
      </Flex>
    </Stack>
  )
}

function isOpen(choice: Choice | undefined): boolean {
  return !choice || choice.as === 'open' || (choice.as === 'statement' && choice.speakerId === '')
}

function decisionsOf(
  proposals: readonly LiftProposal[],
  choices: ReadonlyMap<string, Choice>,
): LiftDecision[] {
  return proposals.flatMap((proposal): LiftDecision[] => {
    const choice = choices.get(proposal.id)
    if (choice?.as === 'statement' && choice.speakerId !== '')
      return [{ proposal, as: 'statement', speakerId: choice.speakerId }]
    return choice?.as === 'notStatement' ? [{ proposal, as: 'notStatement', reason: choice.reason }] : []
  })
}

function marked(decisions: readonly LiftDecision[]): string {
  const quotes = decisions.filter(({ as }) => as === 'statement').length
  const others = decisions.length - quotes
  return [
    `${quotes} ${quotes === 1 ? 'quote' : 'quotes'} lifted`,
    others > 0 ? `${others} marked as not a statement` : null,
  ]
    .filter(Boolean)
    .join(', ')
}

function sentenceOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
