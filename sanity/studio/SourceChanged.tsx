import { Button, Card, Flex, Stack, Text } from '@sanity/ui'
import { useEffect, useState } from 'react'
import { type ObjectInputProps, set, useClient } from 'sanity'
import { z } from 'zod'
import type { SourceEdition } from '#lib/domain/translation.ts'
import { changedParagraphs } from '#lib/domain/wordDiff.ts'
import { asPublicationClient } from '#sanity/publicationClient.ts'
import { EDITION_KIND_TITLES } from '#sanity/schema/editionKinds.ts'
import { readSourceEditions, type SourceText } from '#sanity/sourceEditions.ts'
import { STUDIO_API_VERSION } from '#sanity/studio/apiVersion.ts'
import { WordDiff } from '#sanity/studio/WordDiff.tsx'

const Translation = z.looseObject({
  translationOf: z.looseObject({ _ref: z.string() }),
  translatedFrom: z.looseObject({ number: z.number(), hash: z.string() }).nullish(),
})

/** The form of a release; over that of a translation stands whether its original has moved on. */
export function ReleaseForm(props: ObjectInputProps) {
  const parsed = Translation.safeParse(props.value)
  return (
    <Stack gap={5}>
      {parsed.success ? (
        <SourceChanged
          originalId={parsed.data.translationOf._ref}
          from={parsed.data.translatedFrom ?? null}
          isReadOnly={props.readOnly === true}
          onTakenOver={({ number, hash }) =>
            props.onChange(set({ _type: 'translatedFrom', number, hash }, ['translatedFrom']))
          }
        />
      ) : null}
      {props.renderDefault(props)}
    </Stack>
  )
}

function SourceChanged(props: {
  originalId: string
  from: SourceEdition | null
  isReadOnly: boolean
  onTakenOver: (edition: SourceEdition) => void
}) {
  const { originalId, from, isReadOnly, onTakenOver } = props
  const [showsText, setShowsText] = useState(false)
  const editions = useSourceEditions(originalId, from)
  const current = editions?.find(({ isCurrent }) => isCurrent)
  if (!editions || !current) return null
  const translated = editions.find(({ number }) => number === from?.number)
  if (from && current.hash === from.hash) {
    return (
      <Card padding={3} radius={2} border data-testid="source-unchanged">
        <Text size={1} muted>
          Made of edition {from.number} of the original, which stands unchanged.
        </Text>
      </Card>
    )
  }
  const later = editions.filter(({ number }) => number > (from?.number ?? Number.MAX_SAFE_INTEGER))
  return (
    <Card padding={4} radius={2} border tone="caution" data-testid="source-changed">
      <Stack gap={4}>
        <Text weight="semibold">
          {from
            ? `The source has changed since: edition ${from.number} → ${current.number}`
            : `Nobody recorded which edition of the original this was made of. It is at edition ${current.number} now.`}
        </Text>
        {later.map((edition) => (
          <Text key={edition.number} size={1}>
            {EDITION_KIND_TITLES[edition.kind]} (edition {edition.number})
            {edition.note ? `: ${edition.note}` : ''}
          </Text>
        ))}
        {translated && showsText ? (
          <WordDiff
            paragraphs={changedParagraphs(translated.paragraphs, current.paragraphs, current.language)}
            language={current.language}
          />
        ) : null}
        <Flex gap={2} wrap="wrap">
          {translated ? (
            <Button
              mode="ghost"
              fontSize={1}
              text={showsText ? 'Hide what changed' : 'Show what changed'}
              onClick={() => setShowsText(!showsText)}
            />
          ) : null}
          <Button
            tone="positive"
            fontSize={1}
            text={from ? 'I have taken it over' : 'It was made of this edition'}
            disabled={isReadOnly}
            onClick={() => onTakenOver(current)}
          />
        </Flex>
      </Stack>
    </Card>
  )
}

/** The editions of the original, read anew whenever one is written; null until they are known. */
function useSourceEditions(originalId: string, from: SourceEdition | null): SourceText[] | null {
  const client = useClient({ apiVersion: STUDIO_API_VERSION })
  const [editions, setEditions] = useState<SourceText[] | null>(null)
  const number = from?.number ?? null
  const hash = from?.hash ?? ''
  useEffect(() => {
    let isWanted = true
    const read = () =>
      readSourceEditions(asPublicationClient(client), originalId, number === null ? null : { number, hash })
        .then((found) => isWanted && setEditions(found))
        .catch(() => isWanted && setEditions(null))
    void read()
    const listening = client
      .listen(
        '*[_type == "edition" && releaseId == $id]',
        { id: originalId },
        { visibility: 'query', includeResult: false },
      )
      .subscribe(() => void read())
    return () => {
      isWanted = false
      listening.unsubscribe()
    }
  }, [client, originalId, number, hash])
  return editions
}
