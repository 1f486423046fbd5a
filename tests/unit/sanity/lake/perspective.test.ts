import { describe, expect, test } from '@jest/globals'
import { readPerspective, seenFrom } from '#sanity/lake/perspective.ts'
import type { LakeDocument } from '#sanity/lake/types.ts'

const document = (id: string, more: object = {}): LakeDocument => ({
  _id: id,
  _type: 'release',
  _rev: 'r',
  _createdAt: '2026-01-01T00:00:00Z',
  _updatedAt: '2026-01-01T00:00:00Z',
  ...more,
})
const all = [
  document('_.releases.spring'),
  document('a'),
  document('b'),
  document('drafts.a'),
  document('drafts.c'),
  document('versions.spring.a'),
  document('versions.spring.b', { _system: { delete: true } }),
]
const seen = (perspective: string | string[], anonymous = false) =>
  seenFrom(all, readPerspective(perspective, '2025-02-19'), anonymous).map(({ _id, _originalId }) =>
    _originalId && _originalId !== _id ? `${_id}<${_originalId}` : _id,
  )

describe('a perspective', () => {
  test('is raw before 2025-02-19 and published from then on, when none is asked for', () => {
    expect(readPerspective(undefined, '1')).toEqual({ kind: 'raw' })
    expect(readPerspective(undefined, '2025-02-18')).toEqual({ kind: 'raw' })
    expect(readPerspective(undefined, '2025-02-19')).toEqual({ kind: 'published' })
    expect(readPerspective(undefined, 'X')).toEqual({ kind: 'published' })
  })

  test('raw shows drafts and versions beside the published documents', () => {
    expect(seen('raw')).toEqual(all.map(({ _id }) => _id))
  })

  test('published shows no draft and no version', () => {
    expect(seen('published')).toEqual(['_.releases.spring', 'a', 'b'])
  })

  test('drafts puts each draft in the place of its published document', () => {
    expect(seen('drafts')).toEqual(['_.releases.spring', 'a<drafts.a', 'b', 'c<drafts.c'])
    expect(seen('previewDrafts')).toEqual(seen('drafts'))
  })

  test('a stack shows the first layer that has the document and leaves out what a release will unpublish', () => {
    expect(seen('spring,drafts')).toEqual(['_.releases.spring', 'a<versions.spring.a', 'c<drafts.c'])
    expect(seen(['drafts', 'spring'])).toEqual(['_.releases.spring', 'a<drafts.a', 'c<drafts.c'])
    expect(seen('spring')).toEqual(['_.releases.spring', 'a<versions.spring.a'])
  })

  test('shows an anonymous reader nothing whose id has a dot, whichever is asked for', () => {
    for (const perspective of ['raw', 'published', 'drafts', 'spring,drafts']) {
      expect(seen(perspective, true)).toEqual(['a', 'b'])
    }
  })

  test('that cannot exist is refused', () => {
    expect(() => readPerspective('raw,drafts', 'X')).toThrow('raw perspective cannot be combined')
    expect(() => readPerspective('a b', 'X')).toThrow('Invalid perspective "a b"')
  })
})
