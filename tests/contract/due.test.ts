import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { type DueReport, publishDue } from '#sanity/duePublisher.ts'
import { startDuePublisher } from '#sanity/dueService.ts'
import { asPublicationClient } from '#sanity/publicationClient.ts'
import { approveDraft, approvedDraft } from '#tests/support/approvedDraft.ts'
import { heldDraft } from '#tests/support/heldDraft.ts'
import { runningLake } from '#tests/support/runningLake.ts'

/** Publishing at the instant, on a real lake by the real client and the real clock. */

let lake: Awaited<ReturnType<typeof runningLake>>
let stops: (() => Promise<void>)[] = []

beforeEach(async () => {
  lake = await runningLake()
  stops = []
  jest.spyOn(process.stderr, 'write').mockReturnValue(true)
})

afterEach(async () => {
  for (const stop of stops) await stop()
  await lake.stop()
  jest.restoreAllMocks()
})

const clock = () => new Date()
const ahead = (ms: number) => new Date(Date.now() + ms).toISOString()

/** The publisher as the newsroom runs it; `until` waits for a look that found what is asked for. */
function startPublisher() {
  const reports: DueReport[] = []
  const waiting: { wanted: (report: DueReport) => boolean; resolve: (report: DueReport) => void }[] = []
  const service = startDuePublisher(lake.writer, clock, (report) => {
    reports.push(report)
    for (const { wanted, resolve } of waiting) if (wanted(report)) resolve(report)
  })
  stops.push(service.stop)
  const until = (wanted: (report: DueReport) => boolean) =>
    new Promise<DueReport>((resolve) => {
      const known = reports.find(wanted)
      if (known) resolve(known)
      else waiting.push({ wanted, resolve })
    })
  return { until, stop: service.stop, reports }
}

const wentOut = (id: string) => (report: DueReport) =>
  report.published.some(({ releaseId }) => releaseId === `release-${id}`)

type Edition = { number: number; kind: string; publishedAt: string; publishedBy: { id: string } }
const editionsOf = (id: string) =>
  lake.writer.fetch<Edition[]>('*[_type == "edition" && releaseId == $id] | order(number asc)', {
    id: `release-${id}`,
  })
const alertOf = (id: string) =>
  lake.writer.fetch<Record<string, unknown> | null>('*[_id == $id][0]', { id: `alerts.release-${id}` })

