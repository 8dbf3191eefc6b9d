import {
  type Asked,
  type Assessment,
  ask,
  assess,
  type Case,
  type CaseProblem,
  dateOf,
  type Finding,
  type Heard,
  type Model,
  type Plan,
  planFor,
  type Reassessment,
  type Result,
  readCase,
  reassess,
} from '@kneebone/engine'
import type { Understanding } from '@kneebone/intake'
import { forAsking, join, type Parts } from '../knowledge/split.ts'
import { type Said, saidOf } from './said.ts'

/** A reading of free text, with the findings that it names. */
export interface Reading extends Understanding {
  readonly findings: readonly Finding[]
}

/** An assessment, with what its page says besides. */
export interface Assessed {
  readonly result: Assessment
  readonly said: Said
}

/** What a kept result means for the weeks after it, worked out anew; or why its answers cannot be read any more. */
export type PlanMade = { readonly assessment: Assessment; readonly plan: Plan } | { readonly problems: readonly CaseProblem[] }

/** A person's own words, and the day on which they were written. */
export type Words = Required<Pick<Case, 'text' | 'today'>>

/** The same person at two times. */
export interface Twice {
  readonly earlier: Case
  readonly now: Case
  /** Whole days between the two. */
  readonly days: number
}

/** What pages let the worker do: what they give, and what comes back. */
export interface Tasks {
  /** The next questions, the warning signs, and answers that do not fit together. */
  readonly ask: { readonly given: Case; readonly gives: Asked }
  /** What a person's own words mean. */
  readonly understand: { readonly given: Words; readonly gives: Reading }
  readonly assess: { readonly given: Case; readonly gives: Assessed }
  readonly plan: { readonly given: Case; readonly gives: PlanMade }
  readonly reassess: { readonly given: Twice; readonly gives: Result<Reassessment> }
}

export type Task = keyof Tasks
export type Reasoner = { readonly [T in Task]: (given: Tasks[T]['given']) => Promise<Tasks[T]['gives']> }

/** Fetches a part of the knowledge. */
export type Fetch = <K extends keyof Parts>(part: K) => Promise<Parts[K]>

/**
 * Reasons with the parts of the knowledge as they come: asking needs the first, reading text the second, a result all. A part that
 * could not be fetched is fetched again when it is next needed.
 */
export function reasonerWith(
  fetch: Fetch,
): Reasoner & { readonly getReady: () => Promise<void>; readonly expectResult: () => Promise<unknown> } {
  const reasoning = once(() => fetch('reasoning'))
  const phrases = once(() => fetch('phrases'))
  const reader = once(() => import('@kneebone/intake'))
  const silent = once(async () => forAsking(await reasoning()))
  const hearing = once(async () => forAsking(await reasoning(), await phrases()))
  const whole = once(async () => join({ reasoning: await reasoning(), phrases: await phrases(), words: await fetch('words') }))
  /** What a case's own words say and leave open, for the engine: what they leave open is asked first. */
  const heardIn = async (model: Model, person: Case): Promise<Heard | undefined> => {
    if (!hasText(person)) return undefined
    const { understand } = await reader()
    const { understood, ask: open } = understand(model, person.text ?? '', { today: person.today ?? dateOf(new Date()) })
    return { understood, askFirst: open.filter((id) => person.answers?.[id] === undefined) }
  }
  return {
    /** Fetches what an interview needs, in that order, before it does. */
    async getReady() {
      await silent()
      await Promise.all([hearing(), reader()])
    },
    /** Fetches what a result needs: for whoever has begun an interview, not for everybody who looks in. */
    expectResult: whole,
    async ask(person) {
      // Questions must not fail because the phrases could not be fetched: then they are asked as if nothing had been written.
      if (!hasText(person)) return ask(await silent(), person)
      const heard = await hearing()
        .then((model) => heardIn(model, person))
        .catch(() => undefined)
      return ask(await silent(), person, heard)
    },
    async understand({ text, today }) {
      const [model, { understand }] = await Promise.all([hearing(), reader()])
      const reading = understand(model, text, { today })
      return { ...reading, findings: model.findings.filter(({ id }) => id in reading.answers) }
    },
    async assess(person) {
      const model = await whole()
      const result = assess(model, person, await heardIn(model, person))
      if (!result.ok) throw new Error(`the answers make no case: ${result.problems.map(({ message }) => message).join('; ')}`)
      return { result: result.value, said: saidOf(model, person, result.value) }
    },
    async plan(kept) {
      const model = await whole()
      const read = readCase(model, kept)
      if (!read.ok) return { problems: read.problems }
      const result = assess(model, read.value, await heardIn(model, read.value))
      return result.ok ? { assessment: result.value, plan: planFor(model, read.value, result.value) } : { problems: result.problems }
    },
    async reassess({ earlier, now, days }) {
      return reassess(await whole(), earlier, now, days)
    },
  }
}

const hasText = ({ text = '' }: Case): boolean => text.trim() !== ''

/** Makes a thing when it is first needed, and again after a failure. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined
  return () => {
    made ??= make().catch((error: unknown) => {
      made = undefined
      throw error
    })
    return made
  }
}
