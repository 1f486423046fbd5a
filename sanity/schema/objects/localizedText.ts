import { TranslateIcon } from '@sanity/icons/Translate'
import { defineField, defineType } from 'sanity'
import { LANGUAGE_OPTIONS, languageTitle } from '#sanity/schema/languages.ts'

export const localizedText = defineType({
  name: 'localizedText',
  title: 'Text in a language',
  type: 'object',
  icon: TranslateIcon,
  fields: [
    defineField({
      name: 'language',
      title: 'Language',
      type: 'string',
      options: { list: LANGUAGE_OPTIONS, layout: 'radio', direction: 'horizontal' },
      initialValue: 'en',
      validation: (rule) => rule.required().error('Choose the language of this text.'),
    }),
    defineField({
      name: 'value',
      title: 'Text',
      type: 'text',
      rows: 3,
      validation: (rule) => rule.required().error('Write the text, or remove this entry.'),
    }),
  ],
  preview: {
    select: { value: 'value', language: 'language' },
    prepare: ({ value, language }) => ({ title: value, subtitle: languageTitle(language) }),
  },
})
