import { describe, expect, test } from '@jest/globals'
import { readRelease } from '#lib/importer/read.ts'
import { partsOf, speakersOf } from './aReleaseText.ts'

const proposal = readRelease(
  [
    '潮見ホールが開館',
    '令和8年6月5日',
    '港湾庁長官の汐見渚は潮見ホールの開館式に出席した。',
    '「九年の雨を待ちました」と汐見長官は述べた。「屋根は乾いています。」',
    '波多野岬市長は「どうぞお入りください。お湯も沸いています」と語った。',
    'ホールは「潮の家」と名付けられた。',
  ].join('\n\n'),
)

describe('a Japanese release', () => {
  test('has its quotations found, joined within their paragraph, with the clause that says whose they are', () => {
    expect(partsOf(proposal)).toEqual([
      ['九年の雨を待ちました', '屋根は乾いています。'],
      ['どうぞお入りください。お湯も沸いています'],
    ])
    expect(proposal.statements[0]?.attribution?.text).toBe('と汐見長官は述べた')
  })

  test('leaves the speaker to a person, and says who the words are attributed to', () => {
    expect(speakersOf(proposal)).toEqual([null, null])
    expect(proposal.statements[1]?.evidence.join(' ')).toContain('波多野岬市長')
  })

  test('takes a name in corner marks for no statement', () => {
    expect(proposal.nonStatements.map((one) => one.text)).toEqual(['潮の家'])
  })

  test('is known for Japanese, and its day is read from the era', () => {
    expect(proposal.language).toBe('ja')
    expect(proposal.day).toBe('2026-06-05')
  })
})
