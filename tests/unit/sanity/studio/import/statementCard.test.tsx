import { afterEach, describe, expect, test } from '@jest/globals'
import { ThemeProvider } from '@sanity/ui'
import { buildTheme } from '@sanity/ui/theme'
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { applyDecisions, NO_DECISIONS } from '#lib/importer/decisions.ts'
import type { Proposal } from '#lib/importer/proposal.ts'
import { questionsOf } from '#lib/importer/questions.ts'
import { readRelease } from '#lib/importer/read.ts'
import { StatementCard } from '#sanity/studio/import/StatementCard.tsx'

const theme = buildTheme()
const UNKNOWN = `Tide Hall Opens

“It’s a good week to talk about tides, and a better one to chart them.”

Rear Adm. Ines Vale opened the hall.
`

/** The first statement of a text, with decisions that live as long as the card. */
function Card({ read }: { read: Proposal }) {
  const [decisions, setDecisions] = useState(NO_DECISIONS)
  const proposal = applyDecisions(read, decisions)
  const [statement] = proposal.statements
  if (!statement) return <p>no statement</p>
  return (
    <ThemeProvider theme={theme}>
      <StatementCard
        statement={statement}
        proposal={proposal}
        decisions={decisions}
        officials={() => []}
        questions={questionsOf(proposal, decisions, [])}
        onDecide={setDecisions}
      />
    </ThemeProvider>
  )
}

const speaker = () => screen.getByRole<HTMLSelectElement>('combobox', { name: 'Who said it' })

describe('a statement in the import', () => {
  afterEach(cleanup)

  test('has nobody chosen where the text does not say who spoke', () => {
    render(<Card read={readRelease(UNKNOWN)} />)
    expect(speaker().value).toBe('')
    expect(screen.getByText(/It is not certain who said this/)).toBeTruthy()
  })

  test('takes a person of the release as its speaker, and says that the question is decided', () => {
    render(<Card read={readRelease(UNKNOWN)} />)
    const [option] = [...speaker().options].filter(({ text }) => text.includes('Ines Vale'))
    fireEvent.change(speaker(), { target: { value: option?.value } })
    expect(speaker().selectedOptions[0]?.text).toContain('Ines Vale')
    expect(screen.getByText(/^Decided:/)).toBeTruthy()
    expect(screen.getByText('the speaker was chosen by hand')).toBeTruthy()
  })

  test('may be left without a speaker on purpose, and may be no statement', () => {
    render(<Card read={readRelease(UNKNOWN)} />)
    fireEvent.change(speaker(), { target: { value: 'nobody' } })
    expect(speaker().value).toBe('nobody')
    expect(screen.getByText(/^Decided:/)).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: 'Not a statement' }))
    expect(screen.getByText('no statement')).toBeTruthy()
  })
})
