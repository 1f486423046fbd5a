import { BlockquoteIcon } from '@sanity/icons/Blockquote'
import { defineArrayMember, defineField, defineType } from 'sanity'
import { LANGUAGE_OPTIONS } from '#sanity/schema/languages.ts'
import { QUOTE_SELECTION, quoteLines } from '#sanity/schema/quotePreview.ts'
import { wordsStandInSource } from '#sanity/schema/verbatimRule.ts'

export const quote = defineType({
  name: 'quote',
  title: 'Quote',
  type: 'document',
  icon: BlockquoteIcon,
  groups: [
    { name: 'words', title: 'Words', default: true },
    { name: 'details', title: 'Details' },
  ],
  fields: [
    defineField({
      name: 'segments',
      title: 'Words',
      type: 'array',
      group: 'words',
      description:
        'One entry for each piece between quotation marks, in order: a quotation split by “… she said …” has two.',
      of: [defineArrayMember({ type: 'quoteSegment' })],
      validation: (rule) => [
        rule.min(1).error('Add the words of the statement.'),
        rule.custom(wordsStandInSource).warning(),
      ],
    }),
    defineField({
      name: 'speaker',
      title: 'Speaker',
      type: 'reference',
      to: [{ type: 'official' }],
      group: 'words',
      description: 'Who said it. A person who is only mentioned is not a speaker.',
      validation: (rule) => rule.required().error('Choose the official who said it.'),
    }),
    defineField({
      name: 'day',
      title: 'Said on',
      type: 'date',
      group: 'words',
      options: { dateFormat: 'YYYY-MM-DD' },
      description: 'Decides which rank and post readers see.',
      validation: (rule) => rule.required().error('Enter the day on which it was said.'),
    }),
    defineField({
      name: 'delivery',
      title: 'How the words were given',
      type: 'string',
      group: 'words',
      options: {
        list: [
          { title: 'As delivered', value: 'delivered' },
          { title: 'As prepared', value: 'prepared' },
          { title: 'In writing', value: 'written' },
        ],
      },
      description: 'Readers are told. Leave it open where you do not know.',
    }),
    defineField({
      name: 'language',
      title: 'Language',
      type: 'string',
      group: 'details',
      options: { list: LANGUAGE_OPTIONS, layout: 'radio', direction: 'horizontal' },
      initialValue: 'en',
      validation: (rule) => rule.required().error('Choose the language that it was said in.'),
    }),
    defineField({
      name: 'translationOf',
      title: 'Translation of',
      type: 'reference',
      to: [{ type: 'quote' }],
      group: 'words',
      description:
        'The quote as it was said, where these words are a translation of it. Readers are told. Empty for words as they were said.',
      validation: (rule) => rule.info(),
    }),
    defineField({
      name: 'translator',
      title: 'Translated by',
      type: 'string',
      group: 'words',
      description: 'A person or an office; printed under the words.',
      hidden: ({ document }) => document?.translationOf === undefined,
      validation: (rule) =>
        rule.custom((translator, { document }) =>
          document?.translationOf && !translator?.trim()
            ? 'Enter who translated the words; an office will do.'
            : true,
        ),
    }),
    defineField({
      name: 'occasion',
      title: 'Occasion',
      type: 'string',
      group: 'details',
      description: '“Opening of the partnership talks”',
    }),
    defineField({
      name: 'source',
      title: 'Release it stands in',
      type: 'reference',
      to: [{ type: 'release' }],
      group: 'details',
      description: 'Lets the desk check the words against the text.',
    }),
    defineField({
      name: 'printed',
      title: 'Attribution as printed',
      type: 'printedAttribution',
      group: 'details',
    }),
  ],
  orderings: [{ title: 'Newest words first', name: 'day', by: [{ field: 'day', direction: 'desc' }] }],
  preview: { select: QUOTE_SELECTION, prepare: quoteLines },
})
