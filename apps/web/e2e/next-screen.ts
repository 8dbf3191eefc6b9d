import { answerPage, begin, KEPT_OFFLINE, next, type Site } from './browser.ts'

/** How often slower the processor of the page is made: an old phone. */
export const SLOWER = 4
/** A person reads and answers for longer than this. */
const READING = 1000

const PEOPLE = [
  {
    start: { age: '62', sex: 'Female', places: ['Inner knee, left', 'Front of knee, left'], text: 'My knee is sore and it grinds' },
    answers: { stairs: 'Yes', 'How fast': 'Over months', 'loading the leg': 'Yes', grinding: 'Yes' },
  },
  {
    start: { age: '52', sex: 'Male', places: ['Calf, left', 'Back of thigh, left'] },
    answers: { 'How fast': 'Over days', 'cough or sneeze': 'Yes', pins: 'Yes', 'down the leg': 'Yes' },
  },
  { start: { age: '30', sex: 'Female', places: ['Heel, right'] }, answers: {} },
] as const

export interface Press {
  /** Address of the screen that came. */
  readonly to: string
  /** From the press to the end of the frame that paints the new screen, in ms. */
  readonly screen: number
}

export interface Presses {
  readonly screens: readonly Press[]
  /** Interaction to next paint of every click, as the browser measures it, in ms (steps of 8; none below 16). */
  readonly clicks: readonly number[]
}

/** Whole interviews on a slowed processor: how long from each press of the button until the next screen is painted. */
export async function presses(site: Site): Promise<Presses> {
  const all: Press[] = []
  const clicks: number[] = []
  for (const { start, answers } of PEOPLE) {
    const { page, context } = await site.open(KEPT_OFFLINE)
    await page.waitForTimeout(READING)
    const devtools = await context.newCDPSession(page)
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
    await page.evaluate(watch)
    await begin(page, start)
    for (let pages = 0; pages < 40 && !page.url().endsWith('/result'); pages++) {
      await answerPage(page, answers)
      await page.waitForTimeout(READING)
      await next(page)
    }
    await page.waitForTimeout(READING)
    const seen = await page.evaluate(() => (globalThis as unknown as { seen: { screens: Press[]; clicks: number[] } }).seen)
    all.push(...seen.screens)
    clicks.push(...seen.clicks)
    await context.close()
  }
  return { screens: all, clicks }
}

/** Runs in the page: notes each press of the page's own button, and the moment at which another screen is painted. */
function watch(): void {
  const seen: { screens: { to: string; screen: number }[]; clicks: number[] } = { screens: [], clicks: [] }
  Object.assign(globalThis, { seen })
  const observer = new PerformanceObserver((list) => {
    for (const { name, duration } of list.getEntries()) if (name === 'click') seen.clicks.push(duration)
  })
  observer.observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit)
  const pressed = (event: Event) => {
    if (!(event.target as Element).closest('main button[type=submit], main button.primary')) return
    const before = document.querySelector('main')
    const look = () => {
      const main = document.querySelector('main')
      if (main === before || !main?.querySelector('h1')) {
        requestAnimationFrame(look)
        return
      }
      // This frame is painted next; a message comes after it.
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = () => {
        const screen = performance.now() - event.timeStamp
        setTimeout(() => seen.screens.push({ to: location.pathname, screen }), 200)
      }
      port2.postMessage(undefined)
    }
    requestAnimationFrame(look)
  }
  addEventListener('click', pressed, true)
}
