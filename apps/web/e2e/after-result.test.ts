import type { Case } from '@kneebone/engine'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accessible, overflow } from './accessible.ts'
import { answerAll, type Site, startSite } from './browser.ts'
import { backAndCalf, wornKnee } from './cases.ts'

let site: Site
beforeAll(async () => {
  site = await startSite()
})
afterAll(() => site.close())

/** At the result of a case whose interview is over. */
const atResult = async (current: Case) => {
  const opened = await site.open({ keeps: { current } }, '/result')
  await opened.page.waitForSelector('.card.main')
  return opened
}

describe('finding care', () => {
  it('shows the nearest places of a list, without telling anybody where the person is', async () => {
    const { page, context, foreign } = await site.open({ viewport: { width: 320, height: 700 } }, '/find-care/physiotherapist')
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
    const { page, context } = await site.open({ geolocation, permissions: ['geolocation'] }, '/find-care/physiotherapist')
    await page.getByRole('button', { name: 'Try it with an invented list' }).click()
    await page.locator('.places-near').waitFor()
    expect(await page.locator('.places-near').textContent()).not.toContain('km away')
    await page.getByRole('button', { name: 'Use my position' }).click()
    await expect.poll(() => page.locator('.places-near h3').first().textContent()).toContain('River')
    await context.close()
  })

  it('keeps a list of one’s own on the device, and names what is wrong with a bad one', async () => {
    const { page, context } = await site.open(undefined, '/find-care/gp')
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
    const { page, context } = await atResult(wornKnee(site.model))
    const panel = page.locator('.panel', { hasText: 'One more answer about you' })
    const question = () => panel.locator('legend').textContent()
    for (let asked = 0; asked < 4 && !/out of shape/.test((await question()) ?? ''); asked++) {
      const before = await question()
      await panel.getByLabel('No', { exact: true }).click()
      await expect.poll(question).not.toBe(before)
    }
    await panel.getByLabel('Yes', { exact: true }).click()
    await page.waitForSelector('.card.main.emergency')
    expect(await page.locator('h1').evaluate((heading) => heading === document.activeElement)).toBe(true)
    expect(await page.locator('main details[open]').count()).toBe(0)
    await context.close()
  })

  it('is asked in the result, one question at a time, and the advice follows the answer', async () => {
    const { page, context } = await atResult(wornKnee(site.model))
    const panel = page.locator('.panel', { hasText: 'One more answer about you' })
    const question = () => panel.locator('legend').textContent()
    const answer = async (says: 'Yes' | 'No') => {
      const asked = await question()
      await panel.getByLabel(says, { exact: true }).click()
      await expect.poll(question).not.toBe(asked)
    }
    expect(await page.getByText('Left out on purpose').count()).toBe(0)
    for (let asked = 0; asked < 4 && !/asthma/i.test((await question()) ?? ''); asked++) await answer('No')
    await answer('Yes')
    expect(await panel.locator('h3').evaluate((heading) => heading === document.activeElement)).toBe(true)
    await page.getByText('Left out on purpose').waitFor()
    await context.close()
  })
})

describe('a score', () => {
  it('is filled in on its page: an open line widens it, and is never a no', async () => {
    const { page, context } = await site.open(undefined, '/library/scores/wells-dvt-score')
    const total = () => page.locator('#fill-in .panel h3').textContent()
    await expect.poll(total).toContain('between -2 and 9')
    for (const line of await page.locator('#fill-in').getByLabel('No', { exact: true }).all()) await line.check()
    await expect.poll(total).toBe('Total: 0')
    expect(await page.locator('#fill-in .panel').textContent()).toMatch(/less likely/)
    await context.close()
  })
})

describe('the usual interview', () => {
  it('can be gone on with from its result, until nothing more is worth asking', async () => {
    const { page, context } = await atResult(backAndCalf(site.model))
    const more = page.getByRole('button', { name: 'Answer a few more questions' })
    await more.click()
    await page.waitForURL(/questions/)
    await answerAll(page, {})
    expect(await more.count()).toBe(0)
    await context.close()
  })
})
