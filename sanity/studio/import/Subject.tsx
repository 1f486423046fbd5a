import { CheckmarkIcon } from '@sanity/icons/Checkmark'
import { Box, Button, Card, Flex, Stack, Text } from '@sanity/ui'
import type { ReactNode } from 'react'
import type { Question } from '#lib/importer/questions.ts'
import type { Decide } from '#sanity/studio/import/importWork.ts'

/** One thing of the proposal, with what is asked about it; the source pane and the walk of decisions lead here. */
export function Subject(props: {
  id: string
  questions: readonly Question[]
  onDecide: Decide
  children: ReactNode
}) {
  const { id, onDecide } = props
  const asked = props.questions.filter((question) => question.subject === id)
  const isOpen = asked.some((question) => !question.isSettled)
  const confirm = (question: string) =>
    onDecide((decisions) => ({ ...decisions, confirmed: [...decisions.confirmed, question] }))
  return (
    <Card
      padding={3}
      radius={2}
      border
      tone={isOpen ? 'caution' : 'default'}
      data-subject-card={id}
      data-testid={`import-${id}`}
      tabIndex={-1}
    >
      <Stack gap={4}>
        {asked.map((question) => (
          <Flex key={question.id} gap={3} align="center" wrap="wrap">
            <Box flex={1} style={{ minWidth: '12rem' }}>
              <Text size={1} weight="medium" muted={question.isSettled}>
                {question.isSettled ? 'Decided: ' : ''}
                {question.sentence}
              </Text>
            </Box>
            {question.isConfirmable && !question.isSettled ? (
              <Button
                mode="ghost"
                fontSize={1}
                padding={2}
                icon={CheckmarkIcon}
                text={question.id === 'field:embargo' ? 'There is no embargo' : 'It is right as read'}
                onClick={() => confirm(question.id)}
              />
            ) : null}
          </Flex>
        ))}
        {props.children}
      </Stack>
    </Card>
  )
}
