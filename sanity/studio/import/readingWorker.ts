import { ImportError } from '#lib/importer/importError.ts'
import type { ReadingAnswer, ReadingOrder } from '#sanity/studio/import/readApart.ts'
import { readFile, readPaste } from '#sanity/studio/import/readContent.ts'

/** Reads apart from the page: a long file takes seconds, in which the Studio would not answer. */
self.addEventListener('message', async ({ data }: MessageEvent<ReadingOrder>) => {
  self.postMessage(await answerTo(data))
})

async function answerTo(order: ReadingOrder): Promise<ReadingAnswer> {
  try {
    return { reading: await ('file' in order ? readFile(order.file) : readPaste(order.pasted)) }
  } catch (error) {
    const sentence = error instanceof Error ? error.message : String(error)
    return { sentence, isRefusal: error instanceof ImportError }
  }
}
