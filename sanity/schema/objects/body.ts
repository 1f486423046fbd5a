import { LinkIcon } from '@sanity/icons/Link'
import { defineArrayMember, defineField, defineType } from 'sanity'
import { notStatement } from '#sanity/schema/objects/notStatement.ts'
import { quotation } from '#sanity/schema/objects/quotation.ts'
import { LinkWords } from '#sanity/studio/BodyMarks.tsx'
import { BodyInput } from '#sanity/studio/quotations/BodyInput.tsx'

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

/** The text of a release: Portable Text with our three marks and two blocks, and nothing that print could not carry. */
export const body = defineType({
  name: 'body',
  title: 'Text',
  type: 'array',
  components: { input: BodyInput },
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
        annotations: [quotation, notStatement, link],
      },
    }),
    defineArrayMember({ type: 'pullQuote' }),
    defineArrayMember({ type: 'releasePicture' }),
  ],
})
