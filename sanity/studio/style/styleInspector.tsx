import { TextIcon } from '@sanity/icons/Text'
import { Box, Card } from '@sanity/ui'
import { type DocumentInspectorProps, defineDocumentInspector, useEditState } from 'sanity'
import { DocumentInspectorHeader } from 'sanity/structure'
import { StylePanel } from '#sanity/studio/style/StylePanel.tsx'
import { useStyleReport } from '#sanity/studio/style/useStyleReport.ts'

function StyleInspector({ documentId, documentType, onClose }: DocumentInspectorProps) {
  const { draft, published } = useEditState(documentId, documentType)
  return (
    <Card height="fill" overflow="auto">
      <DocumentInspectorHeader title="Style" closeButtonLabel="Close" onClose={onClose} />
      <Box padding={4}>
        <StylePanel draft={draft} published={published} />
      </Box>
    </Card>
  )
}

/** The checklist of style beside the form of a release; its button says how much there is to look at. */
export const styleInspector = defineDocumentInspector({
  name: 'style',
  component: StyleInspector,
  useMenuItem: ({ documentId, documentType }) => {
    const { draft, published } = useEditState(documentId, documentType)
    const reading = useStyleReport(draft ?? published)
    const count = reading?.report.reduce((sum, { findings }) => sum + findings.length, 0) ?? 0
    return {
      icon: TextIcon,
      title: count === 0 ? 'Style' : `Style: ${count} to look at`,
      showAsAction: true,
      ...(count > 0 ? { status: 'caution' as const } : {}),
    }
  },
})
