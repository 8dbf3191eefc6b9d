import type { Case } from './case.ts'
import type { Expression } from './model.ts'
import { atLeast, type Observation } from './observe.ts'

/** Kleene's three values. Unknown is a value of its own: it is never the same as false. */
export type Truth = boolean | undefined

export const and = (values: readonly Truth[]): Truth => (values.includes(false) ? false : values.includes(undefined) ? undefined : true)
export const not = (value: Truth): Truth => (value === undefined ? undefined : !value)
export const or = (values: readonly Truth[]): Truth => (values.includes(true) ? true : values.includes(undefined) ? undefined : false)

/** Whether at least so many hold: unknown while the open ones could still decide it. */
export const atLeastTrue = (wanted: number, values: readonly Truth[]): Truth => {
  const yes = values.filter((value) => value === true).length
  const possible = yes + values.filter((value) => value === undefined).length
  return yes >= wanted ? true : possible < wanted ? false : undefined
}

/** What a rule is evaluated against. */
export interface Facts {
  readonly profile: Pick<Case, 'age' | 'sex'>
  readonly known: ReadonlyMap<string, Observation>
}

/** Whether a rule holds; undefined while open answers could still decide it. */
export function evaluate(expression: Expression, facts: Facts): Truth {
  if ('all' in expression) return and(expression.all.map((each) => evaluate(each, facts)))
  if ('any' in expression) return or(expression.any.map((each) => evaluate(each, facts)))
  if ('of' in expression)
    return atLeastTrue(
      expression.atLeast,
      expression.of.map((each) => evaluate(each, facts)),
    )
  if ('age' in expression) return ageTruth(expression.age, facts.profile.age)
  if ('sex' in expression)
    return facts.profile.sex === undefined || facts.profile.sex === 'unknown' ? undefined : facts.profile.sex === expression.sex
  return findingTruth(expression, facts)
}

const ageTruth = ({ from, below }: { readonly from?: number; readonly below?: number }, age: number | undefined): Truth =>
  age === undefined ? undefined : (from === undefined || age >= from) && (below === undefined || age < below)

function findingTruth({ finding, value }: { readonly finding: string; readonly value?: string }, { known }: Facts): Truth {
  if (value === undefined) return stateOf(known.get(finding))
  const own = known.get(`${finding}=${value}`)
  if (own) return stateOf(own)
  const answer = known.get(finding)
  return answer === undefined ? undefined : atLeast(answer.finding, answer.value, value)
}

const stateOf = (observation: Observation | undefined): Truth => (observation === undefined ? undefined : observation.state === 'present')

/**
 * Findings worth asking to settle an expression. A conjunction asks for its first open part only: if that is
 * absent, the rest need not be asked.
 */
export function openFindings(expression: Expression, facts: Facts): readonly string[] {
  if (evaluate(expression, facts) !== undefined) return []
  if ('all' in expression) {
    const open = expression.all.filter((each) => evaluate(each, facts) === undefined)
    for (const each of open) {
      const findings = openFindings(each, facts)
      if (findings.length > 0) return findings
    }
    return []
  }
  if ('any' in expression) return expression.any.flatMap((each) => openFindings(each, facts))
  if ('of' in expression) return expression.of.flatMap((each) => openFindings(each, facts))
  return 'finding' in expression ? [expression.finding] : []
}

/** Every finding that an expression mentions. */
export function findingsIn(expression: Expression): readonly string[] {
  if ('all' in expression) return expression.all.flatMap(findingsIn)
  if ('any' in expression) return expression.any.flatMap(findingsIn)
  if ('of' in expression) return expression.of.flatMap(findingsIn)
  return 'finding' in expression ? [expression.finding] : []
}
