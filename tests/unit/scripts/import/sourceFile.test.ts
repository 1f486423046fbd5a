import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { ImportError } from '#lib/importer/importError.ts'
import { readSource } from '../../../../scripts/import/sourceFile.ts'

const folder = mkdtempSync(join(tmpdir(), 'import-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

describe('a file to import', () => {
  test('is read with its name and fingerprint', () => {
    expect(readSource(file('hall.txt', 'Agency Opens Hall'))).toMatchObject({
      name: 'hall.txt',
      text: 'Agency Opens Hall',
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    })
  })

  test.each([
    ['there is none', () => join(folder, 'none.txt'), 'There is no file'],
    ['it is a folder', () => folder, 'is a folder'],
    ['it is empty', () => file('empty.txt', ''), 'is empty'],
    ['it holds only space', () => file('space.txt', ' \n\t\n'), 'nothing but space'],
    [
      'it is a picture',
      () => file('picture.txt', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0xff])),
      'not plain text',
    ],
    ['it holds binary zeros', () => file('zeros.txt', 'a\u0000b'), 'not plain text'],
    ['it is over 2 MB', () => file('large.txt', 'a'.repeat(2 * 1024 * 1024 + 1)), 'more than 2 MB'],
  ])('is refused in one sentence when %s', (_when, path, message) => {
    expect(() => readSource(path())).toThrow(ImportError)
    expect(() => readSource(path())).toThrow(message)
  })
})
