import { defineField, defineType } from 'sanity'
import { EMBARGO_KINDS } from '#lib/domain/embargo.ts'
import { isZone } from '#lib/domain/wallTime.ts'
import { EmbargoInput } from '#sanity/studio/EmbargoInput.tsx'

/** Until when a release is held, and published by itself then. One field for embargo and schedule: `kind` says which. */
export const embargo = defineType({
  name: 'embargo',
  title: 'Embargo',
  type: 'object',
  components: { input: EmbargoInput },
  fields: [
    defineField({ name: 'kind', title: 'Kind', type: 'string', options: { list: [...EMBARGO_KINDS] } }),
    defineField({ name: 'instant', title: 'Not before', type: 'datetime' }),
    defineField({ name: 'zone', title: 'Time zone', type: 'string' }),
  ],
  validation: (rule) =>
    rule.custom((value) => {
      if (value?.instant && !value.zone)
        return 'Choose the time zone: an embargo without one means two times.'
      if (value?.zone && !value.instant)
        return 'Enter the time at which the embargo lifts, or clear the zone.'
      if (typeof value?.zone === 'string' && !isZone(value.zone))
        return `“${value.zone}” is not a time zone. Choose one.`
      return true
    }),
})
