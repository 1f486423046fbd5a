import { expect } from '@playwright/test'
import { formOf } from './desk-drafts.ts'
import { test } from './desk-people.ts'
import { lakeClient } from './lake-client.ts'

/** A title is a matter of the day on which words were said: days are kept right, and print is not altered silently. */

const QUIROZ = 'official-renata-quiroz'

/** A draft of her record in which one appointment has other fields. */
async function changeAppointment(key: string, fields: Record<string, unknown>): Promise<void> {
  const client = lakeClient()
  const { _rev, _createdAt, _updatedAt, ...published } = await client.fetch('*[_id == $id][0]', {
    id: QUIROZ,
  })
  const appointments = published.appointments.map((row: { _key: string }) =>
    row._key === key ? { ...row, ...fields } : row,
  )
  await client.createOrReplace({ ...published, _id: `drafts.${QUIROZ}`, appointments })
}

test.afterEach(() => lakeClient().delete(`drafts.${QUIROZ}`))

test('appointments that overlap are refused in words that say which day to enter', async ({ wren: page }) => {
  await changeAppointment('a1', { to: '2025-06-30' })
  await page.goto(formOf(QUIROZ, 'official'))
  await expect(page.getByTestId('office-timeline').first()).toContainText(
    'Two appointments are held on May 1, 2025. Enter April 30, 2025 as the last day',
  )
  await expect(page.getByTestId('action-publish')).toBeDisabled()
})

test('a past appointment that is changed names the printed attributions that it would alter', async ({
  wren: page,
}) => {
  await changeAppointment('a1', { rank: 'uscg-o4' })
  await page.goto(formOf(QUIROZ, 'official'))
  await expect(page.getByTestId('action-publish')).toBeEnabled()
  await page.getByTestId('action-publish').click()
  const altered = page.getByTestId('altered-attributions')
  await expect(altered).toContainText('Printed as “Cmdr. Renata Quiroz, Chief of Rescue Operations')
  await expect(altered).toContainText('would now read “Lt. Cmdr. Renata Quiroz')
  await expect(page.getByTestId('publish-official')).toBeVisible()
})

test('the statements of an official show the title held when they were said', async ({ wren: page }) => {
  await page.goto(`${formOf(QUIROZ, 'official')};view=statements`)
  const statements = page.getByTestId('statements')
  const then = statements
    .locator('[data-ui="Card"]')
    .filter({ hasText: 'Half the box is an hour I get back' })
  await expect(then.first()).toContainText('Cmdr.')
  await expect(then.first()).toContainText(/chief of rescue operations/i)
})
