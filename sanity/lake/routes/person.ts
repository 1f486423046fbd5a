import type { Context } from 'hono'
import type { LakeEnv, LakeUser } from '../types.ts'

/** The Studio asks for dates of everybody; the lake keeps none, and a fixed one is better than one that changes with each start. */
const EPOCH = '2026-01-01T00:00:00Z'

const TITLES = { writer: 'Writer', approver: 'Approver', robot: 'Robot' } as const

/**
 * The roles as the API names them: `editor`, which Sanity's Studio knows and lets edit, and the newsroom's own,
 * which reads like a custom role of a hosted project and decides who may approve.
 */
export function rolesOf(user: LakeUser) {
  return [
    { name: 'editor', title: 'Editor', description: 'Reads and writes every document' },
    { name: user.role, title: TITLES[user.role], description: `${TITLES[user.role]} of the newsroom` },
  ]
}

/** A person as `/users/me` and `/users/:ids` show one; never with the token. */
export function personJson(user: LakeUser, projectId: string, caller: LakeUser | null) {
  return {
    id: user.id,
    sanityUserId: user.id,
    projectId,
    name: user.name,
    displayName: user.name,
    familyName: null,
    givenName: null,
    email: user.email,
    imageUrl: null,
    profileImage: null,
    role: 'editor',
    roles: rolesOf(user),
    provider: 'lake',
    isRobot: user.role === 'robot',
    isCurrentUser: user.id === caller?.id,
    createdAt: EPOCH,
    updatedAt: EPOCH,
  }
}

/** A person as a project's member list shows one. */
export function memberJson(user: LakeUser, caller: LakeUser | null) {
  return {
    id: user.id,
    createdAt: EPOCH,
    updatedAt: EPOCH,
    isCurrentUser: user.id === caller?.id,
    isRobot: user.role === 'robot',
    role: 'editor',
    roles: rolesOf(user),
  }
}

/** Who calls, as the access check left it. */
export const callerOf = (c: Context<LakeEnv>): LakeUser | null => c.get('user') ?? null
