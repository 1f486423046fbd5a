import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { env } from '#lib/env.ts'
import { withStudioSettings } from '#lib/studioPage.ts'

export const dynamic = 'force-dynamic'

/** Folders of the built Studio that hold files only; a path there that is no file is not a place in the Studio. */
const FILE_FOLDERS = ['static', 'vendor']

const HEADERS = {
  'Cache-Control': 'no-store',
  'Content-Security-Policy': "frame-ancestors 'self'",
  'Referrer-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
  'X-Robots-Tag': 'noindex',
}

export async function GET(_request: Request, context: { params: Promise<{ path?: string[] }> }) {
  const { path = [] } = await context.params
  if (FILE_FOLDERS.includes(path[0] ?? '')) return text('There is no such file in the Studio.', 404)
  const html = await builtStudio()
  if (html === null)
    return text('The Studio is not built yet. `npm start` builds it into public/studio.', 503)
  return new Response(withStudioSettings(html, env().sanity), {
    headers: { ...HEADERS, 'Content-Type': 'text/html; charset=utf-8' },
  })
}

async function builtStudio(): Promise<string | null> {
  try {
    return await readFile(join(process.cwd(), 'public', 'studio', 'index.html'), 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
}

function text(sentence: string, status: number): Response {
  return new Response(`${sentence}\n`, {
    status,
    headers: { ...HEADERS, 'Content-Type': 'text/plain; charset=utf-8' },
  })
}
