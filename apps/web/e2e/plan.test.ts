import { readFileSync } from 'node:fs'
import { type Assessment, assess, type Case, CLOCKS, planFor } from '@kneebone/engine'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accessible, overflow } from './accessible.ts'
import { KEPT_OFFLINE, type Opened, type Options, type Site, startSite, visit } from './browser.ts'
import { wornKnee } from './cases.ts'

let site: Site
beforeAll(async () => {
  site = await startSite()
})
afterAll(() => site.close())

const DAY = 86_400_000
const ago = (days: number): string => new Date(Date.now() - days * DAY).toISOString()
const KNEE: Case = {
  age: 62,
  sex: 'female',
  for: 'self',
  sites: [{ region: 'knee-front', side: 'left' }],
  answers: { 'pain-severity': 6, 'stairs-hurt': 'present', 'worse-with-use': 'present', 'chest-pain': 'absent' },
}

let known: Assessment | undefined
function assessed(): Assessment {
  if (known) return known
  const result = assess(site.model, KNEE)
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  known = result.value
  return known
}

/** Opens the app with one result that was kept some days ago, and a diary. */
async function withResult(days: number, path = '/', options: Options = {}): Promise<Opened> {
  const { urgency, causes, versions } = assessed()
  const past = [
    {
      id: 'kept',
      at: ago(days),
      case: KNEE,
      urgency: urgency.level,
      causes: causes.map(({ id, title, words }) => ({ id, title, words })),
      versions,
    },
  ]
  const entry = { load: 'usual', medicines: '', helped: '', note: '', flare: true }
  const diary = [3, 5].map((pain) => ({ ...entry, id: `d${pain}`, at: ago(pain), pains: [{ site: KNEE.sites?.[0], pain }] }))
  return site.open({ ...options, keeps: { past, diary } }, path)
}

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name }).waitFor()
const submit = (page: Page) => page.locator('main button[type=submit]').click()

async function painNow(page: Page, pain: string, trend: string): Promise<void> {
  await heading(page, 'How is it now?')
  await page.getByLabel(pain, { exact: true }).check({ force: true })
  await page.getByLabel(trend, { exact: true }).check()
  await submit(page)
  await heading(page, 'Is any of this new?')
}

