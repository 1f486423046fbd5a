import { Container } from '@sanity/ui'
import type { UserViewComponent } from 'sanity/structure'
import { StylePanel } from '#sanity/studio/style/StylePanel.tsx'

/** The checklist of style in a tab of its own; beside the form it is an inspector. */
export const StyleView: UserViewComponent = ({ document }) => (
  <Container width={1} padding={4}>
    <StylePanel draft={document.draft} published={document.published} />
  </Container>
)
