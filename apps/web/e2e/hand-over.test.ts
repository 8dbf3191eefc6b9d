import { readFileSync } from 'node:fs'
import { assess, type Case } from '@kneebone/engine'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type HandOver, handOver } from '../src/handover/hand-over.ts'
import { accessible } from './accessible.ts'
import { type Site, startSite, visit } from './browser.ts'
import { wornKnee } from './cases.ts'
import { longerCase, MUCH_NOTED } from './long-case.ts'

let site: Site
beforeAll(async () => {
  site = await startSite()
})
afterAll(() => site.close())

/** Millimetres. The margin is that of the print style. */
const A4 = { width: 210, height: 297, margin: 10 } as const
const millimetres = (length: number): number => (length / 25.4) * 96

/** What the page holds, without the browser. */
function handOverOf(person: Case): HandOver {
  const result = assess(site.model, person)
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  return handOver(site.model, person, result.value, MUCH_NOTED)
}

/** Causes of the result, with their chances, as the page shows them. */
async function causes(page: Page): Promise<string[]> {
  await page.locator('.to-come').waitFor({ state: 'detached' })
  return page.locator('.cause > summary').allInnerTexts()
}

/** The JSON of a download that a button starts. */
async function saved(page: Page, button: string): Promise<Record<string, unknown>> {
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: button }).click()
  return JSON.parse(readFileSync(await (await download).path(), 'utf8'))
}