describe('the time after a result', () => {
  it('goes from a kept result to a plan, a diary without a network, and a look at how it is now', async () => {
    const { page, context, foreign } = await site.open({ ...KEPT_OFFLINE, keeps: { current: wornKnee(site.model) } }, '/result')
    await page.evaluate(() => navigator.serviceWorker.ready)
    await page.getByRole('button', { name: 'Make a plan' }).click()
    await heading(page, 'Your plan')
    const plan = page.url()
    // Kept once, however often it is asked for.
    await page.goBack()
    await page.getByRole('button', { name: 'Keep this result' }).dblclick()
    await page.getByRole('link', { name: 'Open your plan' }).click()
    await heading(page, 'Your plan')
    expect(page.url()).toBe(plan)
    await page.getByRole('link', { name: /Build up/ }).click()
    await page.getByText(/Stage 1 of \d/).waitFor()
    const first = page.locator('.ticks input').first()
    await first.check()
    await page.getByText('In all: 1 day.').first().waitFor()

    await context.setOffline(true)
    await page.goto(`${site.address}/diary`)
    await page.getByRole('link', { name: 'Write the first entry' }).click()
    await heading(page, 'New entry')
    await submit(page)
    expect(await page.locator('.errors').textContent()).toMatch(/Choose a number from 0 to 10: .*knee, left/)
    for (const scale of await page.locator('.scale').all()) await scale.getByLabel('7', { exact: true }).check({ force: true })
    await page.getByLabel('It is flaring up').check()
    await page.getByLabel('Medicines you took').fill('a gel')
    await submit(page)
    await page.getByText('Took: a gel.').waitFor()
    await page.getByRole('button', { name: 'Same as last time' }).click()
    await expect.poll(() => page.locator('.entries li').count()).toBe(2)
    await page.reload()
    await heading(page, 'Diary')
    expect(await page.locator('.entries li').count()).toBe(2)

    await page.goto(`${plan}/build-up`)
    await page.locator('.ticks input:checked').first().waitFor()
    await page.goto(`${plan}/now`)
    await painNow(page, '9', 'Worse over days')
    await page.getByLabel('None of these').check()
    await submit(page)
    await heading(page, 'What has gone?')
    const gone = page.locator('.choices label').first()
    const complaint = await gone.textContent()
    await gone.click()
    await submit(page)
    await page.waitForSelector('.card.main')
    expect(await page.locator('main').textContent()).toContain('It is getting worse.')
    expect(await page.locator('.facts').textContent()).toContain(`${complaint}yes → no`)
    await page.getByRole('button', { name: 'Keep this, and go on' }).click()
    await heading(page, 'Your plan')
    expect(page.url()).not.toBe(plan)
    await page.goto(plan)
    await page.getByText('You looked again on').waitFor()
    expect(foreign).toEqual([])
    await context.close()
  })

  it('shows on the first page that it is time to look again, and shows an emergency at once', async () => {
    const { page, context } = await withResult(60, '/')
    await page.getByRole('link', { name: 'How is it now?' }).click()
    await painNow(page, '6', 'About the same')
    expect(await page.locator('.card.emergency').count()).toBe(0)
    await page.getByLabel('Leg suddenly cold, pale or blue').check()
    await page.locator('.warnings .card.emergency').first().waitFor()
    await submit(page)
    await page.waitForSelector('.card.main.emergency')
    expect(await page.locator('.card.main').textContent()).toMatch(/112/)
    expect(await page.locator('main details[open]').count()).toBe(0)
    await page.getByRole('button', { name: 'Keep this, and go on' }).click()
    await page.getByText('Be seen first.').waitFor()
    await visit(page, '/')
    await expect.poll(() => page.getByText('Time to look again').count()).toBe(0)
    await context.close()
  })

  it('tells who has no pain left so, and asks them less', async () => {
    const { page, context } = await withResult(20, '/plan/kept/now')
    await heading(page, 'How is it now?')
    await page.getByLabel('0 (none)', { exact: true }).check({ force: true })
    expect(await page.getByText('How is it changing?').count()).toBe(0)
    await submit(page)
    await page.getByLabel('None of these').check()
    await submit(page)
    await page.getByLabel('None of these').check()
    await submit(page)
    await page.getByText('It does not hurt any more.').waitFor()
    expect(await page.getByText('What became likelier').count()).toBe(0)
    await page.getByRole('link', { name: 'Back to normal' }).click()
    await heading(page, 'Back to normal')
    await context.close()
  })

  it('is quiet before its time, and after the person asked for it', async () => {
    const early = await withResult(1)
    await early.page.getByRole('link', { name: 'Your plan' }).waitFor()
    expect(await early.page.getByText('Time to look again').count()).toBe(0)
    await early.context.close()
    const { page, context } = await withResult(60, '/plan/kept')
    await page.getByRole('button', { name: 'Ask me again in 3 days' }).click()
    await page.getByRole('heading', { name: 'Look again' }).waitFor()
    await context.close()
  })

  it('reminds on the day when the person asked for it: in a calendar, or with a note while Kneebone is open', async () => {
    const { page, context } = await withResult(CLOCKS[assessed().urgency.level].days - 1, '/', {
      permissions: ['notifications'],
      serviceWorkers: 'allow',
    })
    await page.evaluate(() => navigator.serviceWorker.ready)
    await page.clock.install()
    await visit(page, '/plan/kept')
    await page.getByText('Remind me').click()
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Put the day in my calendar' }).click()
    expect(readFileSync(await (await download).path(), 'utf8')).toMatch(/^BEGIN:VCALENDAR\r\n[\s\S]*DTSTART;VALUE=DATE:\d{8}\r\n/)
    await page.getByLabel('Show a note').check()
    const notes = () =>
      page.evaluate(async () => (await (await navigator.serviceWorker.ready).getNotifications()).map(({ title }) => title))
    expect(await notes()).toEqual([])
    await page.clock.fastForward(2 * DAY)
    await expect.poll(notes, { timeout: 5000 }).toEqual(['Time to look again'])
    await context.close()
  })

  it('lets entries be changed and deleted, and draws them as a line with a table', async () => {
    const { page, context } = await withResult(10, '/diary/d5')
    await page.locator('.scale').getByLabel('8', { exact: true }).check({ force: true })
    await submit(page)
    await page.getByText(': 8 of 10').waitFor()
    await page.getByRole('link', { name: 'See it as a chart' }).click()
    await page.locator('.chart canvas').waitFor()
    expect(await page.locator('tbody tr').allTextContents()).toEqual([expect.stringContaining('3'), expect.stringContaining('8')])
    await visit(page, '/diary/d5')
    await page.getByRole('button', { name: 'Delete this entry' }).click()
    await page.getByRole('button', { name: 'Yes, delete it' }).click()
    await heading(page, 'Diary')
    await expect.poll(() => page.locator('.entries li').count()).toBe(1)
    await context.close()
  })

  it('scores a questionnaire as a range while answers are open, and keeps it', async () => {
    const { page, context } = await withResult(10, '/scores/fontaine-stage')
    await page.getByText('Between 0 and 4').waitFor()
    await visit(page, '/scores/pain-rating')
    for (const pain of ['7', '4']) {
      await page.locator('.scale').getByLabel(pain, { exact: true }).check({ force: true })
      await page.getByText(`${pain} of 10`).waitFor()
      await page.getByRole('button', { name: 'Keep this score' }).click()
      await page.locator('tbody tr', { hasText: `${pain}.` }).waitFor()
    }
    expect(await page.locator('main').textContent()).toMatch(/3 less since .*That is a change people notice/)
    await page.locator('.chart canvas').waitFor()
    await context.close()
  })

  it('shows the load on a joint for a weight, measured and as it is often said', async () => {
    const { page, context } = await withResult(10, '/joint-load')
    await page.getByLabel('Your weight').fill('80')
    await page.getByText('209 kg (2.61 times)').waitFor()
    await page.getByLabel('Your weight').fill('nine')
    await page.getByText('Enter a weight in kilograms').waitFor()
    expect(await page.locator('main').textContent()).toContain('Someone of 80 kg')
    await context.close()
  })

  it('is exported with the rest, and erased with nothing left', async () => {
    const { page, context } = await withResult(10, '/plan/kept/tried')
    await page.getByLabel('What was it?').fill('insoles')
    await page.getByLabel('It made no difference').check()
    await submit(page)
    await page.getByRole('button', { name: 'Remove: insoles' }).waitFor()
    await visit(page, '/my-data')
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Save everything as a file' }).click()
    const saved = JSON.parse(readFileSync(await (await download).path(), 'utf8'))
    expect(saved.diary).toHaveLength(2)
    expect(saved.follow).toEqual([
      expect.objectContaining({ id: 'kept', tried: [expect.objectContaining({ what: 'insoles', outcome: 'none' })] }),
    ])
    await page.getByRole('button', { name: 'Erase everything' }).click()
    await page.getByRole('button', { name: 'Yes, erase everything' }).click()
    await page.getByText('Nothing of yours is left').waitFor()
    await expect.poll(() => page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0)
    await visit(page, '/diary')
    await page.getByText('Write the first entry').waitFor()
    await context.close()
  })
})

