import { Card, Stack, Text } from '@sanity/ui'
import styled from 'styled-components'
import type { DiffPiece } from '#lib/domain/wordDiff.ts'

const Added = styled.ins`
  background: rgba(0, 150, 80, 0.2);
  text-decoration: underline;
`

const Removed = styled.del`
  background: rgba(200, 40, 20, 0.16);
`

/** The paragraphs that changed, with the words that went struck out and those that came underlined. */
export function WordDiff({ paragraphs, language }: { paragraphs: DiffPiece[][]; language: string }) {
  return (
    <Card padding={4} radius={2} border lang={language} data-testid="word-diff">
      <Stack gap={4}>
        {paragraphs.length === 0 ? (
          <Text size={1} muted>
            No words changed: look at the pictures, names and links.
          </Text>
        ) : (
          paragraphs.map((pieces) => (
            <Text key={pieces.map(({ text }) => text).join('|')} size={1}>
              {pieces.map(({ text, change }, at) => {
                const key = `${at}-${change}`
                if (change === 'added') return <Added key={key}>{text}</Added>
                if (change === 'removed') return <Removed key={key}>{text}</Removed>
                return <span key={key}>{text}</span>
              })}
            </Text>
          ))
        )}
      </Stack>
    </Card>
  )
}
