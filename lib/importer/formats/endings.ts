/** Endings of the files that the import reads, in the order in which they are offered. */
export const IMPORT_ENDINGS = ['.docx', '.html', '.htm', '.txt', '.text', '.md'] as const

/** Whether a file is one that the import reads, as far as its name tells. */
export function hasImportEnding(name: string): boolean {
  return IMPORT_ENDINGS.some((ending) => name.toLowerCase().endsWith(ending))
}
