import { Button, Flex, Stack } from '@sanity/ui'
import { useState } from 'react'
import {
  type DocumentActionComponent,
  type DocumentActionDescription,
  type DocumentActionProps,
  useClient,
} from 'sanity'
import type { AlteredAttribution } from '#lib/domain/attributionDrift.ts'
import { STUDIO_API_VERSION } from '#sanity/studio/apiVersion.ts'
import { AlteredList } from '#sanity/studio/officials/AlteredList.tsx'
import { alterationsBy } from '#sanity/studio/officials/alterations.ts'
import { readPrintRecord } from '#sanity/studio/officials/printRecord.ts'

/** One wrapped action for each action: the Studio keeps an action's state by its identity. */
const wrapped = new WeakMap<DocumentActionComponent, DocumentActionComponent>()

/**
 * The Studio's own Publish, for officials: names first what is in print that the new appointments do not bear out. It never
 * blocks: print may have been wrong. Where print cannot be read, publishing goes on as it would without this.
 */
export function namingAlterations(action: DocumentActionComponent): DocumentActionComponent {
  const known = wrapped.get(action)
  if (known) return known
  const naming: DocumentActionComponent = Object.assign(
    (props: DocumentActionProps) => useNamedAlterations(action(props), props),
    { action: action.action },
  )
  wrapped.set(action, naming)
  return naming
}

function useNamedAlterations(
  description: DocumentActionDescription | null,
  { id, draft, published, onComplete }: DocumentActionProps,
): DocumentActionDescription | null {
  const client = useClient({ apiVersion: STUDIO_API_VERSION })
  const [altered, setAltered] = useState<AlteredAttribution[] | null>(null)
  if (!description) return null

  const publish = () => {
    setAltered(null)
    description.onHandle?.()
  }
  const close = () => {
    setAltered(null)
    onComplete()
  }
  async function look() {
    const found = await readPrintRecord(client, id)
      .then((record) => alterationsBy(draft, published, record))
      .catch(() => [])
    if (found.length > 0) setAltered(found)
    else publish()
  }
  if (altered === null) return { ...description, onHandle: look }
  return {
    ...description,
    onHandle: look,
    dialog: {
      type: 'dialog',
      width: 'medium',
      header: 'Print says otherwise',
      onClose: close,
      content: (
        <Stack gap={4}>
          <AlteredList altered={altered} />
          <Flex justify="flex-end" gap={2}>
            <Button mode="bleed" text="Back to the form" onClick={close} />
            <Button
              data-testid="publish-official"
              tone="positive"
              text="Publish all the same"
              onClick={publish}
            />
          </Flex>
        </Stack>
      ),
    },
  }
}
