import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accessible } from './accessible.ts'
import { answerAll, begin, type Site, startSite, visit } from './browser.ts'

let site: Site
beforeAll(async () => {
  site = await startSite()
})
afterAll(() => site.close())

const KNEE = { age: '62', sex: 'Female', places: ['Inner knee, left', 'Front of knee, left'] } as const

describe('every page', () => {
  it('passes the accessibility rules, in light and dark', async () => {
    const { page, context } = await site.open({ reducedMotion: 'reduce' })
    await accessible(page, 'start')
    await begin(page, KNEE)
    const seen = new Set<string>()
    await answerAll(page, {}, async (heading) => {
      // Pages of one sort look alike: the first of each sort is enough.
      const sort = page.url().endsWith('/result') ? 'result' : heading
      if (!seen.has(sort) && (seen.size < 4 || sort === 'result')) await accessible(page, heading)
      seen.add(sort)
    })
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true
    })
    await accessible(page, 'result with everything open')
    const { model } = site
    const first = (list: readonly { readonly id: string }[]) => list[0]?.id
    const pages = [
      '/answers',
      '/start-again',
      '/library',
      '/library/specialists',
      '/library/conditions/plantar-fasciitis',
      '/library/findings/fever',
      '/library/findings/straight-leg-raise',
      `/library/red-flags/${first(model.redFlags)}`,
      `/library/tests/${first(model.care.filter(({ kind }) => kind === 'test'))}`,
      `/library/claims/${first(model.claims)}`,
      '/library/exercises/heel-raise-and-lower',
      '/library/prevention/care-for-veins',
      '/library/programmes/worn-knee-programme',
      '/library/scores/wells-dvt-score',
      '/library/scores/lefs',
      '/library/families/osteoarthritis',
      '/hand-over',
      '/shared',
      '/find-care',
      '/library/regions/arch',
      `/library/sources/${first(model.sources)}`,
      '/my-data',
      '/settings',
      '/about',
      '/how-we-reason',
      '/accuracy',
      '/nowhere',
    ]
    for (const path of pages) {
      await visit(page, path)
      await accessible(page, path)
    }
    await context.close()
  })

  it('opens by its address, has a title, and leads from a statement to its source and back', async () => {
    const { page, context, foreign } = await site.open(undefined, '/library/conditions/plantar-fasciitis')
    await page.locator('#treatments details.source').first().waitFor()
    expect(await page.title()).toMatch(/plantar fasciitis.* · Kneebone/)
    const note = page.locator('#treatments details.source').first()
    await note.locator('summary').click()
    await note.getByRole('link').click()
    await page.waitForSelector('#cites')
    await page
      .locator('#cites')
      .getByRole('link', { name: /plantar fasciitis/ })
      .click()
    await page.waitForSelector('#treatments')
    expect(foreign).toEqual([])
    await context.close()
  })

  it('is found by the search of the library', async () => {
    const { page, context } = await site.open(undefined, '/library')
    await page.getByLabel('Search the library').fill("policeman's heel")
    await page
      .locator('.found')
      .getByRole('link', { name: /plantar fasciitis/ })
      .click()
    await page.waitForSelector('#signs')
    await context.close()
  })
})
