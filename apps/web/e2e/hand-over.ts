import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { accessible, overflow } from './accessible.ts'
import { answerAll, begin, type Site, visit } from './browser.ts'

const KNEE = { age: '62', sex: 'Female', places: ['Inner knee, left', 'Front of knee, left'], text: 'It aches on stairs' } as const

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

/** Tests of the hand-over, of finding care and of what else follows a result; they share the browser and the server. */
export function handOverTests(site: () => Site): void {
  describe('the hand-over', () => {
    it('goes from one device to another by its link, which asks before it replaces anything', async () => {
      const { page, context, foreign } = await site().open({
        viewport: { width: 390, height: 844 },
        permissions: ['clipboard-read', 'clipboard-write'],
      })
      await begin(page, KNEE)
      await answerAll(page, { stairs: 'Yes', 'How fast': 'Over months' })
      const own = await causes(page)
      await page.getByRole('link', { name: 'Page for the clinician' }).first().click()
      await page.getByLabel('What do you hope for').fill('To climb stairs again')
      const sheet = page.locator('.handover')
      await expect.poll(() => sheet.textContent()).toContain('To climb stairs again')
      expect(await sheet.locator('h2').allTextContents()).toEqual(['Situation', 'Background', 'Assessment', 'Recommendation'])
      expect(await sheet.textContent()).toContain('62-year-old female')
      await sheet.locator('svg').waitFor()
      await page.getByRole('button', { name: 'Copy the link' }).click()
      await page.getByText('Copied.').waitFor()
      const link = await page.evaluate(() => navigator.clipboard.readText())
      expect(link.startsWith(`${site().address}/shared#`)).toBe(true)
      const bundle = await saved(page, 'Save as FHIR')
      expect(bundle).toMatchObject({ resourceType: 'Bundle', type: 'collection' })
      const file = await saved(page, 'Save as JSON')
      expect(foreign).toEqual([])
      await context.close()

      const other = await site().open(undefined, link.slice(site().address.length))
      await other.page.getByRole('heading', { name: 'Open these answers?' }).waitFor()
      expect(await other.page.locator('dl').textContent()).toContain('To climb stairs again')
      expect(await other.page.locator('.notice').count()).toBe(0)
      await accessible(other.page, 'a link that was opened')
      await other.page.getByRole('button', { name: 'Open these answers' }).click()
      await other.page.waitForSelector('.card.main')
      expect(await causes(other.page)).toEqual(own)
      expect(other.page.url()).toBe(`${site().address}/result`)
      // Opened again, it would replace what is there now: it says so, and leaves it when told to.
      await other.page.goto(link)
      await other.page.getByText('You have answers of your own on this device').waitFor()
      await other.page.getByRole('button', { name: 'Leave things as they are' }).click()
      await other.page.getByRole('button', { name: 'Go on where you stopped' }).waitFor()
      expect(other.foreign).toEqual([])
      await other.context.close()

      const third = await site().open(undefined, '/my-data')
      const buffer = Buffer.from(JSON.stringify(file))
      await third.page.getByLabel('Open a file').setInputFiles({ name: 'hand-over.json', mimeType: 'application/json', buffer })
      await third.page.getByText('Results brought in').waitFor()
      await visit(third.page, '/result')
      await third.page.waitForSelector('.card.main')
      expect(await causes(third.page)).toEqual(own)
      await third.context.close()
    })

    it('fits on one printed page, and the app around it stays off the paper', async () => {
      const { page, context } = await site().open()
      await begin(page, KNEE)
      await answerAll(page, { stairs: 'Yes' })
      await visit(page, '/hand-over')
      await page.locator('.handover svg').waitFor()
      const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: false })).toString('latin1')
      expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
      await page.emulateMedia({ media: 'print' })
      expect(
        await page.locator('.share, .add, .actions, .bottom').evaluateAll((parts) => parts.filter((part) => part.checkVisibility()).length),
      ).toBe(0)
      await context.close()
    })

    it('leaves private answers out of the page, the link and the files, until the person says otherwise', async () => {
      const answers = { 'heavy-alcohol': 'present', fever: 'absent', 'stairs-hurt': 'present' }
      const person = { age: 62, sex: 'female', for: 'self', sites: [{ region: 'knee-inner', side: 'left' }], answers }
      const { page, context } = await site().open(undefined, '/my-data')
      const file = JSON.stringify({ kneebone: 'data', format: 1, current: { person }, past: [] })
      await page.getByLabel('Open a file').setInputFiles({ name: 'case.json', mimeType: 'application/json', buffer: Buffer.from(file) })
      await page.getByText('Results brought in').waitFor()
      await visit(page, '/hand-over')
      await page.locator('.handover svg').waitFor()
      const title = site().model.findings.find(({ id }) => id === 'heavy-alcohol')?.title ?? ''
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
      const { page, context } = await site().open(undefined, '/shared#1.q1bK')
      await page.getByRole('heading', { name: 'This link cannot be read' }).waitFor()
      await context.close()
    })
  })

  describe('finding care', () => {
    it('shows the nearest places of a list, without telling anybody where the person is', async () => {
      const { page, context, foreign } = await site().open({ viewport: { width: 320, height: 700 } }, '/find-care/physiotherapist')
      await page.getByText('Kneebone does not know the places near you').waitFor()
      await page.getByRole('button', { name: 'Try it with an invented list' }).click()
      await page.getByText('None of these places exist').waitFor()
      const names = () => page.locator('.places-near h3').allTextContents()
      const near = (name: string) => expect.poll(async () => (await names())[0]).toContain(name)
      await page.getByLabel('Where are you?').fill('0.012, 0.01')
      await near('Old Town')
      expect(await page.locator('.places-near').textContent()).toContain('0.0 km away')
      await page.getByLabel('Where are you?').fill('0.02, -0.04')
      await near('River')
      await page.getByLabel('Where are you?').fill('nowhere')
      await page.getByText('Enter two numbers').waitFor()
      expect(await overflow(page)).toBe(0)
      await accessible(page, 'find care with a list')
      await page.getByLabel('Whom do you want to find?').selectOption('emergency-department')
      await near('Farther')
      expect(await page.getByRole('link', { name: /^Call \d+$/ }).count()).toBe(1)
      expect(foreign).toEqual([])
      expect(await page.evaluate(() => JSON.stringify([sessionStorage, localStorage]))).not.toMatch(/0\.01|0\.02/)
      await context.close()
    })

    it('takes the position from the device only when asked', async () => {
      const geolocation = { latitude: 0.02, longitude: -0.04 }
      const { page, context } = await site().open({ geolocation, permissions: ['geolocation'] }, '/find-care/physiotherapist')
      await page.getByRole('button', { name: 'Try it with an invented list' }).click()
      await page.locator('.places-near').waitFor()
      expect(await page.locator('.places-near').textContent()).not.toContain('km away')
      await page.getByRole('button', { name: 'Use my position' }).click()
      await expect.poll(() => page.locator('.places-near h3').first().textContent()).toContain('River')
      await context.close()
    })

    it('keeps a list of one’s own on the device, and names what is wrong with a bad one', async () => {
      const { page, context } = await site().open(undefined, '/find-care/gp')
      const open = (content: string) =>
        page
          .getByLabel('Open a list of places')
          .setInputFiles({ name: 'list.geojson', mimeType: 'application/json', buffer: Buffer.from(content) })
      await open('{"type":"FeatureCollection","features":[{"type":"Feature","properties":{}}]}')
      await expect.poll(() => page.locator('.errors').textContent()).toContain('Place 1 has no name')
      const place = {
        type: 'Feature',
        geometry: { type: 'Point', coordinates: [1, 2] },
        properties: { name: 'My doctor', specialists: 'gp' },
      }
      await open(JSON.stringify({ type: 'FeatureCollection', features: [place] }))
      await page.getByRole('heading', { name: 'My doctor' }).waitFor()
      await page.reload()
      await page.getByRole('heading', { name: 'My doctor' }).waitFor()
      await page.getByRole('button', { name: 'Put this list away' }).click()
      await page.getByText('Kneebone does not know the places near you').waitFor()
      await context.close()
    })
  })

  describe('what the advice depends on', () => {
    it('becomes an emergency on the spot when an answer says so', async () => {
      const { page, context } = await site().open()
      await begin(page, KNEE)
      await answerAll(page, { stairs: 'Yes', 'How fast': 'Over months' })
      const panel = page.locator('.panel', { hasText: 'One more answer about you' })
      expect(await panel.locator('legend').textContent()).toContain('out of shape')
      await panel.getByLabel('Yes', { exact: true }).click()
      await page.waitForSelector('.card.main.emergency')
      expect(await page.locator('h1').evaluate((heading) => heading === document.activeElement)).toBe(true)
      expect(await page.locator('main details[open]').count()).toBe(0)
      await context.close()
    })

    it('is asked in the result, one question at a time, and the advice follows the answer', async () => {
      const { page, context } = await site().open()
      await begin(page, KNEE)
      await answerAll(page, { stairs: 'Yes', 'How fast': 'Over months' })
      const panel = page.locator('.panel', { hasText: 'One more answer about you' })
      const question = () => panel.locator('legend').textContent()
      const answer = async (says: 'Yes' | 'No') => {
        const asked = await question()
        await panel.getByLabel(says, { exact: true }).click()
        await expect.poll(question).not.toBe(asked)
      }
      expect(await page.getByText('Left out on purpose').count()).toBe(0)
      for (let asked = 0; asked < 4 && !/asthma/i.test((await question()) ?? ''); asked++) await answer('No')
      expect(await panel.locator('h3').evaluate((heading) => heading === document.activeElement)).toBe(true)
      await answer('Yes')
      await page.getByText('Left out on purpose').waitFor()
      await context.close()
    })
  })

  describe('a score', () => {
    it('is filled in on its page: an open line widens it, and is never a no', async () => {
      const { page, context } = await site().open(undefined, '/library/scores/wells-dvt-score')
      const total = () => page.locator('#fill-in .panel h3').textContent()
      await expect.poll(total).toContain('between -2 and 9')
      for (const line of await page.locator('#fill-in').getByLabel('No', { exact: true }).all()) await line.check()
      await expect.poll(total).toBe('Total: 0')
      expect(await page.locator('#fill-in .panel').textContent()).toMatch(/less likely/)
      await context.close()
    })
  })
}
