import { createHash } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import { readFile, readPaste } from '#sanity/studio/import/readContent.ts'

const TEXT = 'Tide Hall Opens\n\n“We open the doors,” said Rear Adm. Ines Vale.\n'

describe('what is dropped or pasted', () => {
  test('has the fingerprint that the same file has at the command line', async () => {
    const reading = await readFile(new File([TEXT], 'tide.txt'))
    expect(reading.sha256).toBe(createHash('sha256').update(TEXT).digest('hex'))
    expect(reading).toMatchObject({ name: 'tide.txt', text: TEXT })
    expect(reading.proposal.statements).toHaveLength(1)
  })

  test('is read with its headings where the clipboard holds them', async () => {
    const html = '<h1>Tide Hall Opens</h1><p>PORT TERN, Maine – The hall opened.</p>'
    const { proposal } = await readPaste({
      html,
      plain: 'Tide Hall Opens PORT TERN, Maine – The hall opened.',
    })
    expect(proposal.title?.text).toBe('Tide Hall Opens')
    expect(proposal.dateline?.place).toBe('PORT TERN, Maine')
  })

  test('is read as plain words where the formatted ones hold nothing', async () => {
    const { text } = await readPaste({ html: '<p> </p>', plain: TEXT })
    expect(text).toBe(TEXT)
  })

  test('is refused in a sentence where it is empty or no text', async () => {
    await expect(readFile(new File([], 'empty.docx'))).rejects.toThrow('empty.docx is empty')
    await expect(readPaste({ html: '', plain: '' })).rejects.toThrow('The pasted text is empty')
    const picture = new File([new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])], 'a.docx')
    await expect(readFile(picture)).rejects.toThrow('a.docx')
  })
})
