import { CogIcon } from '@sanity/icons/Cog'
import { defineField, defineType } from 'sanity'
import { LANGUAGE_OPTIONS } from '#sanity/schema/languages.ts'
import { ZONE_OPTIONS } from '#sanity/schema/zoneOptions.ts'

export const siteSettings = defineType({
  name: 'siteSettings',
  title: 'Site settings',
  type: 'document',
  icon: CogIcon,
  fields: [
    defineField({
      name: 'name',
      title: 'Name of the newsroom',
      type: 'string',
      validation: (rule) => rule.required().error('Name the newsroom: it stands on every page.'),
    }),
    defineField({
      name: 'agency',
      title: 'Agency',
      type: 'string',
      description: 'Who publishes: stands in feeds and search results.',
      validation: (rule) => rule.required().error('Name the agency.'),
    }),
    defineField({ name: 'tagline', title: 'Tagline', type: 'string' }),
    defineField({
      name: 'description',
      title: 'Description',
      type: 'text',
      rows: 3,
      description: 'A sentence or two for search engines and feeds.',
    }),
    defineField({
      name: 'notice',
      title: 'Notice',
      type: 'string',
      description: 'Shown on every page, for instance that this is a sample. Empty for none.',
    }),
    defineField({
      name: 'language',
      title: 'Language of the site',
      type: 'string',
      options: { list: LANGUAGE_OPTIONS, layout: 'radio', direction: 'horizontal' },
      initialValue: 'en',
      validation: (rule) => rule.required().error('Choose the language of the site.'),
    }),
    defineField({
      name: 'timeZone',
      title: 'Time zone',
      type: 'string',
      options: { list: ZONE_OPTIONS },
      description: 'Days and times are printed in this zone.',
      validation: (rule) => rule.required().error('Choose the zone that the newsroom’s days are counted in.'),
    }),
    defineField({
      name: 'contactEmail',
      title: 'E-mail for readers',
      type: 'string',
      validation: (rule) => rule.email().error('Write an address such as press@example.gov.'),
    }),
    defineField({ name: 'style', title: 'Style', type: 'houseStyle' }),
  ],
  preview: { prepare: () => ({ title: 'Site settings' }) },
})
