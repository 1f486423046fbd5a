import { defineField, defineType } from 'sanity'
import { ZONE_OPTIONS } from '#sanity/schema/zoneOptions.ts'

export const embargo = defineType({
  name: 'embargo',
  title: 'Embargo',
  type: 'object',
  options: { columns: 2 },
  fields: [
    defineField({
      name: 'instant',
      title: 'Not before',
      type: 'datetime',
      description: 'Shown in your own time zone; readers see it in the zone beside it.',
    }),
    defineField({
      name: 'zone',
      title: 'Time zone',
      type: 'string',
      options: { list: ZONE_OPTIONS },
      description: 'The zone that the time is meant in.',
    }),
  ],
  validation: (rule) =>
    rule.custom((value) => {
      if (value?.instant && !value.zone)
        return 'Choose the time zone: an embargo without one means two times.'
      if (value?.zone && !value.instant)
        return 'Enter the time at which the embargo lifts, or clear the zone.'
      return true
    }),
})
