import { Card, Spinner, Stack, Text } from '@sanity/ui'
import { type ObjectInputProps, set, unset } from 'sanity'
import type { BodyBlock } from '#lib/domain/body.ts'
import { markedIn, piecesOf } from '#lib/domain/bodyWords.ts'
import { speakerSuggestions } from '#lib/domain/speakerSuggestions.ts'
import { draftReference, newQuote, quoteChange } from '#sanity/quotations/quoteDrafts.ts'
import { ChosenQuote } from '#sanity/studio/quotations/ChosenQuote.tsx'
import { QuoteChoice } from '#sanity/studio/quotations/QuoteChoice.tsx'
import { SpeakerPicker } from '#sanity/studio/quotations/SpeakerPicker.tsx'
import { useQuotationDeskInForm } from '#sanity/studio/quotations/useQuotationDesk.ts'
import { useQuoteWriter } from '#sanity/studio/quotations/useQuoteWriter.ts'

/** The form of the mark on quoted words: choose the quote they belong to, or make it of the very words by its speaker. */
export function QuotationForm(props: ObjectInputProps) {
  const { onChange, path, readOnly, value } = props
  const desk = useQuotationDeskInForm()
  const { isBusy, write } = useQuoteWriter()
  const key = keyOf(path.at(-1))
  if (!desk || key === null) return <Spinner muted />

  const { release, quotes, officials, day } = desk
  const words = markedIn(release.body).find(({ mark }) => mark._key === key) ?? null
  const chosenId = words?.mark._type === 'quotation' ? words.mark.quoteId : ''
  const chosen = quotes.find((quote) => quote.id === chosenId)
  const language = release.language ?? 'en'
  if (!words) return <Text muted>The marked words are gone.</Text>

  const refer = (id: string) => onChange(set(draftReference(id, 'quote'), ['quote']))

  async function choose(quoteId: string) {
    const pieces = piecesOf(withQuote(release.body, key, quoteId), quoteId)
    if (await write((client) => quoteChange(client, quoteId, { pieces }))) refer(quoteId)
  }

  async function create(speakerId: string) {
    const id = `quote-${crypto.randomUUID()}`
    const pieces = piecesOf(withQuote(release.body, key, id), id)
    const draft = newQuote({ id, pieces, speakerId, day, language: release.language, releaseId: release.id })
    if (await write(() => [{ create: draft }])) refer(id)
  }

  const suggestions = speakerSuggestions({
    officials,
    body: release.body,
    words,
    quotedIds: quotes.flatMap(({ speakerId }) => speakerId ?? []),
    day: chosen?.day ?? day,
    language,
  })
  return (
    <Stack gap={4} data-testid="quotation-form">
      <Text size={1}>“{words.words.length > 180 ? `${words.words.slice(0, 179)}…` : words.words}”</Text>
      {chosen ? (
        <ChosenQuote
          quote={chosen}
          pieces={piecesOf(release.body, chosen.id)}
          releaseLanguage={language}
          suggestions={suggestions}
          day={chosen.day ?? day}
          isBusy={isBusy || readOnly === true}
          onTakeWords={(pieces) => write((client) => quoteChange(client, chosen.id, { pieces }))}
          onSpeaker={(speakerId) => write((client) => quoteChange(client, chosen.id, { speakerId }))}
          onOther={() => onChange(unset(['quote']))}
        />
      ) : (
        <>
          {value?.quote !== undefined && chosenId !== '' && (
            <Card padding={3} radius={2} tone="caution" border>
              <Text size={1}>The quote of these words is gone. Choose another one.</Text>
            </Card>
          )}
          <QuoteChoice
            quotes={quotes}
            officials={officials}
            language={language}
            isBusy={isBusy || readOnly === true}
            onChoose={choose}
          />
          <Stack gap={3}>
            <Text size={1} weight="medium">
              New quote of these words: who said them?
            </Text>
            <SpeakerPicker
              suggestions={suggestions}
              day={day}
              language={language}
              isBusy={isBusy || readOnly === true}
              onPick={create}
            />
          </Stack>
        </>
      )}
    </Stack>
  )
}

function keyOf(segment: unknown): string | null {
  if (typeof segment !== 'object' || segment === null || !('_key' in segment)) return null
  return typeof segment._key === 'string' ? segment._key : null
}

/** The body as it will be once the mark names the quote. */
function withQuote(body: readonly BodyBlock[], key: string | null, quoteId: string): BodyBlock[] {
  return body.map((block) =>
    block._type === 'block'
      ? {
          ...block,
          markDefs: block.markDefs.map((mark) =>
            mark._type === 'quotation' && mark._key === key ? { ...mark, quoteId } : mark,
          ),
        }
      : block,
  )
}
