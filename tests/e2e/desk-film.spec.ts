import { fileURLToPath } from 'node:url'
import { type Browser, expect, type Page, test } from '@playwright/test'
import { PICTURE_SIZE, takePicture } from './film.ts'
import { countHandWork, inWords } from './hand-work.ts'
import { importDeskOf } from './import-desk.ts'
import { releasesToImport } from './releases-to-import.ts'
import { reviewDeskOf } from './review-desk.ts'
import { studioOf } from './studio.ts'
import { wordFileOf } from './word-file.ts'

/** From a Word file to its withdrawal, as two people at two computers live through it. */

const TODAY = new Date().toLocaleDateString('sv-SE')

async function atTheDesk(page: Page, name: string) {
  const studio = studioOf(page)
  await studio.signInAs(name)
  return { page, ...studio, ...reviewDeskOf(page) }
}

/** The writer and the approver, each in a browser of their own, signed in; and the count of what their hands do. */
async function twoPeople(browser: Browser) {
  const contexts = [
    await browser.newContext({ viewport: PICTURE_SIZE }),
    await browser.newContext({ viewport: PICTURE_SIZE }),
  ] as const
  const handWork = await countHandWork(contexts)
  const [wren, adaeze] = [await contexts[0].newPage(), await contexts[1].newPage()]
  // A press that finds nothing fails while its page can still be looked at.
  for (const context of contexts) context.setDefaultTimeout(30_000)
  return {
    handWork,
    writer: { ...(await atTheDesk(wren, 'Wren Ito')), desk: importDeskOf(wren) },
    approver: await atTheDesk(adaeze, 'Adaeze Park'),
    leave: () => Promise.all(contexts.map((context) => context.close())),
  }
}

for (const input of releasesToImport) {
  test(`a Word file becomes an approved publication in few steps: ${input.title}`, async ({
    browser,
    request,
  }, info) => {
    const { writer, approver, handWork, leave } = await twoPeople(browser)
    const file = await wordFileOf(input.file)
    await writer.desk.open()

    handWork.begin()
    await writer.desk.drop(file)
    await writer.desk.expectLeftToDecide('1 thing to decide')
    await writer.desk.goToNext()
    await writer.desk.enterDay(TODAY)
    await writer.desk.expectLeftToDecide('Nothing left to decide')
    await writer.desk.makeDraft()
    await writer.submitForReview()
    await approver.openFrom('In review', input.title)
    await approver.approve()
    await approver.publish()
    await expect(approver.page.getByText('Published as edition 1')).toBeVisible()
    const done = handWork.soFar()

    console.log(`From the dropped Word file to the approved publication: ${inWords(done)} (${input.title})`)
    info.annotations.push({ type: 'from Word file to publication', description: inWords(done) })
    expect(done.clicks).toBeLessThanOrEqual(14)
    const front = await request.get('/')
    expect(await front.text()).toContain(input.title)
    await leave()
  })
}

const school = {
  file: fileURLToPath(new URL('./winter-school.txt', import.meta.url)),
  path: '/releases/lorne-vessia-open-a-winter-school-for-lookouts',
  speaker: 'Capt. Ines R. Halloway',
  post: 'commandant of the Winter School for Lookouts',
  statements: [
    ['Fog does not ask whose harbor it is,', 'Here we learn to read it together.'],
    ['By spring, every watch on the bay will have someone in it who sat in this room,'],
    ['We are grateful to Stillhaven for the roof and for the soup,', 'We mean to earn both.'],
  ],
  imported: 'Lorne, Vessia Open a Winter School for Lookouts',
  mended: 'Lorne, Vessia Open Winter School for Lookouts',
  changed: 'Lorne, Vessia Open Winter School for Harbor Lookouts',
  corrected: 'Lorne, Vessia Reopen Winter School for Harbor Lookouts',
}
const comment = 'The article in the headline can go: “Open Winter School”.'
const correction = {
  wrong: 'An earlier version called this the first winter of the school.',
  right: 'It is the second.',
}
const reason = 'The course was put off to next winter, and the release misleads as a whole.'

/** What the public reads at the release, its speaker's page and its card. */
async function expectInPublic(page: Page, headline: string): Promise<void> {
  await page.goto(school.path)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline)
  const statements = page.getByRole('region', { name: 'Statements in this release' }).getByRole('figure')
  await expect(statements).toHaveCount(school.statements.length)
  for (const [index, parts] of school.statements.entries()) {
    for (const words of [...parts, school.speaker]) await expect(statements.nth(index)).toContainText(words)
    await expect(statements.nth(index)).toContainText(new RegExp(school.post, 'i'))
  }
  await expect(statements.filter({ hasText: 'Lantern Room' })).toHaveCount(0)
  await page.getByRole('link', { name: 'Ines R. Halloway' }).first().click()
  await expect(page.getByRole('link', { name: headline }).first()).toBeVisible()
  await page.goto(`/embed${school.path}`)
  await expect(page.getByText(headline)).toBeVisible()
}

