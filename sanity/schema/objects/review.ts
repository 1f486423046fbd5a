import { defineField, defineType } from 'sanity'

export const review = defineType({
  name: 'review',
  title: 'Review',
  type: 'object',
  readOnly: true,
  fields: [
    defineField({ name: 'submittedBy', title: 'Submitted by', type: 'string' }),
    defineField({ name: 'approvedBy', title: 'Approved by', type: 'string' }),
    defineField({
      name: 'approvedHash',
      title: 'Approved text',
      type: 'string',
      description: 'Fingerprint of the text that was approved; an edit voids the approval.',
    }),
  ],
})
