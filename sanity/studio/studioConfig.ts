import { visionTool } from '@sanity/vision'
import type { SingleWorkspace } from 'sanity'
import { structureTool } from 'sanity/structure'
import { schemaTypes } from '#sanity/schema/schemaTypes.ts'
import { STUDIO_API_VERSION } from '#sanity/studio/apiVersion.ts'
import { documentActions } from '#sanity/studio/documentActions.ts'
import { AlertBadge, HeldBadge } from '#sanity/studio/EmbargoBadges.ts'
import { importTool } from '#sanity/studio/import/importTool.ts'
import { lakeOptions } from '#sanity/studio/lakeOptions.ts'
import { newsroomWords } from '#sanity/studio/newsroomWords.ts'
import { previewTool } from '#sanity/studio/previewTool.ts'
import { ReviewBadge } from '#sanity/studio/ReviewBadge.ts'
import { StudioIcon } from '#sanity/studio/StudioIcon.tsx'
import { defaultDocumentNode, structure } from '#sanity/studio/structure.ts'
import type { StudioTarget } from '#sanity/studio/studioTarget.ts'
import { StyleBadge } from '#sanity/studio/style/StyleBadge.ts'
import { styleInspector } from '#sanity/studio/style/styleInspector.tsx'

/** Written by publishing, or there once: nobody makes a new one by hand. */
const NOT_CREATED = new Set(['edition', 'siteSettings', 'alert'])

/** The newsroom's Studio for a target. Its base path stands in sanity.cli.ts alone: in both it would count twice. */
export function studioConfig({ projectId, dataset, lakeUrl }: StudioTarget): SingleWorkspace {
  return {
    name: 'newsroom',
    title: 'Lectern Newsroom',
    icon: StudioIcon,
    projectId,
    dataset,
    schema: {
      types: schemaTypes,
      templates: (templates) => templates.filter((template) => !NOT_CREATED.has(template.schemaType)),
    },
    plugins: [
      structureTool({ title: 'Desk', structure, defaultDocumentNode }),
      previewTool,
      importTool(),
      visionTool({ defaultApiVersion: STUDIO_API_VERSION, defaultDataset: dataset }),
    ],
    // Queries by hand are for those who run the newsroom.
    tools: (tools, { currentUser }) =>
      tools.filter(
        (tool) => tool.name !== 'vision' || currentUser?.roles.some((role) => role.name === 'administrator'),
      ),
    document: {
      actions: documentActions,
      badges: (badges, { schemaType }) =>
        schemaType === 'release' ? [...badges, ReviewBadge, HeldBadge, AlertBadge, StyleBadge] : badges,
      inspectors: (inspectors, { documentType }) =>
        documentType === 'release' ? [...inspectors, styleInspector] : inspectors,
      newDocumentOptions: (options) => options.filter((option) => !NOT_CREATED.has(option.templateId)),
      comments: { enabled: false },
    },
    i18n: { bundles: [newsroomWords] },
    ...(lakeUrl ? lakeOptions(lakeUrl) : {}),
  }
}
