import { Badge, Card, Flex, Spinner, Stack, Text } from '@sanity/ui'
import { useToast } from '@sanity/ui/toast'
import { useState } from 'react'
import { type Path, type SanityDocument, useClient } from 'sanity'
import { usePaneRouter } from 'sanity/structure'
import { rulesFor, type StyleReport } from '#lib/domain/style/checkStyle.ts'
import type { StyleFix, StylePath } from '#lib/domain/style/styleRule.ts'
import { STUDIO_API_VERSION } from '#sanity/studio/apiVersion.ts'
import { applyStyleFix } from '#sanity/studio/style/applyStyleFix.ts'
import { FindingCard } from '#sanity/studio/style/FindingCard.tsx'
import { keyedPath, pathText } from '#sanity/studio/style/keyedPath.ts'
import { LinkCheck } from '#sanity/studio/style/LinkCheck.tsx'
import { useStyleReport } from '#sanity/studio/style/useStyleReport.ts'

const NARROW = '(max-width: 800px)'

type Copies = { draft: SanityDocument | null; published: SanityDocument | null }

/** The checklist of a release: what a copy editor would say, by rule, with the way there and the fix. */
export function StylePanel({ draft, published }: Copies) {
  const displayed = draft ?? published
  const reading = useStyleReport(displayed)
  const client = useClient({ apiVersion: STUDIO_API_VERSION })
  const toast = useToast()
  const router = usePaneRouter()
  const [isBusy, setBusy] = useState(false)
  if (!reading) {
    return (
      <Flex align="center" justify="center" padding={6}>
        <Spinner muted />
      </Flex>
    )
  }

  const jump = (path: StylePath) => {
    const way: Path = keyedPath(displayed, path)
    const { view: _, inspect, ...params } = router.params ?? {}
    // On a phone the inspector lies over the form that the jump leads to.
    const stays = inspect && !window.matchMedia(NARROW).matches ? { inspect } : {}
    router.setParams({ ...params, ...stays, path: pathText(way) })
  }
  async function mend(fix: StyleFix) {
    setBusy(true)
    try {
      await applyStyleFix(client, { draft, published }, fix)
    } catch (error) {
      const description = error instanceof Error ? error.message : String(error)
      toast.push({ status: 'warning', title: 'Not changed', description })
    } finally {
      setBusy(false)
    }
  }

  const { release, report } = reading
  return (
    <Stack gap={5} data-testid="style-panel">
      <Text size={1} muted>
        {summaryOf(report, rulesFor(release.language).length)} A checklist: nothing here keeps the release
        from being published.
      </Text>
      {report.map(({ rule, findings }) => (
        <Stack key={rule.id} gap={3}>
          <Flex gap={3} align="center">
            <Text weight="semibold">{rule.title}</Text>
            <Badge tone="caution">{findings.length}</Badge>
          </Flex>
          <Text size={0} muted>
            {rule.source}
          </Text>
          {findings.map((finding) => (
            <FindingCard
              key={`${finding.where} ${finding.problem} ${finding.excerpt}`}
              finding={finding}
              isBusy={isBusy}
              onJump={jump}
              onMend={mend}
            />
          ))}
        </Stack>
      ))}
      {report.length === 0 ? (
        <Card padding={5} radius={3} border tone="positive">
          <Text align="center">Nothing to say.</Text>
        </Card>
      ) : null}
      <LinkCheck release={release} onJump={jump} />
    </Stack>
  )
}

function summaryOf(report: StyleReport, rules: number): string {
  const count = report.reduce((sum, { findings }) => sum + findings.length, 0)
  return `${count === 1 ? 'One thing' : `${count} things`} to look at, of ${rules} rules.`
}
