import { Button, Card, Flex, Radio, Stack, Text } from '@sanity/ui'
import type { Embargo } from '#lib/domain/embargo.ts'
import { distanceWords, embargoSentence, offsetWords, placeOf } from '#lib/domain/embargoWords.ts'
import { instantsOf } from '#lib/domain/wallTime.ts'
import type { EmbargoEntry, EntryReading } from '#sanity/studio/embargoEntry.ts'
import { useNow } from '#sanity/studio/useNow.ts'

/** Says what the fields of an embargo amount to, whether that is set, and what will happen then. */
export function EmbargoStanding(props: {
  reading: EntryReading
  entry: EmbargoEntry
  isStored: boolean
  hasStored: boolean
  ownZone: string
  readOnly: boolean
  onLater: (takesLater: boolean) => void
  onSet: (embargo: Embargo) => void
  onUndo: () => void
}) {
  const { reading, entry, isStored, hasStored, ownZone, readOnly, onLater, onSet, onUndo } = props
  const now = useNow()
  if (reading.kind === 'empty' && !hasStored) {
    return (
      <Text size={1} muted>
        No time is set: the release is published when somebody presses Publish.
      </Text>
    )
  }
  const undo = <Button mode="ghost" fontSize={1} text="Undo" onClick={onUndo} />
  if (reading.kind !== 'whole') {
    const sentence = reading.kind === 'empty' ? 'Enter day, time and zone, or clear it.' : reading.sentence
    return (
      <Card padding={4} radius={2} border tone="caution" data-testid="embargo-standing">
        <Stack gap={4}>
          <Text size={1}>{sentence}</Text>
          {isStored ? null : <Flex>{undo}</Flex>}
        </Stack>
      </Card>
    )
  }
  const { embargo, occurrence } = reading
  const hasPassed = Date.parse(embargo.instant) <= now.getTime()
  return (
    <Card
      padding={4}
      radius={2}
      border
      tone={isStored && !hasPassed ? 'positive' : 'caution'}
      data-testid="embargo-standing"
    >
      <Stack gap={4}>
        <Text weight="medium" data-testid="embargo-sentence">
          {embargoSentence(embargo, ownZone)}
        </Text>
        {occurrence === 'never' ? (
          <Text size={1}>
            Clocks {placeOf(entry.zone)} go forward that night: {entry.time} does not come. The time after the
            jump is taken.
          </Text>
        ) : null}
        {occurrence === 'twice' ? <WhichOfTwo entry={entry} readOnly={readOnly} onLater={onLater} /> : null}
        <Text size={1} muted>
          {whatHappens(hasPassed, distanceWords(embargo.instant, now), isStored)}
        </Text>
        {isStored || readOnly ? null : (
          <Flex gap={2} wrap="wrap">
            <Button
              data-testid="embargo-set"
              tone="primary"
              fontSize={1}
              text={hasStored ? 'Set the new time' : 'Set this time'}
              onClick={() => onSet(embargo)}
            />
            {undo}
          </Flex>
        )}
      </Stack>
    </Card>
  )
}

function whatHappens(hasPassed: boolean, distance: string, isStored: boolean): string {
  const condition = isStored ? '' : 'Not set yet. '
  return hasPassed
    ? `${condition}That was ${distance}: the release is published by itself as soon as it is approved.`
    : `${condition}That is ${distance}. Until then nobody can publish it; then it is published by itself, if it is approved by then.`
}

function WhichOfTwo(props: {
  entry: EmbargoEntry
  readOnly: boolean
  onLater: (takesLater: boolean) => void
}) {
  const { day, time, zone, takesLater } = props.entry
  const instants = instantsOf({ day, time }, zone)?.instants ?? []
  return (
    <Stack gap={3}>
      <Text size={1}>
        Clocks {placeOf(zone)} go back that night: {time} comes twice. Which is meant?
      </Text>
      {instants.map((instant, index) => (
        <Flex key={instant} as="label" gap={2} align="center">
          <Radio
            checked={takesLater === (index === 1)}
            disabled={props.readOnly}
            onChange={() => props.onLater(index === 1)}
          />
          <Text size={1}>
            The {index === 0 ? 'earlier' : 'later'} one ({offsetWords(instant, zone)})
          </Text>
        </Flex>
      ))}
    </Stack>
  )
}
