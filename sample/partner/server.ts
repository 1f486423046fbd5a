// The sample partner as a process: `PARTNER_PORT=3400 SITE_URL=http://localhost:3000 node sample/partner/server.ts`.
import { serve } from '@hono/node-server'
import { env } from '#lib/env.ts'
import { createPartner } from './handler.ts'

const { partnerPort, partnerUrl, siteUrl } = env()
const partner = createPartner({ newsroom: new URL(siteUrl), ask: fetch })

const server = serve({ fetch: partner, port: partnerPort, hostname: '127.0.0.1' }, () => {
  console.log(JSON.stringify({ event: 'ready', url: partnerUrl }))
})

server.on('error', (error) => {
  console.error(`The partner page cannot listen on port ${partnerPort}: ${error.message}`)
  process.exit(1)
})

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => server.close(() => process.exit(0)))
}
