import type { Case } from '@kneebone/engine'
import { signal } from '@preact/signals'
import type { Task, Tasks } from './tasks.ts'
import type { Reply, Request } from './worker.ts'

type Gives = Tasks[Task]['gives']

interface Waiting {
  readonly done: (gives: Gives) => void
  readonly failed: (error: Error) => void
}

let worker: Worker | undefined
let requests = 0
const waiting = new Map<number, Waiting>()
/** What was worked out or is being worked out: the same question always has the same answer. */
const results = new Map<string, Promise<Gives>>()
/** What was worked out, newest last. */
const ready = signal<ReadonlyMap<string, Gives>>(new Map())
const MOST_RESULTS = 24

const keyOf = (task: Task, given: unknown): string => `${task} ${JSON.stringify(given)}`

/** Lets the worker do a task; what was asked before is answered at once. Rejects when the knowledge cannot be fetched. */
export function work<T extends Task>(task: T, given: Tasks[T]['given']): Promise<Tasks[T]['gives']> {
  const key = keyOf(task, given)
  const before = results.get(key)
  if (before) return before as Promise<Tasks[T]['gives']>
  const result = send(task, given)
  results.set(key, result)
  result.then((gives) => remember(key, gives)).catch(() => results.delete(key))
  return result as Promise<Tasks[T]['gives']>
}

/** What was worked out before; undefined where nothing was, or where it is still being worked out. */
export const known = <T extends Task>(task: T, given: Tasks[T]['given']): Tasks[T]['gives'] | undefined =>
  ready.value.get(keyOf(task, given)) as Tasks[T]['gives'] | undefined

function remember(key: string, gives: Gives): void {
  const all = [...ready.value, [key, gives] as const]
  for (const [old] of all.slice(0, -MOST_RESULTS)) results.delete(old)
  ready.value = new Map(all.slice(-MOST_RESULTS))
}

/** Starts the worker ahead of its first task. */
export function getReady(): void {
  worker ??= start()
}

let looking = false
let newest: Case | undefined

/** Works out what follows these answers while the person still looks at the page; only the newest answers count. */
export async function lookAhead(person: Case): Promise<void> {
  newest = person
  if (looking) return
  looking = true
  try {
    while (newest) {
      const next: Case = newest
      newest = undefined
      const asked = await work('ask', next)
      if (!asked.next && !newest) await work('assess', next)
    }
  } catch {
    // The page itself asks again, and says what is wrong.
  } finally {
    looking = false
  }
}

function send(task: Task, given: unknown): Promise<Gives> {
  worker ??= start()
  const id = ++requests
  return new Promise((done, failed) => {
    waiting.set(id, { done, failed })
    worker?.postMessage({ id, task, given } as Request)
  })
}

function start(): Worker {
  const started = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' })
  started.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
    const call = waiting.get(data.id)
    waiting.delete(data.id)
    if ('gives' in data) call?.done(data.gives)
    else call?.failed(new Error(data.fault))
  })
  // Its file could not be fetched or run: the next task starts it anew.
  started.addEventListener('error', ({ message }) => {
    worker = undefined
    for (const { failed } of waiting.values()) failed(new Error(message || 'the reasoning could not be started'))
    waiting.clear()
  })
  return started
}
