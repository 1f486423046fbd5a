import { defineArrayMember, defineField } from 'sanity'
import { z } from 'zod'

const Entries = z.array(z.looseObject({ language: z.string().optional() }))

/** A field that holds one text for each language. */
export function localizedField(field: {
  name: string
  title: string
  description: string
  group?: string
  isRequired?: boolean
}) {
  const { isRequired = false, ...described } = field
  return defineField({
    ...described,
    type: 'array',
    of: [defineArrayMember({ type: 'localizedText' })],
    validation: (rule) =>
      rule.custom((value) => {
        const entries = Entries.safeParse(value ?? [])
        if (!entries.success) return true
        if (isRequired && entries.data.length === 0) return 'Add the text in at least one language.'
        const languages = entries.data.map((entry) => entry.language)
        return (
          new Set(languages).size === languages.length || 'Keep one text for each language; merge the two.'
        )
      }),
  })
}
