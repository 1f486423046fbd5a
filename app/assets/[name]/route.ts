import { stylesheet } from '#lib/stylesheet.ts'

export const dynamic = 'force-static'

/** The stylesheet is part of the build, so it is made ahead; its name holds its hash. */
export function generateStaticParams() {
  return [{ name: stylesheet().name }]
}

export async function GET(_request: Request, context: { params: Promise<{ name: string }> }) {
  const { name } = await context.params
  if (name !== stylesheet().name) return new Response('Not found\n', { status: 404 })
  return new Response(stylesheet().css, {
    headers: {
      'Content-Type': 'text/css; charset=utf-8',
      'Cache-Control': 'public, max-age=31536000, immutable',
      'X-Content-Type-Options': 'nosniff',
    },
  })
}
