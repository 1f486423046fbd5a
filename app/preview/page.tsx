import { listDesk } from '#lib/content/previewAccess.ts'
import { formatInstant } from '#lib/domain/dates.ts'
import { paths } from '#lib/paths.ts'
import { requireStaff } from './staff.ts'

/** Where the Studio's preview begins: the releases on the desk. */
export default async function DeskPreview() {
  await requireStaff()
  const entries = await listDesk()
  return (
    <main id="main" className="sheet">
      <h1>On the desk</h1>
      {entries.length === 0 && <p>No release has unpublished changes.</p>}
      <ul className="desk-list">
        {entries.map(({ id, title, language, updatedAt }) => (
          <li key={id}>
            <a href={paths.previewRelease(id)} target="_self" lang={language ?? undefined}>
              {title || 'A release without a headline'}
            </a>{' '}
            <span className="label">changed {formatInstant(updatedAt, 'UTC', 'en')}</span>
          </li>
        ))}
      </ul>
    </main>
  )
}
