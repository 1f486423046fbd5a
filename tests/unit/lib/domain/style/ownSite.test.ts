import { expect, test } from '@jest/globals'
import { ownPage } from '#lib/domain/style/ownSite.ts'

const SITE = 'https://news.aurelia.example'

test('an address of the newsroom’s own site names the page that it leads to', () => {
  expect(ownPage('/releases/talks', SITE)).toEqual({ kind: 'release', key: 'talks' })
  expect(ownPage(`${SITE}/officials/ngozi-okafor?x=1#y`, SITE)).toEqual({
    kind: 'official',
    key: 'ngozi-okafor',
  })
  expect(ownPage('/quotes/quote%2D1', SITE)).toEqual({ kind: 'quote', key: 'quote-1' })
  expect(ownPage('/releases/page/2', SITE)).toEqual({ kind: 'fixed' })
  expect(ownPage('/press/old', SITE)).toEqual({ kind: 'unknown' })
})

test('other sites, mail and places on the page are not its own', () => {
  for (const href of [
    'https://partner.example/releases/talks',
    'mailto:a@b.example',
    '#top',
    'http://[broken',
  ]) {
    expect(ownPage(href, SITE)).toBeNull()
  }
})
