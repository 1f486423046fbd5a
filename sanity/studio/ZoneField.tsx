import { SearchIcon } from '@sanity/icons/Search'
import { Card, Stack, Text } from '@sanity/ui'
import { Autocomplete } from '@sanity/ui/autocomplete'
import { useEffect, useMemo, useState } from 'react'
import { useClient } from 'sanity'
import { z } from 'zod'
import { cityOf } from '#lib/domain/embargoWords.ts'
import { STUDIO_API_VERSION } from '#sanity/studio/apiVersion.ts'
import { answersTo, type ZoneChoice, zoneChoices } from '#sanity/studio/zoneChoices.ts'

/** Chooses an IANA zone by its city, its name or its offset. */
export function ZoneField(props: {
  id: string
  value: string
  ownZone: string
  readOnly: boolean
  onChange: (zone: string) => void
}) {
  const { id, value, ownZone, readOnly, onChange } = props
  const newsroomZone = useNewsroomZone()
  const choices = useMemo(() => zoneChoices(newsroomZone, ownZone, new Date()), [newsroomZone, ownZone])
  return (
    <Autocomplete<ZoneChoice>
      id={id}
      data-testid="embargo-zone"
      icon={SearchIcon}
      openButton
      fontSize={[2, 2, 1]}
      placeholder="City or zone"
      options={choices}
      value={value}
      readOnly={readOnly}
      filterOption={answersTo}
      renderValue={(zone) => (zone === '' ? '' : cityOf(zone))}
      renderOption={(choice) => (
        <Card as="button" padding={3} radius={2}>
          <Stack gap={2}>
            <Text size={1} weight="medium">
              {choice.value === 'UTC' ? 'UTC' : `${choice.city}, ${choice.offset}`}
            </Text>
            <Text size={1} muted>
              {choice.standing ? `${choice.standing} · ${choice.name}` : choice.name}
            </Text>
          </Stack>
        </Card>
      )}
      popover={{ constrainSize: true }}
      onChange={onChange}
    />
  )
}

const Zone = z.string().nullable()

/** The zone of the site settings; null until it is known, or where none is set. */
function useNewsroomZone(): string | null {
  const client = useClient({ apiVersion: STUDIO_API_VERSION })
  const [zone, setZone] = useState<string | null>(null)
  useEffect(() => {
    let isWanted = true
    client
      .fetch<unknown>('*[_id == "siteSettings"][0].timeZone', {}, { perspective: 'published' })
      .then((answer) => isWanted && setZone(Zone.parse(answer)))
      .catch(() => undefined)
    return () => {
      isWanted = false
    }
  }, [client])
  return zone
}
