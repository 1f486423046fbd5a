import { Box, Stack, Text } from '@sanity/ui'
import type { Difference } from '#lib/domain/verbatim.ts'

const AROUND = 60

/** Two versions of the same words, one under the other, with the place where they part set off in each. */
export function DifferingWords({ difference }: { difference: Difference }) {
  return (
    <Stack gap={3} data-testid="differing-words">
      <Version title="In the text" difference={difference} differs={difference.text} />
      <Version title="In the quote" difference={difference} differs={difference.quote} />
    </Stack>
  )
}

function Version(props: { title: string; difference: Difference; differs: string }) {
  const { before, after } = props.difference
  return (
    <Stack gap={2}>
      <Text size={0} muted>
        {props.title}
      </Text>
      <Box>
        <Text size={1}>
          “{before.length > AROUND && '…'}
          {before.slice(-AROUND)}
          <mark>{props.differs === '' ? '∅' : props.differs}</mark>
          {after.slice(0, AROUND)}
          {after.length > AROUND && '…'}”
        </Text>
      </Box>
    </Stack>
  )
}
