import { TagIcon } from '@sanity/icons/Tag'
import { defineType } from 'sanity'
import { localizedField } from '#sanity/schema/localizedField.ts'
import { localizedLine } from '#sanity/schema/previewLines.ts'
import { slugField } from '#sanity/schema/slugField.ts'

export const topic = defineType({
  name: 'topic',
  title: 'Topic',
  type: 'document',
  icon: TagIcon,
  fields: [
    localizedField({
      name: 'title',
      title: 'Title',
      description: 'Two or three words that readers would look for.',
      isRequired: true,
    }),
    slugField({
      description: 'Where the topic’s list of releases is found.',
      source: (document) => localizedLine(document.title) ?? '',
    }),
  ],
  preview: {
    select: { title: 'title', slug: 'slug.current' },
    prepare: ({ title, slug }) => ({
      title: localizedLine(title) ?? 'Topic without a title',
      subtitle: slug,
    }),
  },
})
