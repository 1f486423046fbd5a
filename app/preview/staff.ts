import { cookies } from 'next/headers'
import { notFound } from 'next/navigation'
import { holdsSession } from '#lib/content/previewAccess.ts'
import { SESSION_COOKIE } from '#lib/preview/session.ts'

/** Ends a page that is asked for without a staff session as if it were not there. */
export async function requireStaff(): Promise<void> {
  if (!(await isStaff())) notFound()
}

/** Whether the request comes with a staff session that holds. */
export async function isStaff(): Promise<boolean> {
  return holdsSession((await cookies()).get(SESSION_COOKIE)?.value, Date.now())
}
