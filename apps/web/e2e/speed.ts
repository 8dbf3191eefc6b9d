// How quick the web app is for a person with an old phone: Lighthouse, and the time from a press to the next screen. Run by
// `npm run speed -- --rounds 3`; writes docs/method/speed.md. A measurement, no test: a busy machine makes it worse.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { loadavg } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { gzipSync } from 'node:zlib'
import { startSite } from './browser.ts'
import { type Look, looks } from './lighthouse.ts'
import { type Presses, presses, SLOWER } from './next-screen.ts'

const FILE = join(import.meta.dirname, '..', '..', '..', 'docs', 'method', 'speed.md')

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '3' } } })
const rounds = Number(values.rounds)
if (!Number.isInteger(rounds) || rounds < 1) throw new RangeError(`--rounds is ${values.rounds}: give a whole number from 1`)

const site = await startSite()
const found = await looks(site.address, rounds)
const pressed: Presses[] = []
for (let round = 0; round < rounds; round++) pressed.push(await presses(site))
const text = page(found, pressed, sizes(site.folder))
await site.close()
writeFileSync(FILE, text)
console.log(text)

function page(all: readonly Look[], times: readonly Presses[], files: readonly (readonly [string, number])[]): string {
  const screens = times.flatMap((each) => each.screens.map(({ screen }) => screen))
  const clicks = times.flatMap((each) => each.clicks)
  const results = times.flatMap((each) => each.screens.filter(({ to }) => to === '/result').map(({ screen }) => screen))
  return `# How quick the web app is

Written by \`npm run speed\`, on ${new Date().toISOString().slice(0, 10)}, on a machine with a load of ${loadavg()[0]?.toFixed(1)} at the end. Served as \`npm start\` serves it, in Chromium. Medians of ${rounds} rounds; scores are of 100.

## Lighthouse, mobile preset

Slow 4G and a processor ${SLOWER} times slower, both simulated; all caches empty. The result is that of a case kept on the device.

| page | performance | accessibility | best practices | SEO | first paint, ms | largest paint, ms | blocking, ms | shift |
|---|---|---|---|---|---|---|---|---|
${[...new Set(all.map((look) => look.page))].map((name) => row(name, all)).join('\n')}

## From a press to the next screen

Whole interviews of three people, with the page's processor made ${SLOWER} times slower. The next screen is worked out beside the page, in a worker, while the person still answers; browsers do not slow a worker down in such a measurement, so its own time is not in these figures (see \`benchmarks/README.md\`: next screen, 4 times slower). *Next screen* ends with the frame that paints the new heading; *clicks* are the browser's own interaction to next paint.

| | n | median, ms | 9 in 10 below, ms |
|---|---|---|---|
| next screen | ${screens.length} | ${at(screens, 0.5)} | ${at(screens, 0.9)} |
| of these, the result | ${results.length} | ${at(results, 0.5)} | ${at(results, 0.9)} |
| clicks | ${clicks.length} | ${at(clicks, 0.5)} | ${at(clicks, 0.9)} |

## Sizes

| file | kB, gzip |
|---|---|
${files.map(([name, bytes]) => `| ${name} | ${(bytes / 1000).toFixed(1)} |`).join('\n')}
`
}

function row(name: string, all: readonly Look[]): string {
  const of = (key: Exclude<keyof Look, 'page'>) => median(all.filter((look) => look.page === name).map((look) => look[key]))
  const scores = [of('performance'), of('accessibility'), of('bestPractices'), of('seo')]
  const times = [of('firstPaint'), of('largestPaint'), of('blocking')].map(Math.round)
  return `| ${[name, ...scores, ...times, of('shift').toFixed(3)].join(' | ')} |`
}

/** Sizes of the parts, those of the first load first. */
function sizes(folder: string): readonly (readonly [string, number])[] {
  const all = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(?:js|css|html|json)$/.test(file))
  const gzip = (wanted: RegExp) =>
    all.filter((file) => wanted.test(file)).reduce((sum, file) => sum + gzipSync(readFileSync(join(folder, file)), { level: 9 }).length, 0)
  return [
    ['page and style', gzip(/^index\.html$|^assets\/[^/]*\.css$/)],
    ['script of the page', gzip(/^assets\/(?!worker-)[^/]*\.js$/)],
    ['script of the worker', gzip(/^assets\/worker-/)],
    ['knowledge: reasoning', gzip(/reasoning-/)],
    ['later: knowledge, phrases', gzip(/phrases-/)],
    ['later: knowledge, words', gzip(/words-[0-9a-f]+\.json/)],
    ['later: pages', gzip(/^assets\/later\//)],
  ]
}

/** The value below which a share of the sorted values lies, rounded. */
function at(list: readonly number[], share: number): number {
  const sorted = [...list].sort((a, b) => a - b)
  return Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN)
}

function median(list: readonly number[]): number {
  const sorted = [...list].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}
