import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, type Page } from '@playwright/test'

const FOLDER = fileURLToPath(new URL('../../docs/desk/', import.meta.url))
const IS_WANTED = process.env.LECTERN_FILM === '1'

/** The size of every picture, and of the windows in which the story is played. */
export const PICTURE_SIZE = { width: 1280, height: 800 }

/** Takes the pictures of docs/desk.md where `LECTERN_FILM=1` asks for them; else it does nothing. */
export async function takePicture(page: Page, name: string): Promise<void> {
  if (!IS_WANTED) return
  // Away from what shows a tooltip, and not before what was said in passing is gone.
  await page.mouse.move(0, 0)
  await expect(page.locator('[data-ui="Toast"]:visible, [data-ui="Tooltip"]:visible')).toHaveCount(0)
  const { default: sharp } = await import('sharp')
  const picture = await page.screenshot({ animations: 'disabled', caret: 'hide' })
  const small = await sharp(picture).png({ palette: true, colours: 64, effort: 10 }).toBuffer()
  mkdirSync(FOLDER, { recursive: true })
  writeFileSync(`${FOLDER}${name}.png`, small)
}
