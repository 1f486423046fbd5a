/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  // A portal keeps its cached pages beside its build, so the browser tests have a build of their own.
  distDir: process.env.LECTERN_BUILD_DIR || '.next',
  // Types are checked by `npm test`; a start from a checked-out revision need not wait for them again.
  typescript: { ignoreBuildErrors: true },
  // A list's first page has the plain address. A route without parameters would be rendered by `next build`, which
  // has no content to render (docs/decisions/0002).
  rewrites: async () => [
    { source: '/releases', destination: '/releases/page/1' },
    { source: '/officials', destination: '/officials/page/1' },
  ],
  headers: async () => [
    {
      // Vite puts a hash in every name there.
      source: '/studio/static/:file*',
      headers: [{ key: 'Cache-Control', value: 'public, max-age=31536000, immutable' }],
    },
  ],
}

export default config
