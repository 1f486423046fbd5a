import { RemoveCircleIcon } from '@sanity/icons/RemoveCircle'
import { defineArrayMember, defineField } from 'sanity'
import { UnsaidWords } from '#sanity/studio/BodyMarks.tsx'
import { REASON_TITLES } from '#sanity/studio/quotations/reasonTitles.ts'

const REASON_OPTIONS = Object.entries(REASON_TITLES).map(([value, title]) => ({ title, value }))

/** The mark on words in quotation marks that nobody said. */
export const notStatement = defineArrayMember({
  name: 'notStatement',
  title: 'Not a statement',
  type: 'object',
  icon: RemoveCircleIcon,
  components: { annotation: UnsaidWords },
  fields: [
    defineField({
      name: 'reason',
      title: 'What these words are',
      type: 'string',
      description: 'Words in quotation marks that nobody said. Readers see them plain.',
      options: { list: REASON_OPTIONS, layout: 'radio' },
      validation: (rule) => rule.required().warning('Say what these words are, if nobody said them.'),
    }),
  ],
})
