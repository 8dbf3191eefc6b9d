/** Milliseconds after which it is done anyhow: a page in the background is not painted. */
const AT_LATEST = 100

let queue: (() => void)[] = []

/** Does something once the next frame is painted, in the order in which it was asked for: what the eye waits for comes first. */
export function afterPaint(act: () => void): void {
  queue.push(act)
  if (queue.length > 1) return
  requestAnimationFrame(() => setTimeout(doNow))
  setTimeout(doNow, AT_LATEST)
}

/** Does at once what still waits. */
export function doNow(): void {
  const acts = queue
  queue = []
  for (const act of acts) act()
}

/** Lets the page answer between two long pieces of work. */
export const breath = (): Promise<unknown> => new Promise((goOn) => setTimeout(goOn))

/** Milliseconds of work on end, on an old phone a frame or two less than a person notices. */
const ON_END = 8

/** Does long work in steps, and lets the page answer in between. */
export async function inSteps<T>(steps: Generator<undefined, T>): Promise<T> {
  for (let from = performance.now(); ; ) {
    const { done, value } = steps.next()
    if (done) return value
    if (performance.now() - from < ON_END) continue
    await breath()
    from = performance.now()
  }
}
