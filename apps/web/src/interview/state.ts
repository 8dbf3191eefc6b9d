import type { Answer, Asked, Case, FiredFlag, NextScreen } from '@kneebone/engine'
import { batch, computed, effect, signal } from '@preact/signals'
import { afterPaint } from '../app/after-paint.ts'
import { navigate, path } from '../app/router.ts'
import { type Current, isOpen, readCurrent, removeCurrent, writeCurrent } from '../data/database.ts'
import type { Note } from '../handover/note.ts'
import { loadWhole } from '../knowledge/load.ts'
import { known, work } from '../reasoning/work.ts'
import { FIRST_STEPS, type Step, stepAddress } from './steps.ts'
import { placesHeard } from './understood.ts'

export const person = signal<Case>({})
/** What the person adds for the clinician; kept with the case. */
export const note = signal<Note>({})
export const steps = signal<readonly Step[]>(FIRST_STEPS)
/** False where the browser does not keep anything: then the answers are lost when the page is closed. */
export const keepsAnswers = signal(true)
/** The conflict that was already shown to the person, who left the answers as they are. */
const shownConflicts = signal('')

/** True once there is something to go on with. */
export const begun = computed(() => person.value.age !== undefined)

/** What the device kept of the case when this page last wrote or read it. */
let seen: string | undefined
const markOf = (kept: Pick<Current, 'person' | 'note'> | undefined): string | undefined =>
  kept && JSON.stringify([kept.person, kept.note ?? {}])

/** Brings back the case in hand, so that a reload or a closed browser loses nothing. */
export async function restoreCase(): Promise<void> {
  let kept: Current | undefined
  try {
    kept = await readCurrent()
  } catch {
    keepsAnswers.value = false
  }
  // Who began anew before it came goes on with the new one.
  if (!kept || begun.value) return
  await goOnWith(kept)
}

/** Goes on with what another tab did to the case meanwhile, so that neither overwrites the other. */
export async function catchUp(): Promise<void> {
  // Where all was erased, looking for a case would open an empty database again.
  if (!keepsAnswers.value || (!begun.value && !isOpen())) return
  const before = seen
  const kept = await readCurrent()
  if (markOf(kept) === seen || seen !== before) return
  if (kept) await goOnWith(kept)
  else forgetCase()
}

async function goOnWith(kept: Current): Promise<void> {
  seen = markOf(kept)
  const same = kept.knowledge.startsWith(__KNOWLEDGE__)
  const told = same ? kept.person : await withKnownAnswers(kept.person)
  batch(() => {
    person.value = told
    note.value = kept.note ?? {}
    // Screens of another knowledge could name findings that are gone; the answers are read again by the engine.
    steps.value = same ? kept.steps : FIRST_STEPS
    if (!same) keep()
  })
}

/** Answers to findings that this knowledge has no longer are left out. */
async function withKnownAnswers(person: Case): Promise<Case> {
  const ids = new Set((await loadWhole()).findings.map(({ id }) => id))
  return { ...person, answers: Object.fromEntries(Object.entries(person.answers ?? {}).filter(([id]) => ids.has(id))) }
}

const keep = (): void => afterPaint(() => write(person.value))

function write(told: Case): void {
  if (!begun.value) return
  const current = { person: told, note: note.value, steps: steps.value, knowledge: __KNOWLEDGE__ }
  seen = markOf(current)
  writeCurrent(current)
    .then(() => {
      keepsAnswers.value = true
    })
    .catch(() => {
      keepsAnswers.value = false
    })
}

export const begin = (): void => navigate(stepAddress(0))

/** Where the person stopped: the last page that was shown. */
export const resume = (): Promise<void> =>
  patiently(async () => {
    const { next } = await work('ask', person.value)
    navigate(next ? stepAddress(steps.value.length - 1) : '/result')
  })

export function startAgain(): void {
  forgetCase()
  void removeCurrent().catch(() => {})
  navigate('/')
}

/** Empties the memory of this page; what is kept on the device stays. */
export function forgetCase(): void {
  person.value = {}
  placesHeard.value = []
  note.value = {}
  steps.value = FIRST_STEPS
  shownConflicts.value = ''
  seen = undefined
}

/** A case from elsewhere, such as a result that was kept, becomes the case in hand. */
export function takeUp(kept: Case, added: Note = {}): void {
  person.value = kept
  note.value = added
  steps.value = FIRST_STEPS
  keep()
}

/** Adds to the note, and keeps it. */
export function addToNote(changes: Note): void {
  note.value = { ...note.value, ...changes }
  keep()
}

/** True while the next page is being worked out and the person waits for it. */
export const thinking = signal(false)
/** True where it could not be worked out, because the knowledge could not be fetched. */
export const stuck = signal(false)

/** Milliseconds after which a person wonders whether anything happens. */
const PATIENCE = 200
let busy = false

/** Does what may take a moment: not twice at a time, and with a word to the person when it takes long or fails. */
async function patiently(step: () => Promise<void>): Promise<void> {
  if (busy) return
  busy = true
  stuck.value = false
  const timer = setTimeout(() => {
    thinking.value = true
  }, PATIENCE)
  try {
    await step()
  } catch {
    stuck.value = true
  } finally {
    clearTimeout(timer)
    thinking.value = false
    busy = false
  }
}

