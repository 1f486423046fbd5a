import { CaseIcon } from '@sanity/icons/Case'
import { defineField, defineType } from 'sanity'
import { formatDay } from '#lib/domain/dates.ts'
import { findRank } from '#lib/domain/rank.ts'
import { localizedField } from '#sanity/schema/localizedField.ts'
import { localizedLine } from '#sanity/schema/previewLines.ts'
import { RankInput } from '#sanity/studio/officials/RankInput.tsx'

export const appointment = defineType({
  name: 'appointment',
  title: 'Appointment',
  type: 'object',
  icon: CaseIcon,
  fieldsets: [
    {
      name: 'days',
      title: 'In office',
      description: 'Leave the last day empty while it lasts. A promotion is a new appointment.',
      options: { columns: 2 },
    },
  ],
  fields: [
    localizedField({
      name: 'post',
      title: 'Post',
      description: 'As it follows the name: “commander of Orbital Group 4”. One text for each language.',
      isRequired: true,
    }),
    defineField({
      name: 'rank',
      title: 'Rank',
      type: 'string',
      components: { input: RankInput },
      description: 'Held, not announced. The grade of a civilian stays on record and is not printed.',
      validation: (rule) =>
        rule.custom(
          (key) => !key || findRank(key) !== null || `There is no rank “${key}”. Choose one of the list.`,
        ),
    }),
    defineField({
      name: 'honorific',
      title: 'Honorific',
      type: 'string',
      description: '“Dr.”, “The Honorable”, “Ambassador”: neither rank nor post. Usually empty.',
    }),
    defineField({
      name: 'organization',
      title: 'Organization',
      type: 'reference',
      to: [{ type: 'organization' }],
    }),
    defineField({
      name: 'from',
      title: 'First day',
      type: 'date',
      fieldset: 'days',
      options: { dateFormat: 'YYYY-MM-DD' },
      validation: (rule) => rule.required().error('Enter the first day in this office.'),
    }),
    defineField({
      name: 'to',
      title: 'Last day',
      type: 'date',
      fieldset: 'days',
      options: { dateFormat: 'YYYY-MM-DD' },
    }),
  ],
  preview: {
    select: { rank: 'rank', post: 'post', from: 'from', to: 'to' },
    prepare: ({ rank, post, from, to }) => ({
      title: [typeof rank === 'string' && findRank(rank)?.ap, localizedLine(post)].filter(Boolean).join(', '),
      subtitle: `${day(from) ?? 'No first day'} – ${day(to) ?? 'today'}`,
    }),
  },
})

function day(value: unknown): string | null {
  return typeof value === 'string' ? formatDay(value, 'en') : null
}
