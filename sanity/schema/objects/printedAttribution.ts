import { defineField, defineType } from 'sanity'

export const printedAttribution = defineType({
  name: 'printedAttribution',
  title: 'Attribution as printed',
  type: 'object',
  fields: [
    defineField({
      name: 'text',
      title: 'As the source printed it',
      type: 'string',
      description: 'Kept for the record; readers see the rank and post of the day.',
    }),
  ],
})
