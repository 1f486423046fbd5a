import { ChevronLeftIcon } from '@sanity/icons/ChevronLeft'
import { ChevronRightIcon } from '@sanity/icons/ChevronRight'
import { ResetIcon } from '@sanity/icons/Reset'
import { Box, Button, Card, Flex, Text } from '@sanity/ui'
import type { Question } from '#lib/importer/questions.ts'

/** How much is left to decide, the way from one to the next, and the button at the end of it. */
export function DecisionBar(props: {
  questions: readonly Question[]
  active: string | null
  isMaking: boolean
  onGo: (subject: string) => void
  onMake: () => void
  onStartOver: () => void
}) {
  const { questions, active, isMaking, onGo } = props
  const open = questions.filter((question) => !question.isSettled)
  const at = open.findIndex((question) => question.subject === active)
  const go = (step: number) => {
    const next = at < 0 ? (step > 0 ? 0 : open.length - 1) : (at + step + open.length) % open.length
    const question = open[next]
    if (question) onGo(question.subject)
  }
  return (
    <Card borderBottom padding={3} tone={open.length > 0 ? 'caution' : 'positive'} data-testid="import-bar">
      <Flex align="center" gap={2} wrap="wrap">
        <Box flex={1} style={{ minWidth: '6rem' }}>
          <Text weight="medium" size={[1, 2]} data-testid="import-open-questions">
            {leftToDecide(open.length)}
          </Text>
        </Box>
        {open.length > 0 ? (
          <>
            <Button
              mode="ghost"
              icon={ChevronLeftIcon}
              aria-label="Previous to decide"
              onClick={() => go(-1)}
            />
            <Button mode="ghost" icon={ChevronRightIcon} aria-label="Next to decide" onClick={() => go(1)} />
          </>
        ) : null}
        <Button
          mode="bleed"
          icon={ResetIcon}
          aria-label="Start over"
          title="Start over with another text"
          disabled={isMaking}
          onClick={props.onStartOver}
        />
        <Button
          tone="positive"
          text="Make the draft"
          data-testid="import-make"
          loading={isMaking}
          disabled={isMaking || open.length > 0}
          onClick={props.onMake}
        />
      </Flex>
    </Card>
  )
}

function leftToDecide(count: number): string {
  if (count === 0) return 'Nothing left to decide'
  return count === 1 ? '1 thing to decide' : `${count} things to decide`
}
