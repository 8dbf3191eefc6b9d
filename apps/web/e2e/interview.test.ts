import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Case } from '@kneebone/engine'
import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { overflow } from './accessible.ts'
import { type Answers, answerAll, answerPage, arrived, begin, next, type Site, startSite } from './browser.ts'
import { wornKnee } from './cases.ts'

let site: Site
beforeAll(async () => {
  site = await startSite()
})
afterAll(() => site.close())

const KNEE = { age: '62', sex: 'Female', places: ['Inner knee, left', 'Front of knee, left'] } as const
/** By the words of the question: what people with a worn knee say. */
const WORN_KNEE = {
  stairs: 'Yes',
  'How fast': 'Over months',
  'How long have you had': 'More than 3 months',
  'first minutes after rest': 'Yes',
  'loading the leg': 'Yes',
  grinding: 'Yes',
}
const BACK = { age: '52', sex: 'Male', places: ['Calf, left', 'Back of thigh, left'] } as const
const SADDLE = { age: '45', sex: 'Female', places: ['Low back', 'Calf, left'] } as const

/** A draft is kept at a pause of 400 ms. */
const DRAFT_KEPT = 800

/** The JSON that the result page saves. */
async function saved(page: Page): Promise<{ case: unknown; assessment: { urgency: { level: string } } }> {
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save as JSON' }).click()
  return JSON.parse(readFileSync(await (await download).path(), 'utf8'))
}

