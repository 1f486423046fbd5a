import { Button, Card, Flex, Select, Stack, Text, TextInput } from '@sanity/ui'
import { useToast } from '@sanity/ui/toast'
import { useCallback, useEffect, useId, useState } from 'react'
import { useClient, useCurrentUser } from 'sanity'
import { LINK_DAYS, type PreviewLink } from '#lib/domain/previewLink.ts'
import { absolute, paths } from '#lib/paths.ts'
import { createPreviewLink, listPreviewLinks, revokePreviewLink } from '#sanity/previewLinks.ts'
import { STUDIO_API_VERSION } from '#sanity/studio/apiVersion.ts'
import { PreviewLinkCard } from '#sanity/studio/PreviewLinkCard.tsx'

const DAYS = [1, 3, LINK_DAYS.usual, 14, LINK_DAYS.longest]

/** Makes a link for one person, says it once, and lists the links there are, with their openings. */
export function SharePreviewDialog({ releaseId }: { releaseId: string }) {
  const client = useClient({ apiVersion: STUDIO_API_VERSION })
  const user = useCurrentUser()
  const toast = useToast()
  const ids = useId()
  const [name, setName] = useState('')
  const [days, setDays] = useState<number>(LINK_DAYS.usual)
  const [made, setMade] = useState<{ name: string; address: string } | null>(null)
  const [links, setLinks] = useState<PreviewLink[]>([])
  const [isBusy, setBusy] = useState(false)

  const tellFailure = useCallback(
    (title: string, error: unknown) => {
      toast.push({
        status: 'error',
        title,
        description: error instanceof Error ? error.message : String(error),
      })
    },
    [toast],
  )
  const refresh = useCallback(
    () =>
      listPreviewLinks(client, releaseId).then(setLinks, (error) =>
        tellFailure('The links could not be read', error),
      ),
    [client, releaseId, tellFailure],
  )
  useEffect(() => void refresh(), [refresh])

  async function make() {
    const person = name.trim()
    if (person === '' || !user) return
    setBusy(true)
    try {
      const createdBy = { id: user.id, name: user.name || user.email }
      const token = await createPreviewLink(client, {
        releaseId,
        name: person,
        days,
        createdBy,
        now: new Date(),
      })
      setMade({ name: person, address: absolute(window.location.origin, paths.previewLink(token)) })
      setName('')
      await refresh()
    } catch (error) {
      tellFailure('The link was not made', error)
    } finally {
      setBusy(false)
    }
  }

  async function revoke(link: PreviewLink) {
    try {
      await revokePreviewLink(client, link.id, new Date())
      await refresh()
    } catch (error) {
      tellFailure('The link was not taken back', error)
    }
  }

  return (
    <Stack gap={5}>
      <Text size={1} muted>
        For one person, who needs no account. The link shows this release as it stands on the desk when it is
        opened, and each opening is noted.
      </Text>
      <Flex gap={3} align="flex-end" wrap="wrap">
        <Stack gap={2} flex={1} style={{ minWidth: 200 }}>
          <Text as="label" htmlFor={`${ids}-name`} size={1} weight="medium">
            Who is it for?
          </Text>
          <TextInput
            id={`${ids}-name`}
            data-testid="preview-name"
            value={name}
            placeholder="Name of the person"
            onChange={(event) => setName(event.currentTarget.value)}
          />
        </Stack>
        <Stack gap={2}>
          <Text as="label" htmlFor={`${ids}-days`} size={1} weight="medium">
            Expires in
          </Text>
          <Select
            id={`${ids}-days`}
            value={days}
            onChange={(event) => setDays(Number(event.currentTarget.value))}
          >
            {DAYS.map((choice) => (
              <option key={choice} value={choice}>
                {choice === 1 ? '1 day' : `${choice} days`}
              </option>
            ))}
          </Select>
        </Stack>
        <Button
          data-testid="preview-make"
          tone="primary"
          text="Make the link"
          disabled={isBusy || name.trim() === ''}
          onClick={() => void make()}
        />
      </Flex>
      {made ? <MadeLink {...made} /> : null}
      <Stack gap={3}>
        {links.map((link) => (
          <PreviewLinkCard key={link.id} link={link} now={Date.now()} onRevoke={() => void revoke(link)} />
        ))}
      </Stack>
    </Stack>
  )
}

/** The address, once: only its fingerprint is kept. */
function MadeLink({ name, address }: { name: string; address: string }) {
  const [isCopied, setCopied] = useState(false)
  const copy = () => navigator.clipboard.writeText(address).then(() => setCopied(true))
  return (
    <Card padding={4} radius={2} border tone="positive">
      <Stack gap={3}>
        <Text size={1} weight="medium">
          The link for {name}. Copy it now: it cannot be shown again.
        </Text>
        <Flex gap={2}>
          <Stack flex={1}>
            <TextInput data-testid="preview-address" readOnly value={address} fontSize={1} />
          </Stack>
          <Button mode="ghost" text={isCopied ? 'Copied' : 'Copy'} onClick={() => void copy()} />
        </Flex>
      </Stack>
    </Card>
  )
}
