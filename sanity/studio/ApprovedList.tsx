import { Badge, Box, Card, Flex, Stack, Text } from '@sanity/ui'
import { useEffect, useState } from 'react'
import { useClient } from 'sanity'
import { type UserComponent, usePaneRouter } from 'sanity/structure'
import { z } from 'zod'
import { publishedId } from '#sanity/desk.ts'
import { ReviewShape } from '#sanity/reviewShapes.ts'
import { STUDIO_API_VERSION } from '#sanity/studio/apiVersion.ts'
import { useReview } from '#sanity/studio/useReview.ts'

const QUERY = `*[_type == "release" && _id in path("drafts.**") && defined(review.approved)]
  | order(review.approved.at desc)[0...100]{ _id, title, review }`

const LineShape = z.object({ _id: z.string(), title: z.string().nullable(), review: ReviewShape })
type Line = z.infer<typeof LineShape>

/**
 * Drafts that somebody approved, and whether each is still what was approved. A list of the Studio's own can only ask
 * what is stored; that an approval is void shows in no field.
 */
export const ApprovedList: UserComponent = () => {
  const lines = useApprovedDrafts()
  if (lines === null) return null
  if (lines.length === 0) {
    return (
      <Box padding={5}>
        <Text muted align="center">
          Nothing is waiting to be published.
        </Text>
      </Box>
    )
  }
  return (
    <Stack gap={1} padding={2} data-testid="approved-list">
      {lines.map((line) => (
        <ApprovedDraft key={line._id} line={line} />
      ))}
    </Stack>
  )
}

function ApprovedDraft({ line }: { line: Line }) {
  const { ChildLink } = usePaneRouter()
  const releaseId = publishedId(line._id)
  const { review, state } = useReview(releaseId, { review: line.review })
  return (
    <Card
      as={ChildLink}
      data-as="a"
      childId={releaseId}
      padding={3}
      radius={2}
      tone={state === 'void' ? 'critical' : 'default'}
    >
      <Stack gap={3}>
        <Text weight="medium">{line.title ?? 'Release without a headline'}</Text>
        <Flex gap={2} align="center" wrap="wrap">
          <Badge tone={state === 'void' ? 'critical' : 'positive'}>
            {state === 'void' ? 'Approval is void: the text has changed since' : 'Approved'}
          </Badge>
          <Text size={1} muted>
            {review?.approved?.name}
          </Text>
        </Flex>
      </Stack>
    </Card>
  )
}

function useApprovedDrafts(): Line[] | null {
  const client = useClient({ apiVersion: STUDIO_API_VERSION })
  const [lines, setLines] = useState<Line[] | null>(null)
  useEffect(() => {
    let isWanted = true
    const read = () => {
      client
        .fetch<unknown>(QUERY, {}, { perspective: 'raw' })
        .then((answer) => isWanted && setLines(z.array(LineShape).parse(answer)))
        .catch(() => isWanted && setLines([]))
    }
    const changes = client
      .listen('*[_type == "release"]', {}, { includeResult: false, visibility: 'query' })
      .subscribe({ next: read, error: () => undefined })
    read()
    return () => {
      isWanted = false
      changes.unsubscribe()
    }
  }, [client])
  return lines
}
