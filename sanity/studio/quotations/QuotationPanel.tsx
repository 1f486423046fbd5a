import { DoubleQuoteIcon } from '@sanity/icons/DoubleQuote'
import { Button, Card, Dialog, Flex, Stack, Text } from '@sanity/ui'
import { useId, useState } from 'react'
import { stringToPath, useFormCallbacks } from 'sanity'
import { checkBody } from '#lib/domain/bodyCheck.ts'
import { markedIn, piecesOf } from '#lib/domain/bodyWords.ts'
import { checkQuotations } from '#lib/domain/quotationCheck.ts'
import { type Refusal, Refusals } from '#lib/domain/refusal.ts'
import { quoteChange } from '#sanity/quotations/quoteDrafts.ts'
import { LiftQuotes } from '#sanity/studio/quotations/LiftQuotes.tsx'
import { type QuotationDesk, useQuotationDeskInForm } from '#sanity/studio/quotations/useQuotationDesk.ts'
import { useQuoteWriter } from '#sanity/studio/quotations/useQuoteWriter.ts'

const SHOWN = 3

type FormDesk = NonNullable<ReturnType<typeof useQuotationDeskInForm>>

/** Over the text: how its quotations stand, the way to each that has to be mended, and the reader that finds the others. */
export function QuotationPanel({ readOnly }: { readOnly: boolean }) {
  const desk = useQuotationDeskInForm()
  const [isLifting, setLifting] = useState(false)
  const dialogId = useId()
  if (!desk) return null
  const { release, quotes } = desk
  const refusals = new Refusals()
  checkBody(release.body, refusals)
  checkQuotations(release.body, quotes, release.language, refusals)
  // An empty text is no fault yet while one writes.
  const faults = refusals.list.filter(({ path }) => path !== undefined && path !== 'body')
  const spoken = new Set(
    markedIn(release.body).flatMap(({ mark }) =>
      mark._type === 'quotation' && mark.quoteId !== '' ? mark.quoteId : [],
    ),
  )
  return (
    <Card
      padding={3}
      radius={2}
      border
      tone={faults.length > 0 ? 'caution' : 'default'}
      data-testid="quotation-panel"
    >
      <Stack gap={4}>
        <Flex gap={3} align="center" justify="space-between" wrap="wrap">
          <Text size={1}>{summaryOf(spoken.size, faults.length)}</Text>
          <Button
            data-testid="lift-quotes"
            icon={DoubleQuoteIcon}
            mode="ghost"
            fontSize={1}
            padding={2}
            text="Lift quotes"
            disabled={readOnly}
            onClick={() => setLifting(true)}
          />
        </Flex>
        {faults.slice(0, SHOWN).map((fault) => (
          <Fault key={`${fault.path} ${fault.problem}`} fault={fault} desk={desk} readOnly={readOnly} />
        ))}
        {faults.length > SHOWN && (
          <Text size={1} muted>
            And {faults.length - SHOWN} more, marked in the text.
          </Text>
        )}
      </Stack>
      {isLifting && (
        <Dialog id={dialogId} header="Lift quotes" width={1} onClose={() => setLifting(false)}>
          <LiftQuotes releaseId={release.id} onDone={() => setLifting(false)} />
        </Dialog>
      )}
    </Card>
  )
}

function summaryOf(quotes: number, faults: number): string {
  const marked = quotes === 0 ? 'No quote is marked' : `${quotes} ${quotes === 1 ? 'quote' : 'quotes'} marked`
  if (faults === 0)
    return quotes === 0 ? `${marked}, and nothing stands in quotation marks.` : `${marked}, word for word.`
  return `${marked}. ${faults === 1 ? 'One place has' : `${faults} places have`} to be mended before this can be published.`
}

function Fault({ fault, desk, readOnly }: { fault: Refusal; desk: FormDesk; readOnly: boolean }) {
  const { onPathOpen, onPathFocus } = useFormCallbacks()
  const { isBusy, write } = useQuoteWriter()
  const quoteId = quoteAt(fault, desk)
  const path = stringToPath(fault.path ?? 'body')
  return (
    <Flex gap={3} align="center" justify="space-between" wrap="wrap">
      <Text size={1} muted style={{ flex: '1 1 14rem' }}>
        {fault.problem}
      </Text>
      <Flex gap={2}>
        {quoteId && (
          <Button
            data-testid="panel-take-words"
            mode="ghost"
            tone="primary"
            fontSize={1}
            padding={2}
            text="Take the words from the text"
            disabled={isBusy || readOnly}
            onClick={() =>
              write((client) =>
                quoteChange(client, quoteId, { pieces: piecesOf(desk.release.body, quoteId) }),
              )
            }
          />
        )}
        <Button
          data-testid="panel-go"
          mode="ghost"
          fontSize={1}
          padding={2}
          text="Go there"
          onClick={() => {
            onPathOpen(path)
            onPathFocus(path)
          }}
        />
      </Flex>
    </Flex>
  )
}

/** The quote whose words are not those of the text, where that is the fault. */
function quoteAt(
  fault: Refusal,
  { release, quotes }: QuotationDesk & Pick<FormDesk, 'release'>,
): string | null {
  const marked = markedIn(release.body).find(
    ({ mark }) => mark._type === 'quotation' && fault.path?.endsWith(`markDefs[_key=="${mark._key}"]`),
  )
  const id = marked?.mark._type === 'quotation' ? marked.mark.quoteId : null
  return quotes.some((quote) => quote.id === id) ? id : null
}
