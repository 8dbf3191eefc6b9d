import { join } from 'node:path'
import type { Model } from '@kneebone/engine'
import { buildApp, listen } from '@kneebone/server'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { browserPath } from '../../../scripts/browser.ts'
import { loadModel, ROOT } from '../../cli/src/model.ts'

export interface Site {
  readonly address: string
  readonly model: Model
  readonly open: (options?: Parameters<Browser['newContext']>[0]) => Promise<{ page: Page; context: BrowserContext; foreign: string[] }>
  readonly close: () => Promise<void>
}

/** The real server on a free port and a real browser; `foreign` collects every request that left the machine. */
export async function startSite(): Promise<Site> {
  const model = loadModel()
  const app = await buildApp({ model, web: join(ROOT, 'apps', 'web', 'dist') })
  const address = await listen(app, { port: 0, host: '127.0.0.1' })
  const browser = await chromium.launch({
    executablePath: browserPath(),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
  return {
    address,
    model,
    open: async (options = { viewport: { width: 390, height: 844 } }) => {
      const context = await browser.newContext(options)
      const page = await context.newPage()
      const foreign: string[] = []
      page.on('request', (request) => {
        if (!request.url().startsWith(address) && !/^(data|blob):/.test(request.url())) foreign.push(request.url())
      })
      page.on('pageerror', (error) => foreign.push(`error on the page: ${error.message}`))
      await page.goto(address)
      await page.waitForSelector('h1')
      return { page, context, foreign }
    },
    close: async () => {
      await browser.close()
      await app.close()
    },
  }
}

export type Answers = Readonly<Record<string, 'Yes' | 'No' | 'Not sure' | string>>

const PAGE = 'main h1'

/** First pages: who, age, sex, and the places on the map (their accessible names). */
export async function begin(
  page: Page,
  { age, sex, places }: { age: string; sex: 'Female' | 'Male'; places: readonly string[] },
): Promise<void> {
  await page.getByRole('button', { name: 'Start' }).click()
  await page.getByLabel('For me').check()
  await page.getByLabel('How old are you?').fill(age)
  await page.getByLabel(sex, { exact: true }).check()
  await next(page)
  await page.getByText('Choose from a list instead').click()
  for (const place of places) await page.locator('.places').getByLabel(place, { exact: true }).check()
  await next(page)
}

export async function next(page: Page): Promise<void> {
  const before = await page.locator('main').evaluate((main) => main.innerHTML)
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.waitForFunction((html) => document.querySelector('main')?.innerHTML !== html, before)
}

/** Answers page after page ("No" where nothing is said) until the result; returns the headings passed. */
export async function answerAll(
  page: Page,
  answers: Answers = {},
  onPage: (heading: string) => Promise<void> = async () => {},
): Promise<string[]> {
  const headings: string[] = []
  for (let pages = 0; pages < 40; pages++) {
    const heading = (await page.locator(PAGE).textContent()) ?? ''
    headings.push(heading)
    await onPage(heading)
    if ((await page.locator('section.card h1').count()) > 0) return headings
    for (const question of await page.locator('fieldset.question').all()) {
      const ask = (await question.locator('legend').textContent()) ?? ''
      const wanted = Object.entries(answers).find(([words]) => ask.includes(words))?.[1]
      const label =
        wanted ??
        ((await question.getByLabel('No', { exact: true }).count()) > 0
          ? 'No'
          : (await question.getByLabel('No injury').count()) > 0
            ? 'No injury'
            : 'Not sure')
      await question.getByLabel(label, { exact: true }).first().check()
    }
    await next(page)
  }
  throw new Error(`no result after 40 pages: ${headings.join(' | ')}`)
}
