import { WarningOutlineIcon } from '@sanity/icons/WarningOutline'
import { defineArrayMember, defineField, defineType } from 'sanity'
import { ALERT_PROBLEMS } from '#lib/domain/alert.ts'

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
})
