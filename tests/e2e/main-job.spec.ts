import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { type APIRequestContext, expect, type Page, test } from '@playwright/test'
import { z } from 'zod'
import { newsroomFolder } from './lake-client.ts'
import { newsroomAddresses, newsroomPorts } from './newsroom-addresses.ts'
import { type ReleaseToImport, releasesToImport } from './releases-to-import.ts'
import { studioOf } from './studio.ts'

const run = promisify(execFile)
const Imported = z.object({ studio: z.url(), documents: z.array(z.string()) })

async function importRelease(file: string): Promise<z.infer<typeof Imported>> {
  const environment = {
    ...process.env,
    PORT: String(newsroomPorts.site),
    LAKE_PORT: String(newsroomPorts.lake),
    LECTERN_DIR: newsroomFolder(),
  }
  const { stdout } = await run(process.execPath, ['scripts/import.ts', file, '--json'], { env: environment })
  return Imported.parse(JSON.parse(stdout))
}

/** Asks for the page as fast as answers come, until it holds the words; the reader's side of a publication. */
async function millisecondsUntilShown(
  request: APIRequestContext,
  path: string,
  words: string,
  since: number,
) {
  const patience = since + 30_000
  while (Date.now() < patience) {
    const answer = await request.get(path)
    if (answer.ok() && (await answer.text()).includes(words)) return Date.now() - since
  }
  throw new Error(`${path} did not show “${words}” within 30 s`)
}

/** Every place where the public meets a release shows this headline. */
async function expectHeadlineEverywhere(page: Page, release: Release, headline: string): Promise<void> {
  for (const path of ['/', '/releases', release.path, release.officialPath]) {
    await page.goto(path)
    await expect(page.getByText(headline).first(), path).toBeVisible()
  }
  const feed = await page.request.get('/feed.xml')
  expect(await feed.text()).toContain(headline)
  await page.goto(
    `${newsroomAddresses.partner}/?url=${encodeURIComponent(newsroomAddresses.site + release.path)}`,
  )
  await expect(page.locator('iframe')).toBeVisible()
  await expect(page.frameLocator('iframe').getByText(headline)).toBeVisible()
}

type Release = { path: string; officialPath: string }

/** The speaker's own page, found as a reader finds it: by his name in the release. */
async function officialPathOn(page: Page, releasePath: string, name: string): Promise<string> {
  await page.goto(releasePath)
  const link = page.getByRole('link', { name }).first()
  const href = await link.getAttribute('href')
  if (href === null) throw new Error(`${name} is not linked on ${releasePath}`)
  return new URL(href, newsroomAddresses.site).pathname
}

async function expectWordsAndSpeakers(
  page: Page,
  input: ReleaseToImport,
  releasePath: string,
): Promise<void> {
  await page.goto(releasePath)
  const main = page.getByRole('main')
  for (const part of input.statements.flat()) await expect(main, part).toContainText(part)
  const statements = page.getByRole('region', { name: 'Statements in this release' }).getByRole('figure')
  await expect(statements).toHaveCount(input.statements.length)
  for (const [index, parts] of input.statements.entries()) {
    const statement = statements.nth(index)
    for (const part of parts) await expect(statement).toContainText(part)
    await expect(statement).toContainText(`${input.speaker.rank} ${input.speaker.name}`)
    await expect(statement).toContainText(new RegExp(input.speaker.post, 'i'))
    await expect(statement).not.toContainText(input.mentioned)
    await expect(statement).not.toContainText(input.notAStatement)
  }
}

for (const input of releasesToImport) {
  test(`imported, approved, published in Studio, read and embedded, then corrected: ${input.title}`, async ({
    page,
    browser,
  }, info) => {
    const { studio: draftAddress } = await importRelease(input.file)
    const studio = studioOf(page)
    await studio.signInAs('Wren Ito')
    await studio.open(draftAddress)
    const second = await (await browser.newContext()).newPage()
    const approver = studioOf(second)
    await approver.signInAs('Adaeze Park')

    const headline = `${input.title} This Week`
    await studio.writeTitle(headline)
    await studio.submitForReview()
    await approver.open(draftAddress)
    await approver.approve()
    const published = await studio.publish()
    const visible = await millisecondsUntilShown(page.request, '/', headline, published)
    info.annotations.push({ type: 'click to visible, ms', description: String(visible) })

    await page.goto('/')
    const releasePath = await page.getByRole('link', { name: headline }).first().getAttribute('href')
    if (releasePath === null) throw new Error('The front page does not link the release.')
    const officialPath = await officialPathOn(page, releasePath, input.speaker.name)
    const release = { path: releasePath, officialPath }
    await expectHeadlineEverywhere(page, release, headline)
    await expectWordsAndSpeakers(page, input, releasePath)

    await studio.open(draftAddress)
    const corrected = `${input.title} Last Week`
    await studio.writeTitle(corrected)
    await studio.submitForReview()
    await approver.approve()
    const correction = {
      wrong: 'An earlier version said this week.',
      right: 'The talks were held last week.',
    }
    const note = `${correction.wrong} ${correction.right}`
    const correctedAt = await approver.publishCorrection(correction)
    const again = await millisecondsUntilShown(page.request, releasePath, corrected, correctedAt)
    info.annotations.push({ type: 'correction to visible, ms', description: String(again) })
    await expectHeadlineEverywhere(page, release, corrected)
    await expect(page.frameLocator('iframe').getByText(note)).toBeVisible()
    await page.goto(releasePath)
    await expect(page.getByText(note).first()).toBeVisible()
    await expect(page.getByText(headline)).toHaveCount(0)
    await second.context().close()
  })
}
