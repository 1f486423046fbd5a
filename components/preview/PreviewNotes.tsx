import type { Refusal } from '#lib/domain/refusal.ts'

/** What stands in the way of publishing, as notes: a preview shows a draft with its gaps. */
export function PreviewNotes({ notes }: { notes: readonly Refusal[] }) {
  if (notes.length === 0) return null
  return (
    <details className="preview-notes">
      <summary>
        {notes.length === 1 ? 'One thing stands' : `${notes.length} things stand`} in the way of publishing
      </summary>
      <ul>
        {notes.map(({ where, problem, mend }) => (
          <li key={`${where} ${problem}`}>
            <strong>{where}:</strong> {problem} {mend}
          </li>
        ))}
      </ul>
    </details>
  )
}
