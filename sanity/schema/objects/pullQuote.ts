import { BlockquoteIcon } from '@sanity/icons/Blockquote'
import { defineField, defineType } from 'sanity'
import { hasQuote } from '#sanity/schema/hasQuote.ts'
import { QUOTE_SELECTION, quoteLines } from '#sanity/schema/quotePreview.ts'

export const pullQuote = defineType({
  name: 'pullQuote',
  title: 'Pull quote',
  type: 'object',
  icon: BlockquoteIcon,
  fields: [
    defineField({
      name: 'quote',
      title: 'Quote',
      type: 'reference',
      to: [{ type: 'quote' }],
      validation: (rule) => rule.info(),
    }),
  ],
  validation: (rule) => rule.custom(hasQuote('Choose the quote to set large, or remove the pull quote.')),
  preview: {
    select: {
      segments: `quote.${QUOTE_SELECTION.segments}`,
      day: `quote.${QUOTE_SELECTION.day}`,
      names: `quote.${QUOTE_SELECTION.names}`,
      appointments: `quote.${QUOTE_SELECTION.appointments}`,
    },
    prepare: quoteLines,
  },
})
