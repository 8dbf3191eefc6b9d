// Draws the main screens, phone and desktop, light and dark, from the real server and a real interview. Run by `npm run screenshots`.
// All of them go to .cache/screens, to be looked at; the ten main ones are kept with the code in docs/screens.
import { copyFileSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { answerAll, begin, type Site, startSite, visit } from './browser.ts'

const ROOT = join(import.meta.dirname, '..', '..', '..')
const ALL = join(ROOT, '.cache', 'screens')
const KEPT = join(ROOT, 'docs', 'screens')

const SIZES = { phone: { width: 390, height: 844 }, desktop: { width: 1200, height: 900 } } as const
const THEMES = ['light', 'dark'] as const
const MAIN = ['start', 'map', 'questions', 'result', 'cause', 'plan', 'diary', 'library', 'condition', 'hand-over']

/** A leg pain that comes from the back: the result shows a path. */
const CASE = { age: '52', sex: 'Male', places: ['Calf, left', 'Back of thigh, left'] } as const
const ANSWERS = { 'How fast': 'Over days', 'down the leg': 'Yes', 'tingling, or numbness': 'Yes', 'back or buttock': 'Yes' }

async function draw(site: Site, size: keyof typeof SIZES, theme: (typeof THEMES)[number]): Promise<void> {
  const { page, context } = await site.open({ viewport: SIZES[size], colorScheme: theme, reducedMotion: 'reduce' })
  const shoot = async (name: string, whole = false) => {
    await page.mouse.move(0, 0)
    // In a window as tall as the page nothing that stays in sight lies across it.
    if (whole) await page.setViewportSize({ ...SIZES[size], height: await page.evaluate(() => document.documentElement.scrollHeight) })
    await page.screenshot({ path: join(ALL, `${name}-${size}-${theme}.png`), animations: 'disabled', fullPage: whole })
    if (whole) await page.setViewportSize(SIZES[size])
  }
  await shoot('start')
  await begin(page, CASE, () => shoot('map', true))
  let questions = 0
  await answerAll(page, ANSWERS, async () => {
    if (questions++ === 1) await shoot('questions')
  })
  await page.locator('.to-come').waitFor({ state: 'detached' })
  await shoot('result')
  await shoot('result-whole', true)
  await page.locator('.cause').first().scrollIntoViewIfNeeded()
  await page
    .locator('.cause')
    .first()
    .screenshot({ path: join(ALL, `cause-${size}-${theme}.png`), animations: 'disabled' })
  await page.getByRole('button', { name: 'Keep this result' }).click()
  await page.getByRole('link', { name: 'Open your plan' }).click()
  await page.locator('.phases').waitFor()
  await shoot('plan', true)
  await page.getByRole('link', { name: /Build up/ }).click()
  await page.locator('.trail').waitFor()
  await shoot('build-up', true)
  for (const [name, path, part] of [
    ['diary', '/diary', 'a.primary'],
    ['diary-new', '/diary/new', '.scale'],
    ['scores', '/scores', '.shelves'],
    ['joint-load', '/joint-load', 'table'],
    ['answers', '/answers', 'dl'],
    ['library', '/library', '.shelves'],
    ['condition', '/library/conditions/plantar-fasciitis', '#limits'],
    ['red-flag', '/library/red-flags/cauda-equina', '#when'],
    ['hand-over', '/hand-over', '.handover svg'],
    ['find-care', '/find-care', '#list'],
    ['score', '/library/scores/wells-dvt-score', '#fill-in'],
    ['my-data', '/my-data', 'dl'],
    ['settings', '/settings', 'fieldset'],
  ] as const) {
    await visit(page, path)
    await page.locator(part).first().waitFor()
    await shoot(name)
    if (name === 'condition') await shoot('condition-whole', true)
  }
  await context.close()
}

for (const folder of [ALL, KEPT]) mkdirSync(folder, { recursive: true })
const site = await startSite()
for (const size of Object.keys(SIZES) as (keyof typeof SIZES)[]) for (const theme of THEMES) await draw(site, size, theme)
await site.close()
for (const name of MAIN)
  for (const size of Object.keys(SIZES))
    for (const theme of THEMES) copyFileSync(join(ALL, `${name}-${size}-${theme}.png`), join(KEPT, `${name}-${size}-${theme}.png`))