describe('every page of it', () => {
  it('passes the accessibility rules in light and dark, at 320 pixels', async () => {
    const { page, context } = await withResult(60, '/', { viewport: { width: 320, height: 640 }, reducedMotion: 'reduce' })
    const exercise = planFor(site.model, KNEE, assessed()).programmes[0]?.programme.stages[0]?.exercises[0]
    const pages = [
      ['/', 'Time to look again'],
      ['/plan', 'Choose the result'],
      ['/plan/kept', 'Three steps'],
      ['/plan/kept/calm', 'What you can do now'],
      ['/plan/kept/build-up', 'Stage 1'],
      [`/plan/kept/exercises/${exercise}`, 'How much pain is fine'],
      ['/plan/kept/back-to-normal', 'Keep it from coming back'],
      ['/plan/kept/tried', 'Add one'],
      ['/joint-load', 'Which joint?'],
      ['/diary', 'New entry'],
      ['/diary/new', 'Save'],
      ['/diary/chart', 'Pain, 0 to 10'],
      ['/scores', 'Published sets'],
      ['/scores/pain-rating', 'Keep this score'],
      ['/scores/spinal-stenosis-history-score', 'Keep this score'],
      ['/plan/kept/now', 'How is it changing?'],
      ['/my-data', 'Diary entries: 2'],
    ] as const
    for (const [path, shown] of pages) {
      await visit(page, path)
      await page.getByText(shown).first().waitFor()
      await accessible(page, path)
    }
    await visit(page, '/plan/kept/now')
    await painNow(page, '6', 'About the same')
    await accessible(page, 'new warning signs')
    await page.getByLabel('None of these').check()
    await submit(page)
    await heading(page, 'What has gone?')
    await page.getByLabel('None of these').check()
    await submit(page)
    await page.waitForSelector('.card.main')
    await accessible(page, 'how it is now')
    expect(await overflow(page)).toBe(0)
    await context.close()
  })
})
