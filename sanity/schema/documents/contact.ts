import { EnvelopeIcon } from '@sanity/icons/Envelope'
import { defineField, defineType } from 'sanity'

export const contact = defineType({
  name: 'contact',
  title: 'Contact',
  type: 'document',
  icon: EnvelopeIcon,
  fields: [
    defineField({
      name: 'name',
      title: 'Name',
      type: 'string',
      description: 'A person or a desk. All of this is public on every release that names the contact.',
      validation: (rule) => rule.required().error('Name the person or desk.'),
    }),
    defineField({ name: 'role', title: 'Role', type: 'string' }),
    defineField({
      name: 'email',
      title: 'E-mail',
      type: 'string',
      validation: (rule) => rule.email().error('Write an address such as press@example.gov.'),
    }),
    defineField({
      name: 'phone',
      title: 'Telephone',
      type: 'string',
      description: 'With the country code: +1 555 0100',
    }),
  ],
  validation: (rule) =>
    rule.custom(
      (value) => Boolean(value?.email || value?.phone) || 'Enter an e-mail address or a telephone number.',
    ),
  preview: { select: { title: 'name', subtitle: 'role' } },
})