describe('a release with an embargo', () => {
  test('is published at the instant, within two seconds, by nobody’s hand', async () => {
    const publisher = startPublisher()
    const instant = ahead(1500)
    await lake.writer.create(await approvedDraft(heldDraft('otaru', { instant })))
    const report = await publisher.until(wentOut('otaru'))
    const [edition] = await editionsOf('otaru')
    expect(edition).toMatchObject({ number: 1, kind: 'first', publishedBy: { id: 'due-publisher' } })
    const late = Date.parse(edition?.publishedAt ?? '') - Date.parse(instant)
    expect(late).toBeGreaterThanOrEqual(0)
    expect(late).toBeLessThan(2000)
    expect(report.alerts.raised).toEqual([])
    expect(await alertOf('otaru')).toBeNull()
  })

  test('follows its time when that is brought nearer and approved anew', async () => {
    const publisher = startPublisher()
    await lake.writer.create(await approvedDraft(heldDraft('hakodate', { instant: ahead(365 * 86_400_000) })))
    await publisher.until(({ next }) => next !== null)
    await lake.writer
      .patch('drafts.release-hakodate')
      .set({ 'embargo.instant': ahead(1000) })
      .commit()
    await approveDraft(asPublicationClient(lake.writer), 'release-hakodate')
    await publisher.until(wentOut('hakodate'))
    expect(await editionsOf('hakodate')).toHaveLength(1)
  })

  test('leaves no time behind on the record, so that a later draft is not due as it begins', async () => {
    await lake.writer.create(await approvedDraft(heldDraft('rumoi', { instant: ahead(-1000) })))
    await publishDue(asPublicationClient(lake.writer), clock)
    expect(await lake.writer.getDocument('release-rumoi')).not.toHaveProperty('embargo')
  })

  test('is published once where two publishers meet, and neither takes the other for a fault', async () => {
    const ids = Array.from({ length: 8 }, (_, index) => `port-${index}`)
    for (const id of ids)
      await lake.writer.create(await approvedDraft(heldDraft(id, { instant: ahead(-1000) })))
    const client = asPublicationClient(lake.writer)
    const reports = await Promise.all([publishDue(client, clock), publishDue(client, clock)])
    for (const id of ids) expect(await editionsOf(id)).toHaveLength(1)
    expect(reports.flatMap(({ published }) => published)).toHaveLength(ids.length)
    expect(reports.flatMap(({ refused }) => refused)).toEqual([])
    expect(await lake.writer.fetch('count(*[_type == "alert"])')).toBe(0)
  })

  test('goes out with its translation after it, where both are due', async () => {
    const instant = ahead(-1000)
    const translationOf = {
      _type: 'reference',
      _ref: 'release-nemuro',
      _weak: true,
      _strengthenOnPublish: { type: 'release' },
    }
    await lake.writer.create(
      await approvedDraft(heldDraft('a-nemuro-ja', { instant }, { language: 'ja', translationOf })),
    )
    await lake.writer.create(await approvedDraft(heldDraft('nemuro', { instant })))
    const report = await publishDue(asPublicationClient(lake.writer), clock)
    expect(report.published.map(({ slug }) => slug)).toEqual(['nemuro', 'a-nemuro-ja'])
  })

  test('goes out as an update where readers have an edition already', async () => {
    const client = asPublicationClient(lake.writer)
    await lake.writer.create(await approvedDraft(heldDraft('esashi', { instant: ahead(-2000) })))
    await publishDue(client, clock)
    await lake.writer.create(
      await approvedDraft(heldDraft('esashi', { instant: ahead(-1000) }, { title: 'More lights' })),
    )
    await publishDue(client, clock)
    expect((await editionsOf('esashi')).map(({ kind }) => kind)).toEqual(['first', 'update'])
  })
})

describe('after an outage', () => {
  test('what fell due meanwhile goes out at the start, and an alert says how late', async () => {
    await lake.writer.create(await approvedDraft(heldDraft('wakkanai', { instant: ahead(-120_000) })))
    const resume = await lake.interrupt()
    await resume()
    await startPublisher().until(wentOut('wakkanai'))
    expect(await editionsOf('wakkanai')).toHaveLength(1)
    expect(await alertOf('wakkanai')).toMatchObject({
      problem: 'late',
      settledHow: 'published',
      title: 'Harbor lights of wakkanai',
    })
    expect(process.stderr.write).toHaveBeenCalledWith(expect.stringContaining('"problem":"late"'))
    expect(process.stderr.write).not.toHaveBeenCalledWith(expect.stringContaining('Harbor lights'))
  })

  test('of the lake alone, the publisher finds back to it and keeps the instant', async () => {
    const publisher = startPublisher()
    const instant = ahead(4000)
    await lake.writer.create(await approvedDraft(heldDraft('monbetsu', { instant })))
    await publisher.until(({ next }) => next !== null)
    const resume = await lake.interrupt()
    await resume()
    await publisher.until(wentOut('monbetsu'))
    const [edition] = await editionsOf('monbetsu')
    expect(Date.parse(edition?.publishedAt ?? '') - Date.parse(instant)).toBeLessThan(2000)
  })
})

