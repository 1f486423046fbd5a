import { expect } from '@playwright/test'
import { formOf, layOnDesk } from './desk-drafts.ts'
import { test } from './desk-people.ts'
import { lakeClient } from './lake-client.ts'
import { studioOf } from './studio.ts'

/** The style desk says what a copy editor would, leads there and mends it. */

const BODY = 'The lamp was lit on March 4th.  It burns at night.'

test.beforeEach(async ({ wren: page }) => {
  const id = await layOnDesk({ slug: 'style-lamp', title: 'The lamp is lit', body: BODY })
  await studioOf(page).open(formOf(id, 'release'))
  await page.getByRole('button', { name: /^Style/ }).click()
})

test('the panel lists each finding under its rule', async ({ wren: page }) => {
  const panel = page.getByTestId('style-panel')
  await expect(panel).toContainText('Form of dates')
  await expect(panel).toContainText('“March 4th” is not how AP prints a date.')
  await expect(panel).toContainText('Double spaces')
  await expect(panel).toContainText('2 spaces in a row.')
})

test('a finding leads to its field', async ({ wren: page }) => {
  const finding = page.getByTestId('style-finding').filter({ hasText: 'March 4th' })
  await finding.getByRole('button').first().click()
  await expect(page.getByTestId('field-body').getByRole('textbox')).toBeFocused()
})

test('a fix is one click and changes the text, and the finding is gone', async ({ wren: page }) => {
  const finding = page.getByTestId('style-finding').filter({ hasText: '2 spaces in a row' })
  await finding.getByRole('button', { name: 'Leave one space' }).click()
  await expect(finding).toHaveCount(0)
  await expect(page.getByTestId('field-body')).toContainText('March 4th. It burns')
  const text = await lakeClient().fetch('pt::text(*[_id == "drafts.release-style-lamp"][0].body)')
  expect(text).toBe('The lamp was lit on March 4th. It burns at night.')
})
