import axe from 'axe-core'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'

const RULES = { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] } as const
const CONTRAST = { type: 'rule', values: ['color-contrast'] } as const

/**
 * Fails with each broken accessibility rule and the element that breaks it, in light and in dark (where only the contrast can differ);
 * also when something sticks out at the side.
 */
export async function accessible(page: Page, where: string): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  expect(await faults(page, RULES), `${where}, light`).toEqual([])
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
  expect(await faults(page, CONTRAST), `${where}, dark`).toEqual([])
  expect(await overflow(page), `${where}: wider than the window`).toBe(0)
}

/** Broken rules, each with the first element that breaks it. The checker stays in the page, and only what is broken comes back. */
async function faults(page: Page, runOnly: typeof RULES | typeof CONTRAST): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source)
  return page.evaluate(async (only) => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(document, {
      runOnly: only as never,
      resultTypes: ['violations'],
    })
    return violations.map(({ id, nodes }) => `${id} at ${nodes[0]?.html}`)
  }, runOnly)
}

/** Pixels by which the page is wider than its window. */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth))