/** What the engine wants to know next of the case in hand; nothing when the person went elsewhere meanwhile. */
async function askNext(): Promise<Asked | undefined> {
  const from = path.value
  const asked = await work('ask', person.value)
  return path.value === from ? asked : undefined
}

/** The case with what one page adds to it. What was read and is answered now is confirmed. */
export function withChanges(changes: Partial<Case>): Case {
  const { answers, unconfirmed = [], ...told } = person.value
  const left = unconfirmed.filter((id) => !(id in (changes.answers ?? {})))
  return { ...told, ...(left.length > 0 ? { unconfirmed: left } : {}), ...changes, answers: { ...answers, ...changes.answers } }
}

function take(changes: Partial<Case>): void {
  person.value = withChanges(changes)
}

/**
 * Asks about the case with what one page adds to it, and takes that over together with where it leads, so that the page is drawn
 * once. Where nothing can be asked the answers are taken over all the same.
 */
async function answered(changes: Partial<Case>, then: (asked: Asked) => void): Promise<void> {
  const from = path.value
  const told = withChanges(changes)
  const asked = await work('ask', told).catch(() => undefined)
  batch(() => {
    person.value = told
    if (asked && path.value === from) then(asked)
    // Last: a change of page does at once what still waits, and would write before it paints.
    keep()
  })
  if (!asked) throw new Error('what comes next could not be worked out')
}

/** Takes what one page added to the case and moves on: to the next fixed page, or to whatever the engine wants to know. */
export const submit = (index: number, changes: Partial<Case>): Promise<void> =>
  patiently(async () => {
    const fixed = index + 1 < FIRST_STEPS.length
    // Nobody has told a complaint yet: there is nothing to ask the engine.
    if (fixed && Object.keys(withChanges(changes).answers ?? {}).length === 0) {
      batch(() => {
        take(changes)
        navigate(stepAddress(index + 1))
        keep()
      })
      return
    }
    await answered(changes, (asked) => {
      if (fixed && !isEmergency(asked)) navigate(stepAddress(index + 1))
      else if (asked.next) {
        steps.value = [...steps.value.slice(0, index + 1), { page: 'screen', screen: asked.next }]
        navigate(stepAddress(index + 1))
      } else finish(asked)
    })
  })

/** An answer changed on its own page: back to the list of answers, unless it is now an emergency. */
export const submitChange = (changes: Partial<Case>): Promise<void> =>
  patiently(() => answered(changes, (asked) => navigate(isEmergency(asked) ? '/result' : '/answers')))

/** An answer given where the page needs it: the page stays, and is worked out again. */
export function answerHere(changes: Partial<Case>): void {
  take(changes)
  keep()
}

/** What a page holds before it is sent is kept on the device, to be there after a reload; until it is sent nothing is made of it. */
export const keepDraft = (changes: Partial<Case>): void => write(withChanges(changes))

/** On with the questions that are still open, or to the result. */
export const goOn = (): Promise<void> =>
  patiently(async () => {
    const asked = await askNext()
    if (!asked) return
    shownConflicts.value = keyOf(asked.conflicts)
    if (!asked.next) {
      navigate('/result')
      return
    }
    // The page that waits for its answers already is not put there twice.
    if (!asksTheSame(steps.value.at(-1), asked.next)) steps.value = [...steps.value, { page: 'screen', screen: asked.next }]
    navigate(stepAddress(steps.value.length - 1))
    keep()
  })

const asksTheSame = (step: Step | undefined, { questions }: NextScreen): boolean =>
  step?.page === 'screen' && idsOf(step.screen.questions) === idsOf(questions)
const idsOf = (questions: NextScreen['questions']): string => questions.map(({ id }) => id).join()

/** The full interview, from where the usual one stopped. */
export function answerMore(): Promise<void> {
  answerHere({ pace: 'full' })
  return goOn()
}

const isEmergency = ({ stopped }: Asked): boolean => stopped?.code === 'emergency'

/** The result, by way of the answers when two of them do not fit together; that is asked back once. */
function finish(asked: Asked): void {
  const conflicting = !isEmergency(asked) && asked.conflicts.length > 0 && shownConflicts.value !== keyOf(asked.conflicts)
  navigate(conflicting ? '/answers' : '/result')
}

const keyOf = (conflicts: Asked['conflicts']): string => conflicts.map(({ message }) => message).join('\n')

/** The result now, without answering more. */
export const showResult = (): Promise<void> =>
  patiently(async () => {
    const asked = await askNext()
    if (asked) finish(asked)
  })

/** Pages that belong to the case in hand: there a warning stays on top. */
const inCase = computed(() => path.value.startsWith('/questions') || path.value.startsWith('/answers'))

/** What the engine said of the answers last: a warning stays while the next one is being worked out. */
let last: Asked | undefined
const asked = computed<Asked | undefined>(() => {
  last = begun.value && inCase.value ? (known('ask', person.value) ?? last) : undefined
  return last
})
effect(() => {
  if (begun.value && inCase.value && !known('ask', person.value)) void work('ask', person.value).catch(() => {})
})

/** Warning signs that the answers so far set off, shown on every page of the interview. */
export const warnings = computed<readonly FiredFlag[]>(() => asked.value?.redFlags.filter((flag) => flag.interrupts) ?? [])

/** Answers that do not fit together. */
export const conflicts = computed<Asked['conflicts']>(() => asked.value?.conflicts ?? [])

export const answerOf = (id: string): Answer | undefined => person.value.answers?.[id]
