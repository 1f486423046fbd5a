import { CloseIcon } from '@sanity/icons/Close'
import { Box, Button, Card, Flex, Stack, Text, TextInput } from '@sanity/ui'
import { type ComponentProps, useState } from 'react'
import { findRank, type Rank, serviceName } from '#lib/domain/rank.ts'
import { type RankGroup, searchRanks } from '#lib/domain/rankSearch.ts'

/**
 * The rank table to choose from: found by any form, grouped by service.
 * @param inputProps what the form wants on the field that takes the focus
 */
export function RankPicker(props: {
  value: string | undefined
  isReadOnly: boolean
  inputProps: Pick<ComponentProps<typeof TextInput>, 'id' | 'onFocus' | 'onBlur' | 'ref' | 'aria-describedby'>
  onChoose: (key: string) => void
  onClear: () => void
}) {
  const { value, isReadOnly, inputProps, onChoose, onClear } = props
  const [query, setQuery] = useState('')
  const [isOpen, setOpen] = useState(false)
  const chosen = value ? findRank(value) : null
  const choose = (rank: Rank) => {
    onChoose(rank.key)
    setQuery('')
    setOpen(false)
  }
  if (value && !isOpen) {
    return (
      <Card padding={3} radius={2} border>
        <Flex align="center" gap={2}>
          <Box flex={1}>
            {chosen ? <RankLines rank={chosen} withService /> : <Text>Unknown: “{value}”</Text>}
          </Box>
          <Button
            mode="ghost"
            text="Change"
            fontSize={1}
            padding={2}
            disabled={isReadOnly}
            onClick={() => setOpen(true)}
          />
          <Button
            mode="bleed"
            icon={CloseIcon}
            aria-label="No rank"
            padding={2}
            disabled={isReadOnly}
            onClick={onClear}
          />
        </Flex>
      </Card>
    )
  }
  return (
    <Stack gap={2}>
      <TextInput
        {...inputProps}
        value={query}
        readOnly={isReadOnly}
        placeholder="Search: “brig gen”, “O-7 space”, “BG”, “1等陸佐”, “GS-15”"
        onChange={(event) => {
          setQuery(event.currentTarget.value)
          setOpen(true)
        }}
        onKeyDown={(event) => {
          const first = searchRanks(query)[0]?.ranks[0]
          if (event.key === 'Escape') setOpen(false)
          if (event.key === 'Enter' && query.trim() !== '' && first) {
            event.preventDefault()
            choose(first)
          }
        }}
        onClick={() => setOpen(true)}
      />
      {isOpen ? <RankGroups groups={searchRanks(query)} onChoose={choose} /> : null}
    </Stack>
  )
}

function RankGroups({ groups, onChoose }: { groups: RankGroup[]; onChoose: (rank: Rank) => void }) {
  if (groups.length === 0) {
    return (
      <Text size={1} muted>
        No rank has such a form. A post, such as “director”, goes into Post.
      </Text>
    )
  }
  return (
    <Card border radius={2} style={{ maxHeight: 320, overflow: 'auto' }} data-testid="rank-options">
      {groups.map(({ service, ranks }) => (
        <Box key={service} role="group" aria-label={service}>
          <Card padding={3} tone="transparent" style={{ position: 'sticky', top: 0, zIndex: 1 }}>
            <Text size={1} weight="semibold">
              {service}
            </Text>
          </Card>
          {ranks.map((rank) => (
            <Card
              key={rank.key}
              as="button"
              type="button"
              padding={3}
              style={{ width: '100%', textAlign: 'left', border: 0, cursor: 'pointer' }}
              onClick={() => onChoose(rank)}
            >
              <RankLines rank={rank} />
            </Card>
          ))}
        </Box>
      ))}
    </Card>
  )
}

/** Spelled out, then every other form. */
function RankLines({ rank, withService = false }: { rank: Rank; withService?: boolean }) {
  const forms = [rank.ap, rank.serviceForm, rank.ja].filter((form) => form && form !== rank.spelled)
  return (
    <Stack gap={2}>
      <Text size={1} weight="medium">
        {rank.spelled}
      </Text>
      <Text size={1} muted>
        {[withService ? serviceName(rank.service) : null, ...new Set(forms)].filter(Boolean).join(' · ')}
      </Text>
    </Stack>
  )
}
