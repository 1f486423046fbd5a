import { ImportError } from '#lib/importer/importError.ts'

/** Elements that are open at once. Pages have some tens, carelessly made ones hundreds; the parser slows down with depth. */
const DEEPEST = 3000

/** @throws ImportError where elements are nested as they are only to exhaust whoever reads them */
export function checkDepth(depth: number): void {
  if (depth > DEEPEST) {
    throw new ImportError(
      `The file nests ${DEEPEST} elements in each other, as no release does; import its text alone as a .txt file.`,
    )
  }
}
