import { UserIcon } from '@sanity/icons/User'
import { defineArrayMember, defineField, defineType } from 'sanity'
import { z } from 'zod'
import { appointmentFault } from '#lib/domain/appointmentCheck.ts'
import { agreesWithPrint } from '#sanity/schema/attributionRule.ts'
import { localizedField } from '#sanity/schema/localizedField.ts'
import { pictureFields } from '#sanity/schema/objects/pictureFields.ts'
import { nameLine, officeLine, today } from '#sanity/schema/previewLines.ts'
import { slugField } from '#sanity/schema/slugField.ts'
import { AppointmentsInput } from '#sanity/studio/officials/AppointmentsInput.tsx'

const Terms = z.array(
  z.object({
    from: z.string(),
    to: z
      .string()
      .nullish()
      .transform((day) => day ?? null),
  }),
)

export const official = defineType({
  name: 'official',
  title: 'Official',
  type: 'document',
  icon: UserIcon,
  groups: [
    { name: 'name', title: 'Name', default: true },
    { name: 'office', title: 'Appointments' },
    { name: 'public', title: 'Portrait and biography' },
  ],
  fields: [
    defineField({
      name: 'names',
      title: 'Name',
      type: 'array',
      group: 'name',
      description: 'One entry for each language that the name is printed in.',
      of: [defineArrayMember({ type: 'personName' })],
      validation: (rule) => rule.min(1).error('Add the name in at least one language.'),
    }),
    slugField({
      group: 'name',
      description: 'Where the official’s page is found. Keep it when rank or post changes.',
      source: (document) => nameLine(document.names) ?? '',
    }),
    defineField({
      name: 'appointments',
      title: 'Appointments',
      type: 'array',
      group: ['name', 'office'],
      description:
        'Every post with the rank held in it and its days. A quote shows the rank and post of the day it was said; a promotion is a new appointment.',
      of: [defineArrayMember({ type: 'appointment' })],
      components: { input: AppointmentsInput },
      validation: (rule) => [
        rule.custom((value) => {
          const terms = Terms.safeParse(value ?? [])
          return terms.success ? (appointmentFault(terms.data) ?? true) : true
        }),
        rule.custom(agreesWithPrint).warning(),
      ],
    }),
    defineField({
      name: 'portrait',
      title: 'Portrait',
      type: 'image',
      group: 'public',
      options: { hotspot: true, accept: 'image/*' },
      fields: pictureFields,
    }),
    localizedField({
      name: 'biography',
      title: 'Biography',
      group: 'public',
      description: 'A paragraph or two for the official’s page, one text for each language.',
    }),
  ],
  orderings: [
    { title: 'Web address', name: 'slug', by: [{ field: 'slug.current', direction: 'asc' }] },
    { title: 'Last changed', name: 'changed', by: [{ field: '_updatedAt', direction: 'desc' }] },
  ],
  preview: {
    select: { names: 'names', appointments: 'appointments', media: 'portrait' },
    prepare: ({ names, appointments, media }) => ({
      title: nameLine(names) ?? 'Official without a name',
      subtitle: officeLine(names, appointments, today()),
      ...(media ? { media } : {}),
    }),
  },
})
