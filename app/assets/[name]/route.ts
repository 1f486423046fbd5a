import { stylesheet } from '#lib/stylesheet.ts'

export const dynamic = 'force-dynamic'

/**
 * The stylesheet under its hashed name, for ever. Under the name of an earlier build (a page kept by a front may still
 * ask for it) the present one, not to be kept.
 */
export async function GET(_request: Request, context: { params: Promise<{ name: string }> }) {
  const { name } = await context.params
  if (!/^newsroom-[0-9a-f]{12}\.css$/.test(name)) {
    return new Response('Not found\n', { status: 404, headers: { 'Cache-Control': 'no-store' } })
  }
  return new Response(stylesheet().css, {
    headers: {
      'Content-Type': 'text/css; charset=utf-8',
      'Cache-Control': name === stylesheet().name ? 'public, max-age=31536000, immutable' : 'no-cache',
      'X-Content-Type-Options': 'nosniff',
    },
  })
}
