import { Box, Button, Card, Container, Flex, Spinner, Stack, Text } from '@sanity/ui'
import { useEffect, useMemo, useState } from 'react'
import { useClient } from 'sanity'
import { IntentLink } from 'sanity/router'
import type { Earlier } from '#lib/importer/desk.ts'
import { ImportError } from '#lib/importer/importError.ts'
import { STUDIO_API_VERSION } from '#sanity/studio/apiVersion.ts'
import { ImportDesk } from '#sanity/studio/import/ImportDesk.tsx'
import {
  beginWork,
  type ImportWork,
  keepUnfinished,
  unfinishedWork,
} from '#sanity/studio/import/importWork.ts'
import { type ReadingOrder, readApart } from '#sanity/studio/import/readApart.ts'
import { SourceChooser } from '#sanity/studio/import/SourceChooser.tsx'

type Stage =
  | { name: 'choosing'; problem: string | null }
  | { name: 'reading'; what: string }
  | { name: 'importedBefore'; earlier: Earlier }
  | { name: 'deciding'; work: ImportWork }

/** From a file or a paste to a draft: choose, look at what was read, decide what only a person can, make the draft. */
export default function ImportTool() {
  const studioClient = useClient({ apiVersion: STUDIO_API_VERSION })
  const client = useMemo(() => studioClient.withConfig({ perspective: 'raw' }), [studioClient])
  const [stage, setStage] = useState<Stage>(() => {
    const work = unfinishedWork()
    return work ? { name: 'deciding', work } : { name: 'choosing', problem: null }
  })
  useEffect(() => {
    keepUnfinished(stage.name === 'deciding' ? stage.work : null)
    if (stage.name !== 'deciding') return
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [stage])

  async function read(what: string, order: ReadingOrder) {
    setStage({ name: 'reading', what })
    try {
      const work = await beginWork(await readApart(order), client)
      const earlier = work.intake.importedAs(work.reading.sha256)
      setStage(earlier ? { name: 'importedBefore', earlier } : { name: 'deciding', work })
    } catch (error) {
      setStage({ name: 'choosing', problem: sentenceOf(error) })
    }
  }

  const startOver = () => setStage({ name: 'choosing', problem: null })
  switch (stage.name) {
    case 'deciding':
      return (
        <ImportDesk
          key={stage.work.reading.sha256}
          work={stage.work}
          onWork={(change) =>
            setStage((now) => (now.name === 'deciding' ? { ...now, work: change(now.work) } : now))
          }
          onImportedBefore={(earlier) => setStage({ name: 'importedBefore', earlier })}
          onMade={() => keepUnfinished(null)}
          onStartOver={startOver}
        />
      )
    case 'reading':
      return (
        <Flex align="center" justify="center" gap={3} padding={6}>
          <Spinner muted />
          <Text muted>Reading {stage.what}…</Text>
        </Flex>
      )
    case 'importedBefore':
      return <ImportedBefore earlier={stage.earlier} onStartOver={startOver} />
    case 'choosing':
      return <SourceChooser problem={stage.problem} onRead={read} />
  }
}

function ImportedBefore({ earlier, onStartOver }: { earlier: Earlier; onStartOver: () => void }) {
  return (
    <Container width={1} padding={4}>
      <Card padding={4} radius={3} tone="caution" border data-testid="import-earlier">
        <Stack gap={4}>
          <Text weight="medium">This very text was imported before.</Text>
          <Text>
            It became{' '}
            <IntentLink intent="edit" params={{ id: earlier.id, type: 'release' }}>
              “{earlier.title}”
            </IntentLink>
            . Nothing was written.
          </Text>
          <Box>
            <Button mode="ghost" text="Import something else" onClick={onStartOver} />
          </Box>
        </Stack>
      </Card>
    </Container>
  )
}

function sentenceOf(error: unknown): string {
  if (error instanceof ImportError) return error.message
  const reason = error instanceof Error ? error.message : String(error)
  return `It could not be read, through a fault of ours: ${reason}. Save the text as .txt and try that.`
}
