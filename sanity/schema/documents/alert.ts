import { WarningOutlineIcon } from '@sanity/icons/WarningOutline'
import { defineArrayMember, defineField, defineType } from 'sanity'
import { ALERT_PROBLEMS, type AlertProblem } from '#lib/domain/alert.ts'
import { ALERT_TITLES } from '#sanity/schema/alertTitles.ts'

/** That a release which is to be published by itself needs a person. Written and settled by the due-publisher alone. */
export const alert = defineType({
  name: 'alert',
  title: 'Alert',
  type: 'document',
  icon: WarningOutlineIcon,
  readOnly: true,
  // Shown in "Needs attention" and nowhere else: as a document it would carry the Studio's badge "Published".
  __experimental_omnisearch_visibility: false,
  fields: [
    defineField({ name: 'releaseId', type: 'string' }),
    defineField({ name: 'title', type: 'string' }),
    defineField({ name: 'instant', type: 'string' }),
    defineField({ name: 'zone', type: 'string' }),
    defineField({ name: 'problem', type: 'string', options: { list: [...ALERT_PROBLEMS] } }),
    defineField({
      name: 'reasons',
      type: 'array',
      of: [
        defineArrayMember({
          name: 'alertReason',
          type: 'object',
          fields: ['where', 'problem', 'mend', 'recordId'].map((name) =>
            defineField({ name, type: 'string' }),
          ),
        }),
      ],
    }),
    defineField({ name: 'raisedAt', type: 'datetime' }),
    defineField({ name: 'settledAt', type: 'datetime' }),
    defineField({ name: 'settledHow', type: 'string' }),
  ],
  preview: {
    select: { title: 'title', problem: 'problem', settledHow: 'settledHow' },
    prepare: ({ title, problem, settledHow }) => ({
      title: title || 'Release without a headline',
      subtitle: [
        isProblem(problem) ? ALERT_TITLES[problem] : null,
        settledHow === 'published' ? 'published since' : settledHow ? 'not due any more' : null,
      ]
        .filter(Boolean)
        .join(' · '),
    }),
  },
})

function isProblem(value: unknown): value is AlertProblem {
  return ALERT_PROBLEMS.some((problem) => problem === value)
}
