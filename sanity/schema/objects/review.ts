import { defineField, defineType } from 'sanity'
import { ReviewField } from '#sanity/studio/ReviewField.tsx'

const person = [
  defineField({ name: 'id', type: 'string' }),
  defineField({ name: 'name', title: 'Name', type: 'string' }),
  defineField({ name: 'at', title: 'When', type: 'datetime' }),
]

/**
 * Where a draft stands between its author and the second person: `Review` in lib/domain/review.ts. Written by the
 * document's actions only; the form says it in words.
 */
export const review = defineType({
  name: 'review',
  title: 'Review',
  type: 'object',
  readOnly: true,
  components: { field: ReviewField },
  fields: [
    defineField({ name: 'submitted', title: 'Submitted by', type: 'object', fields: person }),
    defineField({
      name: 'approved',
      title: 'Approved by',
      type: 'object',
      fields: [...person, defineField({ name: 'hash', title: 'Hash of what was approved', type: 'string' })],
    }),
    defineField({
      name: 'returned',
      title: 'Sent back by',
      type: 'object',
      fields: [...person, defineField({ name: 'comment', title: 'What has to change', type: 'text' })],
    }),
  ],
})
