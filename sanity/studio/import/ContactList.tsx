import { Box, Card, Checkbox, Flex, Stack, Text } from '@sanity/ui'
import type { KnownContact } from '#lib/importer/contacts.ts'
import { contactsIn } from '#lib/importer/contacts.ts'
import type { Decisions } from '#lib/importer/decisions.ts'
import type { Excerpt } from '#lib/importer/proposal.ts'
import type { Decide } from '#sanity/studio/import/importWork.ts'

/** The contacts of the desk that the contact lines name. Lines that agree with none are said to be left out. */
export function ContactList(props: {
  lines: readonly Excerpt[]
  contacts: readonly KnownContact[]
  decisions: Decisions
  onDecide: Decide
}) {
  const { lines, decisions, onDecide } = props
  const matches = contactsIn(lines, props.contacts)
  const chosen = new Set(decisions.draft.contacts.map(({ id }) => id))
  const toggle = ({ id, published }: KnownContact) =>
    onDecide((now) => {
      const others = now.draft.contacts.filter((one) => one.id !== id)
      const isOn = others.length < now.draft.contacts.length
      return { ...now, draft: { ...now.draft, contacts: isOn ? others : [...others, { id, published }] } }
    })
  return (
    <Card padding={3} radius={2} border data-subject-card="contacts" tabIndex={-1}>
      <Stack gap={4}>
        {matches.map(({ contact, evidence }) => (
          <Flex key={contact.id} as="label" gap={3} align="flex-start">
            <Checkbox checked={chosen.has(contact.id)} onChange={() => toggle(contact)} />
            <Box flex={1}>
              <Stack gap={2}>
                <Text size={1} weight="medium">
                  {contact.name}
                </Text>
                <Text size={1} muted>
                  The same in the text: {evidence.join(', ')}
                </Text>
              </Stack>
            </Box>
          </Flex>
        ))}
        <Text size={1} muted>
          {matches.length === 0
            ? 'The contact lines agree with no contact on the desk and are left out of the text. Choose contacts in the draft.'
            : 'Lines of the source that agree with none of these are left out of the text.'}
        </Text>
      </Stack>
    </Card>
  )
}
