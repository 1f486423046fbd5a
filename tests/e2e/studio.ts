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

  /** Opens the dialog of a later edition and says in it what was wrong; the last button is still to be pressed. */
  async function describeCorrection({ wrong, right }: { wrong: string; right: string }): Promise<void> {
    await expect(publishButton).toBeEnabled()
    await publishButton.click()
    await page.getByTestId('publish-kind-correction').click()
    await page.getByTestId('publish-wrong').fill(wrong)
    await page.getByTestId('publish-right').fill(right)
    await expect(page.getByTestId('publish-confirm')).toBeEnabled()
  }

  async function publishCorrection(correction: { wrong: string; right: string }): Promise<number> {
    await describeCorrection(correction)
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

  /** Shows what an approval would stand for; the button in it is still to be pressed. */
  async function lookAtWhatIsApproved(action: 'approve' | 'approveagain' = 'approve'): Promise<void> {
    await press(action)
    await expect(page.getByTestId('approve-confirm')).toBeEnabled()
  }

  async function confirmApproval(): Promise<void> {
    await page.getByTestId('approve-confirm').click()
    await expect(page.getByTestId('review-approved')).toBeVisible()
  }

  async function approve(): Promise<void> {
    await lookAtWhatIsApproved()
    await confirmApproval()
  }

  /** After a change that made an approval void. */
  async function approveAgain(): Promise<void> {
    await lookAtWhatIsApproved('approveagain')
    await confirmApproval()
  }

  /** Over the form stands in few words where the draft is between two people. */
  async function expectBadge(words: string): Promise<void> {
    await expect(page.getByTestId('pane-footer').getByText(words, { exact: true })).toBeVisible()
  }

  return {
    signInAs,
    open,
    press,
    pressInMenu,
    writeTitle,
    submitForReview,
    lookAtWhatIsApproved,
    confirmApproval,
    approve,
    approveAgain,
    expectBadge,
    publish,
    describeCorrection,
    confirm,
    publishCorrection,
  }
}
