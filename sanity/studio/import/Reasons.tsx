import { Badge, Flex, Stack, Text } from '@sanity/ui'

/** How sure a reading is, and why: what the person who checks it goes by. */
export function Reasons({
  confidence,
  evidence,
}: {
  confidence: number | null
  evidence: readonly string[]
}) {
  const why = [...new Set(evidence)]
  return (
    <Flex gap={3} align="flex-start" wrap="wrap">
      {confidence === null ? null : (
        <Badge
          tone={confidence >= 0.9 ? 'positive' : confidence >= 0.75 ? 'default' : 'caution'}
          fontSize={0}
        >
          {`${Math.round(confidence * 100)} % sure`}
        </Badge>
      )}
      {why.length > 0 ? (
        <Stack gap={2} flex={1}>
          {why.map((sentence) => (
            <Text key={sentence} size={1} muted>
              {sentence}
            </Text>
          ))}
        </Stack>
      ) : null}
    </Flex>
  )
}
