import { HomeIcon } from '@sanity/icons/Home'
import { defineField, defineType } from 'sanity'
import { localizedField } from '#sanity/schema/localizedField.ts'
import { localizedLine } from '#sanity/schema/previewLines.ts'

export const organization = defineType({
  name: 'organization',
  title: 'Organization',
  type: 'document',
  icon: HomeIcon,
  fields: [
    localizedField({
      name: 'name',
      title: 'Name',
      description: 'As releases print it in full, one for each language.',
      isRequired: true,
    }),
    defineField({ name: 'abbreviation', title: 'Abbreviation', type: 'string' }),
  ],
  preview: {
    select: { name: 'name', abbreviation: 'abbreviation' },
    prepare: ({ name, abbreviation }) => ({
      title: localizedLine(name) ?? 'Organization without a name',
      subtitle: abbreviation,
    }),
  },
})
