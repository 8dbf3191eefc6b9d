import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Answer, Model } from '@kneebone/engine'
import { parse } from 'yaml'
import { understand } from '../src/index.ts'

/** What people say for each value of each finding: see cases/README.md. */
export type Spoken = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>

const FOLDER = join(import.meta.dirname, '..', 'cases', 'spoken')

/** Every file of cases/spoken, by its name without ending. */
export const readSpoken = (): ReadonlyMap<string, Spoken> =>
  new Map(
    readdirSync(FOLDER)
      .filter((file) => file.endsWith('.yaml'))
      .map((file) => [basename(file, '.yaml'), parse(readFileSync(join(FOLDER, file), 'utf8')) as Spoken]),
  )

export type Heard = 'right' | 'missed' | 'other' | 'opposite'

/** How one sentence was read. `other`: the finding was read with another value; `opposite`: yes for no, or no for yes. */
export interface Sentence {
  readonly finding: string
  readonly value: string
  readonly text: string
  readonly heard: Heard
  readonly answers: Readonly<Record<string, Answer>>
}

export const hear = (model: Model, spoken: Spoken): readonly Sentence[] =>
  Object.entries(spoken).flatMap(([finding, values]) =>
    Object.entries(values).flatMap(([value, texts]) =>
      texts.map((text) => {
        const { answers } = understand(model, text)
        return { finding, value, text, heard: heardAs(answers[finding], value), answers }
      }),
    ),
  )

function heardAs(answer: Answer | undefined, value: string): Heard {
  if (answer === undefined || answer === 'unknown') return 'missed'
  if (answer === 'present' || answer === 'absent') return answer === value ? 'right' : 'opposite'
  if (typeof answer !== 'object') return String(answer) === value ? 'right' : 'other'
  if (Array.isArray(answer)) return answer.includes(value) ? 'right' : 'other'
  const state = (answer as Readonly<Record<string, string>>)[value]
  return state === 'present' ? 'right' : state === undefined ? 'other' : 'opposite'
}
