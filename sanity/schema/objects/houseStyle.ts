import { defineField, defineType } from 'sanity'
import { DEFAULT_STYLE } from '#lib/domain/style/styleSettings.ts'

/** What an office decides for itself where style guides differ. */
export const houseStyle = defineType({
  name: 'houseStyle',
  title: 'Style',
  type: 'object',
  description: 'What the checklist “Style” beside a release goes by. Empty fields follow AP.',
  options: { columns: 2 },
  fields: [
    defineField({
      name: 'datelineStates',
      title: 'States in datelines',
      type: 'string',
      options: {
        list: [
          { title: 'Abbreviated: “Colo.”', value: 'abbreviated' },
          { title: 'In full: “Colorado”', value: 'full' },
        ],
      },
    }),
    defineField({
      name: 'rankForm',
      title: 'Ranks before names',
      type: 'string',
      options: {
        list: [
          { title: 'AP: “Brig. Gen.”', value: 'ap' },
          { title: 'The service’s own: “BG”', value: 'service' },
        ],
      },
    }),
    defineField({
      name: 'headlineLength',
      title: 'Longest headline',
      type: 'number',
      placeholder: String(DEFAULT_STYLE.headlineLength),
      validation: (rule) => rule.integer().min(20).max(120).error('Between 20 and 120 characters.'),
    }),
    defineField({
      name: 'summaryLength',
      title: 'Longest summary',
      type: 'number',
      placeholder: String(DEFAULT_STYLE.summaryLength),
      validation: (rule) => rule.integer().min(60).max(300).error('Between 60 and 300 characters.'),
    }),
  ],
})
