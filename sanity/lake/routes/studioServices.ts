import type { DatabaseSync } from 'node:sqlite'
import { Hono } from 'hono'
import { openAddonDatasets } from '../addonDatasets.ts'
import type { LakeEnv, LakeSettings } from '../types.ts'
import { callerOf } from './person.ts'
import { limitBody, refuse, refuseAnonymous } from './refusal.ts'

/** Telemetry is thrown away; what comes in is small. */
const MAX_DISCARDED_BODY = 1024 * 1024
/** The lake keeps every transaction. The Studio only shows this number, and its releases tool fails without one. */
const HISTORY_DAYS = 3650

/**
 * What Sanity's own services tell the Studio: plan, features, help, telemetry, offers. On a lake there is no plan and
 * nothing to sell, so each answer is the one that keeps the Studio quiet.
 */
export function studioServiceRoutes(deps: { settings: LakeSettings; database: DatabaseSync }): Hono<LakeEnv> {
  const { settings } = deps
  const addons = openAddonDatasets(deps.database)
  const routes = new Hono<LakeEnv>()

  // Without timing-allow-origin: with it the Studio sees HTTP/1.1 and warns of a slow protocol.
  routes.get('/ping', (c) => c.json('PONG'))
  routes.get('/check/cors', (c) => {
    const origin = c.req.header('origin')
    const allowed = origin !== undefined && settings.allowedOrigins.includes(origin)
    return c.json({ result: { allowed, withCredentials: allowed } })
  })

  routes.get('/features', (c) => c.json([]))
  routes.get('/help', (c) => c.json({ resources: { title: 'Help', sectionArray: [] } }))
  routes.get('/journey/announcements', (c) => c.json([]))
  routes.get('/journey/*', (c) => c.json(null))
  routes.post('/journey/*', (c) => c.body(null, 204))

  routes.get('/intake/telemetry-status', (c) => c.json({ status: 'denied' }))
  routes.post('/intake/*', limitBody(MAX_DISCARDED_BODY), (c) => c.body(null, 204))

  routes.get('/subscriptions/project/:projectId', (c) => {
    const feature = { id: 'retention', variantId: 'lake', name: 'Retention', price: 0, included: true }
    return c.json({
      id: 'lake',
      projectId: settings.projectId,
      productType: 'project',
      status: 'active',
      plan: null,
      planId: 'lake',
      resources: {},
      featureTypes: {
        retention: {
          id: 'retention',
          name: 'Retention',
          singular: true,
          features: [{ ...feature, attributes: { maxRetentionDays: HISTORY_DAYS } }],
        },
      },
    })
  })

  routes.get('/schedules/:projectId/:dataset', (c) => c.json({ schedules: [] }))
  routes.get('/media-libraries', (c) => c.json({ data: [] }))
  routes.get('/access/*', (c) => c.json([]))

  routes.post('/comments/:dataset/setup', (c) => {
    if (!callerOf(c)) return refuseAnonymous(c)
    const dataset = c.req.param('dataset')
    if (dataset !== settings.dataset) return refuse(c, 404, `There is no dataset "${dataset}".`)
    return c.json({ datasetName: addons.setUpComments(dataset) })
  })

  return routes
}
