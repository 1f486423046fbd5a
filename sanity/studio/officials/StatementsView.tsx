import { Badge, Card, Container, Flex, Spinner, Stack, Text } from '@sanity/ui'
import { IntentLink } from 'sanity/router'
import type { UserViewComponent } from 'sanity/structure'
import { formatDay } from '#lib/domain/dates.ts'
import { type LedgerEntry, type LedgerPlace, ledgerOf } from '#lib/domain/ledger.ts'
import { inMarks } from '#sanity/schema/quotePreview.ts'
import { officialOnDesk } from '#sanity/studio/officials/officialOnDesk.ts'
import { usePrintRecord } from '#sanity/studio/officials/usePrintRecord.ts'

/** Everything that an official is on record as having said, newest first, with the title held then. */
export const StatementsView: UserViewComponent = ({ documentId, document }) => {
  const print = usePrintRecord(documentId)
  if (print.state === 'reading') {
    return (
      <Flex align="center" justify="center" padding={6}>
        <Spinner muted />
      </Flex>
    )
  }
  if (print.state === 'failed') {
    return <Notice words={`The statements could not be read. ${print.problem}`} />
  }
  const { printed, desk, organizations } = print.record
  const official = officialOnDesk(document.displayed, organizations)
  const entries = official ? ledgerOf(printed, desk, official) : []
  if (entries.length === 0) {
    return (
      <Notice words="Nothing that this official said is on record. Quotes appear here with their speaker." />
    )
  }
  return (
    <Container width={2} padding={4}>
      <Stack gap={4} data-testid="statements">
        <Text size={1} muted>
          {countOf(entries)} Words, day and title are those of the edition that readers see; drafts are
          marked.
        </Text>
        {entries.map((entry) => (
          <StatementCard key={entry.quoteId} entry={entry} />
        ))}
      </Stack>
    </Container>
  )
}

function Notice({ words }: { words: string }) {
  return (
    <Container width={1} padding={5}>
      <Card padding={5} radius={3} border>
        <Text muted align="center">
          {words}
        </Text>
      </Card>
    </Container>
  )
}

function countOf(entries: readonly LedgerEntry[]): string {
  const drafts = entries.filter((entry) => entry.state === 'draft').length
  const printed = entries.length - drafts
  return `${printed} in print, ${drafts} ${drafts === 1 ? 'draft' : 'drafts'}.`
}

function StatementCard({ entry }: { entry: LedgerEntry }) {
  return (
    <Card padding={4} radius={3} border tone={entry.state === 'draft' ? 'transparent' : 'default'}>
      <Stack gap={4}>
        <Flex gap={3} align="center" justify="space-between" wrap="wrap">
          <Text size={1} weight="semibold">
            {entry.day ? formatDay(entry.day, 'en') : 'No day yet'}
          </Text>
          {entry.state === 'draft' ? <Badge tone="caution">Draft</Badge> : null}
          {entry.state === 'changed' ? <Badge tone="caution">Changed on the desk</Badge> : null}
        </Flex>
        <Text>
          <IntentLink
            intent="edit"
            params={{ id: entry.quoteId, type: 'quote' }}
            style={{ color: 'inherit' }}
          >
            {entry.segments.length > 0 ? inMarks(entry.segments) : 'A quote without words'}
          </IntentLink>
        </Text>
        <Text size={1} muted>
          {entry.heldThen ?? (entry.day ? 'No office on that day' : 'The title follows from the day')}
        </Text>
        {entry.places.map((place) => (
          <Place key={`${place.releaseId} ${place.edition?.id}`} place={place} />
        ))}
      </Stack>
    </Card>
  )
}

function Place({ place }: { place: LedgerPlace }) {
  const { edition } = place
  return (
    <Text size={1}>
      In{' '}
      <IntentLink intent="edit" params={{ id: place.releaseId, type: 'release' }}>
        {place.title}
      </IntentLink>
      {edition ? (
        <>
          {', '}
          <IntentLink intent="edit" params={{ id: edition.id, type: 'edition' }}>
            edition {edition.number}
          </IntentLink>
          {` of ${formatDay(edition.publishedOn, 'en')}`}
        </>
      ) : (
        ', not published with it yet'
      )}
      {place.isWithdrawn ? ', withdrawn' : ''}
    </Text>
  )
}
