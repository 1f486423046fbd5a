import { execFileSync } from 'node:child_process'
import { type APIRequestContext, expect, type Page, test } from '@playwright/test'
import { lakeClient } from './lake-client.ts'
import { studioOf } from './studio.ts'

/** A draft is seen by those who may see it, and by nobody else: not in a page, a header or a file of the cache. */

const CANARY = 'Ptarmigan canary headline'
const RELEASE = 'release-small-book-of-seamanship'
const PUBLIC = ['/', '/releases', '/releases/small-book-of-seamanship', '/feed.xml', '/sitemap.xml']

/** What the public is answered, without what no two answers share. */
async function publicAnswers(request: APIRequestContext) {
  const answers = []
  for (const path of [...PUBLIC, '/embed/releases/small-book-of-seamanship']) {
    const answer = await request.get(path)
    const { date: _date, 'x-nextjs-cache': _cache, ...headers } = answer.headers()
    answers.push({ path, status: answer.status(), headers, text: await answer.text() })
  }
  return answers
}

/** Files of the portal's build and cache that hold the words. */
function filesHolding(words: string): string {
  const folder = process.env.LECTERN_BUILD_DIR ?? '.next'
  try {
    return execFileSync('grep', ['-rl', words, folder], { encoding: 'utf8' })
  } catch {
    // grep ends with 1 where nothing is found.
    return ''
  }
}

const previewOf = (page: Page) => page.frameLocator('iframe').first()

async function openPreview(page: Page, path: string): Promise<void> {
  await page.goto(`/studio/preview?preview=${encodeURIComponent(path)}`)
  await expect(previewOf(page).locator('.preview-bar')).toBeVisible()
}

test.describe.configure({ mode: 'serial' })

test('the preview follows the form, a click opens the field, and nothing public changes', async ({
  page,
  request,
}) => {
  const before = await publicAnswers(request)
  await studioOf(page).signInAs('Wren Ito')
  await openPreview(page, `/preview/releases/${RELEASE}`)
  await previewOf(page).locator('h1').click()
  // Presentation hears of changes only some moments after it has opened: a person types on, and so does the test.
  await expect(async () => {
    await studioOf(page).writeTitle(`${CANARY}s`)
    await studioOf(page).writeTitle(CANARY)
    await expect(previewOf(page).locator('h1')).toHaveText(CANARY, { timeout: 5_000 })
  }).toPass()

  await previewOf(page).getByRole('link', { name: 'Card and link' }).click()
  await expect(
    previewOf(page).frameLocator('iframe').first().getByRole('heading', { name: CANARY }),
  ).toBeVisible()
  await expect(previewOf(page).getByRole('img', { name: 'As sites show it beside a link' })).toBeVisible()

  expect(await publicAnswers(page.request)).toEqual(before)
  expect(filesHolding(CANARY)).toBe('')
})

test('a reviewer without an account opens a link until it is taken back', async ({ page, browser }) => {
  await studioOf(page).signInAs('Wren Ito')
  await studioOf(page).open(`/studio/intent/edit/id=${RELEASE};type=release`)
  const openDialog = async () => {
    await page.getByRole('button', { name: 'Open document actions' }).click()
    await page.getByRole('menuitem', { name: 'Share a preview' }).click()
  }
  await openDialog()
  await page.getByTestId('preview-name').fill('Ana Reyes')
  await page.getByTestId('preview-make').click()
  const address = await page.getByTestId('preview-address').inputValue()

  const reviewer = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
  const shown = await reviewer.goto(address)
  expect(shown?.headers()['cache-control']).toBe('private, no-store')
  await expect(reviewer.getByText('For Ana Reyes alone')).toBeVisible()
  await expect(reviewer.locator('h1')).toHaveText(CANARY)

  await page.keyboard.press('Escape')
  await openDialog()
  await expect(page.getByTestId('preview-link')).toContainText('Opened once')
  await page.getByRole('button', { name: 'Take back' }).click()
  await expect(page.getByTestId('preview-link')).toContainText('Taken back')
  expect((await reviewer.goto(address))?.status()).toBe(404)
  await expect(reviewer.getByText('There is nothing to preview at this address')).toBeVisible()
  expect(filesHolding(CANARY)).toBe('')
})

test('without the Studio there is no preview', async ({ request }) => {
  for (const path of ['/preview', `/preview/releases/${RELEASE}`, `/preview/drafts/${RELEASE}/card`]) {
    const answer = await request.get(path)
    expect(answer.status(), path).toBe(404)
    expect(await answer.text(), path).not.toContain(CANARY)
    expect(answer.headers()['cache-control'], path).toBe('private, no-store')
  }
  expect((await request.get('/preview/enable?sanity-preview-secret=guessed')).status()).toBe(401)
})

test('a translation says that its source has changed, shows what, and can take it over', async ({ page }) => {
  const translated = await lakeClient().fetch<string | null>(
    `*[_type == "edition" && current == true && defined(translationOf)
      && content.translatedFrom.number < *[_type == "edition" && current == true
        && releaseId == ^.translationOf][0].number][0].releaseId`,
  )
  expect(translated).not.toBeNull()
  await studioOf(page).signInAs('Wren Ito')
  await studioOf(page).open(`/studio/intent/edit/id=${translated};type=release`)
  await expect(page.getByTestId('source-changed')).toContainText(
    'The source has changed since: edition 1 → 2',
  )
  await page.getByRole('button', { name: 'Show what changed' }).click()
  await expect(page.getByTestId('word-diff').locator('ins').first()).toBeVisible()
  await page.getByRole('button', { name: 'I have taken it over' }).click()
  await expect(page.getByTestId('source-unchanged')).toContainText('edition 2')
})
