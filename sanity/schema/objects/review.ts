import { defineField, defineType } from 'sanity'

/** That a draft was handed in for review, by whom and when. Set and taken back by the document's actions only. */
export const review = defineType({
  name: 'review',
  title: 'Review',
  type: 'object',
  readOnly: true,
  options: { columns: 2 },
  fields: [
    defineField({
      name: 'submittedBy',
      title: 'Submitted by',
      type: 'object',
      fields: [
        defineField({ name: 'name', title: 'Name', type: 'string' }),
        defineField({ name: 'id', title: 'User', type: 'string', hidden: true }),
      ],
    }),
    defineField({
      name: 'submittedAt',
      title: 'Submitted',
      type: 'datetime',
      hidden: ({ value }) => value === undefined,
    }),
  ],
})
