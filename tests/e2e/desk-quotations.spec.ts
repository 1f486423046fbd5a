import { expect, type Page } from '@playwright/test'
import { formOf, layOnDesk } from './desk-drafts.ts'
import { test } from './desk-people.ts'
import { lakeClient } from './lake-client.ts'
import { studioOf } from './studio.ts'

/** The words are the words: each in quotation marks is somebody's, letter for letter, or is said to be nobody's. */

const WORDS = 'We lit it before the fog came in,'
const QUOTED = `“{q:quiroz|${WORDS}}” said Capt. Renata Quiroz, director of search and rescue.`
const UNMARKED = `“${WORDS}” said Capt. Renata Quiroz, director of search and rescue.`
const quotes = { quiroz: { by: 'quiroz', day: '2026-11-20' } } as const

const editor = (page: Page) => page.getByTestId('field-body').getByRole('textbox')

async function openRelease(page: Page, draft: Parameters<typeof layOnDesk>[0]): Promise<string> {
  const id = await layOnDesk(draft)
  await studioOf(page).open(formOf(id, 'release'))
  return id
}

/** Selects words of the text as a mouse does. */
async function select(page: Page, words: string): Promise<void> {
  const paragraph = editor(page).getByText(words).last()
  await paragraph.scrollIntoViewIfNeeded()
  await paragraph.evaluate((element, wanted) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(wanted) ?? -1
      if (at < 0) continue
      const selection = document.getSelection()
      selection?.setBaseAndExtent(node, at, node, at + wanted.length)
      return
    }
  }, words)
}

async function segmentsOf(releaseId: string): Promise<unknown> {
  return lakeClient().fetch('*[_type == "quote" && source._ref == $releaseId].segments[].text', { releaseId })
}

test('words are marked as a quotation with a new quote and its speaker, shown as of that day', async ({
  wren: page,
}) => {
  const id = await openRelease(page, { slug: 'fog-one', title: 'Fog one', body: UNMARKED })
  await editor(page).click()
  await select(page, WORDS)
  await page.getByTestId('field-body').getByRole('button', { name: 'Quotation' }).click()
  const form = page.getByTestId('quotation-form')
  const speaker = form.getByTestId('speaker-choice').first()
  await expect(speaker).toContainText('Capt. Renata Quiroz')
  await expect(speaker).toContainText(/director of search and rescue/i)
  await speaker.click()
  await expect(form).toContainText('Its words are those of the text.')
  await expect.poll(() => segmentsOf(id)).toEqual([WORDS])
})

test('a letter that differs refuses publication, “Go there” opens the mark, and the words are taken from the text', async ({
  wren: page,
}) => {
  const id = await layOnDesk({ slug: 'fog-two', title: 'Fog two', body: QUOTED, quotes })
  await lakeClient()
    .patch('drafts.quote-fog-two-quiroz')
    .set({ 'segments[0].text': WORDS.replace('fog', 'dog') })
    .commit()
  await studioOf(page).open(formOf(id, 'release'))
  await studioOf(page).pressInMenu('Publish')
  await expect(
    page.getByTestId('publish-refusals').getByTestId('differing-words').locator('mark'),
  ).toHaveText(['f', 'd'])
  await page.getByTestId('refusal-jump').click()
  const form = page.getByTestId('quotation-form')
  await expect(form).toBeAttached()
  await editor(page).getByText(WORDS).last().scrollIntoViewIfNeeded()
  await form.getByTestId('take-words').click()
  await expect(form).toContainText('Its words are those of the text.')
  await expect.poll(() => segmentsOf(id)).toEqual([WORDS])
})

test('words in quotation marks are refused until they are marked as not a statement', async ({
  wren: page,
}) => {
  await openRelease(page, {
    slug: 'fog-three',
    title: 'Fog three',
    body: 'It is called the “Two Lamps” plan.',
  })
  await studioOf(page).pressInMenu('Publish')
  await expect(page.getByTestId('publish-refusals')).toContainText(
    '“Two Lamps” stands in quotation marks, and nothing says whose words it is.',
  )
  await page.getByTestId('refusal-jump').click()
  await select(page, 'Two Lamps')
  await page.getByTestId('field-body').getByRole('button', { name: 'Not a statement' }).click()
  await page.getByText('Name of a programme or operation').click()
  await page.keyboard.press('Escape')
  await studioOf(page).pressInMenu('Publish')
  await expect(page.getByTestId('publish-unapproved')).toBeVisible()
})

test('“Lift quotes” proposes the speaker, asks where it is in doubt, and marks what is accepted', async ({
  wren: page,
}) => {
  const body = `${UNMARKED}\n\n“Nobody saw it,” said Jon Arvid, a sailor.`
  const id = await openRelease(page, { slug: 'fog-four', title: 'Fog four', body })
  await page.getByTestId('lift-quotes').click()
  const sure = page.getByTestId('lift-proposal').filter({ hasText: WORDS })
  const open = page.getByTestId('lift-proposal').filter({ hasText: 'Nobody saw it' })
  await expect(sure.getByTestId('lift-speaker')).toHaveValue('official-renata-quiroz')
  await expect(open).toContainText('who is not on record')
  await expect(page.getByTestId('lift-confirm')).toBeDisabled()
  await open.getByRole('button', { name: 'Skip' }).click()
  await page.getByTestId('lift-confirm').click()
  await expect(page.getByText('1 quote lifted')).toBeVisible()
  expect(await segmentsOf(id)).toEqual([WORDS])
})
