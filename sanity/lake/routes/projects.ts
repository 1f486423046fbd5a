import type { DatabaseSync } from 'node:sqlite'
import { Hono } from 'hono'
import type { Accounts } from '../accounts.ts'
import { openAddonDatasets } from '../addonDatasets.ts'
import type { LakeEnv, LakeSettings } from '../types.ts'
import { callerOf, memberJson, personJson, rolesOf } from './person.ts'
import { refuse, refuseAnonymous } from './refusal.ts'
import { studioServiceRoutes } from './studioServices.ts'

/** The lake does not note when it was made; a fixed date keeps answers, and what the Studio caches of them, the same. */
const EPOCH = '2026-01-01T00:00:00Z'
const EVERYTHING = '_id in path("**")'
/** Ids with a dot (drafts, versions) are for people who are signed in. */
const PUBLIC = '_id in path("*")'

/** The project, its datasets, members and rights, and what else the Studio asks at boot. Paths start after `/v<version>`. */
export function projectRoutes(deps: {
  settings: LakeSettings
  accounts: Accounts
  database: DatabaseSync
}): Hono<LakeEnv> {
  const { settings, accounts } = deps
  const addons = openAddonDatasets(deps.database)
  const routes = new Hono<LakeEnv>()

  const mainDataset = {
    name: settings.dataset,
    aclMode: 'public',
    createdAt: EPOCH,
    createdByUserId: 'system',
    addonFor: null,
    datasetProfile: 'content',
    features: [],
    tags: [],
  }
  // No organization: with one the Studio opens streams of Sanity's dashboard, which the lake does not have.
  const project = {
    id: settings.projectId,
    displayName: 'Newsroom',
    studioHost: null,
    isBlocked: false,
    isDisabled: false,
    isDisabledByUser: false,
    metadata: { color: '#1f4e79', externalStudioHost: '' },
    maxRetentionDays: 3650,
    activityFeedEnabled: false,
    organizationId: null,
    organization: null,
    features: [],
    pendingInvites: 0,
    createdAt: EPOCH,
    updatedAt: EPOCH,
  }

  routes.use('/projects/:projectId/*', async (c, next) => {
    const asked = c.req.param('projectId')
    if (asked !== settings.projectId)
      return refuse(c, 404, `There is no project "${asked}"; this lake serves "${settings.projectId}".`)
    return next()
  })

  routes.get('/projects', (c) => c.json(callerOf(c) ? [project] : []))

  routes.get('/projects/:projectId', (c) => {
    const caller = callerOf(c)
    if (!caller) return refuseAnonymous(c)
    const members = accounts.users.map((user) => memberJson(user, caller))
    return c.json(c.req.query('includeMembers') === 'false' ? project : { ...project, members })
  })

  routes.get('/datasets', (c) => (callerOf(c) ? c.json([mainDataset]) : refuseAnonymous(c)))

  routes.get('/projects/:projectId/datasets', (c) => {
    if (!callerOf(c)) return refuseAnonymous(c)
    const profile = c.req.query('datasetProfile')
    if (!profile) return c.json([mainDataset])
    const owner = c.req.query('addonFor') ?? settings.dataset
    return c.json(addons.list(profile, owner).map((name) => ({ ...mainDataset, name, addonFor: owner })))
  })

  routes.get('/projects/:projectId/datasets/:dataset/acl', (c) =>
    c.json(
      callerOf(c)
        ? [
            {
              filter: EVERYTHING,
              permissions: ['create', 'read', 'update', 'history', 'editHistory', 'manage'],
            },
          ]
        : [{ filter: PUBLIC, permissions: ['read'] }],
    ),
  )
  routes.get('/projects/:projectId/datasets/:dataset/settings/indexing', (c) =>
    c.json({ partialIndexSettings: { maxFieldDepth: 0 } }),
  )
  routes.get('/projects/:projectId/datasets/:dataset/tags', (c) => c.json([]))

  // Without deployStudio, so that the Studio uploads no manifest; without invite, so that it offers no such button.
  routes.get('/projects/:projectId/grants', (c) => {
    const grant = (name: string) => ({
      id: name,
      name,
      title: name,
      description: null,
      isCustom: false,
      config: {},
      grants: [{ name: 'read', params: {} }],
    })
    return c.json({
      'sanity.project': [grant('sanity-project')],
      'sanity.project.members': [grant('sanity-project-members')],
    })
  })

  routes.get('/projects/:projectId/roles', (c) =>
    c.json([
      ...new Map(
        accounts.users
          .flatMap(rolesOf)
          .map((role) => [role.name, { ...role, isCustom: role.name !== 'editor' }]),
      ).values(),
    ]),
  )
  routes.get('/projects/:projectId/users', (c) => {
    const caller = callerOf(c)
    if (!caller) return refuseAnonymous(c)
    return c.json(accounts.users.map((user) => personJson(user, settings.projectId, caller)))
  })
  routes.get('/projects/:projectId/cors', (c) =>
    callerOf(c)
      ? c.json(
          settings.allowedOrigins.map((origin, id) => ({
            id,
            origin,
            allowCredentials: true,
            createdAt: EPOCH,
          })),
        )
      : refuseAnonymous(c),
  )
  routes.get('/projects/:projectId/user-applications', (c) => c.json([]))
  routes.get('/projects/:projectId/new-content-release-allowed', (c) =>
    c.json({
      data: {
        datasetReleaseLimit: 100,
        orgActiveReleaseLimit: null,
        orgActiveReleaseCount: 0,
        orgMeteredActiveReleaseCount: 0,
      },
    }),
  )

  routes.route('/', studioServiceRoutes(deps))
  return routes
}
