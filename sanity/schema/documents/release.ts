import { DocumentTextIcon } from '@sanity/icons/DocumentText'
import { defineArrayMember, defineField, defineType } from 'sanity'
import { formatDay, formatInstant } from '#lib/domain/dates.ts'
import { RELEASE_KINDS } from '#lib/domain/release.ts'
import { isZone } from '#lib/domain/wallTime.ts'
import { LANGUAGE_OPTIONS } from '#sanity/schema/languages.ts'
import { slugField } from '#sanity/schema/slugField.ts'
import { quotationsAgree } from '#sanity/schema/verbatimRule.ts'
import { ReleaseForm } from '#sanity/studio/SourceChanged.tsx'

const KIND_TITLES = {
  news: 'News release',
  statement: 'Statement',
  advisory: 'Media advisory',
  speech: 'Speech',
  factSheet: 'Fact sheet',
} satisfies Record<(typeof RELEASE_KINDS)[number], string>

const KIND_OPTIONS = RELEASE_KINDS.map((kind) => ({ title: KIND_TITLES[kind], value: kind }))

/** A reference that may point to a draft: publishing the release publishes it too, so the Studio only mentions it. */
function publishedAlong(type: string) {
  return defineArrayMember({ type: 'reference', to: [{ type }], validation: (rule) => rule.info() })
}

