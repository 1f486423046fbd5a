import { UploadIcon } from '@sanity/icons/Upload'
import { lazy } from 'react'
import { definePlugin } from 'sanity'

/** The tool that makes a draft of a file or a paste. It is loaded when it is opened, not with the Studio. */
export const importTool = definePlugin({
  name: 'lectern-import',
  tools: [
    {
      name: 'import',
      title: 'Import',
      icon: UploadIcon,
      component: lazy(() => import('#sanity/studio/import/ImportTool.tsx')),
    },
  ],
})
