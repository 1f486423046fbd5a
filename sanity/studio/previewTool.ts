import { EyeOpenIcon } from '@sanity/icons/EyeOpen'
import { defineDocuments, defineLocations, presentationTool } from 'sanity/presentation'
import { paths } from '#lib/paths.ts'

/** The draft beside its form: as a page, as a card and as a link; a click on a part of it opens the field. */
export const previewTool = presentationTool({
  name: 'preview',
  title: 'Preview',
  icon: EyeOpenIcon,
  previewUrl: {
    initial: paths.preview(),
    // The tool's own sharing is one secret for everybody, without a day and without a note of who looked.
    previewMode: { enable: paths.previewEnable(), disable: paths.previewDisable(), shareAccess: false },
  },
  resolve: {
    mainDocuments: defineDocuments([
      { route: `${paths.preview()}/releases/:id`, filter: '_type == "release" && _id == $id' },
      { route: `${paths.preview()}/releases/:id/elsewhere`, filter: '_type == "release" && _id == $id' },
    ]),
    locations: {
      release: defineLocations({
        select: { id: '_id', title: 'title' },
        resolve: (release) => {
          const id = typeof release?.id === 'string' ? release.id.replace(/^drafts\./, '') : null
          if (id === null) return null
          const title = release?.title || 'Release without a headline'
          return {
            message: 'Look at this release as readers will see it',
            locations: [
              { title, href: paths.previewRelease(id) },
              { title: 'As a card and as a link', href: paths.previewElsewhere(id) },
            ],
          }
        },
      }),
    },
  },
})
