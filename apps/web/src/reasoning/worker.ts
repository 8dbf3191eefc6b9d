// Reasons beside the page, so that pressing and typing never wait for it.
import { fetchPart } from '../knowledge/fetch.ts'
import { reasonerWith, type Task, type Tasks } from './tasks.ts'

export interface Request<T extends Task = Task> {
  readonly id: number
  readonly task: T
  readonly given: Tasks[T]['given']
}
export type Reply = { readonly id: number; readonly gives: Tasks[Task]['gives'] } | { readonly id: number; readonly fault: string }

const reasoner = reasonerWith(fetchPart)
reasoner.getReady().catch(() => {})

addEventListener('message', ({ data }: MessageEvent<Request>) => {
  const { id, task, given } = data
  const reply = (message: Reply) => postMessage(message)
  ;(reasoner[task] as (given: unknown) => Promise<Tasks[Task]['gives']>)(given)
    .then((gives) => {
      reply({ id, gives })
      if (task === 'ask') reasoner.expectResult().catch(() => {})
    })
    .catch((error: unknown) => reply({ id, fault: error instanceof Error ? error.message : String(error) }))
})
