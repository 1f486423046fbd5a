import { Box, Flex, Heading, Text } from '@sanity/ui'
import type { EditionBlock } from '#sanity/studio/editionShapes.ts'

/** One block of a published text, as far as a press officer has to tell headings, lists and extracts apart. */
export function PublishedBlock({ block }: { block: EditionBlock }) {
  if (block.picture) {
    return (
      <Text size={1} muted>
        Picture: {block.picture.caption || block.picture.alt}
      </Text>
    )
  }
  if (!block.children) return null
  const words = block.children.map((span) => span.text).join('')
  if (block.style === 'h2' || block.style === 'h3') {
    return (
      <Box paddingTop={3}>
        <Heading as={block.style} size={block.style === 'h2' ? 1 : 0}>
          {words}
        </Heading>
      </Box>
    )
  }
  if (block.style === 'blockquote') {
    return (
      <Box paddingLeft={4} style={{ borderLeft: '3px solid var(--card-border-color)' }}>
        <Text>{words}</Text>
      </Box>
    )
  }
  if (block.listItem) {
    return (
      <Flex gap={3} paddingLeft={3}>
        <Text muted>{block.listItem === 'number' ? '–' : '•'}</Text>
        <Text>{words}</Text>
      </Flex>
    )
  }
  return <Text>{words}</Text>
}