describe('the hand-over', () => {
  it('goes from one device to another by its link, which asks before it replaces anything', async () => {
    const current = { ...wornKnee(site.model), text: 'It aches on stairs' }
    const { page, context, foreign } = await site.open(
      { permissions: ['clipboard-read', 'clipboard-write'], keeps: { current } },
      '/result',
    )
    const own = await causes(page)
    await page.getByRole('link', { name: 'Page for the clinician' }).first().click()
    await page.getByLabel('What do you hope for').fill('To climb stairs again')
    const sheet = page.locator('.handover')
    await expect.poll(() => sheet.textContent()).toContain('To climb stairs again')
    expect(await sheet.locator('h2').allTextContents()).toEqual(['Situation', 'Background', 'Assessment', 'Recommendation', 'All answers'])
    expect(await sheet.textContent()).toContain('62-year-old female')
    await sheet.locator('svg').waitFor()
    await page.getByRole('button', { name: 'Copy the link' }).click()
    await page.getByText('Copied.').waitFor()
    const link = await page.evaluate(() => navigator.clipboard.readText())
    expect(link.startsWith(`${site.address}/shared#`)).toBe(true)
    const bundle = await saved(page, 'Save as FHIR')
    expect(bundle).toMatchObject({ resourceType: 'Bundle', type: 'collection' })
    const file = await saved(page, 'Save as JSON')
    expect(foreign).toEqual([])
    await context.close()

    const other = await site.open(undefined, link.slice(site.address.length))
    await other.page.getByRole('heading', { name: 'Open these answers?' }).waitFor()
    expect(await other.page.locator('dl').textContent()).toContain('To climb stairs again')
    expect(await other.page.locator('.notice').count()).toBe(0)
    await accessible(other.page, 'a link that was opened')
    await other.page.getByRole('button', { name: 'Open these answers' }).click()
    await other.page.waitForSelector('.card.main')
    expect(await causes(other.page)).toEqual(own)
    expect(other.page.url()).toBe(`${site.address}/result`)
    // Opened again, it would replace what is there now: it says so, and leaves it when told to.
    await other.page.goto(link)
    await other.page.getByText('You have answers of your own on this device').waitFor()
    await other.page.getByRole('button', { name: 'Leave things as they are' }).click()
    await other.page.getByRole('button', { name: 'Go on where you stopped' }).waitFor()
    expect(other.foreign).toEqual([])
    await other.context.close()

    const third = await site.open(undefined, '/my-data')
    const buffer = Buffer.from(JSON.stringify(file))
    await third.page.getByLabel('Open a file').setInputFiles({ name: 'hand-over.json', mimeType: 'application/json', buffer })
    await third.page.getByText('The answers in the file are open now.').waitFor()
    await visit(third.page, '/result')
    await third.page.waitForSelector('.card.main')
    expect(await causes(third.page)).toEqual(own)
    await third.context.close()
  })

  it('tells what the plan of this person lists as tried, one line each, and takes it along', async () => {
    const person: Case = {
      age: 62,
      sex: 'female',
      for: 'self',
      sites: [{ region: 'knee-inner', side: 'left' }],
      answers: { fever: 'absent' },
    }
    const versions = { engine: '', knowledge: '', hash: '' }
    const past = [{ id: 'kept', at: '2026-11-01T08:00:00Z', case: person, urgency: 'routine', causes: [], versions }]
    const { page, context } = await site.open({ keeps: { current: person, past } }, '/plan/kept/tried')
    for (const [what, outcome] of [
      ['Insoles', 'It made no difference'],
      ['Ibuprofen', 'It helped a little'],
    ] as const) {
      await page.getByLabel('What was it?').fill(what)
      await page.getByLabel(outcome, { exact: true }).check()
      await page.locator('main button[type=submit]').click()
      await page.getByRole('button', { name: `Remove: ${what}` }).waitFor()
    }
    await visit(page, '/hand-over')
    await page.locator('.handover svg').waitFor()
    await expect
      .poll(() => page.locator('.handover .run-in li').allTextContents())
      .toEqual(['Insoles: no difference', 'Ibuprofen: helped a little'])
    const log = [
      { what: 'Insoles', outcome: 'none' },
      { what: 'Ibuprofen', outcome: 'little' },
    ]
    expect(await saved(page, 'Save as JSON')).toMatchObject({ current: { note: { log } } })
    expect(JSON.stringify(await saved(page, 'Save as FHIR'))).toContain('"valueString":"Ibuprofen: helped a little"')
    await accessible(page, 'a hand-over with what was tried')
    await context.close()
  })

  it('prints half a page of A4, however much was answered, then all answers on a page of their own, which can be left out', async () => {
    for (const count of [0, 110, 150]) {
      const person = longerCase(site.model, count)
      const { page, context } = await site.open({ keeps: { current: person, note: MUCH_NOTED } }, '/hand-over')
      await page.locator('.handover h2').first().waitFor()
      const answers = Object.keys(person.answers ?? {}).length
      expect(answers).toBeGreaterThanOrEqual(Math.max(60, count))
      if (answers < 90) await page.locator('.handover svg').waitFor()
      const sheet = page.locator('.handover')
      const { denied, unsure, positives, background, timeline } = handOverOf(person)
      const all = await sheet.locator('.all-answers').innerText()
      expect([...denied, ...unsure, ...positives, ...background, ...timeline].filter((each) => !all.includes(each))).toEqual([])
      const pages = async () => (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type\s*\/Page\b/g)
      expect(await pages()).toHaveLength(2)
      await page.setViewportSize({ width: Math.round(millimetres(A4.width - 2 * A4.margin)), height: 1000 })
      await page.emulateMedia({ media: 'print' })
      const summary = sheet.locator('.summary')
      expect((await summary.boundingBox())?.y).toBe(0)
      expect((await summary.boundingBox())?.height).toBeLessThanOrEqual(millimetres(A4.height / 2 - A4.margin))
      expect(await summary.evaluate((half) => half.scrollWidth - half.clientWidth)).toBe(0)
      const short = await summary.innerText()
      expect(denied.length).toBeGreaterThan(20)
      expect([...denied.slice(0, 16), ...unsure.slice(0, 8), ...positives.slice(0, 10)].filter((each) => !short.includes(each))).toEqual([])
      await page.emulateMedia({ media: null })
      await page.getByLabel('List all answers too').uncheck()
      expect(await pages()).toHaveLength(1)
      await context.close()
    }
  })

  it('keeps the app around it off the paper', async () => {
    const { page, context } = await site.open({ keeps: { current: wornKnee(site.model) } }, '/hand-over')
    await page.locator('.handover svg').waitFor()
    await page.emulateMedia({ media: 'print' })
    expect(
      await page
        .locator('.share, .add, .add-all, .actions, .bottom')
        .evaluateAll((parts) => parts.filter((part) => part.checkVisibility()).length),
    ).toBe(0)
    await context.close()
  })

  it('leaves private answers out of the page, the link and the files, until the person says otherwise', async () => {
    const answers = { 'heavy-alcohol': 'present', fever: 'absent', 'stairs-hurt': 'present' } as const
    const person: Case = { age: 62, sex: 'female', for: 'self', sites: [{ region: 'knee-inner', side: 'left' }], answers }
    const { page, context } = await site.open({ keeps: { current: person } }, '/hand-over')
    await page.locator('.handover svg').waitFor()
    const title = site.model.findings.find(({ id }) => id === 'heavy-alcohol')?.title ?? ''
    expect(title).not.toBe('')
    expect(await page.locator('.handover').textContent()).not.toContain(title)
    expect(JSON.stringify(await saved(page, 'Save as JSON'))).not.toContain('heavy-alcohol')
    expect(JSON.stringify(await saved(page, 'Save as FHIR'))).not.toContain('heavy-alcohol')
    await accessible(page, 'a hand-over without private answers')
    await page.getByLabel('Include my private answers').check()
    await expect.poll(() => page.locator('.handover').textContent()).toContain(title)
    expect(JSON.stringify(await saved(page, 'Save as JSON'))).toContain('heavy-alcohol')
    await context.close()
  })

  it('says what is wrong with a broken link', async () => {
    const { page, context } = await site.open(undefined, '/shared#1.q1bK')
    await page.getByRole('heading', { name: 'This link cannot be read' }).waitFor()
    await context.close()
  })
})
