import { Button, Flex, Select, Stack, Text, TextInput } from '@sanity/ui'
import { useState } from 'react'
import { formatInstant } from '#lib/domain/dates.ts'
import { instantsOf } from '#lib/domain/wallTime.ts'
import type { Decisions } from '#lib/importer/decisions.ts'
import { ZONE_OPTIONS } from '#sanity/schema/zoneOptions.ts'
import type { Decide } from '#sanity/studio/import/importWork.ts'

/** The instant of a wall time that comes once; of one that comes never or twice a person has to say more, in the form. */
function onlyInstant(wall: string, zone: string): string | null {
  const [day = '', time = ''] = wall.split('T')
  const occurrence = instantsOf({ day, time }, zone)
  return occurrence?.kind === 'once' ? occurrence.instants[0] : null
}

/** The embargo line as printed, and the instant and zone that a person reads in it: neither is guessed. */
export function EmbargoField(props: { line: string; decisions: Decisions; onDecide: Decide }) {
  const { decisions, onDecide } = props
  const [wall, setWall] = useState('')
  const [zone, setZone] = useState('')
  const { embargo } = decisions.draft
  const set = (value: Decisions['draft']['embargo']) =>
    onDecide((now) => ({
      ...now,
      confirmed: now.confirmed.filter((id) => id !== 'field:embargo'),
      draft: { ...now.draft, embargo: value },
    }))

  function enter(newWall: string, newZone: string) {
    setWall(newWall)
    setZone(newZone)
    const instant = newWall && newZone ? onlyInstant(newWall, newZone) : null
    set(instant ? { instant, zone: newZone } : null)
  }

  const isUnclear = wall !== '' && zone !== '' && embargo === null
  return (
    <Stack gap={3}>
      <Text>“{props.line.replace(/\s+/gu, ' ')}”</Text>
      <Flex gap={2} wrap="wrap">
        <TextInput
          type="datetime-local"
          aria-label="Not before"
          fontSize={[2, 2, 1]}
          value={wall}
          onChange={(event) => enter(event.currentTarget.value, zone)}
        />
        <Select
          aria-label="Time zone of the embargo"
          fontSize={[2, 2, 1]}
          value={zone}
          onChange={(event) => enter(wall, event.currentTarget.value)}
        >
          <option value="" disabled>
            In which time zone?
          </option>
          {ZONE_OPTIONS.map((one) => (
            <option key={one} value={one}>
              {one}
            </option>
          ))}
        </Select>
        {embargo ? <Button mode="bleed" fontSize={1} text="Clear" onClick={() => enter('', '')} /> : null}
      </Flex>
      {embargo ? (
        <Text size={1} muted>
          Held until {formatInstant(embargo.instant, embargo.zone, 'en')}, which is{' '}
          {formatInstant(embargo.instant, 'UTC', 'en')}.
        </Text>
      ) : null}
      {isUnclear ? (
        <Text size={1}>
          Clocks in that zone show this time never or twice, as they change; write another time.
        </Text>
      ) : null}
    </Stack>
  )
}
