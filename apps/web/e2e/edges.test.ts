import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answerAll, begin, next, type Site, startSite, visit } from './browser.ts'
import { wornKnee } from './cases.ts'

let site: Site
beforeAll(async () => {
  site = await startSite()
})
afterAll(() => site.close())

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name }).waitFor()
/** What a browser tells a tab that the person comes back to. */
const comeBack = (page: Page) => page.evaluate(() => dispatchEvent(new Event('focus')))
const ageIn = (page: Page) => page.locator('.facts.answers > div', { hasText: 'Age' }).textContent()

describe('two tabs with one case', () => {
  it('go on with what the other one did, and forget what the other one erased', async () => {
    const { page, context } = await site.open({ keeps: { current: wornKnee(site.model) } }, '/answers')
    const other = await context.newPage()
    await other.goto(`${site.address}/answers/about`)
    await other.getByLabel('How old are you?').fill('71')
    await next(other)
    expect(await ageIn(page)).toContain('62')
    await comeBack(page)
    await expect.poll(() => ageIn(page)).toContain('71')

    await visit(other, '/my-data')
    await other.getByRole('button', { name: 'Erase everything' }).click()
    await other.getByRole('button', { name: 'Yes, erase everything' }).click()
    await other.getByText('Nothing of yours is left').waitFor()
    await comeBack(page)
    await expect.poll(() => page.locator('.facts.answers').count()).toBe(0)
    await comeBack(other)
    expect(await other.getByText('Nothing of yours is left').count()).toBe(1)
    await context.close()
  })
})

describe("the browser's own Back", () => {
  it('leads through every page of the interview to the first, with the answers, and Forward to the result again', async () => {
    const { page, context } = await site.open()
    await begin(page, { age: '30', sex: 'Female', places: ['Heel, right'] })
    const passed = await answerAll(page)
    const pages = passed.length + 2
    for (let i = 0; i < pages; i++) {
      const before = page.url()
      await page.goBack()
      await expect.poll(() => page.url()).not.toBe(before)
      await page.locator('main h1').waitFor()
      const open = page.locator('fieldset.question').filter({ hasNot: page.locator('input:checked') })
      await expect.poll(() => page.locator('.to-come').count()).toBe(0)
      expect(await open.count(), `open questions at ${page.url()}`).toBe(0)
    }
    expect(page.url()).toBe(`${site.address}/questions/1`)
    expect(await page.getByLabel('How old are you?').inputValue()).toBe('30')
    for (let i = 0; i < pages; i++) await page.goForward()
    await page.waitForSelector('.card.main')
    await context.close()
  })
})

describe('a device that is full', () => {
  it('says that the answers are not kept, lets the interview go on, and stops saying so when there is room again', async () => {
    const { page, context } = await site.open()
    await page.evaluate(() => {
      const { put } = IDBObjectStore.prototype
      Object.assign(globalThis, { room: () => Object.assign(IDBObjectStore.prototype, { put }) })
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('The disk is full.', 'QuotaExceededError')
      }
    })
    const notice = page.getByText('This browser keeps nothing here')
    await begin(page, { age: '40', sex: 'Male', places: ['Heel, right'] })
    await notice.waitFor()
    await page.evaluate(() => (globalThis as unknown as { room: () => void }).room())
    expect((await answerAll(page)).at(-1)).toContain('manage')
    expect(await notice.count()).toBe(0)
    await context.close()
  })
})

describe('knowledge that cannot be fetched', () => {
  it('is said where it is missed, and fetched once it is there', async () => {
    const { page, context } = await site.open({}, '/about')
    await context.route(/\/knowledge\//, (route) => route.fulfill({ status: 404, body: '' }))
    await page.goto(`${site.address}/library/conditions/gout`)
    await page.getByRole('button', { name: 'Try again' }).waitFor()
    await page.goto(site.address)
    await page.getByRole('button', { name: 'Start', exact: true }).click()
    await page.getByLabel('For me').check()
    await page.getByLabel('How old are you?').fill('50')
    await page.getByLabel('Female', { exact: true }).check()
    await next(page)
    await page.getByLabel('Your words').fill('my heel hurts')
    await page.locator('main button[type=submit]').click()
    await page.locator('main [role=alert]').waitFor()
    expect(await page.getByLabel('Your words').inputValue()).toBe('my heel hurts')
    await context.unroute(/\/knowledge\//)
    await next(page)
    await heading(page, 'Where does it hurt?')
    await context.close()
  })
})

describe('an address of nothing', () => {
  it.each([
    '/library/conditions/no-such-cause',
    '/library/no-such-shelf',
    '/library/no-such-shelf/gout',
    '/no/such/page',
    '/answers/no-such-answer',
  ])('%s says so, names the document, and leads on', async (path) => {
    const { page, context } = await site.open({ keeps: { current: wornKnee(site.model) } }, path)
    await page.locator('main a[href="/"], main a[href="/answers"]').first().waitFor()
    const title = await page.locator('main h1').textContent()
    expect(title).toMatch(/not|no /i)
    await expect.poll(() => page.title()).toBe(`${title} · Kneebone`)
    await context.close()
  })

  it('a part that a link names is gone to, though it comes late', async () => {
    const { page, context } = await site.open({}, '/library/conditions/gout#treatments')
    await page.locator('#treatments').waitFor()
    await expect.poll(() => page.locator('#treatments').evaluate((part) => Math.abs(part.getBoundingClientRect().top) < 60)).toBe(true)
    await context.close()
  })
})

describe('a file of something else', () => {
  it.each([
    ['a photo', 'photo.jpg', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 74, 70, 73, 70])],
    ['an empty file', 'empty.json', Buffer.from('')],
    ['the data of another app', 'steps.json', Buffer.from('{"steps":[1,2,3]}')],
  ])('%s is named as such, and changes nothing', async (_, name, content) => {
    const { page, context } = await site.open({ keeps: { current: wornKnee(site.model) } }, '/my-data')
    const file = join(mkdtempSync(join(tmpdir(), 'kneebone-')), name)
    writeFileSync(file, content)
    await page.getByLabel('Open a file').setInputFiles(file)
    await page.locator('.errors').waitFor()
    expect(await page.locator('.errors li').count()).toBe(1)
    await visit(page, '/answers')
    expect(await ageIn(page)).toContain('62')
    await context.close()
  })
})
