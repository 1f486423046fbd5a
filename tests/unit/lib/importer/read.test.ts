import { describe, expect, test } from '@jest/globals'
import { readRelease } from '#lib/importer/read.ts'
import { partsOf as parts, readParagraphs as release, speakersOf as speakers } from './aReleaseText.ts'
import { SAMPLE_TEXT } from './sampleText.ts'

describe('a release in the usual shape', () => {
  const proposal = readRelease(SAMPLE_TEXT)

  test('has one title, however often it is printed', () => {
    expect(proposal.title?.text).toBe('Harbour Agency, Tern Coast Open First Tide Talks')
    expect(proposal.paragraphs.map((paragraph) => paragraph.role)).toContain('repeatedTitle')
  })

  test('has its split quotations joined into one statement each', () => {
    expect(parts(proposal)).toEqual([
      [
        'The Tide Talks carry our old friendship out onto the water,',
        'With these talks and the working groups to follow, we can chart a safe course for every harbour.',
      ],
      [
        'It’s a good week to talk about tides,',
        'This forum lets us draw new charts with friends, and keep the old ones dry.',
      ],
      [
        'These talks show how two small coasts can work together,',
        'I’m grateful for our friends and proud of our charts.',
      ],
    ])
  })

  test('gives each statement its speaker in full, with the post that stands before the name', () => {
    for (const statement of proposal.statements) {
      expect(statement.speaker).toMatchObject({
        name: 'Bartholomew J. Wickersley',
        rank: 'Rear Adm.',
        post: 'commander of Tern Coast Harbour Command',
        organization: 'Tern Coast Harbour Command',
      })
    }
  })

  test('makes no speaker of the person whom the lead is about', () => {
    expect(speakers(proposal)).not.toContain('Orla P. Quillfeather')
    expect(proposal.officials.find((one) => one.family === 'Quillfeather')).toMatchObject({
      rank: 'Vice Adm.',
      quoted: false,
    })
  })

  test('takes the name of a programme in quotation marks for no statement', () => {
    expect(proposal.nonStatements.map((one) => [one.text, one.reason])).toEqual([['Chart to Share', 'name']])
  })

  test('says why for each decision', () => {
    for (const statement of proposal.statements) expect(statement.evidence.length).toBeGreaterThan(0)
    for (const official of proposal.officials) expect(official.evidence.length).toBeGreaterThan(0)
  })
})

describe('speakers', () => {
  test('a pronoun goes back to the subject of the sentence before it', () => {
    const proposal = release(
      'Col. Anselm Brightwater, commander of the Tide Hall, met Maj. Petra Lindqvist on Monday.',
      'Brightwater said the hall is dry at last.',
      '"We waited nine winters for this roof," he said. "It was worth every one."',
    )
    expect(speakers(proposal)).toEqual(['Anselm Brightwater'])
  })

  test('"she" passes over a man to the woman who spoke last', () => {
    const proposal = release(
      'Director Petra Lindqvist said the hall is open.',
      'Mr. Anselm Brightwater carried the key.',
      '"Come in out of the rain, all of you," she said.',
    )
    expect(speakers(proposal)).toEqual(['Petra Lindqvist'])
  })

  test('an office stands for the one person who holds it', () => {
    const proposal = release(
      'Tide Secretary Petra Lindqvist opened the hall with Gen. Anselm Brightwater.',
      '"The doors are open to every crew," the secretary said.',
      '"And the kettle is on for them," the general added.',
    )
    expect(speakers(proposal)).toEqual(['Petra Lindqvist', 'Anselm Brightwater'])
  })

  test('a family name that two people share is nobody, with both as candidates', () => {
    const proposal = release(
      'Capt. Petra Lindqvist and Dr. Oskar Lindqvist opened the hall.',
      '"The doors are open to every crew," said Lindqvist.',
    )
    const [statement] = proposal.statements
    expect(statement?.speaker).toBeNull()
    expect(statement?.candidates).toHaveLength(2)
    expect(proposal.warnings.map((warning) => warning.message)).toContain(
      'It is not certain who said this; choose the speaker.',
    )
  })

  test('an organization is no person', () => {
    const proposal = release(
      'Gen. Anselm Brightwater opened the hall.',
      '"We are pleased to have built the roof," the company said in a statement.',
    )
    expect(speakers(proposal)).toEqual([null])
  })

  test('an official named inside the words is not their speaker', () => {
    const proposal = release(
      'Rear Adm. Petra Lindqvist and Rear Adm. Anselm Brightwater opened the hall.',
      '“Building with Rear Adm. Brightwater was a pleasure for all of us,” said Lindqvist.',
    )
    expect(speakers(proposal)).toEqual(['Petra Lindqvist'])
  })

  test('the attribution may stand before the words', () => {
    const proposal = release(
      'Rep. Petra Lindqvist, D-Maine, chairwoman of the Tide Committee, said, "The hall will keep our boats dry."',
      'According to Ambassador Anselm Brightwater: "It is the finest hall on the coast."',
    )
    expect(speakers(proposal)).toEqual(['Petra Lindqvist', 'Anselm Brightwater'])
  })

  test('words without an attribution belong to the subject of the sentence before', () => {
    const proposal = release(
      'Sen. Petra Lindqvist thanked the builders of the hall. "You worked through nine winters for this roof."',
    )
    expect(speakers(proposal)).toEqual(['Petra Lindqvist'])
  })
})

