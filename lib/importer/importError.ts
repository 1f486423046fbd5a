/** The import cannot go on; the message is one sentence that says what to do. */
export class ImportError extends Error {
  override name = 'ImportError'
}
