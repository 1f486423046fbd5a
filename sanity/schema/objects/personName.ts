import { UserIcon } from '@sanity/icons/User'
import { defineField, defineType } from 'sanity'
import { LANGUAGE_OPTIONS, languageTitle } from '#sanity/schema/languages.ts'

export const personName = defineType({
  name: 'personName',
  title: 'Name in a language',
  type: 'object',
  icon: UserIcon,
  fieldsets: [
    {
      name: 'parts',
      title: 'Parts of the name',
      description: 'Second mentions use the family name alone. A suffix is Jr., Sr. or III.',
      options: { columns: 2 },
    },
  ],
  fields: [
    defineField({
      name: 'display',
      title: 'As printed',
      type: 'string',
      description: 'The full name as releases print it, without rank: “Ngozi T. Okafor”, “Sato Ren”.',
      validation: (rule) => rule.required().error('Write the name as it is printed.'),
    }),
    defineField({
      name: 'language',
      title: 'Language',
      type: 'string',
      options: { list: LANGUAGE_OPTIONS, layout: 'radio', direction: 'horizontal' },
      initialValue: 'en',
      validation: (rule) => rule.required().error('Choose the language that this name is written in.'),
    }),
    defineField({
      name: 'given',
      title: 'Given name',
      type: 'string',
      fieldset: 'parts',
    }),
    defineField({
      name: 'family',
      title: 'Family name',
      type: 'string',
      fieldset: 'parts',
      validation: (rule) => rule.required().error('Write the family name: second mentions use it alone.'),
    }),
    defineField({
      name: 'suffix',
      title: 'Suffix',
      type: 'string',
      fieldset: 'parts',
    }),
    defineField({
      name: 'order',
      title: 'Order',
      type: 'string',
      fieldset: 'parts',
      options: {
        list: [
          { title: 'Given name first', value: 'givenFirst' },
          { title: 'Family name first', value: 'familyFirst' },
        ],
        layout: 'radio',
      },
      initialValue: 'givenFirst',
    }),
  ],
  preview: {
    select: { display: 'display', language: 'language' },
    prepare: ({ display, language }) => ({ title: display, subtitle: languageTitle(language) }),
  },
})
