import { defineField } from 'sanity'
import { z } from 'zod'

const Parent = z.looseObject({ asset: z.looseObject({ _ref: z.string() }).optional() })

/** What stands beside a picture. Alt text is asked for only where there is a picture. */
export const pictureFields = [
  defineField({
    name: 'alt',
    title: 'Alt text',
    type: 'string',
    description: 'What the picture shows, for those who cannot see it. Not the caption.',
    validation: (rule) =>
      rule.custom((value, context) => {
        const parent = Parent.safeParse(context.parent)
        const hasPicture = parent.success && parent.data.asset !== undefined
        return (
          !hasPicture || Boolean(value?.trim()) || 'Say what the picture shows, for those who cannot see it.'
        )
      }),
  }),
  defineField({
    name: 'credit',
    title: 'Credit',
    type: 'string',
    description: '“U.S. Space Force photo by Senior Airman Kadielle Shaw”',
  }),
]
