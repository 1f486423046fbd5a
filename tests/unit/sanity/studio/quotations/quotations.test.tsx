import { describe, expect, jest, test } from '@jest/globals'
import { ThemeProvider } from '@sanity/ui'
import { buildTheme } from '@sanity/ui/theme'
import { fireEvent, render, screen, within } from '@testing-library/react'
import type { ReactNode } from 'react'
import { speakerSuggestions } from '#lib/domain/speakerSuggestions.ts'
import { type LiftProposal, liftQuotations } from '#lib/importer/liftQuotations.ts'
import { DifferingWords } from '#sanity/studio/quotations/DifferingWords.tsx'
import { firstChoice, LiftProposalCard } from '#sanity/studio/quotations/LiftProposalCard.tsx'
import { SpeakerPicker } from '#sanity/studio/quotations/SpeakerPicker.tsx'
import { aBlock } from '#tests/support/aBody.ts'
import { minister, okafor } from '#tests/support/deskRecords.ts'

const day = '2020-08-11'
const theme = buildTheme()
const show = (shown: ReactNode) => render(<ThemeProvider theme={theme}>{shown}</ThemeProvider>)

describe('choosing a speaker', () => {
  const suggestions = speakerSuggestions({
    officials: [minister, okafor],
    body: [aBlock('“We will go,” Okafor said.')],
    words: null,
    quotedIds: [],
    day: '2023-01-01',
    language: 'en',
  })
  const picker = (onPick: (id: string) => void) =>
    show(
      <SpeakerPicker
        suggestions={suggestions}
        day="2023-01-01"
        language="en"
        isBusy={false}
        onPick={onPick}
      />,
    )

  test('shows each with the rank and post of the day, or that no office was held', () => {
    picker(() => undefined)
    expect(screen.getAllByTestId('speaker-choice').map((choice) => choice.textContent)).toEqual([
      'Brig. Gen. Ngozi T. Okafornamed heredirector of partnerships',
      'Sato RenHeld no office on Jan. 1, 2023',
    ])
  })

  test('finds everyone on record by any name, in any language', () => {
    const onPick = jest.fn()
    picker(onPick)
    fireEvent.change(screen.getByLabelText('Search the officials'), { target: { value: 'ンゴジ' } })
    fireEvent.click(screen.getByTestId('speaker-choice'))
    expect(onPick).toHaveBeenCalledWith(okafor.id)
  })
})

describe('a proposal of the reader', () => {
  const opening = aBlock(
    'Brig. Gen. Ngozi T. Okafor, director of partnerships, opened the talks.',
    'normal',
    'b0',
  )
  const words = aBlock('“We will build it together,” Okafor said.')
  const proposalWith = (officials = [okafor, minister]) => {
    const [proposal] = liftQuotations({ body: [opening, words], title: 'Talks', officials, day })
    if (!proposal) throw new Error('Nothing was found.')
    return proposal
  }
  const card = (proposal: LiftProposal, onChoice: (choice: unknown) => void = () => undefined) =>
    show(
      <LiftProposalCard
        proposal={proposal}
        choice={firstChoice(proposal)}
        officials={[minister, okafor]}
        quotedIds={[]}
        day={day}
        language="en"
        onChoice={onChoice}
      />,
    )

  test('says who spoke, how sure it is and why, with the one who fits chosen', () => {
    card(proposalWith())
    const shown = screen.getByTestId('lift-proposal')
    expect(shown.textContent).toMatch(/(Sure|Likely): said by Brig\. Gen\. Ngozi T\. Okafor\./)
    expect(shown.textContent).toContain('“said” stands after the words')
    expect(within(shown).getByLabelText<HTMLSelectElement>('Who said it').value).toBe(okafor.id)
  })

  test('chooses nobody where nobody on record fits, and says so', () => {
    const proposal = proposalWith([minister])
    expect(firstChoice(proposal)).toEqual({ as: 'statement', speakerId: '' })
    card(proposal)
    expect(screen.getByTestId('lift-proposal').textContent).toContain('who is not on record')
  })

  test('can be skipped, or called no statement', () => {
    const onChoice = jest.fn()
    card(proposalWith(), onChoice)
    fireEvent.click(screen.getByRole('button', { name: 'Skip' }))
    fireEvent.click(screen.getByRole('button', { name: 'Not a statement' }))
    expect(onChoice.mock.calls).toEqual([[{ as: 'skip' }], [{ as: 'notStatement', reason: null }]])
  })
})

test('two versions of the same words are shown with the place where they part', () => {
  const difference = { before: 'We will ', text: 'go', quote: '', after: ' today.' }
  const { container } = show(<DifferingWords difference={difference} />)
  expect(container.textContent).toBe('In the text“We will go today.”In the quote“We will ∅ today.”')
  expect([...container.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual(['go', '∅'])
})
