import { describe, expect, test } from '@jest/globals'
import { withStudioSettings } from '#lib/studioPage.ts'

const sanity = {
  projectId: 'lectern',
  dataset: 'production',
  lakeUrl: 'http://localhost:3333',
  token: 'secret',
}

describe('the Studio page', () => {
  test('is told its project before its first script runs, and never a token', () => {
    const html = withStudioSettings('<head><script src="a.js"></script></head>', sanity)
    expect(html).toBe(
      '<head><script>window.__LECTERN_STUDIO__={"projectId":"lectern","dataset":"production","lakeUrl":"http://localhost:3333"}</script><script src="a.js"></script></head>',
    )
  })

  test('asks for no icon that is not there', () => {
    const icons =
      '<link href="/static/favicon.ico" rel="icon" sizes="any"/>\n<link href="/static/favicon.svg" rel="icon"/>'
    const html = withStudioSettings(`<head>${icons}<link href="/studio/static/a.css"/></head>`, sanity)
    expect(html).toContain('<link href="/icon.svg" rel="icon"/>')
    expect(html).toContain('/studio/static/a.css')
    expect(html).not.toContain('"/static/')
  })

  test('cannot be broken out of by a setting', () => {
    expect(withStudioSettings('', { ...sanity, dataset: '</script>' })).not.toContain('"</script>"')
  })
})
