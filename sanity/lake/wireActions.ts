import { z } from 'zod'
import { isDocumentId, publishedIdOf } from './documentId.ts'
import { actionFailed } from './errors.ts'
import { isDeeperThan, isObject } from './json.ts'
import { patchOperations } from './patch.ts'

const MAX_ACTIONS = 1000
const MAX_DEPTH = 100

const id = z.string().refine(isDocumentId, 'Malformed document ID')
const releaseId = z.string().regex(/^[a-zA-Z0-9_-]{1,64}$/, 'Malformed release ID')
const content = z.looseObject({ _id: id, _type: z.string().min(1) })
/** The draft or version that an action is about; older clients call it `draftId`. */
const versioned = { draftId: id.optional(), versionId: id.optional() }
const ofDocument = <K extends string>(kind: K) => z.literal(`sanity.action.document.${kind}` as const)
const ofRelease = <K extends string>(kind: K) => z.literal(`sanity.action.release.${kind}` as const)

const action = z.discriminatedUnion('actionType', [
  z.object({
    actionType: ofDocument('create'),
    publishedId: id.optional(),
    attributes: z.looseObject({ _id: id.optional(), _type: z.string().min(1) }),
    ifExists: z.enum(['fail', 'ignore']).default('fail'),
  }),
  z.object({ actionType: ofDocument('edit'), ...versioned, publishedId: id, patch: patchOperations }),
  z.object({
    actionType: ofDocument('publish'),
    ...versioned,
    publishedId: id,
    ifDraftRevisionId: z.string().optional(),
    ifVersionRevisionId: z.string().optional(),
    ifPublishedRevisionId: z.string().optional(),
  }),
  z.object({ actionType: ofDocument('unpublish'), ...versioned, publishedId: id }),
  z.object({ actionType: ofDocument('delete'), publishedId: id, includeDrafts: z.array(id).default([]) }),
  z.object({ actionType: ofDocument('discard'), ...versioned }),
  z.object({ actionType: ofDocument('replaceDraft'), publishedId: id, attributes: content }),
  z.object({
    actionType: ofDocument('version.create'),
    publishedId: id,
    document: content.optional(),
    baseId: id.optional(),
    versionId: id.optional(),
    ifBaseRevisionId: z.string().optional(),
  }),
  z.object({ actionType: ofDocument('version.replace'), document: content }),
  z.object({ actionType: ofDocument('version.discard'), versionId: id }),
  z.object({ actionType: ofDocument('version.unpublish'), versionId: id, publishedId: id }),
  z.object({
    actionType: ofRelease('create'),
    releaseId,
    metadata: z.record(z.string(), z.unknown()).default({}),
  }),
  z.object({ actionType: ofRelease('edit'), releaseId, patch: patchOperations }),
  z.object({ actionType: ofRelease('publish'), releaseId }),
  z.object({ actionType: ofRelease('archive'), releaseId }),
  z.object({ actionType: ofRelease('unarchive'), releaseId }),
  z.object({ actionType: ofRelease('delete'), releaseId }),
])

export type WireAction = z.output<typeof action>
export type ReleaseAction = Extract<WireAction, { releaseId: string }>
export type DocumentAction = Exclude<WireAction, ReleaseAction>

/**
 * Reads the actions of a request (one or a list).
 * @throws LakeError 400 that names the first action that cannot be read or that the lake does not have
 */
export function readActions(actions: unknown): WireAction[] {
  const list: unknown[] = Array.isArray(actions) ? actions : [actions]
  if (list.length === 0 || list.length > MAX_ACTIONS) {
    throw malformed(0, `A request needs between 1 and ${MAX_ACTIONS} actions`)
  }
  return list.map((given, index) => {
    if (isDeeperThan(given, MAX_DEPTH)) throw malformed(index, `Nested deeper than ${MAX_DEPTH} levels`)
    const parsed = action.safeParse(given)
    if (!parsed.success) throw malformed(index, whatIsWrong(given, parsed.error))
    const fault = mismatchedIds(parsed.data)
    if (fault) throw malformed(index, fault)
    return parsed.data
  })
}

function whatIsWrong(given: unknown, error: z.ZodError): string {
  const [issue] = error.issues
  if (issue?.path[0] === 'actionType') {
    const kind = isObject(given) ? given.actionType : undefined
    return `Action type ${JSON.stringify(kind)} is not available in the embedded lake`
  }
  return `${issue?.message ?? 'Malformed action'} at "${issue?.path.join('.') ?? ''}"`
}

/** A draft or version id must be that of the published id beside it. */
function mismatchedIds(given: WireAction): string | null {
  if (!('publishedId' in given) || given.publishedId === undefined) return null
  const { publishedId } = given
  const others = [
    'draftId' in given ? given.draftId : undefined,
    'versionId' in given ? given.versionId : undefined,
    'attributes' in given ? given.attributes._id : undefined,
    ...('includeDrafts' in given ? given.includeDrafts : []),
  ]
  const stranger = others.find((other) => other !== undefined && publishedIdOf(other) !== publishedId)
  return stranger === undefined ? null : `"${stranger}" is not a draft or version of "${publishedId}"`
}

function malformed(index: number, description: string) {
  return actionFailed(400, index, { type: 'validationError', description })
}
