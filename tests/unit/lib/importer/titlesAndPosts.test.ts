import { describe, expect, test } from '@jest/globals'
import { readParagraphs, speakersOf } from './aReleaseText.ts'

const officials = (...paragraphs: string[]) =>
  readParagraphs(...paragraphs).officials.map(({ rank, honorific, name, post }) => ({
    title: rank ?? honorific,
    name,
    post,
  }))
const names = (...paragraphs: string[]) => officials(...paragraphs).map((one) => one.name)

describe('several people under one title', () => {
  test('each bear it, whatever stands in brackets behind their names', () => {
    expect(
      officials('Sens. Petra Lindqvist (I-Tern) and Anselm Brightwater (I-Gull) opened the hall.'),
    ).toEqual([
      { title: 'Sen.', name: 'Petra Lindqvist', post: 'Sen.' },
      { title: 'Sen.', name: 'Anselm Brightwater', post: 'Sen.' },
    ])
  })

  test('end where the next title begins', () => {
    const read = officials(
      'U.S. Senators Petra Lindqvist and Anselm Brightwater and Congressmen Oskar Wren and Idris Vale came.',
    )
    expect(read.map((one) => [one.title, one.name])).toEqual([
      ['Senator', 'Petra Lindqvist'],
      ['Senator', 'Anselm Brightwater'],
      ['Congressman', 'Oskar Wren'],
      ['Congressman', 'Idris Vale'],
    ])
  })

  test('who said something together are candidates, and nobody is made the speaker', () => {
    const proposal = readParagraphs(
      'Sens. Petra Lindqvist and Anselm Brightwater opened the hall.',
      '"We have waited nine winters for this roof," Senators Lindqvist and Brightwater said in a joint statement.',
    )
    expect(speakersOf(proposal)).toEqual([null])
    expect(proposal.statements[0]?.candidates).toHaveLength(2)
  })
})

describe('ranks', () => {
  test.each([
    ['Electronics Technician Seaman (SS) Petra Lindqvist', 'Electronics Technician Seaman (SS)'],
    ['First Lt. Petra Lindqvist', 'First Lt.'],
    ['Air Vice-Marshal Petra Lindqvist', 'Air Vice-Marshal'],
    ['Police Sgt. Petra Lindqvist', 'Police Sgt.'],
  ])('of any service are read as printed: %s', (printed, rank) => {
    expect(officials(`${printed} opened the hall.`)).toEqual([
      expect.objectContaining({ title: rank, name: 'Petra Lindqvist' }),
    ])
  })

  test('in a shorter form later on are the same person', () => {
    const proposal = readParagraphs(
      'First Lt. Petra Lindqvist opened the hall.',
      '"The roof is dry at last, all of it," Lieutenant Lindqvist said.',
    )
    expect(speakersOf(proposal)).toEqual(['Petra Lindqvist'])
    expect(proposal.officials).toHaveLength(1)
  })

  test('end the post of the person before', () => {
    const read = officials(
      'Brig. Gen. Petra Lindqvist, deputy commander of the Tide Hall, Brig. Gen. Anselm Brightwater, director of moorings, and Oskar Wren spoke.',
    )
    expect(read.map((one) => one.post)).toEqual(['deputy commander of the Tide Hall', 'director of moorings'])
  })
})

describe('posts', () => {
  test('are found where a later sentence states them', () => {
    const read = officials(
      'Gov. Petra Lindqvist opened the hall.',
      'Lindqvist is the chairwoman of the Harbour Council, which owns the roof.',
    )
    expect(read).toEqual([
      { title: 'Gov.', name: 'Petra Lindqvist', post: 'chairwoman of the Harbour Council' },
    ])
  })

  test('are found beside a family name that was introduced without one', () => {
    const read = officials(
      'Capt. Petra Lindqvist came.',
      'Lindqvist, commander of the Tide Hall, spoke first.',
    )
    expect(read[0]?.post).toBe('commander of the Tide Hall')
  })

  test('are no time of which the sentence goes on after the name', () => {
    expect(
      officials(
        'The Tern Command chief of harbors, plans and lights, Rear Adm. Petra Lindqvist, this week led the talks.',
      ),
    ).toEqual([
      {
        title: 'Rear Adm.',
        name: 'Petra Lindqvist',
        post: 'Tern Command chief of harbors, plans and lights',
      },
    ])
  })

  test('stand in brackets, or after a comma that was lost', () => {
    const read = officials(
      'Petra Lindqvist (Mayor of Tern Bay) came with Anselm Brightwater the Minister for Moorings.',
    )
    expect(read.map((one) => one.post)).toEqual(['Mayor of Tern Bay', 'Minister for Moorings'])
  })

  test('keep the number within them, and no courtesy', () => {
    const read = officials('Harbour Region 10 Enforcement Director Dr. Petra Lindqvist came.')
    expect(read).toEqual([
      { title: 'Dr.', name: 'Petra Lindqvist', post: 'Harbour Region 10 Enforcement Director' },
    ])
  })
})

describe('what is no name', () => {
  test.each([
    ['a report of an office', 'The Inspector General’s Report on the roof was read aloud.'],
    ['an adjective made of a name', 'A Senator Lindqvist-sponsored roof was built.'],
    ['a thing after a title', 'The Director Partnership met in the hall.'],
    ['an office of an agency', 'EPA Region said nothing of the roof.'],
  ])('is nobody: %s', (_what, sentence) => {
    expect(names(sentence)).toEqual([])
  })
})
