import { ArchiveIcon } from '@sanity/icons/Archive'
import { defineField, defineType } from 'sanity'
import { dayOf, formatDay } from '#lib/domain/dates.ts'
import { EDITION_KINDS } from '#lib/domain/edition.ts'
import { EDITION_KIND_TITLES, editionKindTitle } from '#sanity/schema/editionKinds.ts'

const PERSON = [
  defineField({ name: 'id', type: 'string' }),
  defineField({ name: 'name', title: 'Name', type: 'string' }),
]
const WHEN = defineField({ name: 'at', title: 'When', type: 'datetime' })

/** What readers saw and see. Written by publishing only: nobody edits, copies or deletes one here. */
export const edition = defineType({
  name: 'edition',
  title: 'Edition',
  type: 'document',
  icon: ArchiveIcon,
  readOnly: true,
  fields: [
    defineField({ name: 'number', title: 'Number', type: 'number' }),
    defineField({
      name: 'kind',
      title: 'Kind',
      type: 'string',
      options: { list: EDITION_KINDS.map((value) => ({ value, title: EDITION_KIND_TITLES[value] })) },
    }),
    defineField({ name: 'current', title: 'What readers see now', type: 'boolean' }),
    defineField({ name: 'note', title: 'Public note', type: 'text' }),
    defineField({ name: 'publishedAt', title: 'Published', type: 'datetime' }),
    defineField({ name: 'firstPublishedAt', title: 'First published', type: 'datetime' }),
    defineField({
      name: 'publishedBy',
      title: 'Published by',
      type: 'object',
      fields: [
        defineField({ name: 'id', type: 'string' }),
        defineField({ name: 'name', title: 'Name', type: 'string' }),
      ],
    }),
    defineField({
      name: 'release',
      title: 'Release',
      type: 'reference',
      to: [{ type: 'release' }],
      weak: true,
    }),
    defineField({ name: 'releaseId', title: 'Release id', type: 'string' }),
    defineField({ name: 'slug', title: 'Web address', type: 'string' }),
    defineField({ name: 'language', title: 'Language', type: 'string' }),
    defineField({ name: 'translationOf', title: 'Translation of', type: 'string' }),
    defineField({
      name: 'content',
      title: 'Content',
      type: 'object',
      fields: [defineField({ name: 'title', title: 'Headline', type: 'string' })],
    }),
    defineField({
      name: 'correction',
      title: 'Correction',
      type: 'object',
      fields: [
        defineField({ name: 'wrong', title: 'What was wrong', type: 'text' }),
        defineField({ name: 'right', title: 'What is right', type: 'text' }),
      ],
    }),
    defineField({
      name: 'approval',
      title: 'Approval',
      type: 'object',
      fields: [
        defineField({ name: 'submittedBy', title: 'Submitted by', type: 'object', fields: PERSON }),
        defineField({ name: 'approvedBy', title: 'Approved by', type: 'object', fields: PERSON }),
        defineField({ name: 'at', title: 'When', type: 'datetime' }),
        defineField({ name: 'hash', title: 'Hash of what was approved', type: 'string' }),
        defineField({
          name: 'override',
          title: 'Published without approval',
          type: 'object',
          fields: [...PERSON, WHEN, defineField({ name: 'reason', title: 'Reason', type: 'text' })],
        }),
      ],
    }),
    defineField({ name: 'contentHash', title: 'Hash of the content', type: 'string' }),
    defineField({
      name: 'secondLook',
      title: 'Confirmed by',
      type: 'object',
      description: 'Beside what is sealed: who read an urgent publication since, and when.',
      fields: [...PERSON, WHEN],
    }),
    defineField({ name: 'hash', title: 'Seal', type: 'string' }),
    defineField({ name: 'previousHash', title: 'Seal of the edition before', type: 'string' }),
  ],
  orderings: [
    { title: 'Newest first', name: 'published', by: [{ field: 'publishedAt', direction: 'desc' }] },
  ],
  preview: {
    select: {
      number: 'number',
      kind: 'kind',
      publishedAt: 'publishedAt',
      current: 'current',
      title: 'content.title',
    },
    prepare: ({ number, kind, publishedAt, current, title }) => ({
      title: title || 'Edition',
      subtitle: [
        `No. ${number ?? '?'}`,
        editionKindTitle(kind),
        typeof publishedAt === 'string' ? formatDay(dayOf(publishedAt, 'UTC'), 'en') : null,
        current ? 'current' : null,
      ]
        .filter(Boolean)
        .join(' · '),
    }),
  },
})
