import { defineField, defineType } from 'sanity'

export const dateline = defineType({
  name: 'dateline',
  title: 'Dateline',
  type: 'object',
  // Above all three: under one of them, in half the width of a phone, it would not be read.
  description:
    'City in capitals, state as AP has it: “TOKYO”, “SILVERDALE, Wash.” Check that the place may be named. The country where readers need it. Ranks and posts of those mentioned are as of this day; without a place the day is not printed.',
  options: { columns: 2 },
  fields: [
    defineField({
      name: 'place',
      title: 'Place',
      type: 'string',
    }),
    defineField({
      name: 'country',
      title: 'Country',
      type: 'string',
    }),
    defineField({
      name: 'day',
      title: 'Day',
      type: 'date',
      options: { dateFormat: 'YYYY-MM-DD' },
    }),
  ],
  // A place needs a day. A day alone prints nothing, and is the day of the release all the same.
  validation: (rule) =>
    rule.custom((value) => {
      const { place, country, day } = value ?? {}
      if (!place && country) return { message: 'Name the place, or empty the dateline.', path: ['place'] }
      if (!day && (place || country))
        return { message: 'Enter the day, or empty the dateline.', path: ['day'] }
      return true
    }),
})