describe('a release that cannot be published', () => {
  test('raises an alert at its instant, keeps no other back, and goes out once it is mended', async () => {
    const publisher = startPublisher()
    const instant = ahead(1000)
    await lake.writer.create(heldDraft('abashiri', { instant }, { title: null }))
    await lake.writer.create(await approvedDraft(heldDraft('shari', { instant })))
    await publisher.until(wentOut('shari'))
    await publisher.until(({ refused }) => refused.some(({ releaseId }) => releaseId === 'release-abashiri'))
    expect(await alertOf('abashiri')).toMatchObject({
      problem: 'refused',
      reasons: [{ where: 'Headline', mend: expect.any(String) }],
    })
    await lake.writer.patch('drafts.release-abashiri').set({ title: 'Lights at last' }).commit()
    await approveDraft(asPublicationClient(lake.writer), 'release-abashiri')
    await publisher.until(wentOut('abashiri'))
    expect(await alertOf('abashiri')).toMatchObject({ settledHow: 'published' })
  })

  test('raises the alert a quarter of an hour ahead, and settles it when the time is moved', async () => {
    const client = asPublicationClient(lake.writer)
    await lake.writer.create(heldDraft('kushiro', { instant: ahead(14 * 60_000) }, { summary: null }))
    await lake.writer.create(heldDraft('akkeshi', { instant: ahead(16 * 60_000) }, { summary: null }))
    await publishDue(client, clock)
    const alert = await alertOf('kushiro')
    expect(alert).toMatchObject({ problem: 'notReady', reasons: [{ where: 'Summary' }] })
    expect(alert).not.toHaveProperty('settledAt')
    expect(await alertOf('akkeshi')).toBeNull()

    await lake.writer
      .patch('drafts.release-kushiro')
      .set({ 'embargo.instant': ahead(86_400_000) })
      .commit()
    await publishDue(client, clock)
    expect(await alertOf('kushiro')).toMatchObject({ settledHow: 'notDue' })
  })

  test('for want of a zone, or of a time that can be read, says so', async () => {
    await lake.writer.create(heldDraft('biei', { instant: ahead(-1000), zone: null }))
    await lake.writer.create(heldDraft('furano', { instant: 'next Friday' }))
    const report = await publishDue(asPublicationClient(lake.writer), clock)
    expect(report.published).toEqual([])
    expect(await alertOf('biei')).toMatchObject({
      reasons: [{ problem: 'The embargo has no time zone.' }],
    })
    expect(await alertOf('furano')).toMatchObject({ reasons: [{ where: 'Embargo' }] })
  })

  test('because nobody approved it, or its time was changed since, says who has to do what', async () => {
    await lake.writer.create(heldDraft('engaru', { instant: ahead(-1000) }))
    await lake.writer.create(await approvedDraft(heldDraft('okoppe', { instant: ahead(3_600_000) })))
    await lake.writer
      .patch('drafts.release-okoppe')
      .set({ 'embargo.instant': ahead(-1000) })
      .commit()
    const report = await publishDue(asPublicationClient(lake.writer), clock)
    expect(report.published).toEqual([])
    expect(await alertOf('engaru')).toMatchObject({ problem: 'refused', reasons: [{ where: 'Review' }] })
    expect(await alertOf('okoppe')).toMatchObject({ reasons: [{ where: 'Time of publication' }] })
  })

  test('is not written of again while nothing changes', async () => {
    const client = asPublicationClient(lake.writer)
    await lake.writer.create(heldDraft('teshio', { instant: ahead(-1000) }, { title: null }))
    await publishDue(client, clock)
    const first = await alertOf('teshio')
    const second = await publishDue(client, clock)
    expect(second.alerts).toEqual({ raised: [], settled: [] })
    expect(await alertOf('teshio')).toEqual(first)
  })

  test('is named to no one who reads without a token', async () => {
    await lake.writer.create(heldDraft('soya', { instant: ahead(-1000) }, { summary: null }))
    await publishDue(asPublicationClient(lake.writer), clock)
    const anonymous = lake.writer.withConfig({ token: undefined, perspective: 'raw' })
    expect(await anonymous.fetch('*[_type == "alert"]')).toEqual([])
  })
})
