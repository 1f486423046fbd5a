import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { Document, HeadingLevel, Packer, Paragraph, TextRun } from 'docx'

type WordFile = { name: string; mimeType: string; buffer: Buffer }

/** A text file as a press officer would have written it in Word: the first line a heading, an empty line between paragraphs. */
export async function wordFileOf(textFile: string): Promise<WordFile> {
  const [title = '', ...paragraphs] = readFileSync(textFile, 'utf8')
    .trim()
    .split(/\n\s*\n/u)
  const document = new Document({
    sections: [
      {
        children: [
          new Paragraph({ text: title, heading: HeadingLevel.HEADING_1 }),
          ...paragraphs.map((text) => new Paragraph({ children: [new TextRun(text)] })),
        ],
      },
    ],
  })
  return {
    name: `${basename(textFile, '.txt')}.docx`,
    mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    buffer: await Packer.toBuffer(document),
  }
}
