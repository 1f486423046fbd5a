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
  test('is read with its name and fingerprint', async () => {
    expect(await readSource(file('hall.txt', 'Agency Opens Hall'))).toMatchObject({
      name: 'hall.txt',
      text: 'Agency Opens Hall',
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    })
  })

  test('is read with what its format tells', async () => {
    const page = file('hall.html', '<h1>Agency Opens Hall</h1><img src="hall.jpg">')
    expect(await readSource(page)).toMatchObject({
      text: 'Agency Opens Hall',
      hints: { headings: [{ start: 0, end: 17, level: 1 }] },
      notes: ['1 picture left out; add pictures by hand.'],
    })
  })

  test.each([
    ['there is none', () => join(folder, 'none.txt'), 'There is no file'],
    ['it is a folder', () => folder, 'is a folder'],
    ['it is empty', () => file('empty.txt', ''), 'is empty'],
    ['it is larger than any release', () => file('large.txt', new Uint8Array(33 * 1024 * 1024)), 'is larger'],
  ])('is refused in one sentence when %s', async (_when, path, message) => {
    const refusal = readSource(path())
    await expect(refusal).rejects.toThrow(ImportError)
    await expect(refusal).rejects.toThrow(message)
  })
})
