import { BlockquoteIcon } from '@sanity/icons/Blockquote'
import { LinkIcon } from '@sanity/icons/Link'
import { defineArrayMember, defineField, defineType } from 'sanity'
import { hasQuote } from '#sanity/schema/hasQuote.ts'
import { LinkWords, QuotedWords } from '#sanity/studio/BodyMarks.tsx'

const link = defineArrayMember({
  name: 'link',
  title: 'Link',
  type: 'object',
  icon: LinkIcon,
  components: { annotation: LinkWords },
  fields: [
    defineField({
      name: 'href',
      title: 'Address',
      type: 'url',
      validation: (rule) =>
        rule
          .required()
          .uri({ scheme: ['http', 'https', 'mailto', 'tel'], allowRelative: true })
          .error('Enter an address that begins with https://, mailto: or tel:.'),
    }),
  ],
})

const quotation = defineArrayMember({
  name: 'quotation',
  title: 'Quotation',
  type: 'object',
  icon: BlockquoteIcon,
  components: { annotation: QuotedWords },
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

/** The text of a release: Portable Text with our two marks and two blocks, and nothing that print could not carry. */
export const body = defineType({
  name: 'body',
  title: 'Text',
  type: 'array',
  of: [
    defineArrayMember({
      type: 'block',
      styles: [
        { title: 'Text', value: 'normal' },
        { title: 'Heading', value: 'h2' },
        { title: 'Subheading', value: 'h3' },
        { title: 'Extract', value: 'blockquote' },
      ],
      lists: [
        { title: 'Bullets', value: 'bullet' },
        { title: 'Numbers', value: 'number' },
      ],
      marks: {
        decorators: [
          { title: 'Strong', value: 'strong' },
          { title: 'Emphasis', value: 'em' },
        ],
        annotations: [quotation, link],
      },
    }),
    defineArrayMember({ type: 'pullQuote' }),
    defineArrayMember({ type: 'releasePicture' }),
  ],
})
