import { Card, Flex, Stack, Text } from '@sanity/ui'
import type { ReactNode } from 'react'
import type { Refusal } from '#lib/domain/refusal.ts'
import { DifferingWords } from '#sanity/studio/quotations/DifferingWords.tsx'

/**
 * Why a release cannot be published yet: what is wrong where, what to do, and the way there.
 * @param wayTo what leads to the place of a refusal, which depends on whether its form stands behind the list
 */
export function RefusalList(props: { refusals: readonly Refusal[]; wayTo: (refusal: Refusal) => ReactNode }) {
  const { refusals, wayTo } = props
  const count = refusals.length === 1 ? 'One thing is' : `${refusals.length} things are`
  return (
    <Stack gap={4} data-testid="publish-refusals">
      <Text>{count} to be mended before this can be published.</Text>
      <Stack gap={3}>
        {refusals.map((refusal) => (
          <Card
            key={`${refusal.where} ${refusal.path} ${refusal.problem}`}
            padding={4}
            radius={2}
            tone="caution"
            border
          >
            <Stack gap={4}>
              <Text weight="semibold" size={1}>
                {refusal.where}
              </Text>
              <Text>
                {refusal.difference
                  ? 'The words of the text and of its quote are not the same.'
                  : refusal.problem}
              </Text>
              {refusal.difference && <DifferingWords difference={refusal.difference} />}
              <Text size={1} muted>
                {refusal.mend}
              </Text>
              <Flex>{wayTo(refusal)}</Flex>
            </Stack>
          </Card>
        ))}
      </Stack>
    </Stack>
  )
}
