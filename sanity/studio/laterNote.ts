import type { Correction } from '#lib/domain/correction.ts'

/** What an editor says of an edition after the first, as far as it is typed. */
export type LaterNote = { kind: 'update' | 'correction'; note: string } & Correction

export const BLANK_NOTE: LaterNote = { kind: 'update', note: '', wrong: '', right: '' }

/** An update may go without a note; a correction must say what was wrong and what is right. */
export function isNoteComplete({ kind, wrong, right }: LaterNote): boolean {
  return kind === 'update' || (wrong.trim() !== '' && right.trim() !== '')
}

/** The part of a publication order that says it. */
export function noteOf({ kind, note, wrong, right }: LaterNote) {
  return kind === 'update'
    ? { kind, note, correction: null }
    : { kind, note: null, correction: { wrong, right } }
}
