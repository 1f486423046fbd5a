import { defineConfig } from 'sanity'
import { studioConfig } from '#sanity/studio/studioConfig.ts'
import { studioTarget } from '#sanity/studio/studioTarget.ts'

declare global {
  /** Written by the portal into the Studio's page. */
  var __LECTERN_STUDIO__: unknown
}

// The Studio's build puts the value of each `process.env.SANITY_STUDIO_…` in; the names must stand in full for that.
export default defineConfig(
  studioConfig(
    studioTarget(globalThis.__LECTERN_STUDIO__, {
      projectId: process.env.SANITY_STUDIO_PROJECT_ID,
      dataset: process.env.SANITY_STUDIO_DATASET,
      lakeUrl: process.env.SANITY_STUDIO_LAKE_URL,
    }),
  ),
)