export const release = defineType({
  name: 'release',
  title: 'Release',
  type: 'document',
  icon: DocumentTextIcon,
  components: { input: ReleaseForm },
  groups: [
    { name: 'words', title: 'Words', default: true },
    { name: 'people', title: 'People' },
    { name: 'pictures', title: 'Pictures' },
    { name: 'details', title: 'Details' },
    { name: 'embargo', title: 'Embargo and review' },
  ],
  fields: [
    defineField({
      name: 'review',
      title: 'Review',
      type: 'review',
      group: ['words', 'embargo'],
      hidden: ({ value }) => value === undefined,
    }),
    defineField({
      name: 'title',
      title: 'Headline',
      type: 'string',
      group: 'words',
      validation: (rule) => [
        rule.required().error('Write the headline.'),
        rule.max(120).warning('Over 120 characters: feeds and cards will cut it.'),
      ],
    }),
    slugField({
      group: 'words',
      description:
        'The last part of the public address. Readers of the old address are sent on when it changes.',
      source: 'title',
    }),
    defineField({
      name: 'summary',
      title: 'Summary',
      type: 'text',
      rows: 3,
      group: 'words',
      description: 'One or two sentences for lists, feeds, search engines and cards.',
      validation: (rule) => [
        rule.required().error('Write one or two sentences: lists, feeds and cards show them.'),
        rule.max(300).error('Keep it under 300 characters: lists and cards show no more.'),
      ],
    }),
    defineField({ name: 'dateline', title: 'Dateline', type: 'dateline', group: 'words' }),
    defineField({
      name: 'body',
      title: 'Text',
      type: 'body',
      group: 'words',
      description:
        'Select words in quotation marks and say in the bar whose they are, or that they are not a statement.',
      validation: (rule) => [
        rule.required().error('Write or paste the text of the release.'),
        rule.custom(quotationsAgree),
      ],
    }),
    defineField({
      name: 'boilerplate',
      title: 'Boilerplate',
      type: 'text',
      rows: 4,
      group: 'words',
      description: '“About the agency”: stands at the end.',
    }),
    defineField({
      name: 'people',
      title: 'People mentioned',
      type: 'array',
      group: 'people',
      description: 'Officials named but not quoted. Those who are quoted come from their quotes.',
      of: [publishedAlong('official')],
      validation: (rule) => rule.unique().error('An official is listed twice; remove one.'),
    }),
    defineField({
      name: 'contacts',
      title: 'Press contacts',
      type: 'array',
      group: 'people',
      of: [publishedAlong('contact')],
      validation: (rule) => rule.unique().error('A contact is listed twice; remove one.'),
    }),
    defineField({
      name: 'media',
      title: 'Pictures',
      type: 'array',
      group: 'pictures',
      description:
        'The first one leads the release and its card. A picture is on the web, at an address hard to guess, as soon as it is uploaded.',
      of: [defineArrayMember({ type: 'releasePicture' })],
    }),
    defineField({
      name: 'kind',
      title: 'Kind',
      type: 'string',
      group: 'details',
      options: { list: KIND_OPTIONS },
      initialValue: 'news',
      validation: (rule) => rule.required().error('Choose what kind of release it is.'),
    }),
    defineField({
      name: 'number',
      title: 'Release number',
      type: 'string',
      group: 'details',
      description: 'The office’s own number, if it has one: “NR-114-26”',
    }),
    defineField({
      name: 'organization',
      title: 'Issued by',
      type: 'reference',
      to: [{ type: 'organization' }],
      group: 'details',
      validation: (rule) => rule.info(),
    }),
    defineField({
      name: 'topics',
      title: 'Topics',
      type: 'array',
      group: 'details',
      of: [publishedAlong('topic')],
      validation: (rule) => rule.unique().error('A topic is listed twice; remove one.'),
    }),
    defineField({
      name: 'language',
      title: 'Language',
      type: 'string',
      group: 'details',
      options: { list: LANGUAGE_OPTIONS, layout: 'radio', direction: 'horizontal' },
      initialValue: 'en',
      validation: (rule) => rule.required().error('Choose the language that the release is written in.'),
    }),
    defineField({
      name: 'translationOf',
      title: 'Translation of',
      type: 'reference',
      to: [{ type: 'release' }],
      group: 'details',
      description: 'The original release, which must be published first. Empty where this is the original.',
    }),
    defineField({
      name: 'translatedFrom',
      title: 'Translated from edition',
      type: 'translatedFrom',
      group: 'details',
      hidden: ({ document }) => document?.translationOf === undefined,
    }),
    defineField({
      name: 'importedFrom',
      title: 'Imported from',
      type: 'importSource',
      group: 'details',
      readOnly: true,
      hidden: ({ value }) => value === undefined,
    }),
    defineField({
      name: 'embargo',
      title: 'Time of publication',
      type: 'embargo',
      group: 'embargo',
      description: 'The release is held until this moment, and published by itself at it.',
    }),
  ],
  orderings: [
    {
      title: 'Newest dateline first',
      name: 'dateline',
      by: [
        { field: 'dateline.day', direction: 'desc' },
        { field: '_createdAt', direction: 'desc' },
      ],
    },
    { title: 'Last changed first', name: 'changed', by: [{ field: '_updatedAt', direction: 'desc' }] },
    { title: 'Headline', name: 'title', by: [{ field: 'title', direction: 'asc' }] },
  ],
  preview: {
    select: {
      title: 'title',
      kind: 'kind',
      day: 'dateline.day',
      place: 'dateline.place',
      language: 'language',
      instant: 'embargo.instant',
      zone: 'embargo.zone',
      submitter: 'review.submitted.name',
      returner: 'review.returned.name',
      media: 'media.0.asset',
    },
    prepare: ({ title, kind, day, place, language, instant, zone, submitter, returner, media }) => ({
      title: title || 'Release without a headline',
      subtitle: [
        typeof day === 'string' ? formatDay(day, 'en') : 'No dateline',
        heldWords(instant, zone),
        submitter ? `in review, from ${submitter}` : null,
        returner ? `sent back by ${returner}` : null,
        language === 'ja' ? '日本語' : null,
        place,
        KIND_OPTIONS.find((option) => option.value === kind)?.title,
      ]
        .filter(Boolean)
        .join(' · '),
      media,
    }),
  },
})

/** "held until Nov. 4, 2031, 9 a.m. Japan Standard Time" */
function heldWords(instant: unknown, zone: unknown): string | null {
  if (typeof instant !== 'string' || Number.isNaN(Date.parse(instant))) return null
  const isMeant = typeof zone === 'string' && isZone(zone)
  return `held until ${formatInstant(instant, isMeant ? zone : 'UTC', 'en')}`
}
