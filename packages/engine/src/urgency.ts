import type { Assessment } from './assessment.ts'
import type { Case } from './case.ts'
import { bestLevel, join, levelName } from './decide.ts'
import { chancesAround } from './infer.ts'
import { type Condition, isAtLeast, type Model, URGENCIES, type Urgency, urgencyRank } from './model.ts'
import { networkOf } from './network.ts'
import { isLinked, type Observed, without } from './observe.ts'
import type { Chances, Posterior } from './posterior.ts'
import { warningFindings } from './red-flags.ts'
import { chanceInWords } from './words.ts'

/** With this many warning findings at once no probability is needed. */
const MANY_WARNINGS = 9

/**
 * The higher of the rules' and the chances' urgency. The chances' part is the highest over all ways of leaving out present
 * warning findings, so that one more of them can never lower the result by explaining something away.
 */
export function decideUrgency(
  model: Model,
  person: Case,
  observed: Observed,
  chances: Chances,
  rule: Urgency | undefined,
): { urgency: Urgency; fromChances: Urgency; warnings: number } {
  const all = bestLevel(chances.urgency).level
  const floor = rule === undefined ? 0 : urgencyRank(rule)
  const alarming = warningFindings(model)
  const present = [...observed.known.values()].filter(
    ({ finding, state, key, from }) =>
      state === 'present' && from === undefined && alarming.has(finding.id) && isLinked(networkOf(model), key),
  )
  const warnings = present.length
  if (warnings >= MANY_WARNINGS) return { urgency: 'emergency', fromChances: levelName(all), warnings }
  let level = all
  const leftOut = (left: ReadonlySet<string>) => without(model, observed, left)
  const chancesOf = chancesAround(model, person, observed.known, leftOut(new Set(present.map(({ key }) => key))))
  for (let subset = 1; subset < 2 ** present.length && Math.max(level, floor) < URGENCIES.length - 1; subset++) {
    const left = new Set(present.filter((_, i) => subset & (1 << i)).map(({ key }) => key))
    level = Math.max(level, bestLevel(chancesOf(leftOut(left)).urgency).level)
  }
  return { urgency: join(levelName(level), rule ?? 'self-care'), fromChances: levelName(level), warnings }
}

/** The rules that call the urgency and, where the chances call it too, the two likeliest causes that are as urgent. */
export function urgencyReasons(
  model: Model,
  posterior: Posterior,
  flags: Assessment['redFlags'],
  urgency: Urgency,
  fromChances: Urgency,
  warnings: number,
): Assessment['urgency']['because'] {
  const rules = flags
    .filter((flag) => flag.urgency === urgency)
    .map((flag) => ({ says: `${flag.title}: ${flag.why}`, from: 'rule' as const, basis: flag.basis }))
  if (warnings >= MANY_WARNINGS) rules.push({ says: `${warnings} warning signs at once.`, from: 'rule', basis: [{}] })
  if (fromChances !== urgency && rules.length > 0) return rules
  const mass = new Map<number, number>()
  for (const [i, condition] of model.conditions.entries())
    if (isAtLeast(condition.urgency.level, urgency)) mass.set(i, posterior.marginal[i] as number)
  const top = [...mass].sort((a, b) => b[1] - a[1]).slice(0, 2)
  const chances = top.map(([i, chance]) => {
    const condition = model.conditions[i] as Condition
    return {
      says: `${condition.title}, ${chanceInWords(chance)}. ${condition.urgency.why}`,
      from: 'chances' as const,
      basis: [condition.urgency.basis],
    }
  })
  return [...rules, ...chances]
}
