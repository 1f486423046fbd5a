import { Card, Stack, Text } from '@sanity/ui'
import { Preview, useSchema } from 'sanity'
import type { RawDocument } from '#sanity/publicationClient.ts'

const NAMES = {
  quote: ['quote', 'quotes'],
  official: ['official', 'officials'],
  organization: ['organization', 'organizations'],
  topic: ['topic', 'topics'],
  contact: ['contact', 'contacts'],
} as const

/** What becomes public together with a release. */
export function AlongsideList({ documents }: { documents: readonly RawDocument[] }) {
  if (documents.length === 0) return null
  return (
    <Stack gap={3} data-testid="publish-alongside">
      <Text size={1} weight="medium">
        Published along with it: {count(documents)}
      </Text>
      <DocumentCards documents={documents} />
    </Stack>
  )
}

/** Later changes to published records that this edition does not carry. */
export function HeldBackNotice({ documents }: { documents: readonly RawDocument[] }) {
  if (documents.length === 0) return null
  return (
    <Stack gap={3}>
      <Text size={1} weight="medium">
        Changed, but not published: {count(documents)}. This edition keeps what is published; publish these
        first if it should say what is new.
      </Text>
      <DocumentCards documents={documents} />
    </Stack>
  )
}

function DocumentCards({ documents }: { documents: readonly RawDocument[] }) {
  const schema = useSchema()
  return (
    <Card border radius={2} padding={2} style={{ maxHeight: 280, overflow: 'auto' }}>
      <Stack gap={1}>
        {documents.map((document) => {
          const schemaType = schema.get(document._type)
          return schemaType ? (
            <Preview key={document._id} schemaType={schemaType} value={document} layout="default" />
          ) : null
        })}
      </Stack>
    </Card>
  )
}

/** "2 quotes, 1 official" */
function count(documents: readonly RawDocument[]): string {
  return Object.entries(NAMES)
    .map(([type, [one, many]]) => {
      const found = documents.filter((document) => document._type === type).length
      return found === 0 ? null : `${found} ${found === 1 ? one : many}`
    })
    .filter(Boolean)
    .join(', ')
}
