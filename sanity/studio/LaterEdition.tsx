import { Card, Flex, Radio, Stack, Text, TextArea } from '@sanity/ui'
import type { LaterNote } from '#sanity/studio/laterNote.ts'

const KINDS = [
  { kind: 'update', title: 'Update', says: 'Something was added or is new. What stood there was right.' },
  { kind: 'correction', title: 'Correction', says: 'Something was wrong. Readers are told what, in a note.' },
] as const

/** Asks what an edition after the first is, and for what readers are told of it. */
export function LaterEdition(props: {
  number: number
  later: LaterNote
  onLater: (later: LaterNote) => void
}) {
  const { number, later, onLater } = props
  return (
    <Stack gap={4}>
      <Text>What is edition {number}?</Text>
      <Stack gap={2}>
        {KINDS.map(({ kind, title, says }) => (
          <Card
            key={kind}
            as="label"
            padding={3}
            radius={2}
            border
            tone={later.kind === kind ? 'primary' : 'default'}
          >
            <Flex gap={3} align="flex-start">
              <Radio
                data-testid={`publish-kind-${kind}`}
                name="publish-kind"
                value={kind}
                checked={later.kind === kind}
                onChange={() => onLater({ ...later, kind })}
              />
              <Stack gap={2}>
                <Text weight="medium">{title}</Text>
                <Text size={1} muted>
                  {says}
                </Text>
              </Stack>
            </Flex>
          </Card>
        ))}
      </Stack>
      {later.kind === 'correction' ? (
        <>
          <NoteField
            id="publish-wrong"
            title="What was wrong"
            value={later.wrong}
            placeholder="An earlier version gave the place of the talks as Yokohama."
            onValue={(wrong) => onLater({ ...later, wrong })}
          />
          <NoteField
            id="publish-right"
            title="What is right"
            value={later.right}
            placeholder="They were held in Tokyo."
            onValue={(right) => onLater({ ...later, right })}
          />
        </>
      ) : (
        <NoteField
          id="publish-note"
          title="What is new (may stay empty)"
          value={later.note}
          placeholder="Adds the names of those who took part."
          onValue={(note) => onLater({ ...later, note })}
        />
      )}
      <Text size={1} muted>
        Readers see this above the release, in the feeds and on cards.
      </Text>
    </Stack>
  )
}

function NoteField(props: {
  id: string
  title: string
  value: string
  placeholder: string
  onValue: (value: string) => void
}) {
  return (
    <Stack gap={2} as="label">
      <Text size={1} weight="medium">
        {props.title}
      </Text>
      <TextArea
        data-testid={props.id}
        rows={2}
        value={props.value}
        placeholder={props.placeholder}
        onChange={(event) => props.onValue(event.currentTarget.value)}
      />
    </Stack>
  )
}
