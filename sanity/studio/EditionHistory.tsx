import { Box, Card, Container, Flex, Spinner, Stack, Text } from '@sanity/ui'
import { useEffect, useState } from 'react'
import { useClient } from 'sanity'
import { IntentLink } from 'sanity/router'
import type { UserViewComponent } from 'sanity/structure'
import { z } from 'zod'
import { formatInstant } from '#lib/domain/dates.ts'
import { STUDIO_API_VERSION } from '#sanity/studio/apiVersion.ts'
import { EditionApproval } from '#sanity/studio/EditionApproval.tsx'
import { EditionBadge } from '#sanity/studio/EditionBadge.tsx'
import { type EditionLine, EditionLineShape } from '#sanity/studio/editionShapes.ts'

const QUERY = `*[_type == "edition" && releaseId == $id] | order(number desc){
  _id, number, kind, note, publishedAt, publishedBy, current, slug, "title": content.title,
  approval, secondLook
}`

/** Every edition of a release, newest first: what readers saw, from when, and who published it. */
export const EditionHistory: UserViewComponent = ({ documentId, document }) => {
  const client = useClient({ apiVersion: STUDIO_API_VERSION })
  const [lines, setLines] = useState<EditionLine[] | null>(null)
  const revision = document.published?._rev

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new revision is the sign that there is a new edition
  useEffect(() => {
    let isWanted = true
    client
      .fetch<unknown>(QUERY, { id: documentId }, { perspective: 'published' })
      .then((answer) => isWanted && setLines(z.array(EditionLineShape).parse(answer)))
      .catch(() => isWanted && setLines([]))
    return () => {
      isWanted = false
    }
  }, [client, documentId, revision])

  if (lines === null) {
    return (
      <Flex align="center" justify="center" padding={6}>
        <Spinner muted />
      </Flex>
    )
  }
  return (
    <Container width={1} padding={5}>
      <Stack gap={4}>
        {lines.length === 0 ? (
          <Card padding={5} radius={3} border>
            <Text muted align="center">
              Not published yet. The first edition appears here when you press Publish.
            </Text>
          </Card>
        ) : (
          lines.map((line) => <EditionCard key={line._id} line={line} />)
        )}
      </Stack>
    </Container>
  )
}

function EditionCard({ line }: { line: EditionLine }) {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone
  return (
    <Card
      as={IntentLink}
      intent="edit"
      params={{ id: line._id, type: 'edition' }}
      padding={4}
      radius={3}
      border
      style={{ textDecoration: 'none' }}
    >
      <Stack gap={4}>
        <Flex align="center" justify="space-between" gap={3} wrap="wrap">
          <Text weight="semibold">Edition {line.number}</Text>
          <EditionBadge kind={line.kind} isCurrent={line.current} />
        </Flex>
        <Text>{line.title}</Text>
        {line.note ? (
          <Box paddingLeft={3} style={{ borderLeft: '3px solid var(--card-border-color)' }}>
            <Text size={1}>{line.note}</Text>
          </Box>
        ) : null}
        <Text size={1} muted>
          {formatInstant(line.publishedAt, zone, 'en')} · {line.publishedBy.name}
        </Text>
        <EditionApproval approval={line.approval} secondLook={line.secondLook} />
      </Stack>
    </Card>
  )
}
