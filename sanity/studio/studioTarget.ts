import { z } from 'zod'

/** Which content this Studio edits. */
export type StudioTarget = {
  projectId: string
  dataset: string
  /** Origin of the embedded Content Lake; null on hosted Sanity. */
  lakeUrl: string | null
}

const Target = z.object({
  projectId: z.string().min(1),
  dataset: z.string().min(1),
  lakeUrl: z.url({ protocol: /^https?$/ }).nullable(),
})

const LAKE: StudioTarget = { projectId: 'lectern', dataset: 'production', lakeUrl: 'http://localhost:3333' }

/**
 * The portal writes `globalThis.__LECTERN_STUDIO__` into the page it serves, so that one build works wherever the portal
 * runs; without it (as under `sanity dev`) the build's own variables count, else the lake on its default port.
 * @throws Error where the portal wrote something that is no target
 */
export function studioTarget(injected: unknown, built: Record<string, string | undefined>): StudioTarget {
  if (injected !== undefined) {
    const parsed = Target.safeParse(injected)
    if (parsed.success) return parsed.data
    throw new Error(
      'The portal told the Studio no usable project: see the log of the portal, then reload this page.',
      {
        cause: parsed.error,
      },
    )
  }
  const { projectId, dataset, lakeUrl } = built
  if (projectId) return { projectId, dataset: dataset || LAKE.dataset, lakeUrl: lakeUrl || null }
  return { ...LAKE, lakeUrl: lakeUrl || LAKE.lakeUrl }
}
