import { ImportError } from '#lib/importer/importError.ts'
import type { Pasted, Reading } from '#sanity/studio/import/readContent.ts'

export type ReadingOrder = { file: File } | { pasted: Pasted }

/** A refusal is a sentence for the person; anything else a fault of ours. */
export type ReadingAnswer = { reading: Reading } | { sentence: string; isRefusal: boolean }

/**
 * Reads a file or a paste in a worker of its own, which ends with it.
 * @throws ImportError where it holds no text that could be a release
 */
export async function readApart(order: ReadingOrder): Promise<Reading> {
  const worker = new Worker(new URL('./readingWorker.ts', import.meta.url), { type: 'module' })
  try {
    const answer = await answerOf(worker, order)
    if ('reading' in answer) return answer.reading
    throw answer.isRefusal ? new ImportError(answer.sentence) : new Error(answer.sentence)
  } finally {
    worker.terminate()
  }
}

function answerOf(worker: Worker, order: ReadingOrder): Promise<ReadingAnswer> {
  return new Promise((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<ReadingAnswer>) => resolve(data))
    worker.addEventListener('error', ({ message }) =>
      reject(new Error(message || 'the reader did not start')),
    )
    worker.postMessage(order)
  })
}
