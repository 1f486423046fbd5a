import { UploadIcon } from '@sanity/icons/Upload'
import { Button, Card, Container, Heading, Stack, Text, TextArea } from '@sanity/ui'
import { type ClipboardEvent, type DragEvent, useRef, useState } from 'react'
import type { ReadingOrder } from '#sanity/studio/import/readApart.ts'

type Read = (what: string, order: ReadingOrder) => void

/** Where an import begins: drop a file, choose one, or paste. */
export function SourceChooser({ problem, onRead }: { problem: string | null; onRead: Read }) {
  const picker = useRef<HTMLInputElement>(null)
  const [isOver, setOver] = useState(false)
  const [severalNote, setSeveralNote] = useState(false)

  function take(files: FileList | null) {
    const [file, another] = [...(files ?? [])]
    setSeveralNote(another !== undefined)
    if (file && !another) onRead(file.name, { file })
  }

  function drop(event: DragEvent) {
    event.preventDefault()
    setOver(false)
    if (event.dataTransfer.files.length > 0) return take(event.dataTransfer.files)
    readData(event.dataTransfer)
  }

  function paste(event: ClipboardEvent) {
    event.preventDefault()
    if (event.clipboardData.files.length > 0 && event.clipboardData.getData('text/plain') === '')
      return take(event.clipboardData.files)
    readData(event.clipboardData)
  }

  function readData(data: DataTransfer) {
    const pasted = { html: data.getData('text/html'), plain: data.getData('text/plain') }
    onRead('the pasted text', { pasted })
  }

  return (
    <Container width={1} padding={[3, 4, 5]} data-testid="import-chooser">
      <Stack gap={5}>
        <Stack gap={3}>
          <Heading as="h1" size={2}>
            Import a release
          </Heading>
          <Text muted>
            The text is read here, and shown beside what it would become. Nothing is written until you make
            the draft.
          </Text>
        </Stack>
        {problem ? (
          <Card padding={4} radius={3} tone="critical" border role="alert" data-testid="import-problem">
            <Text>{problem}</Text>
          </Card>
        ) : null}
        {severalNote ? (
          <Card padding={4} radius={3} tone="caution" border role="alert">
            <Text>
              One release at a time: drop one file. Many at once are imported with `npm run import`.
            </Text>
          </Card>
        ) : null}
        <Card
          padding={6}
          radius={3}
          border
          tone={isOver ? 'primary' : 'transparent'}
          style={{ borderStyle: 'dashed' }}
          data-testid="import-drop"
          onDragOver={(event) => {
            event.preventDefault()
            setOver(true)
          }}
          onDragLeave={() => setOver(false)}
          onDrop={drop}
        >
          <Stack gap={4}>
            <Text align="center">Drop a Word file (.docx), a web page (.html) or a text (.txt) here</Text>
            <Button
              mode="ghost"
              icon={UploadIcon}
              text="Choose a file"
              onClick={() => picker.current?.click()}
            />
            <input
              ref={picker}
              type="file"
              hidden
              accept=".docx,.txt,.text,.md,.html,.htm"
              data-testid="import-file"
              onChange={(event) => {
                take(event.currentTarget.files)
                event.currentTarget.value = ''
              }}
            />
          </Stack>
        </Card>
        <Stack gap={3} as="label">
          <Text weight="medium" size={1}>
            Or paste the text
          </Text>
          <TextArea
            rows={4}
            value=""
            fontSize={2}
            placeholder="Paste here. Headings, lists and links of the source are kept."
            data-testid="import-paste"
            onPaste={paste}
            readOnly={false}
            onChange={(event) => {
              // Some keyboards of phones insert a clipboard without an event of pasting; a letter typed is no release.
              const plain = event.currentTarget.value
              if (plain.length > 80) onRead('the pasted text', { pasted: { html: '', plain } })
            }}
          />
        </Stack>
      </Stack>
    </Container>
  )
}
