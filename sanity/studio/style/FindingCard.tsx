import { Button, Card, Flex, Stack, Text } from '@sanity/ui'
import type { Finding, StyleFix, StylePath } from '#lib/domain/style/styleRule.ts'

/** One thing to look at: what and where, the words, and what to do about it. */
export function FindingCard(props: {
  finding: Finding
  isBusy: boolean
  onJump: (path: StylePath) => void
  onMend: (fix: StyleFix) => void
}) {
  const { finding, isBusy, onJump, onMend } = props
  const { fix } = finding
  return (
    <Card padding={3} radius={2} border data-testid="style-finding">
      <Stack gap={3}>
        <Text size={1}>{finding.problem}</Text>
        {finding.excerpt ? (
          <Text size={1} muted style={{ overflowWrap: 'anywhere' }}>
            {finding.excerpt}
          </Text>
        ) : null}
        {fix ? null : (
          <Text size={1} muted>
            {finding.advice}
          </Text>
        )}
        <Flex gap={2} wrap="wrap">
          <Button
            mode="ghost"
            fontSize={1}
            padding={2}
            text={finding.where}
            title={`Go to ${finding.where}`}
            onClick={() => onJump(finding.path)}
          />
          {fix ? (
            <Button
              mode="ghost"
              tone="positive"
              fontSize={1}
              padding={2}
              text={fix.label}
              disabled={isBusy}
              onClick={() => onMend(fix)}
            />
          ) : null}
        </Flex>
      </Stack>
    </Card>
  )
}
