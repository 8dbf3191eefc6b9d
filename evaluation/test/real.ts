import { join } from 'node:path'
import type { Case } from '@kneebone/engine'
import { type Entries, loadKnowledge } from '@kneebone/kb'

const { model: compiled, entries, problems } = loadKnowledge(join(import.meta.dirname, '..', '..', 'knowledge'))
if (!compiled) throw new Error(`The knowledge has ${problems.length} problems; first: ${problems[0]?.file} ${problems[0]?.message}`)

/** The real knowledge, compiled once for the tests of a file. */
export const model = compiled
export const knowledge: Entries = entries

interface Example {
  readonly age?: number | undefined
  readonly sex?: 'female' | 'male' | 'unknown' | undefined
  readonly sites?: readonly string[] | undefined
  readonly answers: Readonly<Record<string, unknown>>
}

/** An example of a knowledge file as a case. */
export const caseFrom = ({ age, sex, sites, answers }: Example): Case => ({
  ...(age === undefined ? {} : { age }),
  ...(sex === undefined ? {} : { sex }),
  ...(sites === undefined ? {} : { sites: sites.map((region) => ({ region })) }),
  answers: answers as NonNullable<Case['answers']>,
})
