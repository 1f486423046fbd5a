import { describe, expect, test } from '@jest/globals'
import { contactsIn, type KnownContact } from '#lib/importer/contacts.ts'

const desk: KnownContact = {
  id: 'contact-desk',
  published: true,
  name: 'Harbour Press Desk',
  role: null,
  email: 'desk@harbour.example',
  phone: '+1 207 555 0100',
}
const lines = (...texts: string[]) =>
  texts.map((text, index) => ({ text, start: index * 100, end: index * 100 + text.length }))
const found = (...texts: string[]) =>
  contactsIn(lines(...texts), [desk]).map(({ lines, evidence }) => [
    lines.map(({ start }) => start),
    evidence,
  ])

describe('the contacts that a release names', () => {
  test('are found by e-mail, telephone or whole name, with what agrees', () => {
    expect(found('Contact:', 'Write to DESK@harbour.example')).toEqual([
      [[100], ['the e-mail address desk@harbour.example']],
    ])
    expect(found('Press office: (207) 555-0100')).toEqual([[[0], ['the telephone number +1 207 555 0100']]])
    expect(found('Contact: Harbour Press Desk')).toEqual([[[0], ['the name Harbour Press Desk']]])
  })

  test('are not guessed from a part of a name, another number or a longer address', () => {
    expect(found('Contact: Press Desk', '207-555-0101', 'news.desk@harbour.example', 'ext. 0100')).toEqual([])
  })
})
