import { ImageIcon } from '@sanity/icons/Image'
import { defineField, defineType } from 'sanity'
import { pictureFields } from '#sanity/schema/objects/pictureFields.ts'

export const releasePicture = defineType({
  name: 'releasePicture',
  title: 'Picture',
  type: 'image',
  icon: ImageIcon,
  options: { accept: 'image/*' },
  fields: [
    ...pictureFields,
    defineField({
      name: 'caption',
      title: 'Caption',
      type: 'text',
      rows: 3,
      description: 'Who, what, where, when: first sentence in the present tense, with ranks, and no “here”.',
    }),
    defineField({
      name: 'mediaId',
      title: 'Picture number',
      type: 'string',
      description: 'The office’s own number, such as a VIRIN: 240110-X-IN231-1001',
    }),
  ],
  preview: {
    select: { caption: 'caption', alt: 'alt', credit: 'credit', asset: 'asset' },
    prepare: ({ caption, alt, credit, asset }) => ({
      title: caption || alt || 'Picture without a caption',
      subtitle: credit,
      ...(asset ? { media: asset } : {}),
    }),
  },
})
