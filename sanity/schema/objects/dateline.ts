import { defineField, defineType } from 'sanity'

export const dateline = defineType({
  name: 'dateline',
  title: 'Dateline',
  type: 'object',
  options: { columns: 2 },
  fields: [
    defineField({
      name: 'place',
      title: 'Place',
      type: 'string',
      description:
        'City in capitals, state as AP has it: “TOKYO”, “SILVERDALE, Wash.” Check that the place may be named.',
      validation: (rule) => rule.required().error('Name the place, or remove the dateline.'),
    }),
    defineField({
      name: 'country',
      title: 'Country',
      type: 'string',
      description: 'Where readers need it.',
    }),
    defineField({
      name: 'day',
      title: 'Day',
      type: 'date',
      options: { dateFormat: 'YYYY-MM-DD' },
      description: 'Ranks and posts of those mentioned are as of this day.',
      validation: (rule) => rule.required().error('Enter the day, or remove the dateline.'),
    }),
  ],
})
