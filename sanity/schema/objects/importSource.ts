import { defineField, defineType } from 'sanity'

/** Where an imported release came from: tells that a text was imported before. */
export const importSource = defineType({
  name: 'importSource',
  title: 'Imported from',
  type: 'object',
  readOnly: true,
  fields: [
    defineField({ name: 'name', title: 'File', type: 'string' }),
    defineField({ name: 'sha256', title: 'Fingerprint (SHA-256)', type: 'string' }),
  ],
})
