import { Button, Stack, Text } from '@sanity/ui'
import { attributionOn } from '#lib/domain/attribution.ts'
import type { DeskQuote } from '#lib/domain/desk.ts'
import type { Official } from '#lib/domain/official.ts'
import { shortened } from '#lib/domain/refusal.ts'
import { inMarks } from '#sanity/schema/quotePreview.ts'
import { speakerName } from '#sanity/studio/quotations/officeWords.ts'

/** The quotes that this release has already: one of them goes on with the marked words. */
export function QuoteChoice(props: {
  quotes: readonly DeskQuote[]
  officials: readonly Official[]
  language: string
  isBusy: boolean
  onChoose: (quoteId: string) => void
}) {
  const { quotes, officials, language, isBusy, onChoose } = props
  if (quotes.length === 0) return null
  return (
    <Stack gap={3}>
      <Text size={1} weight="medium">
        A further part of a quote of this release
      </Text>
      <Stack gap={2} style={{ maxHeight: 190, overflow: 'auto' }}>
        {quotes.map((quote) => {
          const speaker = officials.find((official) => official.id === quote.speakerId)
          return (
            <Button
              key={quote.id}
              data-testid="quote-choice"
              mode="ghost"
              padding={3}
              disabled={isBusy}
              justify="flex-start"
              onClick={() => onChoose(quote.id)}
            >
              <Stack gap={2}>
                <Text size={1}>{shortened(inMarks(quote.segments), 90)}</Text>
                <Text size={0} muted>
                  {speaker
                    ? speakerName(speaker, attributionOn(speaker, quote.day ?? '', language), language)
                    : 'No speaker'}
                </Text>
              </Stack>
            </Button>
          )
        })}
      </Stack>
    </Stack>
  )
}
