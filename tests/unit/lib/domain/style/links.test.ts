import { describe, expect, test } from '@jest/globals'
import { links } from '#lib/domain/style/links.ts'
import { deskRelease } from '#tests/support/deskRecords.ts'
import { findingsOf, paragraph } from '#tests/support/styledRelease.ts'

function of(href: string, words = 'the report') {
  const block = paragraph('', 'b1', {
    children: [{ _type: 'span', _key: 's1', text: words, marks: ['l1'] }],
    markDefs: [{ _type: 'link', _key: 'l1', href }],
  })
  return findingsOf(links, deskRelease({ body: [block] })).map(({ problem }) => problem)
}

describe('a link', () => {
  test('is right with an address that a reader can follow and words that say where it leads', () => {
    for (const href of [
      'https://aurelia.example/report',
      'mailto:desk@aurelia.example',
      'tel:+12025550143',
      '/releases/talks',
      '#top',
    ]) {
      expect(of(href)).toEqual([])
    }
  })

  test('leads nowhere without an address, with a broken one, and with one that browsers do not follow', () => {
    expect(of('')).toEqual(['The link has no address.'])
    expect(of('aurelia.example/report')).toEqual([
      'The link has an address that lacks https:// or is broken.',
    ])
    expect(of('https://aurelia.example/the report')).toEqual(['The link has a space in its address.'])
    expect(of('ftp://aurelia.example/')).toEqual([
      'The link has an address that browsers do not follow (ftp:).',
    ])
    expect(of('https://fileserver/report')).toEqual([
      'The link leads to “fileserver”, which only some networks know.',
    ])
  })

  test('says where it leads', () => {
    expect(of('/about', 'Click here')).toEqual(['The words of the link do not say where it leads.'])
    expect(of('/about', 'こちら')).toHaveLength(1)
    expect(of('https://aurelia.example/a', 'https://aurelia.example/a')).toHaveLength(1)
  })
})
