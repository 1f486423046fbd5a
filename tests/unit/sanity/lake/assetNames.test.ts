import { describe, expect, test } from '@jest/globals'
import { extensionOf, locate, mimeTypeOf } from '#sanity/lake/assetNames.ts'

const SHA1 = '0123456789abcdef0123456789abcdef01234567'

describe('the address of an asset', () => {
  test('is a hash, a size and an extension', () => {
    expect(locate('images', 'production', `${SHA1}-10x20.jpg`)).toEqual({
      kind: 'images',
      dataset: 'production',
      file: `${SHA1}-10x20.jpg`,
    })
    expect(locate('files', 'my_data-2', `${SHA1}.pdf`)).not.toBeNull()
  })

  test.each([
    ['files', 'production', 'secrets.json'],
    ['files', 'production', `${SHA1}.pdf/../../../secrets.json`],
    ['files', 'production', `${SHA1}.pdf\n`],
    ['files', 'production', `${SHA1}.p.df`],
    ['files', 'production', `${SHA1.toUpperCase()}.pdf`],
    ['files', '..', `${SHA1}.pdf`],
    ['files', '', `${SHA1}.pdf`],
    ['files', 'a/b', `${SHA1}.pdf`],
    ['files', '-a', `${SHA1}.pdf`],
    ['images', 'production', `${SHA1}.jpg`],
    ['images', 'production', `${SHA1}-10x20.html`],
    ['images', 'production', `../${SHA1}-10x20.jpg`],
    ['images', 'production', `${SHA1}-10x20.jpg\0.png`],
    ['__proto__', 'production', `${SHA1}.pdf`],
  ])('is not %s of %s called %j', (kind, dataset, file) => {
    expect(locate(kind, dataset, file)).toBeNull()
  })
})

describe('the kind of a file', () => {
  test('goes by its last extension, and by none that cannot stand in an address', () => {
    expect(['a.PDF', 'a.tar.gz', 'none', 'a.', 'a.p/f', 'a.thisistoolong', ''].map(extensionOf)).toEqual([
      'pdf',
      'gz',
      'bin',
      'bin',
      'bin',
      'bin',
      'bin',
    ])
  })

  test('that a browser would run is bytes', () => {
    for (const extension of ['html', 'xhtml', 'js', 'xml', 'swf', 'constructor'])
      expect([extension, mimeTypeOf(extension)]).toEqual([extension, 'application/octet-stream'])
  })
})
