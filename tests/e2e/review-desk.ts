import { expect, type Page } from '@playwright/test'

/** What two people do with a release between its draft and its end, beside the form itself. */
export function reviewDeskOf(page: Page) {
  /** Walks through the lists as a person does, to the release of this title. */
  async function openFrom(list: string, title: string): Promise<void> {
    const pane = page.getByTestId('structure-tool-list-pane')
    await page.getByRole('link', { name: 'Desk', exact: true }).click()
    await pane.getByRole('link', { name: 'Releases', exact: true }).click()
    await pane.getByRole('link', { name: list, exact: true }).click()
    await page.getByRole('listbox', { name: list, exact: true }).getByRole('link', { name: title }).click()
    await expect(page.getByTestId('field-title').locator('input')).toHaveValue(title)
  }

  async function openAction(name: string): Promise<void> {
    await page.getByRole('button', { name: 'Open document actions' }).click()
    await page.getByRole('menuitem', { name, exact: true }).click()
  }

  async function sendBack(comment: string): Promise<void> {
    await openAction('Send back')
    await page.getByTestId('send-back-comment').fill(comment)
    await page.getByTestId('send-back-confirm').click()
    await expect(page.getByTestId('review-returned')).toContainText(comment)
  }

  async function withdraw(reason: string): Promise<void> {
    await openAction('Withdraw')
    await page.getByTestId('withdraw-reason').fill(reason)
    await page.getByTestId('withdraw-confirm').click()
    await expect(page.getByTestId('withdraw-dialog')).toHaveCount(0)
  }

  return { openFrom, openAction, sendBack, withdraw }
}
