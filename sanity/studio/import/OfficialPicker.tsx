import { Button, Stack, Text, TextInput } from '@sanity/ui'
import { useState } from 'react'
import { folded } from '#lib/importer/folding.ts'
import { type KnownOfficial, nameOf, postOf } from '#lib/importer/likeness.ts'

const MOST_SHOWN = 8

/** Finds an official of the desk by any part of a name or a post. */
export function OfficialPicker(props: {
  officials: readonly KnownOfficial[]
  onPick: (official: KnownOfficial) => void
}) {
  const [sought, setSought] = useState('')
  const words = folded(sought).split(' ').filter(Boolean)
  const found = props.officials.filter((official) => {
    const said = folded(`${official.names.map((name) => name.display).join(' ')} ${officeOf(official)}`)
    return words.every((word) => said.includes(word))
  })
  return (
    <Stack gap={2}>
      <TextInput
        autoFocus
        fontSize={[2, 2, 1]}
        value={sought}
        placeholder="Name or post of an official on the desk"
        onChange={(event) => setSought(event.currentTarget.value)}
      />
      {found.slice(0, MOST_SHOWN).map((official) => (
        <Button
          key={official.id}
          mode="bleed"
          justify="flex-start"
          fontSize={1}
          padding={2}
          text={describedOfficial(official)}
          onClick={() => props.onPick(official)}
        />
      ))}
      <Text size={1} muted>
        {found.length === 0 ? 'Nobody of this name is on the desk.' : moreOf(found.length)}
      </Text>
    </Stack>
  )
}

/** Name and present post, to tell namesakes apart. */
export function describedOfficial(official: KnownOfficial): string {
  return [nameOf(official), officeOf(official)].filter(Boolean).join(', ')
}

function officeOf({ appointments }: KnownOfficial): string {
  const latest = [...appointments].sort((a, b) => (a.from < b.from ? -1 : 1)).at(-1)
  return latest ? postOf(latest) : ''
}

function moreOf(count: number): string {
  return count > MOST_SHOWN ? `${count - MOST_SHOWN} more; write more of the name.` : ''
}
