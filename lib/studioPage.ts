import type { Env } from '#lib/env.ts'

/**
 * The built Studio's page, told which project to open before any of its scripts runs, so that one build serves
 * every installation.
 */
export function withStudioSettings(html: string, { projectId, dataset, lakeUrl }: Env['sanity']): string {
  const settings = JSON.stringify({ projectId, dataset, lakeUrl }).replaceAll('<', '\\u003c')
  const script = `<script>window.__LECTERN_STUDIO__=${settings}</script>`
  const at = html.indexOf('<script')
  return at < 0 ? `${html}${script}` : `${html.slice(0, at)}${script}${html.slice(at)}`
}
