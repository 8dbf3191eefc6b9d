import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answerAll, begin, next, type Site, startSite } from './browser.ts'

let site: Site
beforeAll(async () => {
  site = await startSite()
})
afterAll(() => site.close())

const KNEE = { age: '62', sex: 'Female', places: ['Inner knee, left', 'Front of knee, left'] } as const

async function accessible(page: Page, where: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']).analyze()
  expect(violations.map(({ id, nodes }) => `${where}: ${id} at ${nodes[0]?.html}`)).toEqual([])
}

/** The JSON that the result page saves. */
async function saved(page: Page): Promise<{ case: unknown; assessment: { urgency: { level: string } } }> {
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save as JSON' }).click()
  return JSON.parse(readFileSync(await (await download).path(), 'utf8'))
}

describe('the web app', () => {
  it('leads a person with a sore knee to a result with causes, reasons and steps, all on the device', async () => {
    const { page, context, foreign } = await site.open()
    await begin(page, KNEE)
    await answerAll(page, { stairs: 'Yes', 'How fast': 'Over months' })
    await expect.poll(() => page.locator('.cause').count()).toBeGreaterThan(0)
    expect(await page.locator('.cause h3').first().textContent()).toMatch(/osteoarthritis/i)
    expect(await page.getByRole('heading', { name: 'Whom to see' }).count()).toBe(1)
    expect(await page.locator('.source').count()).toBeGreaterThan(3)
    expect(foreign).toEqual([])
    await context.close()
  })

  it('stops at once for numbness between the legs, and says what to do', async () => {
    const { page, context } = await site.open()
    await begin(page, { age: '45', sex: 'Female', places: ['Low back', 'Calf, left'] })
    let warned = ''
    await answerAll(page, { 'numb between the legs': 'Yes' }, async () => {
      if ((await page.locator('section.card.emergency').count()) > 0)
        warned = (await page.locator('section.card.emergency').first().textContent()) ?? ''
    })
    expect(warned).toMatch(/emergency department now/i)
    await context.close()
  })

  it('gives the same JSON as the command line and the server', async () => {
    const { page, context } = await site.open()
    await begin(page, { age: '45', sex: 'Female', places: ['Low back', 'Calf, left'] })
    await answerAll(page, { 'numb between the legs': 'Yes' })
    const { case: person, assessment } = await saved(page)
    expect(assessment.urgency.level).toBe('emergency')
    const response = await fetch(`${site.address}/v1/assessments`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(person),
    })
    expect(await response.json()).toEqual(assessment)
    const file = join(mkdtempSync(join(tmpdir(), 'kneebone-')), 'case.json')
    writeFileSync(file, JSON.stringify(person))
    expect(JSON.parse(execFileSync('apps/cli/bin/kneebone.mjs', ['assess', file, '--json'], { encoding: 'utf8', maxBuffer: 1e8 }))).toEqual(
      assessment,
    )
    await context.close()
  })

  it('names what is missing, and lets nothing be lost on reload and on the way back', async () => {
    const { page, context } = await site.open()
    await page.getByRole('button', { name: 'Start' }).click()
    await page.getByLabel('How old are you?').fill('abc')
    await page.getByRole('button', { name: 'Continue' }).click()
    const summary = page.locator('.errors')
    expect(await summary.textContent()).toMatch(/age in years, a number from 0 to 130/)
    expect(await page.getByLabel('How old are you?').inputValue()).toBe('abc')
    await page.getByLabel('How old are you?').fill('-3')
    await page.getByRole('button', { name: 'Continue' }).click()
    expect(await summary.textContent()).toMatch(/age in years/)
    await page.getByLabel('For me').check()
    await page.getByLabel('How old are you?').fill('62')
    await page.getByLabel('Female', { exact: true }).check()
    await next(page)
    await page.reload()
    await page.waitForSelector('.body-map')
    await page.locator('button.back').click()
    await expect.poll(() => page.getByLabel('How old are you?').inputValue()).toBe('62')
    await context.close()
  })

  it('can be used with the keyboard alone, on the body map too', async () => {
    const { page, context } = await site.open({ viewport: { width: 1000, height: 900 } })
    await page.getByRole('button', { name: 'Start' }).press('Enter')
    await page.getByLabel('For me').press(' ')
    await page.getByLabel('How old are you?').fill('62')
    await page.getByLabel('Female', { exact: true }).press(' ')
    await page.getByRole('button', { name: 'Continue' }).press('Enter')
    const knee = page.locator('svg').getByRole('checkbox', { name: 'Front of knee, left' })
    await knee.press('Enter')
    await expect.poll(() => knee.getAttribute('aria-checked')).toBe('true')
    await expect.poll(() => page.locator('.chosen').textContent()).toContain('Front of knee, left')
    await context.close()
  })

  it.each(['light', 'dark'] as const)('passes the accessibility rules on every page, %s', async (colorScheme) => {
    const { page, context } = await site.open({ viewport: { width: 390, height: 844 }, colorScheme })
    await accessible(page, 'start')
    await begin(page, KNEE)
    await answerAll(page, {}, (heading) => accessible(page, heading))
    await context.close()
  })
})
