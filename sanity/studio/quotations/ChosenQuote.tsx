import { Button, Card, Flex, Stack, Text } from '@sanity/ui'
import { useState } from 'react'
import { IntentLink } from 'sanity/router'
import { formatDay } from '#lib/domain/dates.ts'
import type { DeskQuote } from '#lib/domain/desk.ts'
import type { Day } from '#lib/domain/official.ts'
import { wordsDiffer } from '#lib/domain/quotationCheck.ts'
import type { SpeakerSuggestion } from '#lib/domain/speakerSuggestions.ts'
import { DifferingWords } from '#sanity/studio/quotations/DifferingWords.tsx'
import { officeWords, speakerName } from '#sanity/studio/quotations/officeWords.ts'
import { SpeakerPicker } from '#sanity/studio/quotations/SpeakerPicker.tsx'

/** The quote that marked words belong to: who said it as what, whether its words are those of the text, and what to do. */
export function ChosenQuote(props: {
  quote: DeskQuote
  /** What the text marks as words of this quote. */
  pieces: readonly string[]
  releaseLanguage: string
  suggestions: readonly SpeakerSuggestion[]
  day: Day
  isBusy: boolean
  onTakeWords: (pieces: readonly string[]) => void
  onSpeaker: (officialId: string) => void
  onOther: () => void
}) {
  const { quote, pieces, releaseLanguage, suggestions, day, isBusy } = props
  const [isChanging, setChanging] = useState(false)
  const speaker = suggestions.find(({ official }) => official.id === quote.speakerId)
  const isTranslated = (quote.language ?? releaseLanguage) !== releaseLanguage
  const fault = isTranslated ? null : wordsDiffer(pieces, quote.segments)
  return (
    <Stack gap={4}>
      {fault && (
        <Card padding={3} radius={2} border tone="caution">
          <Stack gap={3}>
            {fault.difference ? (
              <DifferingWords difference={fault.difference} />
            ) : (
              <Text size={1}>{fault.sentence}</Text>
            )}
            <Button
              data-testid="take-words"
              tone="primary"
              fontSize={1}
              text="Take the words from the text"
              disabled={isBusy}
              onClick={() => props.onTakeWords(pieces)}
            />
          </Stack>
        </Card>
      )}
      {isChanging || !speaker ? (
        <SpeakerPicker
          suggestions={suggestions}
          day={day}
          language={releaseLanguage}
          isBusy={isBusy}
          onPick={(id) => {
            setChanging(false)
            props.onSpeaker(id)
          }}
        />
      ) : (
        <Card padding={3} radius={2} border tone={speaker.office ? 'default' : 'critical'}>
          <Flex gap={3} align="flex-start" justify="space-between">
            <Stack gap={2}>
              <Text size={1} weight="medium">
                {speakerName(speaker.official, speaker.office, releaseLanguage)}
              </Text>
              <Text size={1} muted>
                {officeWords(speaker.office, day)}
              </Text>
              <Text size={0} muted>
                Said on {formatDay(day, 'en')}
              </Text>
            </Stack>
            <Button
              mode="bleed"
              fontSize={1}
              padding={2}
              text="Change"
              disabled={isBusy}
              onClick={() => setChanging(true)}
            />
          </Flex>
        </Card>
      )}
      {!fault && (
        <Text size={1} muted>
          {isTranslated
            ? 'The quote is in another language: these words are a translation.'
            : `Its words are those of the text${pieces.length > 1 ? `, in ${pieces.length} pieces` : ''}.`}
        </Text>
      )}
      <Flex gap={4} wrap="wrap" align="center">
        <Text size={1}>
          <IntentLink intent="edit" params={{ id: quote.id, type: 'quote' }}>
            Open the quote
          </IntentLink>
        </Text>
        <Button
          mode="bleed"
          fontSize={1}
          padding={2}
          text="Choose another quote"
          disabled={isBusy}
          onClick={props.onOther}
        />
      </Flex>
    </Stack>
  )
}
