import { defineField, type SlugSourceFn } from 'sanity'
import { slugify } from '#lib/domain/slugify.ts'

const ALLOWED = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

/** The last part of the record's public address, made of `source` by the Generate button. */
export function slugField(field: { description: string; source: string | SlugSourceFn; group?: string }) {
  const { source, ...described } = field
  return defineField({
    ...described,
    name: 'slug',
    title: 'Web address',
    type: 'slug',
    options: { source, slugify, maxLength: 96 },
    validation: (rule) =>
      rule.custom((slug) => {
        if (!slug?.current) return 'Press Generate, or write a short web address.'
        return ALLOWED.test(slug.current) || 'Use lower-case letters a-z, digits and single dashes only.'
      }),
  })
}
