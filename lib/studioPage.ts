import type { Env } from '#lib/env.ts'

/** The build asks for icons at an address that only a Studio at the root of a site has. */
const OTHER_ICONS = /<link href="\/static\/[^"]+\.(?:ico|png|webmanifest)"[^>]*>/g

/**
 * The built Studio's page, told which project to open before any of its scripts runs, so that one build serves
 * every installation.
 */
export function withStudioSettings(html: string, { projectId, dataset, lakeUrl }: Env['sanity']): string {
  const settings = JSON.stringify({ projectId, dataset, lakeUrl }).replaceAll('<', '\\u003c')
  const script = `<script>window.__LECTERN_STUDIO__=${settings}</script>`
  const page = html.replace(OTHER_ICONS, '').replace('/static/favicon.svg', '/icon.svg')
  const at = page.indexOf('<script')
  return at < 0 ? `${page}${script}` : `${page.slice(0, at)}${script}${page.slice(at)}`
}