describe('the interview', () => {
  it('leads a person with a sore knee to a result with causes, reasons and steps, all on the device', async () => {
    const { page, context, foreign } = await site.open()
    await begin(page, { ...KNEE, text: 'My knee is sore and it grinds' })
    await answerAll(page, WORN_KNEE)
    expect(await page.locator('.cause h3').first().textContent()).toMatch(/osteoarthritis/i)
    expect(await page.getByRole('heading', { name: 'Whom to see' }).count()).toBe(1)
    expect(await page.locator('.source').count()).toBeGreaterThan(3)
    expect(await page.title()).toMatch(/Kneebone$/)
    expect(foreign).toEqual([])
    await context.close()
  })

  it('shows what the own words were taken to mean, lets a reading be taken back, and marks the place', async () => {
    const { page, context } = await site.open()
    await page.getByRole('button', { name: 'Start', exact: true }).click()
    await page.getByLabel('For me').check()
    await page.getByLabel('How old are you?').fill('40')
    await page.getByLabel('Female', { exact: true }).check()
    await next(page)
    await page.getByLabel('Your words').fill('Pain behind my left knee for three weeks. It gives way. No fever.')
    const readings = page.locator('.understood li')
    await readings.filter({ hasText: 'Fever' }).waitFor()
    await readings.filter({ hasText: 'Fever' }).getByRole('button').click()
    expect(await readings.filter({ hasText: 'Fever' }).count()).toBe(0)
    await next(page)
    await page.getByText('Choose from a list instead').click()
    expect(await page.locator('.places').getByLabel('Back of knee, left', { exact: true }).isChecked()).toBe(true)
    // Inside the page, as a link would: a reload could come before the answers are written to the disk.
    await page.evaluate(() => {
      history.pushState(null, '', '/answers')
      dispatchEvent(new PopStateEvent('popstate'))
    })
    await page.locator('.facts.answers').waitFor()
    const answers = await page.locator('main').textContent()
    expect(answers).toMatch(/gives way.{0,40}Yes/i)
    expect(answers).not.toMatch(/Fever.{0,20}No/)
    await context.close()
  })

  it('stops at once for numbness between the legs, with the number that was set and the JSON of the other surfaces', async () => {
    const { page, context } = await site.open(undefined, '/settings')
    await page.getByLabel(/^999/).check()
    await page.locator('[role=status]', { hasText: 'Saved.' }).waitFor()
    await page.getByRole('link', { name: 'Kneebone, first page' }).click()
    expect(await page.locator('.card.emergency').textContent()).toContain('999')
    await begin(page, SADDLE)
    const headings = await answerAll(page, { 'numb between the legs': 'Yes' })
    expect(headings.length).toBeLessThan(6)
    expect(await page.locator('.card.main.emergency').textContent()).toMatch(/emergency department now/i)
    expect(await page.locator('.card.main').getByRole('link', { name: 'Call 999' }).count()).toBe(1)
    // Nothing else to read stands open beside what to do now.
    expect(await page.locator('main details[open]').count()).toBe(0)
    const says = await page.locator('main').textContent()
    expect(says).not.toContain('112')
    expect(says?.match(/call an ambulance(?! \(999\)).{0,20}/gi)).toBeNull()
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
    await page.getByRole('button', { name: 'Start', exact: true }).click()
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
    await page.getByLabel('Your words').fill('It aches at night')
    await page.waitForTimeout(DRAFT_KEPT)
    await page.reload()
    await expect.poll(() => page.getByLabel('Your words').inputValue()).toBe('It aches at night')
    await next(page)
    await page.waitForSelector('.body-map')
    // A look at the answers leads back to the same page, not to a copy of it.
    await page.getByRole('link', { name: 'See your answers so far' }).click()
    await page.getByRole('button', { name: 'Go on' }).click()
    await page.waitForSelector('.body-map')
    expect(new URL(page.url()).pathname).toBe('/questions/3')
    await page.locator('button.back').click()
    await page.locator('.facts.answers').waitFor()
    await page.locator('button.back').click()
    await page.waitForSelector('.body-map')
    await page.getByText('Choose from a list instead').click()
    await page.locator('.places').getByLabel('Calf, left', { exact: true }).check()
    // The figure shows what was marked in the list, and remembers it.
    expect(await page.getByRole('button', { name: 'Back (1)' }).getAttribute('aria-pressed')).toBe('true')
    await page.waitForTimeout(DRAFT_KEPT)
    await page.reload()
    await page.getByText('Marked: Calf, left.').waitFor()
    await page.locator('button.back').click()
    await page.getByLabel('Your words').waitFor()
    await page.locator('button.back').click()
    await expect.poll(() => page.getByLabel('How old are you?').inputValue()).toBe('62')
    await context.close()
  })

  it('lets an answer be changed, keeps the others, and goes on in a new tab', async () => {
    const { page, context } = await site.open({ keeps: { current: wornKnee(site.model) } }, '/answers')
    const answers = async () => {
      await page.locator('.facts.answers').waitFor()
      return page.locator('.facts.answers > div').allTextContents()
    }
    const before = await answers()
    expect(before.length).toBeGreaterThan(10)
    await page.getByRole('link', { name: 'Change: Age' }).click()
    await page.getByLabel('How old are you?').fill('63')
    await next(page)
    expect(await answers()).toEqual(before.map((row) => row.replace('62 years', '63 years')))
    const tab = await context.newPage()
    await tab.goto(site.address)
    await tab.getByRole('button', { name: 'Go on where you stopped' }).click()
    await tab.waitForSelector('.card.main')
    await context.close()
  })

  it('asks back, once, when two answers do not fit together', async () => {
    // One answer says what another denies: whoever has the first has the second.
    const yesNo = site.model.findings.filter(({ kind, who }) => kind === 'yes-no' && who === 'person')
    const pair = yesNo.find(({ implies }) => yesNo.some(({ id }) => id === implies[0]))
    const answers = { [pair?.id ?? '']: 'present', [pair?.implies[0] ?? '']: 'absent' } as const
    const current: Case = { age: 40, sex: 'female', for: 'self', sites: [{ region: 'heel', side: 'left' }], answers }
    const { page, context } = await site.open({ keeps: { current } }, '/questions/2')
    let askedBack = 0
    for (let pages = 0; pages < 40 && !page.url().endsWith('/result'); pages++) {
      if (page.url().endsWith('/answers')) {
        askedBack++
        expect(await page.locator('.errors').textContent()).toContain(pair?.title)
        await page.getByRole('button', { name: 'Go on' }).click()
        await arrived(page, `${site.address}/answers`)
      } else {
        await answerPage(page, {})
        await next(page)
      }
    }
    expect(askedBack).toBe(1)
    await page.waitForSelector('.card.main')
    await context.close()
  })

  it('can be done with the keyboard alone, on the body map too', async () => {
    const { page, context } = await site.open({ viewport: { width: 1000, height: 900 } })
    await page.getByRole('button', { name: 'Start', exact: true }).press('Enter')
    expect(await page.locator('h1').evaluate((heading) => heading === document.activeElement)).toBe(true)
    await page.getByLabel('For me').press(' ')
    await page.getByLabel('How old are you?').fill('62')
    await page.getByLabel('Female', { exact: true }).press(' ')
    await page.getByRole('button', { name: 'Continue' }).press('Enter')
    await page.getByRole('button', { name: 'Show where it hurts' }).press('Enter')
    const knee = page.locator('svg').getByRole('checkbox', { name: 'Front of knee, left' })
    await knee.press('Enter')
    await expect.poll(() => knee.getAttribute('aria-checked')).toBe('true')
    await expect.poll(() => page.locator('.chosen').textContent()).toContain('Front of knee, left')
    await page.getByRole('button', { name: 'Continue' }).press('Enter')
    for (let pages = 0; pages < 20 && !page.url().endsWith('/result'); pages++) {
      const before = page.url()
      const unsure = page.locator('fieldset.question').getByLabel('Not sure', { exact: true })
      await unsure.first().waitFor()
      for (const each of await unsure.all()) await each.press(' ')
      await page.locator('main button[type=submit]').press('Enter')
      await arrived(page, before)
    }
    await page.waitForSelector('.card.main')
    await context.close()
  })

  it('can be done by touch on a phone of 360 pixels, from the first page to the result', async () => {
    const { page, context } = await site.open({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true })
    const fits = async (where: string) => expect(await overflow(page), where).toBe(0)
    /** Taps, after a look whether a thumb can hit it. */
    const tap = async (target: Locator) => {
      await target.scrollIntoViewIfNeeded()
      expect((await target.boundingBox())?.height, await target.innerText()).toBeGreaterThanOrEqual(44)
      await target.tap()
    }
    const on = async () => {
      const before = page.url()
      await tap(page.locator('main button[type=submit]'))
      await arrived(page, before)
    }
    await fits('first page')
    await tap(page.getByRole('button', { name: 'Start', exact: true }))
    await tap(page.locator('label.choice', { hasText: 'For me' }))
    await page.getByLabel('How old are you?').fill('52')
    await tap(page.locator('label.choice', { hasText: /^Male$/ }))
    await on()
    await fits('own words')
    await on()
    await tap(page.locator('.body-map label, .body-map button', { hasText: 'Back' }).first())
    await page.locator('svg').getByRole('checkbox', { name: 'Calf, left' }).tap()
    await expect.poll(() => page.locator('.chosen').textContent()).toContain('Calf, left')
    await fits('map')
    await on()
    const wanted: Answers = { 'How fast': 'Over days', 'cough or sneeze': 'Yes' }
    let drawings = 0
    for (let pages = 0; pages < 40 && !page.url().endsWith('/result'); pages++) {
      drawings += await page
        .locator('fieldset .self-test')
        .getByRole('img', { name: /two lower legs from the front/i })
        .count()
      for (const question of await page.locator('fieldset.question').all()) {
        const asked = (await question.locator('legend').textContent()) ?? ''
        const own = Object.entries(wanted).find(([words]) => asked.includes(words))?.[1]
        const labels = await question.locator('label').allInnerTexts()
        const choice = [own, 'No', 'No injury', 'Not sure'].find(
          (each) => each !== undefined && labels.some((label) => label.trim() === each),
        )
        await tap(question.locator('label').nth(labels.findIndex((label) => label.trim() === choice)))
      }
      await fits((await page.locator('main h1').textContent()) ?? '')
      await on()
    }
    await page.waitForSelector('.card.main')
    await fits('result')
    expect(drawings).toBeGreaterThan(0)
    await context.close()
  })

  it('is read out in the order that matters', async () => {
    const { page, context } = await site.open({ viewport: { width: 360, height: 740 } })
    /** Places of these words in what a screen reader reads, in the order given. */
    const order = async (...words: readonly string[]) => {
      const read = await page.locator('body').ariaSnapshot()
      return words.map((each) => {
        const at = read.indexOf(each)
        expect(at, `${each} in ${read.slice(0, 2000)}`).toBeGreaterThanOrEqual(0)
        return at
      })
    }
    const rising = (list: readonly number[]) => expect(list).toEqual([...list].sort((a, b) => a - b))
    await begin(page, SADDLE)
    rising(
      await order(
        'link "Skip to the page"',
        'banner',
        'button "‹ Back"',
        'heading',
        'Why we ask',
        'group "',
        'radio "',
        'radio "Not sure"',
        'button "Continue"',
        'contentinfo',
      ),
    )
    await answerAll(page, { 'numb between the legs': 'Yes' }, async (heading) => {
      if (!page.url().endsWith('/result')) rising(await order(`heading "${heading}"`, 'button "Continue"'))
    })
    await page.locator('.to-come').waitFor({ state: 'detached' })
    rising(
      await order(
        'banner',
        'Go to an emergency department now',
        'link "Afterwards"',
        'heading "Afterwards"',
        'heading "What could cause it"',
        'heading "How sure we are"',
        'contentinfo',
      ),
    )
    await context.close()
  })

  it('fits 320 pixels, which is also 1280 pixels at 400 %', async () => {
    const { page, context } = await site.open({ viewport: { width: 320, height: 640 } })
    expect(await overflow(page)).toBe(0)
    await begin(page, BACK)
    await answerAll(page, { 'cough or sneeze': 'Yes', tingling: 'Yes' }, async (heading) => expect(await overflow(page), heading).toBe(0))
    // The pain in the leg comes from the back: the figure shows from where, and the way.
    await page.locator('.cause .course .ring').first().waitFor({ state: 'attached' })
    expect(await page.locator('.cause .course .line').first().getAttribute('d')).toMatch(/^M0\.0 -6\.0C/)
    await context.close()
  })
})
