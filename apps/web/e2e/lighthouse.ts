import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type BrowserContext, chromium } from 'playwright-core'
import { browserPath } from '../../../scripts/browser.ts'
import { answerAll, begin } from './browser.ts'

/** Too large (176 MB) for everybody's installation: it is fetched where it is wanted, in this version. */
const VERSION = '13.5.0'
const TOOLS = join(import.meta.dirname, '..', '..', '..', '.cache', 'tools')

/** What Lighthouse says of one page, with its mobile preset: scores from 0 to 100, times in ms. */
export interface Look {
  readonly page: string
  readonly performance: number
  readonly accessibility: number
  readonly bestPractices: number
  readonly seo: number
  readonly firstPaint: number
  readonly largestPaint: number
  readonly blocking: number
  readonly shift: number
}

interface Report {
  readonly categories: Readonly<Record<string, { readonly score: number | null }>>
  readonly audits: Readonly<Record<string, { readonly numericValue?: number }>>
}
type Lighthouse = (address: string, flags: object) => Promise<{ readonly lhr: Report } | undefined>

/** Looks at the first page, a page of the interview and a result, some times each; nothing is in the browser's caches. */
export async function looks(address: string, rounds: number): Promise<readonly Look[]> {
  const lighthouse = await fetched()
  const profile = mkdtempSync(join(tmpdir(), 'kneebone-lighthouse-'))
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: browserPath(),
    args: ['--remote-debugging-port=0', '--no-sandbox'],
  })
  const port = Number(readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n')[0])
  const page = await context.newPage()
  await page.goto(address)
  await begin(page, { age: '62', sex: 'Female', places: ['Inner knee, left', 'Front of knee, left'] })
  const interview = new URL(page.url()).pathname
  await answerAll(page, { stairs: 'Yes', 'How fast': 'Over months', 'loading the leg': 'Yes', grinding: 'Yes' })
  await page.goto('about:blank')
  const found: Look[] = []
  for (const [name, path] of [
    ['first page', '/'],
    ['interview', interview],
    ['result', '/result'],
  ] as const) {
    for (let round = 0; round < rounds; round++) {
      await emptyCaches(context, address)
      const run = await lighthouse(address + path, { port, logLevel: 'error', disableStorageReset: true })
      if (run) found.push(lookOf(name, run.lhr))
    }
  }
  await context.close()
  return found
}

function lookOf(page: string, { categories, audits }: Report): Look {
  const score = (id: string) => Math.round((categories[id]?.score ?? 0) * 100)
  const value = (id: string) => audits[id]?.numericValue ?? Number.NaN
  return {
    page,
    performance: score('performance'),
    accessibility: score('accessibility'),
    bestPractices: score('best-practices'),
    seo: score('seo'),
    firstPaint: value('first-contentful-paint'),
    largestPaint: value('largest-contentful-paint'),
    blocking: value('total-blocking-time'),
    shift: value('cumulative-layout-shift'),
  }
}

/** Empties what speeds up a second visit; the answers stay, so that there is a result to look at. */
async function emptyCaches(context: BrowserContext, address: string): Promise<void> {
  const page = await context.newPage()
  const devtools = await context.newCDPSession(page)
  await devtools.send('Storage.clearDataForOrigin', { origin: address, storageTypes: 'service_workers,cache_storage' })
  await devtools.send('Network.clearBrowserCache')
  await page.close()
}

async function fetched(): Promise<Lighthouse> {
  const main = join(TOOLS, 'node_modules', 'lighthouse', 'core', 'index.js')
  if (!existsSync(main)) {
    console.log(`Fetching Lighthouse ${VERSION} into .cache/tools …`)
    mkdirSync(TOOLS, { recursive: true })
    const args = ['install', '--prefix', TOOLS, '--no-audit', '--no-fund', '--loglevel=error', `lighthouse@${VERSION}`]
    if (spawnSync('npm', args, { stdio: ['ignore', 'ignore', 'inherit'] }).status !== 0)
      throw new Error(`Lighthouse ${VERSION} could not be installed: see the lines above`)
  }
  return ((await import(pathToFileURL(main).href)) as { default: Lighthouse }).default
}
