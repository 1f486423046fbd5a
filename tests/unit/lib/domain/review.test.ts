import { describe, expect, test } from '@jest/globals'
import {
  type Approval,
  approvalHolds,
  approve,
  contentHash,
  type Review,
  reviewState,
  sendBack,
  submit,
} from '#lib/domain/review.ts'

const wren = { id: 'user-writer', name: 'Wren Ito' }
const adaeze = { id: 'user-approver', name: 'Adaeze Park' }
const at = '2026-03-02T01:00:00.000Z'
const submitted: Review = { submitted: { ...wren, at }, approved: null, returned: null }

const approval: Approval = { submittedBy: wren, approvedBy: adaeze, at, hash: 'abc', override: null }
const override = { ...wren, at, reason: 'A tsunami warning.' }
const holds = (changes: Partial<Approval>, hash: string | null = 'abc') =>
  approvalHolds({ approval: { ...approval, ...changes }, contentHash: hash })

describe('an approval', () => {
  test('holds where somebody else approved what was published', () => {
    expect(holds({})).toBe(true)
  })

  test('by the submitter does not hold, not even with a reason for haste', () => {
    expect(holds({ approvedBy: wren })).toBe(false)
    expect(holds({ approvedBy: wren, override })).toBe(false)
  })

  test('of other words does not hold, nor does an urgent publication of other words', () => {
    expect(holds({ hash: 'abd' })).toBe(false)
    expect(holds({ approvedBy: null, override, hash: 'abd' })).toBe(false)
    expect(holds({}, null)).toBe(false)
  })

  test('that is missing is made up for by an urgent publication with a reason only', () => {
    expect(approvalHolds({ approval: null, contentHash: 'abc' })).toBe(false)
    expect(holds({ approvedBy: null })).toBe(false)
    expect(holds({ approvedBy: null, override })).toBe(true)
    expect(holds({ approvedBy: null, override: { ...override, reason: ' ' } })).toBe(false)
  })

  test('by nobody in particular does not hold', () => {
    expect(holds({ approvedBy: { id: '', name: '' } })).toBe(false)
    expect(holds({ submittedBy: { id: '', name: '' } })).toBe(false)
  })
})

describe('the hash of what is approved', () => {
  const text = { slug: 'a', language: 'en', translationOf: null, content: { title: 'A', summary: 'B' } }

  test('is the same however the fields are ordered', async () => {
    const turned = { content: { summary: 'B', title: 'A' }, translationOf: null, language: 'en', slug: 'a' }
    expect(await contentHash(turned)).toBe(await contentHash(text))
  })

  test('changes with one character, with the address and with the language', async () => {
    const others = [
      { ...text, content: { title: 'A', summary: 'B.' } },
      { ...text, slug: 'b' },
    ]
    const hashes = await Promise.all([text, ...others, { ...text, language: 'ja' }].map(contentHash))
    expect(new Set(hashes).size).toBe(4)
  })
})

describe('a review', () => {
  const approved = approve(submitted, adaeze, at, 'abc', null)
  const review = approved.ok ? approved.review : null

  test('ends in an approval by somebody else than the submitter', () => {
    expect(reviewState(review, 'abc')).toBe('approved')
    expect(approve(submitted, wren, at, 'abc', null)).toMatchObject({ ok: false })
    expect(approve(null, adaeze, at, 'abc', null)).toMatchObject({ ok: false })
  })

  test('is void once the text would be published with another hash, or not at all', () => {
    expect(reviewState(review, 'abd')).toBe('void')
    expect(reviewState(review, null)).toBe('void')
  })

  test('approved by its submitter, by whatever way, is void', () => {
    expect(reviewState({ ...submitted, approved: { ...wren, at, hash: 'abc', instant: null } }, 'abc')).toBe(
      'void',
    )
  })

  test('that is sent back keeps the comment until the draft is submitted again', () => {
    const step = sendBack(review, adaeze, at, ' Name the harbor. ')
    const returned = step.ok ? step.review : null
    expect(reviewState(returned, 'abc')).toBe('returned')
    expect(returned?.returned?.comment).toBe('Name the harbor.')
    expect(submit(wren, at)).toEqual({ ok: true, review: submitted })
  })

  test('is not sent back without a word', () => {
    expect(sendBack(submitted, adaeze, at, ' ')).toMatchObject({ ok: false })
  })
})