test('two people carry a Word file through review, publication, correction and withdrawal', async ({
  browser,
  page: reader,
}) => {
  test.setTimeout(300_000)
  await reader.setViewportSize(PICTURE_SIZE)
  const { writer, approver, leave } = await twoPeople(browser)
  const { desk } = writer

  await test.step('the import asks what the text does not tell', async () => {
    await desk.open()
    await desk.drop(await wordFileOf(school.file))
    await desk.expectLeftToDecide('2 things to decide')
    await desk.goToNext()
    await desk.enterDay(TODAY)
    await desk.goToNext()
    await takePicture(writer.page, '01-import')
    await desk.chooseRank('Ines R. Halloway', 'Captain, U.S. Navy')
    await desk.expectLeftToDecide('Nothing left to decide')
    await desk.makeDraft()
  })

  await test.step('the draft has its quotations marked, with who said them in what office', async () => {
    await expect(writer.page.getByTestId('quotation-panel')).toContainText('3 quotes marked, word for word.')
    const marked = writer.page.locator('[data-speaker]')
    await expect(marked.first()).toHaveAttribute('data-speaker', school.speaker)
    await expect(marked.first()).toHaveAttribute('title', new RegExp(school.post, 'i'))
    await expect(marked.filter({ hasText: 'Lantern Room' })).toHaveCount(0)
    await marked.first().scrollIntoViewIfNeeded()
    await takePicture(writer.page, '02-draft')
  })

  await test.step('the second person sends it back with a comment, and the writer sees it', async () => {
    await writer.submitForReview()
    await expect(writer.page.getByTestId('action-approve')).toHaveCount(0)
    await approver.openFrom('In review', school.imported)
    await approver.sendBack(comment)
    await expect(writer.page.getByTestId('review-returned')).toContainText(comment)
    await expect(writer.page.getByTestId('review-returned')).toContainText('Sent back by Adaeze Park')
    await writer.page.getByTestId('review-returned').scrollIntoViewIfNeeded()
    await takePicture(writer.page, '03-sent-back')
  })

  await test.step('mended and submitted again, it is approved; a later change voids the approval', async () => {
    await writer.writeTitle(school.mended)
    await writer.submitForReview()
    await approver.openFrom('In review', school.mended)
    await approver.lookAtWhatIsApproved()
    await expect(approver.page.getByTestId('approve-dialog')).toContainText(school.post)
    await takePicture(approver.page, '04-approve')
    await approver.confirmApproval()
    await writer.expectBadge('Approved')
    await writer.writeTitle(school.changed)
    await writer.expectBadge('Approval void')
    await expect(writer.page.getByTestId('review-void')).toBeVisible()
    await writer.page.getByTestId('review-void').scrollIntoViewIfNeeded()
    await takePicture(writer.page, '05-approval-void')
    await approver.approveAgain()
  })

  await test.step('published, it stands on its page, at the speaker and on the card', async () => {
    await writer.publish()
    await expect(writer.page.getByText('Published as edition 1')).toBeVisible()
    await expectInPublic(reader, school.changed)
    await reader.goto(school.path)
    await takePicture(reader, '06-public-page')
  })

  await test.step('a correction says what was wrong and what is right, after a second look', async () => {
    await writer.writeTitle(school.corrected)
    await writer.submitForReview()
    await approver.approve()
    await writer.describeCorrection(correction)
    await takePicture(writer.page, '07-correction')
    await writer.confirm()
    await expect(writer.page.getByText('Published as edition 2')).toBeVisible()
    await expectInPublic(reader, school.corrected)
    const said = `${correction.wrong} ${correction.right}`
    await expect(reader.getByText(said)).toBeVisible()
    await reader.goto(school.path)
    await expect(reader.getByText(said).first()).toBeVisible()
    await takePicture(reader, '08-corrected-page')
  })

  await test.step('withdrawn, the page stays with the reason, and the lists drop it', async () => {
    await writer.withdraw(reason)
    await expect(writer.page.getByText('Withdrawn, as edition 3')).toBeVisible()
    const shown = await reader.goto(school.path)
    expect(shown?.status()).toBe(200)
    await expect(reader.getByText(reason).first()).toBeVisible()
    await takePicture(reader, '09-withdrawn-page')
    await reader.goto('/releases')
    await expect(reader.getByText(school.corrected)).toHaveCount(0)
  })
  await leave()
})
