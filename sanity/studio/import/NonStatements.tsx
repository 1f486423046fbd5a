import { Box, Button, Card, Flex, Stack, Text } from '@sanity/ui'
import { type Decisions, nonStatementId } from '#lib/importer/decisions.ts'
import type { NonStatement, Proposal } from '#lib/importer/proposal.ts'
import { statementFrom } from '#lib/importer/statementFrom.ts'
import type { Decide } from '#sanity/studio/import/importWork.ts'

/** Words in marks that are nobody's statement, and those that a person took for none; each can be made one. */
export function NonStatements(props: { read: Proposal; decisions: Decisions; onDecide: Decide }) {
  const { read, decisions, onDecide } = props
  const dropped = read.statements.filter(({ id }) => decisions.notStatements.includes(id))
  const open = read.nonStatements.filter((one) => !decisions.statements.includes(nonStatementId(one)))
  const raise = (one: NonStatement) =>
    onDecide((now) => ({ ...now, statements: [...now.statements, nonStatementId(one)] }))
  const restore = (id: string) =>
    onDecide((now) => ({ ...now, notStatements: now.notStatements.filter((one) => one !== id) }))
  return (
    <Stack gap={2}>
      {dropped.map((one) => (
        <Row
          key={one.id}
          subject={`nonStatement:${one.parts[0]?.start}`}
          text={one.joined}
          why="you said that it is no statement"
          onRaise={() => restore(one.id)}
        />
      ))}
      {open.map((one) => (
        <Row
          key={one.start}
          subject={`nonStatement:${one.start}`}
          text={one.text}
          why={one.evidence.join('; ')}
          onRaise={statementFrom(one, '', read) ? () => raise(one) : null}
        />
      ))}
    </Stack>
  )
}

function Row(props: { subject: string; text: string; why: string; onRaise: (() => void) | null }) {
  return (
    <Card padding={3} radius={2} border data-subject-card={props.subject} tabIndex={-1}>
      <Flex gap={3} align="center" wrap="wrap">
        <Box flex={1} style={{ minWidth: '12rem' }}>
          <Stack gap={2}>
            <Text size={1} dir="auto">
              “{props.text}”
            </Text>
            <Text size={1} muted>
              {props.why}
            </Text>
          </Stack>
        </Box>
        {props.onRaise ? (
          <Button mode="ghost" fontSize={1} padding={2} text="It is a statement" onClick={props.onRaise} />
        ) : null}
      </Flex>
    </Card>
  )
}
