import { RemoveCircleIcon } from '@sanity/icons/RemoveCircle'
import { defineArrayMember, defineField } from 'sanity'
import type { NotStatementReason } from '#lib/domain/body.ts'
import { UnsaidWords } from '#sanity/studio/BodyMarks.tsx'

const REASON_TITLES = {
  nickname: 'Nickname',
  motto: 'Motto',
  programme: 'Name of a programme or operation',
  title: 'Title or proper name',
  scareQuotes: 'Word or term, as it is called',
} satisfies Record<NotStatementReason, string>

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
