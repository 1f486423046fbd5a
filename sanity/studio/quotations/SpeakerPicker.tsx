import { SearchIcon } from '@sanity/icons/Search'
import { Button, Card, Flex, Stack, Text, TextInput } from '@sanity/ui'
import { useState } from 'react'
import type { Day } from '#lib/domain/official.ts'
import type { SpeakerSuggestion } from '#lib/domain/speakerSuggestions.ts'
import { officeWords, speakerName } from '#sanity/studio/quotations/officeWords.ts'

const SHOWN = 5

const BECAUSE = { quoted: 'quoted here', named: 'named here', onRecord: null }

/** The officials who may have spoken, likeliest first, each with the rank and post of the day; the others by search. */
export function SpeakerPicker(props: {
  suggestions: readonly SpeakerSuggestion[]
  day: Day
  language: string
  isBusy: boolean
  onPick: (officialId: string) => void
}) {
  const { suggestions, day, language, isBusy, onPick } = props
  const [search, setSearch] = useState('')
  const wanted = search.trim().toLowerCase()
  const found = suggestions.filter(({ official }) =>
    official.names.some(({ display }) => display.toLowerCase().includes(wanted)),
  )
  const rest = found.length - SHOWN
  return (
    <Stack gap={2}>
      <TextInput
        data-testid="speaker-search"
        aria-label="Search the officials"
        fontSize={1}
        icon={SearchIcon}
        placeholder="Search all officials"
        value={search}
        onChange={(event) => setSearch(event.currentTarget.value)}
      />
      {found.slice(0, SHOWN).map(({ official, office, because }) => (
        <Button
          key={official.id}
          data-testid="speaker-choice"
          mode="ghost"
          tone={office ? 'default' : 'caution'}
          disabled={isBusy}
          padding={3}
          justify="flex-start"
          onClick={() => onPick(official.id)}
        >
          <Stack gap={2}>
            <Flex gap={2} align="center" wrap="wrap">
              <Text size={1} weight="medium" textOverflow="ellipsis">
                {speakerName(official, office, language)}
              </Text>
              {BECAUSE[because] && (
                <Text size={0} muted>
                  {BECAUSE[because]}
                </Text>
              )}
            </Flex>
            <Text size={0} muted>
              {officeWords(office, day)}
            </Text>
          </Stack>
        </Button>
      ))}
      {found.length === 0 && (
        <Card padding={3} radius={2} tone="caution" border>
          <Text size={1}>Nobody of that name is on record. Create the official first, under Officials.</Text>
        </Card>
      )}
      {rest > 0 && (
        <Text size={0} muted>
          {rest} more: search by name.
        </Text>
      )}
    </Stack>
  )
}
