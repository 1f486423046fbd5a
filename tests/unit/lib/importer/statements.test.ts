import { describe, expect, test } from '@jest/globals'
import { readRelease } from '#lib/importer/read.ts'
import { partsOf, readParagraphs, speakersOf } from './aReleaseText.ts'

describe('statements', () => {
  test('that each name their speaker stay apart, though the first lost its closing mark', () => {
    const proposal = readParagraphs(
      'Mayor Petra Lindqvist and Sheriff Anselm Brightwater opened the hall.',
      '“We have waited nine winters for this roof,” said Lindqvist. “It is dry at last.',
      '“It keeps the rain off our nets,” said Brightwater. “And off us.”',
    )
    expect(speakersOf(proposal)).toEqual(['Petra Lindqvist', 'Anselm Brightwater'])
  })

  test('keep a name in the same marks within them', () => {
    const proposal = readParagraphs(
      'Mayor Petra Lindqvist said:',
      '"The hall is a "tide park" where children may play, and the roof is dry.',
      '"Come in out of the rain, all of you."',
    )
    expect(partsOf(proposal)).toEqual([
      [
        'The hall is a "tide park" where children may play, and the roof is dry.',
        'Come in out of the rain, all of you.',
      ],
    ])
  })

  test('run over paragraphs in single marks', () => {
    const proposal = readParagraphs(
      'Harbour minister Petra Lindqvist said:',
      '‘The roof keeps the rain off our crews’ nets. It was worth every one of the nine winters.',
      '‘Come in out of the rain, all of you.’',
    )
    expect(speakersOf(proposal)).toEqual(['Petra Lindqvist'])
    expect(partsOf(proposal)[0]).toHaveLength(2)
  })

  test('lack their comma where a verb of saying stands beside the mark', () => {
    const proposal = readParagraphs(
      '"The roof keeps the rain off all our nets" said Petra Lindqvist, mayor of Tern Bay.',
    )
    expect(speakersOf(proposal)).toEqual(['Petra Lindqvist'])
  })

  test('of two fragments under one verb are one', () => {
    const proposal = readParagraphs(
      'Mayor Petra Lindqvist said that “the roof is a gift to every crew”, and that “the rain has lost this one”.',
    )
    expect(partsOf(proposal)).toEqual([['the roof is a gift to every crew', 'the rain has lost this one']])
  })

  test('that the same person adds with “she said” are one in their paragraph', () => {
    const proposal = readParagraphs(
      'Mayor Petra Lindqvist opened the hall.',
      '“The roof is dry at last,” Lindqvist said. “Come in, all of you,” she said. “The kettle is on.”',
    )
    expect(partsOf(proposal)).toHaveLength(1)
  })

  test('take no pronoun for several people, and no lead without a name for the last speaker', () => {
    const proposal = readParagraphs(
      'Sens. Petra Lindqvist and Anselm Brightwater opened the hall.',
      '“The roof is dry at last,” said Brightwater.',
      'The full text of the letter follows:',
      '“We have waited nine winters for this roof, and we thank the builders.”',
    )
    expect(speakersOf(proposal)).toEqual(['Anselm Brightwater', null])
  })

  test('are spoken by the person whose statement the title announces', () => {
    const proposal = readRelease(
      'Sheriff Lindqvist Statement on the Tide Hall\n\n“The roof is dry at last, and the kettle is on.”',
    )
    expect(speakersOf(proposal)).toEqual(['Lindqvist'])
  })

  test('of somebody without a name are statements whose speaker is asked for', () => {
    const proposal = readParagraphs(
      'Mayor Petra Lindqvist opened the hall.',
      '“Nobody saw it coming,” an old sailor said.',
    )
    expect(speakersOf(proposal)).toEqual([null])
    expect(partsOf(proposal)).toEqual([['Nobody saw it coming,']])
  })

  test('find the full name of somebody who is quoted by family name only', () => {
    const proposal = readParagraphs(
      'Petra Lindqvist, who was named harbour master this spring, opened the hall.',
      '“The roof is dry at last,” said Lindqvist.',
    )
    expect(speakersOf(proposal)).toEqual(['Petra Lindqvist'])
  })
})

describe('a mark that strayed', () => {
  test('makes no statement of the writer’s words', () => {
    const proposal = readParagraphs('Owners may begin to apply today by calling the harbour.”')
    expect(proposal.statements).toEqual([])
    expect(proposal.nonStatements.map((one) => one.reason)).toEqual(['unattributed'])
    expect(proposal.warnings).toHaveLength(1)
  })
})

describe('the head of a release', () => {
  test('is no title where the lead stands first', () => {
    const lead = 'TERN BAY (HNS) -- The Tide Hall opened its doors on Monday after nine winters of rain.'
    const proposal = readRelease(`${lead}\n\nMany people came to see the new roof.`)
    expect(proposal.title).toBeNull()
    expect(proposal.dateline?.place).toBe('TERN BAY')
  })

  test('passes over mastheads, labels and days to the title, and over a subtitle to the lead', () => {
    const proposal = readRelease(
      [
        'THE HON PETRA LINDQVIST MP  Minister for Moorings',
        'MEDIA RELEASE',
        '5 June 2012',
        'TIDE HALL OPENS AFTER NINE WINTERS',
        'Roof keeps out the rain',
        'Tern Bay, Gull Coast – The Tide Hall opened its doors on Monday.',
      ].join('\n\n'),
    )
    expect(proposal.title?.text).toBe('TIDE HALL OPENS AFTER NINE WINTERS')
    expect(proposal.day).toBe('2012-06-05')
    expect(proposal.dateline?.place).toBe('Tern Bay, Gull Coast')
  })
})
