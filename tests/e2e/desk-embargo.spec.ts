import { expect } from '@playwright/test'
import { approveOnDesk, formOf, layOnDesk } from './desk-drafts.ts'
import { test } from './desk-people.ts'
import { studioOf } from './studio.ts'

/** Nothing goes out early, and what is due goes out by itself. */

const fromNow = (seconds: number) => ({
  instant: new Date(Date.now() + seconds * 1000).toISOString(),
  zone: 'Asia/Tokyo',
})

test('a time of publication without a zone cannot be set', async ({ wren: page }) => {
  const id = await layOnDesk({ slug: 'buoy-one', title: 'Buoy one', body: 'It floats.' })
  await studioOf(page).open(formOf(id, 'release'))
  await page.getByRole('tab', { name: 'Embargo and review' }).click()
  await page.getByTestId('embargo-day').fill('2031-11-04')
  await page.getByTestId('embargo-time').fill('09:00')
  const standing = page.getByTestId('embargo-standing')
  await expect(standing).toContainText('Choose the time zone')
  await expect(page.getByTestId('embargo-set')).toHaveCount(0)

  await page.getByTestId('embargo-zone').fill('Tokyo')
  await page.getByRole('option', { name: 'Tokyo' }).first().click()
  await page.getByTestId('embargo-set').click()
  await expect(standing).toContainText('Lifts 4 November 2031, 09:00 in Tokyo (00:00 UTC)')
})

test('an approved release is hidden until its instant and there after it, by itself', async ({ request }) => {
  const embargo = fromNow(6)
  const id = await layOnDesk({ slug: 'buoy-two', title: 'Buoy two', body: 'It floats.', embargo })
  await approveOnDesk(id)
  const lifts = Date.parse(embargo.instant)
  const answers: { at: number; status: number }[] = []
  await expect
    .poll(async () => {
      const status = (await request.get('/releases/buoy-two')).status()
      answers.push({ at: Date.now(), status })
      return status
    })
    .toBe(200)
  const early = answers.filter(({ at }) => at < lifts)
  expect(early.length).toBeGreaterThan(0)
  expect(early.every(({ status }) => status === 404)).toBe(true)
  await expect((await request.get('/feed.xml')).text()).resolves.toContain('/releases/buoy-two')
})

test('a release that nobody approved stands in “Needs attention” before its instant', async ({
  wren: page,
}) => {
  const embargo = fromNow(600)
  await layOnDesk({ slug: 'buoy-three', title: 'Buoy three drifts', body: 'It floats.', embargo })
  await page.goto('/studio/structure/needs-attention')
  const alert = page.getByTestId('alert').filter({ hasText: 'Buoy three drifts' })
  await expect(alert).toContainText('As it stands it will not be published at its time.')
  await expect(alert).toContainText('Only one person has looked at it.')
})
