import { BlockquoteIcon } from '@sanity/icons/Blockquote'
import { defineField, defineType } from 'sanity'

export const quoteSegment = defineType({
  name: 'quoteSegment',
  title: 'Words',
  type: 'object',
  icon: BlockquoteIcon,
  fields: [
    defineField({
      name: 'text',
      title: 'Words',
      type: 'text',
      rows: 3,
      description: 'Letter for letter as in the release, without the quotation marks around them.',
      validation: (rule) => rule.required().error('Write the words, or remove this entry.'),
    }),
  ],
  preview: { select: { title: 'text' } },
})
