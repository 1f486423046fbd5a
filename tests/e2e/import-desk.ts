import { expect, type Page } from '@playwright/test'
import type { wordFileOf } from './word-file.ts'

type WordFile = Awaited<ReturnType<typeof wordFileOf>>

/** The import tool of the Studio, in the words of the person who uses it. */
export function importDeskOf(page: Page) {
  const card = (subject: string) => page.getByTestId(`import-${subject}`)

  async function open(): Promise<void> {
    await page.goto('/studio/import')
    await expect(page.getByTestId('import-drop')).toBeVisible()
  }

  /** Lets a file fall on the tool; resolves when its text stands beside what it would become. */
  async function drop(file: WordFile): Promise<void> {
    await page.getByTestId('import-drop').drop({ files: file })
    await expect(page.getByTestId('import-desk')).toBeVisible()
  }

  async function expectLeftToDecide(words: string): Promise<void> {
    await expect(page.getByTestId('import-open-questions')).toHaveText(words)
  }

  async function goToNext(): Promise<void> {
    await page.getByRole('button', { name: 'Next to decide' }).click()
  }

  /** @param day `YYYY-MM-DD`, typed as the field of an American browser has it */
  async function enterDay(day: string): Promise<void> {
    const [year, month, ofMonth] = day.split('-')
    const input = card('field:day').locator('input[type="date"]')
    await input.click()
    await input.pressSequentially(`${month}${ofMonth}${year}`)
    await expect(input).toHaveValue(day)
  }

  async function chooseRank(person: string, rank: string): Promise<void> {
    await page.getByLabel(`Rank of ${person}`).selectOption({ label: rank })
  }

  /** The last click of an import; resolves with the draft's form open. */
  async function makeDraft(): Promise<void> {
    await expect(page.getByTestId('import-make')).toBeEnabled()
    await page.getByTestId('import-make').click()
    await expect(page.getByTestId('field-title').locator('input')).toBeVisible()
  }

  return { card, open, drop, expectLeftToDecide, goToNext, enterDay, chooseRank, makeDraft }
}
