import { Card, Container, Flex, Heading, Stack, Text } from '@sanity/ui'
import { Code } from '@sanity/ui/code'
import type { ReactNode } from 'react'
import type { UserViewComponent } from 'sanity/structure'
import { formatDay, formatInstant } from '#lib/domain/dates.ts'
import { inMarks } from '#sanity/schema/quotePreview.ts'
import { EditionApproval } from '#sanity/studio/EditionApproval.tsx'
import { EditionBadge } from '#sanity/studio/EditionBadge.tsx'
import { EditionViewShape } from '#sanity/studio/editionShapes.ts'
import { PublishedBlock } from '#sanity/studio/PublishedBlock.tsx'

/** An edition as it was published. It cannot be changed, so it is shown as a page and not as a form. */
export const EditionView: UserViewComponent = ({ document }) => {
  const parsed = EditionViewShape.safeParse(document.displayed)
  if (!parsed.success) {
    return (
      <Container width={1} padding={5}>
        <Card padding={4} radius={3} tone="critical" border>
          <Text>This edition cannot be read. Tell the operator its id: {String(document.displayed._id)}</Text>
        </Card>
      </Container>
    )
  }
  const edition = parsed.data
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone
  const { content } = edition
  return (
    <Container width={1} padding={5}>
      <Stack gap={5}>
        <Flex align="center" justify="space-between" gap={3} wrap="wrap">
          <Text muted size={1}>
            Edition {edition.number} · {formatInstant(edition.publishedAt, zone, 'en')} ·{' '}
            {edition.publishedBy.name}
          </Text>
          <EditionBadge kind={edition.kind} isCurrent={edition.current} />
        </Flex>
        <EditionApproval approval={edition.approval} secondLook={edition.secondLook} />
        {edition.note ? (
          <Card padding={4} radius={3} tone="caution" border>
            <Text>{edition.note}</Text>
          </Card>
        ) : null}
        <Heading as="h1" size={3}>
          {content.title}
        </Heading>
        <Text weight="medium">{content.summary}</Text>
        <Stack gap={4}>
          {content.body.map((block) => (
            <PublishedBlock key={block._key} block={block} />
          ))}
        </Stack>
        <Section title="Quotes, with the rank and post of the day">
          {content.quotes.map((quote) => (
            <Stack key={quote.id} gap={3}>
              <Text>{inMarks(quote.segments)}</Text>
              <Text size={1} muted>
                {office(quote.attribution)} · {formatDay(quote.day, 'en')}
              </Text>
            </Stack>
          ))}
        </Section>
        <Section title="People">
          {content.mentioned.map((person) => (
            <Text key={person.officialId} size={1}>
              {office(person)}
              {person.quoted ? ' (quoted)' : ''}
            </Text>
          ))}
        </Section>
        <Section title="Seal (SHA-256)">
          <Code size={0}>{edition.hash}</Code>
        </Section>
      </Stack>
    </Container>
  )
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Card paddingTop={4} borderTop>
      <Stack gap={4}>
        <Text size={1} weight="semibold">
          {title}
        </Text>
        {children}
      </Stack>
    </Card>
  )
}

function office(person: { rank: string | null; name: string; post: string | null }): string {
  return [[person.rank, person.name].filter(Boolean).join(' '), person.post].filter(Boolean).join(', ')
}
