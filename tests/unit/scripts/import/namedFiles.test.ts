import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { namedFiles } from '../../../../scripts/import/namedFiles.ts'

const folder = mkdtempSync(join(tmpdir(), 'lectern-named-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const at = (name: string) => join(folder, name)
for (const name of [
  '2031/b.txt',
  '2031/a.TXT',
  '2031/notes.pdf',
  '2030/z.txt',
  '.git/c.txt',
  'empty/x.png',
]) {
  mkdirSync(join(at(name), '..'), { recursive: true })
  writeFileSync(at(name), 'Agency Opens Hall')
}

test('a folder stands for the releases in it and below it, in order of their names', () => {
  expect(namedFiles([folder])).toEqual(['2030/z.txt', '2031/a.TXT', '2031/b.txt'].map(at))
})

test('what is named itself is taken as it is, whatever its ending, and missing files too', () => {
  const named = [at('2031/notes.pdf'), at('none.txt')]
  expect(namedFiles(named)).toEqual(named)
})

test('a file that is named twice is imported once', () => {
  expect(namedFiles([at('2031/b.txt'), at('2031'), `${folder}/./2031/a.TXT`])).toEqual([
    at('2031/b.txt'),
    `${folder}/./2031/a.TXT`,
  ])
})

test('a folder without releases stays, so that the report can name it', () => {
  expect(namedFiles([at('empty')])).toEqual([at('empty')])
})
