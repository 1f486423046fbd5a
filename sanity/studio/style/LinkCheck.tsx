import { Button, Card, Stack, Text } from '@sanity/ui'
import { useState } from 'react'
import { useClient } from 'sanity'
import type { DeskRelease } from '#lib/domain/desk.ts'
import { releaseLinks } from '#lib/domain/style/releaseLinks.ts'
import type { StylePath } from '#lib/domain/style/styleRule.ts'
import { STUDIO_API_VERSION } from '#sanity/studio/apiVersion.ts'
import { type CheckedLink, type LinkAnswer, readOwnPages } from '#sanity/studio/style/readOwnPages.ts'

const SAY: Record<Exclude<LinkAnswer, 'notChecked' | 'found'>, string> = {
  missing: 'leads to a page of this site that does not exist.',
  withdrawn: 'leads to a release that was withdrawn.',
  moved: 'uses an old address; readers are sent on. Use the new one.',
}

/** Asks, when told to, whether the links lead somewhere, and says which ones nobody asked. */
export function LinkCheck({ release, onJump }: { release: DeskRelease; onJump: (path: StylePath) => void }) {
  const client = useClient({ apiVersion: STUDIO_API_VERSION })
  const [checked, setChecked] = useState<CheckedLink[] | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  const links = releaseLinks(release)
  if (links.length === 0) return null

  async function check() {
    setBusy(true)
    setProblem(null)
    try {
      setChecked(await readOwnPages(client, links, window.location.origin))
    } catch (error) {
      setProblem(error instanceof Error ? error.message : String(error))
    } finally {
      setBusy(false)
    }
  }

  const dead = checked?.filter(({ answer }) => answer !== 'found' && answer !== 'notChecked') ?? []
  const unasked = checked?.filter(({ answer }) => answer === 'notChecked') ?? []
  return (
    <Card padding={4} radius={3} border data-testid="link-check">
      <Stack gap={4}>
        <Text size={1} weight="semibold">
          {links.length === 1 ? 'One link' : `${links.length} links`}
        </Text>
        <Button mode="ghost" text="Check the links now" loading={isBusy} disabled={isBusy} onClick={check} />
        {problem ? <Text size={1}>They could not be checked. {problem}</Text> : null}
        {checked && dead.length === 0 ? (
          <Text size={1}>
            {countOf(checked.length - unasked.length)} to this site checked: all lead somewhere.
          </Text>
        ) : null}
        {dead.map((link) => (
          <Stack key={`${link.href} ${link.where}`} gap={3}>
            <Text size={1}>
              “{link.words}” {SAY[knownAnswer(link.answer)]}
            </Text>
            <Button
              mode="bleed"
              fontSize={1}
              padding={2}
              text={link.where}
              onClick={() => onJump(link.path)}
            />
          </Stack>
        ))}
        {unasked.length > 0 ? (
          <Stack gap={3}>
            <Text size={1} muted>
              Not checked: {countOf(unasked.length)} to other sites. A browser is not told what they answer;
              open each once.
            </Text>
            {unasked.map((link) => (
              <Text size={1} key={`${link.href} ${link.where}`} style={{ overflowWrap: 'anywhere' }}>
                <a href={link.href} target="_blank" rel="noreferrer noopener">
                  {link.href}
                </a>
              </Text>
            ))}
          </Stack>
        ) : null}
      </Stack>
    </Card>
  )
}

function knownAnswer(answer: LinkAnswer): keyof typeof SAY {
  return answer === 'withdrawn' || answer === 'moved' ? answer : 'missing'
}

function countOf(links: number): string {
  return links === 1 ? 'one link' : `${links} links`
}
