import { Button, Card, Flex, Grid, Radio, Stack, Text, TextInput } from '@sanity/ui'
import { type ReactNode, useId, useState } from 'react'
import { type ObjectInputProps, set, unset } from 'sanity'
import { EMBARGO_KINDS, type Embargo, type EmbargoKind } from '#lib/domain/embargo.ts'
import { EmbargoStanding } from '#sanity/studio/EmbargoStanding.tsx'
import { type EmbargoEntry, entryOf, readEntry } from '#sanity/studio/embargoEntry.ts'
import { ZoneField } from '#sanity/studio/ZoneField.tsx'

const KINDS = {
  embargo: { title: 'Embargo', says: 'Others have the text and promised to wait.' },
  schedule: { title: 'Schedule', says: 'Only we have it; this is when we want it out.' },
} satisfies Record<EmbargoKind, { title: string; says: string }>

/**
 * The time at which a release is published. It is set with a button and not while it is typed: on the way from one year
 * to another a field shows years long past, and a release with such a time would be due at once.
 */
export function EmbargoInput(props: ObjectInputProps<Partial<Embargo>>) {
  const { value, onChange, readOnly = false } = props
  const id = useId()
  const ownZone = Intl.DateTimeFormat().resolvedOptions().timeZone
  const stored = entryOf(value, ownZone)
  const [typed, setTyped] = useState<EmbargoEntry | null>(null)
  const entry = typed ?? stored
  const change = (changes: Partial<EmbargoEntry>) => setTyped({ ...entry, takesLater: false, ...changes })
  const reading = readEntry(entry)

  function store(embargo: Embargo) {
    onChange(set({ _type: 'embargo', ...embargo }))
    setTyped(null)
  }

  function clear() {
    onChange(unset())
    setTyped(null)
  }

  return (
    <Stack gap={4} data-testid="embargo-input">
      <Grid gridTemplateColumns={[1, 1, 2]} gap={2}>
        {EMBARGO_KINDS.map((kind) => (
          <Card
            key={kind}
            as="label"
            padding={3}
            radius={2}
            border
            tone={entry.kind === kind ? 'primary' : 'default'}
          >
            <Flex gap={3} align="flex-start">
              <Radio
                name={`${id}-kind`}
                checked={entry.kind === kind}
                disabled={readOnly}
                onChange={() => change({ kind, takesLater: entry.takesLater })}
              />
              <Stack gap={2}>
                <Text size={1} weight="medium">
                  {KINDS[kind].title}
                </Text>
                <Text size={1} muted>
                  {KINDS[kind].says}
                </Text>
              </Stack>
            </Flex>
          </Card>
        ))}
      </Grid>
      <Grid gridTemplateColumns={2} gap={3}>
        <Labelled title="Day" htmlFor={`${id}-day`}>
          <TextInput
            id={`${id}-day`}
            data-testid="embargo-day"
            type="date"
            fontSize={[2, 2, 1]}
            max="2199-12-31"
            readOnly={readOnly}
            value={entry.day}
            onChange={(event) => change({ day: event.currentTarget.value })}
          />
        </Labelled>
        <Labelled title="Time" htmlFor={`${id}-time`}>
          <TextInput
            id={`${id}-time`}
            data-testid="embargo-time"
            type="time"
            fontSize={[2, 2, 1]}
            readOnly={readOnly}
            value={entry.time}
            onChange={(event) => change({ time: event.currentTarget.value })}
          />
        </Labelled>
      </Grid>
      <Labelled title="Time zone" htmlFor={`${id}-zone`}>
        <ZoneField
          id={`${id}-zone`}
          value={entry.zone}
          ownZone={ownZone}
          readOnly={readOnly}
          onChange={(zone) => change({ zone })}
        />
      </Labelled>
      <EmbargoStanding
        reading={reading}
        entry={entry}
        isStored={typed === null || isSame(typed, stored)}
        hasStored={value?.instant !== undefined || value?.zone !== undefined}
        ownZone={ownZone}
        readOnly={readOnly}
        onLater={(takesLater) => setTyped({ ...entry, takesLater })}
        onSet={store}
        onUndo={() => setTyped(null)}
      />
      {readOnly || value === undefined ? null : (
        <Flex>
          <Button
            data-testid="embargo-clear"
            mode="bleed"
            tone="critical"
            fontSize={1}
            text="Clear: publish by hand only"
            onClick={clear}
          />
        </Flex>
      )}
    </Stack>
  )
}

function Labelled({ title, htmlFor, children }: { title: string; htmlFor: string; children: ReactNode }) {
  return (
    <Stack gap={2}>
      <Text as="label" htmlFor={htmlFor} size={1} weight="medium">
        {title}
      </Text>
      {children}
    </Stack>
  )
}

function isSame(a: EmbargoEntry, b: EmbargoEntry): boolean {
  return JSON.stringify(Object.entries(a).toSorted()) === JSON.stringify(Object.entries(b).toSorted())
}
