import { type Answer, type Assessment, ask, assess, type Case, type Model, type NextScreen } from '@kneebone/engine'
import { computed, signal } from '@preact/signals'

/** Where the person is. Every step can be gone back to; the answers given later are kept. */
export type Step =
  | { readonly page: 'start' }
  | { readonly page: 'about' }
  | { readonly page: 'screen'; readonly screen: NextScreen }
  | { readonly page: 'result' }

export const model = signal<Model | undefined>(undefined)
export const person = signal<Case>({})
const steps = signal<readonly Step[]>([{ page: 'start' }])
const at = signal(0)

export const step = computed<Step>(() => steps.value[at.value] ?? { page: 'start' })
export const stepNumber = computed(() => at.value)

const KEPT = 'kneebone-case'

/** Loads the knowledge and what this tab had already answered, so that a reload loses nothing. */
export async function open(): Promise<void> {
  const response = await fetch('/model.json')
  if (!response.ok) throw new Error(`the knowledge could not be loaded (${response.status})`)
  model.value = (await response.json()) as Model
  const kept = sessionStorage.getItem(KEPT)
  if (kept !== null) restore(kept)
  history.replaceState({ at: at.value }, '')
  addEventListener('popstate', (event) => {
    const wanted = (event.state as { at?: number } | null)?.at
    if (wanted !== undefined) at.value = Math.min(wanted, steps.value.length - 1)
  })
}

function restore(kept: string): void {
  const data = JSON.parse(kept) as { hash: string; person: Case; steps: Step[]; at: number }
  // Answers to an older knowledge could name findings that are gone.
  if (data.hash !== model.value?.hash) return
  person.value = data.person
  steps.value = data.steps
  at.value = data.at
}

function keep(): void {
  sessionStorage.setItem(KEPT, JSON.stringify({ hash: model.value?.hash, person: person.value, steps: steps.value, at: at.value }))
}

function go(next: Step): void {
  steps.value = [...steps.value.slice(0, at.value + 1), next]
  at.value += 1
  history.pushState({ at: at.value }, '')
  keep()
  scrollTo(0, 0)
}

export const begin = (): void => go({ page: 'about' })
export const back = (): void => history.back()

export function startAgain(): void {
  sessionStorage.removeItem(KEPT)
  person.value = {}
  steps.value = [{ page: 'start' }]
  at.value = 0
  history.pushState({ at: 0 }, '')
}

/** What the engine wants to know next, and the warning signs so far. */
const asked = computed(() => (model.value ? ask(model.value, person.value) : undefined))

/** Takes what one page added to the case and moves to whatever the engine wants to know next. */
export function submit(changes: Partial<Case>): void {
  person.value = { ...person.value, ...changes, answers: { ...person.value.answers, ...changes.answers } }
  const next = asked.value?.next
  go(next ? { page: 'screen', screen: next } : { page: 'result' })
}

/** The result now, without answering more. */
export const showResult = (): void => go({ page: 'result' })

/** Warning signs that the answers so far set off; shown at once, on every page before the result. */
export const warnings = computed(() =>
  step.value.page === 'result' ? [] : (asked.value?.redFlags.filter((flag) => flag.interrupts) ?? []),
)

export const assessment = computed<Assessment | undefined>(() => {
  if (!model.value || step.value.page !== 'result') return undefined
  const result = assess(model.value, person.value)
  if (!result.ok) throw new Error(`the answers make no case: ${result.problems.map((problem) => problem.message).join('; ')}`)
  return result.value
})

export const answerOf = (id: string): Answer | undefined => person.value.answers?.[id]
