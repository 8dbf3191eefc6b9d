import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { webkit } from '../../../scripts/browser.ts'
import { answerShown, type Served, startServer } from './browser.ts'
import { type Driven, drive } from './webdriver.ts'

// The engine of Safari: that of Debian 12 is as old as Safari 16.0, the oldest that the app is written for.
const engine = webkit()

let served: Served
let browser: Driven
beforeAll(async () => {
  if (!engine) return
  served = await startServer()
  const options = { binary: engine.browser, args: ['--automation', '--platform=headless'] }
  browser = await drive({ driver: engine.driver, capabilities: { 'wpe:browserOptions': options } })
})
afterAll(async () => {
  await browser?.close()
  await served?.stopServer()
})

/** Goes to another page of the app by a press on a link in it. */
const press = (to: string) => browser.press(`a[href="${to}"]`)
const text = (selector: string) => browser.until((wanted) => document.querySelector(wanted)?.textContent, selector)

/** Presses the page's own button and waits for the next page. */
async function next(): Promise<void> {
  const before = await browser.run(() => location.href)
  await browser.press('main button[type=submit]')
  await browser.until((url) => location.href !== url && document.querySelector('main h1') && !document.querySelector('.to-come'), before)
}

describe.skipIf(!engine)('in WebKit', () => {
  it('an interview leads to a result and a hand-over, what was typed outlives the page, and nothing breaks', async () => {
    await browser.open(served.address)
    expect(await text('h1')).toMatch(/pain in your leg/)
    await browser.press('main button.primary')
    await browser.press('#for-self')
    await browser.type('#age', '52')
    await browser.press('#sex-male')
    await next()
    await browser.type('textarea', 'Pain in my left calf since last week, and it tingles.')
    expect(await text('.understood li')).toContain('Calf, left')
    // Left in the middle: what was typed is there again.
    await browser.open(`${served.address}/questions/2`)
    expect(await text('.understood li')).toContain('Calf, left')
    await browser.run(() => {
      const broken: string[] = []
      Object.assign(globalThis, { broken })
      addEventListener('error', ({ message }) => broken.push(message))
      addEventListener('unhandledrejection', ({ reason }) => broken.push(String(reason)))
    })
    await next()
    await browser.press('.zone[aria-label="Back of thigh, left"]')
    expect(await text('.chosen')).toMatch(/Calf, left.*Back of thigh, left/)
    await next()
    while (!(await browser.run(() => location.pathname === '/result'))) {
      await browser.run(answerShown, { 'leg suddenly cold': 'Yes' })
      await next()
    }
    expect(await text('.card.main.emergency h1')).toMatch(/ambulance/)
    expect(await text('.cause h3')).not.toBe('')
    await press('/hand-over')
    expect(await text('.handover')).toContain('52-year-old male')
    expect(await browser.run(() => (globalThis as unknown as { broken: string[] }).broken)).toEqual([])
  })

  it('a page never opened before is there without a network', async () => {
    await browser.until(() => navigator.serviceWorker.controller !== null)
    await served.stopServer()
    await browser.open(`${served.address}/library/conditions/gout`)
    expect(await text('#signs')).not.toBe('')
    await browser.open(`${served.address}/result`)
    expect(await text('.card.main h1')).not.toBe('')
  })
})
