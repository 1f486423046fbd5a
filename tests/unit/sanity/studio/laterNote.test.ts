import { describe, expect, test } from '@jest/globals'
import { BLANK_NOTE, isNoteComplete, noteOf } from '#sanity/studio/laterNote.ts'

const wrong = 'It gave the place as Osaka.'
const right = 'The talks were in Tokyo.'

describe('what an editor says of a later edition', () => {
  test('may be nothing for an update, and is both parts for a correction', () => {
    expect(isNoteComplete(BLANK_NOTE)).toBe(true)
    expect(isNoteComplete({ ...BLANK_NOTE, kind: 'correction', wrong })).toBe(false)
    expect(isNoteComplete({ ...BLANK_NOTE, kind: 'correction', wrong, right })).toBe(true)
  })

  test('is ordered as what was chosen last, whatever was typed before', () => {
    const typed = { ...BLANK_NOTE, note: 'Adds a name.', wrong, right }
    expect(noteOf(typed)).toEqual({ kind: 'update', note: 'Adds a name.', correction: null })
    expect(noteOf({ ...typed, kind: 'correction' })).toEqual({
      kind: 'correction',
      note: null,
      correction: { wrong, right },
    })
  })
})
