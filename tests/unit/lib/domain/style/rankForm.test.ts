import { describe, expect, test } from '@jest/globals'
import { rankForm } from '#lib/domain/style/rankForm.ts'
import { findingsOf, mended, releaseOf } from '#tests/support/styledRelease.ts'

const of = (text: string, form: 'ap' | 'service' = 'ap') =>
  findingsOf(rankForm, releaseOf(text), { rankForm: form })

describe('the rank before a name', () => {
  test('is right in the AP form, and in the service’s where the office prints that', () => {
    expect(of('Brig. Gen. Ngozi Okafor met Maj. Ada Roe and Petty Officer 1st Class Bo Lind.')).toEqual([])
    expect(of('Brig Gen Ngozi Okafor met MAJ Ada Roe.', 'service')).toEqual([])
  })

  test('spelled out or in another form is brought into the office’s', () => {
    expect(mended(of('Brigadier General Ngozi Okafor spoke.')[0])).toBe('Brig. Gen. Ngozi Okafor spoke.')
    expect(mended(of('Brig. Gen. Ngozi Okafor spoke.', 'service')[0])).toBe('Brig Gen Ngozi Okafor spoke.')
  })

  test('is found for people without a record too', () => {
    expect(mended(of('They met Lieutenant Colonel Ada Roe.')[0])).toBe('They met Lt. Col. Ada Roe.')
    expect(mended(of('They met TSgt Bo Lind.')[0])).toBe('They met Tech. Sgt. Bo Lind.')
    expect(of('They met CAPT Bo Lind.')).toHaveLength(1)
  })

  test('that was not held on the release’s day is pointed out, and not mended by guessing', () => {
    const [finding] = of('Col. Ngozi Okafor spoke.')
    expect(finding?.problem).toBe('“Col.” is not the rank held on the release’s day.')
    expect(finding?.fix).toBeNull()
  })

  test('is left alone in other people’s words, and where the words are no rank', () => {
    expect(
      of('“Ask Brigadier General Okafor,” they said. The General Assembly and Major League met.'),
    ).toEqual([])
    expect(of('Retired Brigadier General Okafor spoke.')).toHaveLength(0)
  })
})
