import { defineField, defineType } from 'sanity'

/** The edition of the original that a translation was made of. Set by the desk's actions only. */
export const translatedFrom = defineType({
  name: 'translatedFrom',
  title: 'Translated from edition',
  type: 'object',
  readOnly: true,
  fields: [
    defineField({ name: 'number', title: 'Edition of the original', type: 'number' }),
    defineField({ name: 'hash', title: 'Its seal', type: 'string', hidden: true }),
  ],
})
