import { join } from 'node:path'
import type { Case, Model } from '@kneebone/engine'
import { buildApp, listen } from '@kneebone/server'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { browserPath } from '../../../scripts/browser.ts'
import { loadModel, ROOT } from '../../cli/src/model.ts'
import type { Note } from '../src/handover/note.ts'

export interface Served {
  readonly address: string
  readonly model: Model
  /** Folder of the built web app. */
  readonly folder: string
  /** Serves another folder beside; gives its address. */
  readonly serve: (folder: string) => Promise<string>
  /** Stops the server; what was loaded before must go on working. */
  readonly stopServer: () => Promise<void>
}

export interface Site extends Served {
  readonly open: (options?: Options, path?: string, from?: string) => Promise<Opened>
  readonly close: () => Promise<void>
}

export interface Opened {
  readonly page: Page
  readonly context: BrowserContext
  /** Every request that left the machine, and every error on the page. */
  readonly foreign: string[]
}

export interface Options extends NonNullable<Parameters<Browser['newContext']>[0]> {
  /** What the app kept on the device before, store by store: then nobody walks through the interview again. */
  readonly keeps?: Keeps
}

export interface Keeps {
  /** The case in hand, and what the person adds for the clinician. */
  readonly current?: Case
  readonly note?: Note
  readonly past?: readonly object[]
  readonly diary?: readonly object[]
  readonly follow?: readonly object[]
}

const PHONE = { width: 390, height: 844 }
/** With the service worker, which keeps every file of the app: only for tests that need one, since it takes its time. */
export const KEPT_OFFLINE = { serviceWorkers: 'allow' } as const

/** The real server on a free port. */
export async function startServer(): Promise<Served> {
  const model = loadModel()
  const folder = join(ROOT, 'apps', 'web', 'dist')
  const apps: Awaited<ReturnType<typeof buildApp>>[] = []
  const serve = async (web: string) => {
    const app = await buildApp({ model, web })
    apps.push(app)
    return listen(app, { port: 0, host: '127.0.0.1' })
  }
  const stopServer = async () => {
    for (const app of apps.splice(0)) await app.close()
  }
  return { address: await serve(folder), model, folder, serve, stopServer }
}

/** The real server and a real browser. */
export async function startSite(): Promise<Site> {
  const served = await startServer()
  const { address, model, stopServer } = served
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
  const empty = once(() => emptyState(browser, address))
  return {
    ...served,
    open: async ({ keeps, ...options } = {}, path = '/', from = address) => {
      const context = await browser.newContext({ viewport: PHONE, serviceWorkers: 'block', ...options })
      if (keeps) await context.setStorageState(stateWith(await empty(), model, keeps))
      const foreign: string[] = []
      context.on('request', (request) => {
        if (!request.url().startsWith(from) && !/^(data|blob):/.test(request.url())) foreign.push(request.url())
      })
      const page = await context.newPage()
      page.on('pageerror', (error) => foreign.push(`error on the page: ${error.message}`))
      await page.goto(from + path)
      await page.waitForSelector('h1')
      return { page, context, foreign }
    },
    close: async () => {
      await browser.close()
      await stopServer()
    },
  }
}

/** The browser's own form of what an origin keeps, as far as it is filled in here. */
interface State {
  readonly cookies: []
  readonly origins: {
    readonly origin: string
    readonly localStorage: []
    readonly indexedDB: readonly { readonly stores: readonly { readonly name: string; readonly records: object[] }[] }[]
  }[]
}

/** What the app keeps of nobody: its stores are there, and empty. */
async function emptyState(browser: Browser, address: string): Promise<State> {
  const context = await browser.newContext({ serviceWorkers: 'block' })
  const page = await context.newPage()
  await page.goto(address)
  await page.waitForSelector('h1')
  const state = await context.storageState({ indexedDB: true })
  await context.close()
  return state as unknown as State
}

