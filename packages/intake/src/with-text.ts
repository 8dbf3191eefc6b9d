import { type Answer, type Case, type Heard, type Model, PAIN_SITE, type State } from '@kneebone/engine'
import { type ReadingOptions, type Understanding, understand } from './understand.ts'

export interface CaseWithText {
  /** The case with what its text says added: given answers win. */
  readonly case: Case
  /** What was understood and what is to be asked first, for `assess` and `ask` of the engine. */
  readonly heard: Heard
  readonly understanding: Understanding
}

/**
 * Reads the text of a case and adds what it says. What was given wins over what was understood, and a denial in the text never
 * takes back what was given as present. A case without text comes back as it is.
 *
 * @param person a case that `readCase` accepted
 * @param options the day of a text whose case does not name its own
 */
export function withText(model: Model, person: Case, options: ReadingOptions = {}): CaseWithText {
  const understanding = understand(model, person.text ?? '', person.today === undefined ? options : { today: person.today })
  const given = person.answers ?? {}
  const answers: Record<string, Answer> = { ...given }
  for (const [id, answer] of Object.entries(understanding.answers)) {
    const merged = mergedAnswer(given[id], answer)
    if (merged !== undefined) answers[id] = merged
  }
  const read = Object.keys(understanding.answers).filter((id) => given[id] === undefined)
  const unconfirmed = [...new Set([...(person.unconfirmed ?? []), ...read])]
  const { profile } = understanding
  const placed = person.sites !== undefined || given[PAIN_SITE] !== undefined
  const asked = understanding.ask.filter((id) => given[id] === undefined || given[id] === 'unknown')
  return {
    case: {
      ...profile,
      ...person,
      ...(person.sex === 'unknown' && profile.sex ? { sex: profile.sex } : {}),
      ...(Object.keys(answers).length > 0 || person.answers ? { answers } : {}),
      ...(unconfirmed.length > 0 ? { unconfirmed } : {}),
      ...(!placed && understanding.sites.length > 0 ? { sites: understanding.sites } : {}),
    },
    heard: { understood: understanding.understood, askFirst: asked },
    understanding,
  }
}

/** "Not sure" gives way to what the text says; of a finding with several values each value is merged by itself. */
function mergedAnswer(given: Answer | undefined, read: Answer): Answer | undefined {
  if (given === undefined || given === 'unknown') return read
  if (typeof given !== 'object' || typeof read !== 'object') return given
  // A list says of every value whether it is there.
  if (Array.isArray(given)) return given
  return { ...statesOf(read), ...(given as Readonly<Record<string, State>>) }
}

const statesOf = (answer: readonly string[] | Readonly<Record<string, State>>): Readonly<Record<string, State>> =>
  Array.isArray(answer)
    ? Object.fromEntries((answer as readonly string[]).map((value) => [value, 'present' as const]))
    : (answer as Readonly<Record<string, State>>)
