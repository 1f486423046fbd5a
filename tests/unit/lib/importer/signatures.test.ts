import { describe, expect, test } from '@jest/globals'
import { partsOf, readParagraphs, speakersOf } from './aReleaseText.ts'

describe('who signs words', () => {
  test('stands after a dash behind them', () => {
    const proposal = readParagraphs(
      '“We have waited nine winters for this roof.” – Petra Lindqvist, President of the Harbour Council',
    )
    expect(speakersOf(proposal)).toEqual(['Petra Lindqvist'])
    expect(proposal.officials[0]?.post).toBe('President of the Harbour Council')
  })

  test('stands in a line of its own below them', () => {
    const proposal = readParagraphs(
      'The council published what people say:',
      '“We have waited nine winters for this roof.”',
      'Petra Lindqvist, President of the Harbour Council',
      '“It keeps the rain off our nets.”',
      '— Anselm Brightwater, Mayor of Tern Bay',
    )
    expect(speakersOf(proposal)).toEqual(['Petra Lindqvist', 'Anselm Brightwater'])
  })

  test('stands before a dash that leads into them', () => {
    const proposal = readParagraphs(
      'Petra Lindqvist, Leader of the Harbour Council – “We have waited nine winters for this roof.”',
    )
    expect(speakersOf(proposal)).toEqual(['Petra Lindqvist'])
  })

  test('an editorial board that signs is no person', () => {
    const proposal = readParagraphs(
      'Mayor Petra Lindqvist opened the hall.',
      '“They have built it well, and it will last.” – Tern Bay Gazette Editorial Board',
    )
    expect(speakersOf(proposal)).toEqual([null])
  })
})

describe('letters', () => {
  const letter = (signature: string) =>
    readParagraphs(
      'Sens. Petra Lindqvist and Anselm Brightwater wrote to the harbour master.',
      'Dear Master Vale:',
      'The roof of the hall has leaked for nine winters.',
      'Please mend it before the tenth.',
      'Sincerely,',
      signature,
    )

  test('are words of the one who signed them, without marks', () => {
    const proposal = letter('Petra Lindqvist')
    expect(speakersOf(proposal)).toEqual(['Petra Lindqvist'])
    expect(partsOf(proposal)).toEqual([
      ['The roof of the hall has leaked for nine winters.', 'Please mend it before the tenth.'],
    ])
  })

  test('that several signed have no speaker, and name the signers', () => {
    const proposal = letter('Petra Lindqvist and Anselm Brightwater')
    expect(speakersOf(proposal)).toEqual([null])
    expect(proposal.statements[0]?.candidates).toHaveLength(2)
  })
})
