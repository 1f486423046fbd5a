import { Stack } from '@sanity/ui'
import type { ArrayOfObjectsInputProps } from 'sanity'
import { QuotationPanel } from '#sanity/studio/quotations/QuotationPanel.tsx'

/** The editor of a release's text, and over it how its quotations stand. */
export function BodyInput(props: ArrayOfObjectsInputProps) {
  return (
    <Stack gap={3}>
      <QuotationPanel readOnly={props.readOnly === true} />
      {props.renderDefault(props)}
    </Stack>
  )
}
