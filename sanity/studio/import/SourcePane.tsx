import { Badge, Box, Card, Flex, Stack } from '@sanity/ui'
import { memo, useMemo, useState } from 'react'
import { type AccountedSpan, accountTotals, type Fate } from '#lib/importer/sourceAccount.ts'

const FATES = {
  kept: { title: 'Kept in the text', short: 'kept', tone: 'positive' },
  moved: { title: 'Moved to a field', short: 'moved', tone: 'primary' },
  left: { title: 'Left out', short: 'left out', tone: 'default' },
} as const

/** The source, every character coloured by what becomes of it, below a legend whose counts add up to its length. */
export const SourcePane = memo(function SourcePane(props: {
  text: string
  spans: readonly AccountedSpan[]
  onSubject: (subject: string) => void
}) {
  const { spans, onSubject } = props
  const characters = useMemo(() => [...props.text], [props.text])
  const paragraphs = useMemo(() => paragraphsOf(spans), [spans])
  return (
    <Stack gap={4} padding={4}>
      <Legend spans={spans} length={characters.length} />
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the same is reached from the cards, which have buttons */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: as above */}
      <div
        className="li-source"
        data-testid="import-source"
        onClick={({ target }) => {
          const subject = target instanceof HTMLElement ? target.dataset.subject : undefined
          if (subject) onSubject(subject)
        }}
      >
        {paragraphs.map((paragraph) => (
          <div key={paragraph[0]?.start} className="li-paragraph">
            {paragraph.map(({ start, end, subject, ...fate }) => (
              <span
                key={start}
                className={`li-mark ${markOf(fate)}`}
                data-start={start}
                data-subject={subject ?? undefined}
                title={`${FATES[fate.fate].title}: ${fate.label}. ${fate.why}`}
              >
                {characters.slice(start, end).join('')}
              </span>
            ))}
          </div>
        ))}
      </div>
    </Stack>
  )
})

const WIDE = '(min-width: 760px)'

/** Open where there is room; on a phone the counts of the three fates are enough to begin with. */
function Legend({ spans, length }: { spans: readonly AccountedSpan[]; length: number }) {
  const [isOpen, setOpen] = useState(() => window.matchMedia(WIDE).matches)
  const totals = accountTotals(spans)
  const groups = (['kept', 'moved', 'left'] as const).map((fate) => {
    const some = totals.filter((total) => total.fate === fate)
    return { fate, some, sum: grouped(some.reduce((all, { characters }) => all + characters, 0)) }
  })
  return (
    <Card padding={3} radius={2} border data-testid="import-legend">
      <details className="li-legend" open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          {`${grouped(length)} characters: ${groups.map(({ fate, sum }) => `${sum} ${FATES[fate].short}`).join(', ')}`}
        </summary>
        <Stack gap={3}>
          {groups.map(({ fate, some, sum }) => (
            <Flex key={fate} gap={2} align="center" wrap="wrap">
              <Box style={{ minWidth: '9.5rem' }}>
                <Badge tone={FATES[fate].tone} fontSize={1}>
                  {`${FATES[fate].title}: ${sum}`}
                </Badge>
              </Box>
              {some.map((total) => (
                <span key={total.label} className={`li-swatch ${markOf(total)}`} title={total.why}>
                  {`${total.label} ${grouped(total.characters)}`}
                </span>
              ))}
            </Flex>
          ))}
        </Stack>
      </details>
    </Card>
  )
}

function grouped(count: number): string {
  return count.toLocaleString('en-US')
}

const OF_KEPT: Readonly<Record<string, string>> = {
  Quotation: 'li-quotation',
  Attribution: 'li-attribution',
  'In marks, no statement': 'li-noStatement',
}

function markOf({ fate, label }: Fate): string {
  if (fate === 'kept') return OF_KEPT[label] ?? ''
  return fate === 'moved' ? 'li-moved' : 'li-left'
}

/** Space ends a paragraph, so that a long source is laid out piece by piece. */
function paragraphsOf(spans: readonly AccountedSpan[]): AccountedSpan[][] {
  const paragraphs: AccountedSpan[][] = [[]]
  for (const span of spans) {
    paragraphs.at(-1)?.push(span)
    if (span.label.startsWith('Space')) paragraphs.push([])
  }
  return paragraphs.filter((paragraph) => paragraph.length > 0)
}