function stateWith(empty: State, model: Model, { current, note = {}, ...lists }: Keeps): State {
  const steps = [{ page: 'about' }, { page: 'words' }]
  const records: Readonly<Record<string, readonly object[]>> = {
    ...Object.fromEntries(Object.entries(lists).map(([store, values]) => [store, values.map((value) => ({ value }))])),
    ...(current ? { current: [{ key: 'current', value: { person: current, note, steps, knowledge: model.hash } }] } : {}),
  }
  const state = structuredClone(empty)
  for (const { indexedDB } of state.origins)
    for (const { stores } of indexedDB) for (const store of stores) store.records.push(...(records[store.name] ?? []))
  return state
}

/** Makes a thing when it is first needed. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined
  return () => {
    made ??= make()
    return made
  }
}

/** Goes to another page of the app without loading it anew. */
export async function visit(page: Page, path: string): Promise<void> {
  await page.evaluate((to) => {
    const link = document.createElement('a')
    link.href = to
    document.body.append(link)
    link.click()
    link.remove()
  }, path)
  await page.waitForSelector('main h1')
}

export type Answers = Readonly<Record<string, 'Yes' | 'No' | 'Not sure' | string>>

interface Start {
  readonly age: string
  readonly sex: 'Female' | 'Male'
  readonly places: readonly string[]
  readonly text?: string
}

/** First pages: who, age, sex, own words, and the places on the map (their accessible names). */
export async function begin(
  page: Page,
  { age, sex, places, text = '' }: Start,
  onMap: () => Promise<unknown> = async () => {},
): Promise<void> {
  await page.getByRole('button', { name: 'Start', exact: true }).click()
  await page.getByLabel('For me').check()
  await page.getByLabel('How old are you?').fill(age)
  await page.getByLabel(sex, { exact: true }).check()
  await next(page)
  await page.getByLabel('Your words').fill(text)
  await next(page)
  await page.getByText('Choose from a list instead').click()
  for (const place of places) await page.locator('.places').getByLabel(place, { exact: true }).check()
  await page.getByText('Choose from a list instead').click()
  await onMap()
  await next(page)
}

/** Presses the page's own button and waits for the next page. */
export async function next(page: Page): Promise<void> {
  const before = page.url()
  await page.locator('main button[type=submit]').click()
  await arrived(page, before)
}

/** Waits until another page than this stands there, with all its parts. */
export const arrived = (page: Page, before: string): Promise<unknown> =>
  page.waitForFunction(
    (url) => location.href !== url && document.querySelector('main h1') !== null && document.querySelector('.to-come') === null,
    before,
  )

/** Answers page after page ("No" where nothing is said) until the result; returns the headings passed. */
export async function answerAll(
  page: Page,
  answers: Answers = {},
  onPage: (heading: string) => Promise<void> = async () => {},
): Promise<string[]> {
  const headings: string[] = []
  for (let pages = 0; pages < 40; pages++) {
    if (page.url().endsWith('/result')) await page.waitForSelector('.card.main')
    const heading = (await page.locator('main h1').textContent()) ?? ''
    headings.push(heading)
    await onPage(heading)
    if (page.url().endsWith('/result')) return headings
    await answerPage(page, answers)
    await next(page)
  }
  throw new Error(`no result after 40 pages: ${headings.join(' | ')}`)
}

/** Answers every question of the page at once, in the page itself: quicker than a press each. */
export const answerPage = (page: Page, answers: Answers): Promise<void> => page.evaluate(answerShown, answers)

/** Runs in the page: the wanted answer to each question, "No" where nothing is said. */
export function answerShown(wanted: Answers): void {
  for (const question of document.querySelectorAll('fieldset.question')) {
    const ask = question.querySelector('legend')?.textContent ?? ''
    const own = Object.entries(wanted).find(([words]) => ask.includes(words))?.[1]
    const labels = [...question.querySelectorAll('label')]
    const find = (name: string | undefined) => labels.find((label) => label.textContent?.trim() === name)
    const label = find(own) ?? find('No') ?? find('No injury') ?? find('Not sure')
    label?.querySelector('input')?.click()
  }
}