describe('quotation marks', () => {
  test('a missing closing mark gives a warning and keeps the words', () => {
    const proposal = release(
      '"The hall will keep every boat dry, said Col. Anselm Brightwater, keeper of the hall. "The roof is sound."',
    )
    expect(parts(proposal)).toEqual([['The hall will keep every boat dry,', 'The roof is sound.']])
    expect(speakers(proposal)).toEqual(['Anselm Brightwater'])
    expect(proposal.warnings[0]?.message).toContain('closing quotation mark is missing')
  })

  test('a missing opening mark gives a warning and keeps the words', () => {
    const proposal = release('The hall will keep every boat dry," said Col. Anselm Brightwater.')
    expect(parts(proposal)).toEqual([['The hall will keep every boat dry,']])
    expect(proposal.warnings[0]?.message).toContain('opening quotation mark is missing')
  })

  test('a quotation that runs over paragraphs is one statement', () => {
    const proposal = release(
      '“The hall is open,” said Col. Anselm Brightwater. “It took nine winters.',
      '“It will stand for ninety.”',
    )
    expect(parts(proposal)).toEqual([
      ['The hall is open,', 'It took nine winters.', 'It will stand for ninety.'],
    ])
  })

  test('a quotation within a quotation stays inside it', () => {
    const proposal = release(
      '“They told us, ‘Build it dry,’ and we did,” said Col. Anselm Brightwater.',
      '“The crews call it "the ark" already,” he said.',
    )
    expect(parts(proposal)).toEqual([
      ['They told us, ‘Build it dry,’ and we did,'],
      ['The crews call it "the ark" already,'],
    ])
  })

  test('single marks hold a statement where a release prints them so', () => {
    const proposal = release(
      'Minister Petra Lindqvist said: ‘The hall’s roof is sound and the ministers’ boats are dry.’',
    )
    expect(parts(proposal)).toEqual([['The hall’s roof is sound and the ministers’ boats are dry.']])
  })

  test('nicknames, mottos and terms of art are nobody’s statement', () => {
    const proposal = release(
      'Crews of the “Grey Gulls” of Hall 3 and the “Wet Boots” of Hall 4 came with a "moor-and-forget" line.',
      'Their motto is “We float where others sink.”',
    )
    expect(proposal.statements).toEqual([])
    expect(proposal.nonStatements.map((one) => one.text)).toEqual([
      'Grey Gulls',
      'Wet Boots',
      'moor-and-forget',
      'We float where others sink.',
    ])
  })

  test('a fragment in the writer’s sentence is a partial statement', () => {
    const proposal = release('Gen. Anselm Brightwater called the hall “a dry place for wet crews” on Monday.')
    expect(proposal.statements).toMatchObject([{ kind: 'partial', speaker: { name: 'Anselm Brightwater' } }])
  })

  test('a paragraph that ends with "said:" leads a statement without marks', () => {
    const proposal = release(
      'The hall opened today.',
      'Professor Petra Lindqvist, Head of Tides at the Tern Institute, said:',
      'We measured the tide for nine winters.',
      'The roof will outlast us all.',
      'Notes to editors',
      'The Tern Institute has a harbour.',
    )
    expect(proposal.statements).toMatchObject([{ kind: 'block', speaker: { name: 'Petra Lindqvist' } }])
    expect(parts(proposal)).toEqual([
      ['We measured the tide for nine winters.', 'The roof will outlast us all.'],
    ])
  })
})

describe('what stands around the story', () => {
  const proposal = readRelease(`FOR IMMEDIATE RELEASE
Release No. NR-014-31
EMBARGOED UNTIL 9 a.m. EST, March 3, 2031
Media Contact: Wilma Sedge, 555-010-0199, press@tern.example

Agency Opens the Tide Hall

By Sgt. Oskar Penhallow
3rd Tide Company

PORT TERN, Maine (March 3, 2031) – The agency opened the Tide Hall today. See www.tern.example/hall.

"It is dry," said Col. Anselm Brightwater.

About the Tern Agency
The agency keeps tides.

-30-
`)

  test('is told from it line by line', () => {
    expect(proposal).toMatchObject({
      immediate: true,
      title: { text: 'Agency Opens the Tide Hall' },
      number: { text: 'Release No. NR-014-31' },
      embargo: { text: 'EMBARGOED UNTIL 9 a.m. EST, March 3, 2031' },
      dateline: { place: 'PORT TERN, Maine', day: '2031-03-03' },
      day: '2031-03-03',
      byline: { text: 'By Sgt. Oskar Penhallow\n3rd Tide Company' },
    })
    expect(proposal.contact).toHaveLength(1)
    expect(proposal.boilerplate.map((one) => one.text)).toEqual([
      'About the Tern Agency',
      'The agency keeps tides.',
    ])
    expect(proposal.paragraphs.at(-1)?.role).toBe('endMark')
  })

  test('makes no official of its author', () => {
    expect(proposal.officials.map((one) => one.name)).toEqual(['Anselm Brightwater'])
  })
})
