import { BlockquoteIcon } from '@sanity/icons/Blockquote'
import { defineArrayMember, defineField } from 'sanity'
import { hasQuote } from '#sanity/schema/hasQuote.ts'
import { QuotedWords } from '#sanity/studio/BodyMarks.tsx'
import { QuotationForm } from '#sanity/studio/quotations/QuotationForm.tsx'

/** The mark on words that somebody said. */
export const quotation = defineArrayMember({
  name: 'quotation',
  title: 'Quotation',
  type: 'object',
  icon: BlockquoteIcon,
  components: { annotation: QuotedWords, input: QuotationForm },
  validation: (rule) =>
    rule.custom(hasQuote('Choose the quote that these words belong to, or take the mark off.')),
  fields: [
    defineField({
      name: 'quote',
      title: 'Quote',
      type: 'reference',
      to: [{ type: 'quote' }],
      description:
        'Mark the very words, without the quotation marks. For a split quotation, mark each part with the same quote.',
      validation: (rule) => rule.info(),
    }),
  ],
})
