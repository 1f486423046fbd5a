import { expect, type Page } from '@playwright/test'

/** The parts of the real Studio that the browser tests use, in the words of the person who uses them. */
export function studioOf(page: Page) {
  const publishButton = page.getByTestId('action-publish')

  async function signInAs(name: string): Promise<void> {
    await page.goto('/studio')
    await page.getByRole('button', { name }).click()
    await expect(page.getByTestId('studio-navbar').or(page.getByRole('banner')).first()).toBeVisible()
  }

  async function open(address: string): Promise<void> {
    await page.goto(address)
    await expect(page.getByTestId('field-title').locator('input')).toBeVisible()
  }

  async function writeTitle(title: string): Promise<void> {
    const input = page.getByTestId('field-title').locator('input')
    await expect(input).toBeEditable()
    await input.fill(title)
    await expect(input).toHaveValue(title)
  }

  async function openPublishDialog(): Promise<void> {
    await expect(publishButton).toBeEnabled()
    await publishButton.click()
    await expect(page.getByTestId('publish-confirm')).toBeEnabled()
  }

  /** Presses the last button; resolves with the time of the click, unix milliseconds. */
  async function confirm(): Promise<number> {
    const pressed = Date.now()
    await page.getByTestId('publish-confirm').click()
    return pressed
  }

  async function publish(): Promise<number> {
    await openPublishDialog()
    return confirm()
  }

  async function publishCorrection({ wrong, right }: { wrong: string; right: string }): Promise<number> {
    await expect(publishButton).toBeEnabled()
    await publishButton.click()
    await page.getByTestId('publish-kind-correction').click()
    await page.getByTestId('publish-wrong').fill(wrong)
    await page.getByTestId('publish-right').fill(right)
    await expect(page.getByTestId('publish-confirm')).toBeEnabled()
    return confirm()
  }

  /** One of the buttons under the form, by the name of its action. */
  async function press(action: string): Promise<void> {
    const button = page.getByTestId(`action-${action}`)
    await expect(button).toBeEnabled()
    await button.click()
  }

  /** One of the actions behind the big button. */
  async function pressInMenu(action: string): Promise<void> {
    await page.getByRole('button', { name: 'Open document actions' }).click()
    await page.getByRole('menuitem', { name: action }).click()
  }

  /** The author's last step; over the form stands then that somebody else has to approve it. */
  async function submitForReview(): Promise<void> {
    await press('submitforreview')
    await expect(page.getByTestId('review-submitted')).toBeVisible()
  }

  async function approve(): Promise<void> {
    await press('approve')
    await page.getByTestId('approve-confirm').click()
    await expect(page.getByTestId('review-approved')).toBeVisible()
  }

  return {
    signInAs,
    open,
    press,
    pressInMenu,
    writeTitle,
    submitForReview,
    approve,
    publish,
    publishCorrection,
  }
}
