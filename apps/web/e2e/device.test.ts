import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Case } from '@kneebone/engine'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { answerAll, begin, KEPT_OFFLINE, type Site, startSite, visit } from './browser.ts'

let site: Site
beforeAll(async () => {
  site = await startSite()
})
afterAll(() => site.close())

const KNEE = { age: '62', sex: 'Female', places: ['Inner knee, left', 'Front of knee, left'] } as const
const SADDLE: Case = {
  age: 45,
  sex: 'female',
  for: 'self',
  sites: [{ region: 'low-back' }, { region: 'calf', side: 'left' }],
  answers: { 'saddle-numbness': 'present' },
}

describe('the data', () => {
  it('are kept, taken to another device, and erased with nothing left', async () => {
    const { page, context } = await site.open({ ...KEPT_OFFLINE, keeps: { current: SADDLE } }, '/result')
    await page.getByRole('button', { name: 'Keep this result' }).click()
    await page.locator('[role=status]', { hasText: 'Kept.' }).waitFor()
    await visit(page, '/my-data')
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Save everything as a file' }).click()
    const file = await (await download).path()

    const other = await site.open(undefined, '/my-data')
    const wrong = join(mkdtempSync(join(tmpdir(), 'kneebone-')), 'wrong.json')
    writeFileSync(wrong, '{"kneebone":"data","format":1,"current":{"person":{"age":-4}},"past":[{}]}')
    await other.page.getByLabel('Open a file').setInputFiles(wrong)
    await expect
      .poll(() => other.page.locator('.errors li').allTextContents())
      .toEqual([expect.stringContaining('age is -4'), expect.stringContaining('Result 1 is damaged')])
    await other.page.getByLabel('Open a file').setInputFiles(file)
    await other.page.getByText('Results brought in: 1.').waitFor()
    await other.page.getByRole('button', { name: /^Open the result of/ }).click()
    await other.page.waitForSelector('.card.main.emergency')
    await other.context.close()

    await page.getByRole('button', { name: 'Erase everything' }).click()
    await page.getByRole('button', { name: 'Yes, erase everything' }).click()
    await page.getByText('Nothing of yours is left').waitFor()
    const left = () =>
      page.evaluate(async () => ({
        databases: (await indexedDB.databases()).map(({ name }) => name),
        caches: await caches.keys(),
        workers: (await navigator.serviceWorker.getRegistrations()).length,
        session: sessionStorage.length,
        local: localStorage.length,
      }))
    await expect.poll(left).toEqual({ databases: [], caches: [], workers: 0, session: 0, local: 0 })
    expect(await context.cookies()).toEqual([])
    await context.close()
  })
})

describe('a browser whose storage does not answer', () => {
  it('still shows the first page, and lets a person begin', async () => {
    const { page, context } = await site.open()
    await context.addInitScript(() => {
      const { get } = IDBObjectStore.prototype
      IDBObjectStore.prototype.get = function (key) {
        const request = get.call(this, key)
        request.addEventListener('success', (event) => event.stopImmediatePropagation())
        return request
      }
    })
    await page.reload()
    await page.getByRole('button', { name: 'Start', exact: true }).click()
    await page.getByRole('heading', { name: 'About the person' }).waitFor()
    await context.close()
  })
})

describe('a new version', () => {
  it('is announced, and shown only when the person asks', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'kneebone-dist-'))
    cpSync(site.folder, folder, { recursive: true })
    const own = await site.serve(folder)
    const { page, context } = await site.open(KEPT_OFFLINE, '/', own)
    await page.evaluate(() => navigator.serviceWorker.ready)
    await page.reload()
    const other = await context.newPage()
    await other.goto(own)
    const worker = join(folder, 'service-worker.js')
    for (const form of ['.br', '.gz']) rmSync(`${worker}${form}`)
    writeFileSync(worker, readFileSync(worker, 'utf8').replace(/"[0-9a-f]{12}"/, '"000000000000"'))
    await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update())
    await page.getByText('A new version is ready.').waitFor()
    const loaded = page.waitForEvent('load')
    await page.getByRole('button', { name: 'Reload' }).click()
    await loaded
    await expect.poll(() => page.evaluate(() => caches.keys())).toEqual(['kneebone-files-000000000000'])
    // The files of the version in the other tab are gone: it must come along.
    await other.getByText('A new version is ready.').waitFor()
    const reloaded = other.waitForEvent('load')
    await other.getByRole('button', { name: 'Reload' }).click()
    await reloaded
    await context.close()
    rmSync(folder, { recursive: true })
  })
})

describe('the first load', () => {
  /** Bytes that come over the network until the first question can be answered, as gzip; the phrases of free text come after it. */
  const sizes = () =>
    readdirSync(site.folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.gz') && !/words-|phrases-|accuracy|sample-services|later\//.test(file))
      .map((file) => ({ file, bytes: statSync(join(site.folder, file)).size }))
  const sum = (list: readonly { readonly bytes: number }[]) => list.reduce((total, { bytes }) => total + bytes, 0)

  it('stays within 150 kB of script and 350 kB in all', () => {
    const script = sizes().filter(({ file }) => file.includes('.js.') && !file.includes('json'))
    expect(script.length).toBeGreaterThan(1)
    expect(sum(script)).toBeLessThan(150_000)
    expect(sum(sizes())).toBeLessThan(350_000)
  })

  it('can be read by the oldest browsers that it is built for: no pattern looks behind, which stops Safari before 16.4', () => {
    const scripts = readdirSync(site.folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'))
    expect(scripts.length).toBeGreaterThan(10)
    expect(scripts.filter((file) => /\(\?<[=!]/.test(readFileSync(join(site.folder, file), 'utf8')))).toEqual([])
  })

  it('asks for nothing of the pages that are loaded later', () => {
    const files = readdirSync(join(site.folder, 'assets')).filter((file) => /^index.*\.js$/.test(file))
    expect(files).toHaveLength(1)
    const script = readFileSync(join(site.folder, 'assets', files[0] as string), 'utf8')
    expect(script).toMatch(/import\(`?"?'?\.\/later\/pages/)
    expect(script).not.toMatch(/(?:from|import)\s*["'`]\.\/later\//)
    expect(readFileSync(join(site.folder, 'index.html'), 'utf8')).not.toContain('later/')
  })
})

// Last, because it stops the server that all share.
describe('without a network', () => {
  it('everything works after the first visit, also a page never opened before', async () => {
    const { page, context } = await site.open(KEPT_OFFLINE)
    await page.evaluate(() => navigator.serviceWorker.ready)
    await site.stopServer()
    await page.goto(`${site.address}/library/conditions/gout`)
    await page.waitForSelector('#signs')
    await page.goto(site.address)
    await begin(page, KNEE)
    await answerAll(page)
    await page.reload()
    await page.waitForSelector('.card.main')
    await context.close()
  })
})
