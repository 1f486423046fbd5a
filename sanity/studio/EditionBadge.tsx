import { Badge, type BadgeTone, Flex } from '@sanity/ui'
import type { EditionKind } from '#lib/domain/edition.ts'
import { EDITION_KIND_TITLES } from '#sanity/schema/editionKinds.ts'

const TONES: Record<EditionKind, BadgeTone> = {
  first: 'positive',
  update: 'primary',
  correction: 'caution',
  withdrawal: 'critical',
}

/** The kind of an edition, and whether it is the one that readers see. */
export function EditionBadge({ kind, isCurrent }: { kind: EditionKind; isCurrent: boolean }) {
  return (
    <Flex gap={2} wrap="wrap" style={{ flexShrink: 0, maxWidth: '100%', whiteSpace: 'nowrap' }}>
      <Badge tone={TONES[kind]}>{EDITION_KIND_TITLES[kind]}</Badge>
      {isCurrent ? <Badge tone="default">What readers see</Badge> : null}
    </Flex>
  )
}
