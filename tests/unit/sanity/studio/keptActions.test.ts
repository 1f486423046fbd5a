import { describe, expect, test } from '@jest/globals'
import type { DocumentActionComponent, DocumentActionProps } from 'sanity'
import { keptActions } from '#sanity/studio/keptActions.ts'

const known = ['publish', 'unpublish', 'delete', 'duplicate'] as const
const actions = known.map(
  (action): DocumentActionComponent => Object.assign(() => ({ label: action }), { action }),
)

const record = { _id: 'a', _type: 'quote', _rev: '1', _createdAt: '', _updatedAt: '' }

/** What the menu of a record shows, published or not. */
function menu(published: DocumentActionProps['published']): string[] {
  const props = { id: 'a', type: 'quote', draft: record, published, onComplete: () => undefined }
  return keptActions(actions).flatMap((action) => Reflect.apply(action, null, [props])?.label ?? [])
}

describe('a record', () => {
  test('that was public can be neither deleted nor unpublished', () => {
    expect(menu(record)).toEqual(['publish', 'duplicate'])
  })

  test('that was never public can be deleted', () => {
    expect(menu(null)).toEqual(['publish', 'delete', 'duplicate'])
  })

  test('is left without the actions that are taken out by name', () => {
    expect(keptActions(actions, 'publish', 'duplicate').map(({ action }) => action)).toEqual(['delete'])
  })
})
