import type { Answer, Case, Site, State } from '@kneebone/engine'
import { readYaml, type Vignette } from './vignettes.ts'

type Coded = { readonly sites?: readonly string[] } & Readonly<Record<string, unknown>>

/** How a vignette's phrases are coded; kept apart from the knowledge and reviewed by itself. */
export interface Mapping {
  /** Canonical ids that count as right, the exact one first. */
  readonly condition: readonly string[]
  readonly present?: Readonly<Record<string, Coded>>
  readonly absent?: Readonly<Record<string, Coded>>
  readonly text?: Readonly<Record<string, Coded>>
  readonly reviewed?: string
}
export type Mappings = Readonly<Record<string, Mapping>>

export const readMapping = (file: string): Mappings => readYaml(file) as Mappings

/** The vignette as a case: everything its text says, nothing of the examination and nothing of the key. */
export function caseOf({ age, sex, id }: Pick<Vignette, 'age' | 'sex' | 'id'>, { present = {}, absent = {}, text = {} }: Mapping): Case {
  const answers: Record<string, Answer> = {}
  const sites: Site[] = []
  for (const coded of [...Object.values(present), ...Object.values(absent), ...Object.values(text)]) {
    for (const [key, value] of Object.entries(coded)) {
      if (key === 'sites') {
        for (const site of value as readonly string[]) addSite(sites, site)
      } else answers[key] = merge(answers[key], value as Answer, `${id}: ${key}`)
    }
  }
  return { ...profileOf({ age, sex }), answers, ...(sites.length > 0 ? { sites } : {}) }
}

export const profileOf = ({ age, sex }: Pick<Vignette, 'age' | 'sex'>): Pick<Case, 'age' | 'sex'> => ({
  ...(age === undefined ? {} : { age }),
  sex: sex === undefined ? 'unknown' : sex === 'F' ? 'female' : 'male',
})

function addSite(sites: Site[], written: string): void {
  const [region = '', side, part] = written.split(':')
  const made: Site = { region, ...(side === 'left' || side === 'right' ? { side } : {}), ...(part === undefined ? {} : { part }) }
  if (!sites.some((each) => each.region === made.region && each.side === made.side)) sites.push(made)
}

/** Two phrases may say the same finding, or different values of one that has several. */
function merge(before: Answer | undefined, now: Answer, where: string): Answer {
  if (before === undefined || JSON.stringify(before) === JSON.stringify(now)) return now
  if (Array.isArray(before) && Array.isArray(now)) return [...new Set([...(before as readonly string[]), ...(now as readonly string[])])]
  if (typeof before === 'object' && typeof now === 'object') {
    const [first, second] = [states(before), states(now)]
    if (Object.keys(first).every((value) => second[value] === undefined || second[value] === first[value])) return { ...first, ...second }
  }
  throw new Error(`${where} is coded twice and differently: ${JSON.stringify(before)} and ${JSON.stringify(now)}`)
}

/** An answer with several values as a state for each. */
export const states = (answer: readonly string[] | Readonly<Record<string, State>>): Readonly<Record<string, State>> =>
  Array.isArray(answer)
    ? Object.fromEntries((answer as readonly string[]).map((value) => [value, 'present' as const]))
    : (answer as Readonly<Record<string, State>>)
