import { expect, type Page } from '@playwright/test'
import { approveOnDesk, formOf, layOnDesk } from './desk-drafts.ts'
import { test } from './desk-people.ts'
import { lakeClient } from './lake-client.ts'
import { studioOf } from './studio.ts'

/** Two people look at what goes out, and each publication happens once. */

test('who submitted a release is not offered to approve it, and somebody else is', async ({
  wren,
  adaeze,
}) => {
  const release = formOf(
    await layOnDesk({ slug: 'lamp-one', title: 'Lamp one', body: 'It burns.' }),
    'release',
  )
  await studioOf(wren).open(release)
  await studioOf(wren).submitForReview()
  await wren.getByRole('button', { name: 'Open document actions' }).click()
  await expect(wren.getByRole('menuitem', { name: 'Approve' })).toBeDisabled()
  await wren.keyboard.press('Escape')
  await studioOf(wren).press('publish')
  await expect(wren.getByTestId('publish-unapproved')).toContainText(
    'Somebody other than Wren Ito has to press Approve.',
  )

  await studioOf(adaeze).open(release)
  await studioOf(adaeze).approve()
})

test('an urgent publication asks why, and needs a second look until another person confirms it', async ({
  wren,
  adaeze,
}) => {
  const title = 'Lamp two is out'
  const release = formOf(await layOnDesk({ slug: 'lamp-two', title, body: 'It is out.' }), 'release')
  await studioOf(wren).open(release)
  await studioOf(wren).pressInMenu('Publish')
  await wren.getByTestId('publish-urgently').click()
  await expect(wren.getByTestId('publish-confirm')).toBeDisabled()
  await wren.getByTestId('publish-reason').fill('Ships are under way and the pier is dark.')
  await wren.getByTestId('publish-confirm').click()
  await expect(wren.getByText('Published as edition 1')).toBeVisible()

  const listed = (desk: Page) => desk.getByRole('link', { name: title })
  const confirm = (desk: Page) => desk.getByTestId('action-confirm')
  await wren.goto('/studio/structure/releases;second-look')
  await listed(wren).click()
  await expect(confirm(wren)).toBeDisabled()

  await adaeze.goto('/studio/structure/releases;second-look')
  await listed(adaeze).click()
  await expect(adaeze.getByText('Ships are under way and the pier is dark.')).toBeVisible()
  await confirm(adaeze).click()
  await expect(adaeze.getByText('Confirmed by Adaeze Park')).toBeVisible()
  await expect(listed(adaeze)).toHaveCount(0)
})

/** Keeps the publications of both back until both are on their way. */
async function holdUntilBoth(pages: readonly Page[]): Promise<void> {
  const { promise: bothAreThere, resolve: letGo } = Promise.withResolvers<void>()
  let waiting = 0
  for (const page of pages) {
    await page.route('**/data/mutate/**', async (route) => {
      if (route.request().postData()?.includes('"_type":"edition"')) {
        waiting += 1
        if (waiting === pages.length) letGo()
        await bothAreThere
      }
      await route.continue()
    })
  }
}

test('of two editors who publish at once one wins, and the other is told', async ({ wren, adaeze }) => {
  const releaseId = await layOnDesk({ slug: 'lamp-three', title: 'Lamp three', body: 'It burns.' })
  await approveOnDesk(releaseId)
  const desks = [wren, adaeze]
  for (const desk of desks) {
    await studioOf(desk).open(formOf(releaseId, 'release'))
    await studioOf(desk).press('publish')
  }
  await holdUntilBoth(desks)
  await Promise.all(desks.map((desk) => desk.getByTestId('publish-confirm').click()))

  const won = (desk: Page) => desk.getByText('Published as edition 1')
  const told = (desk: Page) =>
    desk.getByText('Someone else published or changed this release in the meantime.')
  for (const desk of desks) await expect(won(desk).or(told(desk))).toBeVisible()
  const winners = await Promise.all(desks.map((desk) => won(desk).isVisible()))
  expect(winners.toSorted()).toEqual([false, true])
  const editions = await lakeClient().fetch('*[_type == "edition" && releaseId == $releaseId]._id', {
    releaseId,
  })
  expect(editions).toEqual([`edition-${releaseId}-1`])
})
