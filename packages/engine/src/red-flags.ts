import type { FiredFlag } from './assessment.ts'
import { evaluate, type Facts, findingsIn, openFindings } from './logic.ts'
import { type Act, type Expression, type Model, type RedFlag, urgencyRank } from './model.ts'
import { findingsOf } from './observe.ts'
import { inWords } from './statement.ts'

/**
 * Rules whose condition is met, and those that hang on a danger sign the person is not sure of, most urgent first.
 *
 * @param unsure findings that were answered "not sure"
 */
export function firedFlags(model: Model, facts: Facts, unsure: ReadonlySet<string> = new Set()): readonly FiredFlag[] {
  return model.redFlags
    .flatMap((flag) => (evaluate(flag.when, facts) === true ? fired(flag, facts) : (inDoubt(model, flag, facts, unsure) ?? [])))
    .sort((a, b) => urgencyRank(b.urgency) - urgencyRank(a.urgency))
}

/** The rule at its lower urgency, where only answers that the person is not sure of keep it from being met. */
function inDoubt(model: Model, flag: RedFlag, facts: Facts, unsure: ReadonlySet<string>): FiredFlag | undefined {
  const floor = flag.unknownFloor
  const doubts = floor?.answers.filter((id) => unsure.has(id)) ?? []
  if (!floor || doubts.length === 0) return undefined
  const when: Expression = { all: [granted(flag.when, new Set(doubts)), ...(floor.with ? [floor.with] : [])] }
  if (evaluate(when, facts) !== true) return undefined
  const { urgency, why } = floor
  const { ambulance: _, ...rule } = flag
  const known = fired({ ...rule, ...actOf(floor), when, urgency, why }, facts)
  const because = doubts.map((id) => `Not sure: ${findingsOf(model).get(id)?.title ?? id}`)
  return { ...known, interrupts: false, inDoubt: true, because: [...because, ...known.because], basis: [{ note: why }] }
}

/** The expression with every mention of these findings taken as true. */
function granted(expression: Expression, ids: ReadonlySet<string>): Expression {
  if ('all' in expression) return { all: expression.all.map((each) => granted(each, ids)) }
  if ('any' in expression) return { any: expression.any.map((each) => granted(each, ids)) }
  if ('of' in expression) return { ...expression, of: expression.of.map((each) => granted(each, ids)) }
  return 'finding' in expression && ids.has(expression.finding) ? { all: [] } : expression
}

function fired(flag: RedFlag, facts: Facts): FiredFlag {
  const because = [...new Set(trueParts(flag.when, facts).map((part) => answerTo(part, facts)))]
  const { id, title, urgency, why, interrupts, fear, basis } = flag
  return { id, title, urgency, ...actOf(flag), why, interrupts, fear, because, basis }
}

const actOf = ({ act, ambulance }: Act): Act => (ambulance === undefined ? { act } : { act, ambulance })

/** The findings, ages and sexes that made an expression true. */
function trueParts(
  expression: Expression,
  facts: Facts,
): readonly Exclude<Expression, { all: unknown } | { any: unknown } | { of: unknown }>[] {
  if (evaluate(expression, facts) !== true) return []
  if ('all' in expression) return expression.all.flatMap((each) => trueParts(each, facts))
  if ('any' in expression) return expression.any.flatMap((each) => trueParts(each, facts))
  if ('of' in expression) return expression.of.flatMap((each) => trueParts(each, facts))
  return [expression]
}

/** What the person answered that makes this part true: "Injured today", where the rule asks for the last ten days. */
function answerTo(part: Exclude<Expression, { all: unknown } | { any: unknown } | { of: unknown }>, { known }: Facts): string {
  if ('age' in part)
    return part.age.below === undefined
      ? `Age ${part.age.from} or over`
      : part.age.from === undefined
        ? `Age under ${part.age.below}`
        : `Age ${part.age.from} to ${part.age.below}`
  if ('sex' in part) return part.sex === 'female' ? 'Female' : 'Male'
  const answer = known.get(`${part.finding}=${part.value}`) ?? known.get(part.finding)
  return answer ? inWords(answer) : part.finding
}

/**
 * Findings that must be asked before any result: the opening ones, which everything else depends on, then the open ones of every
 * rule that concerns this person by what is known so far. Private and clinician-only findings follow the same rule; whether they
 * can be asked is the caller's affair.
 */
export function mandatoryFindings(model: Model, facts: Facts): readonly string[] {
  const concerned = model.redFlags.filter(
    (flag) => flag.screened && (flag.screenWhen === undefined || evaluate(flag.screenWhen, facts) === true),
  )
  return [...new Set([...model.opening, ...concerned.flatMap((flag) => openFindings(flag.when, facts))])]
}

/** Yes-no findings that some rule counts as a warning. Places, dates, risks and what a rule calls context are not warnings. */
export function warningFindings(model: Model): ReadonlySet<string> {
  const findings = findingsOf(model)
  const named = model.redFlags.flatMap((flag) => findingsIn(flag.when).filter((id) => !flag.context.includes(id)))
  return new Set(named.filter((id) => findings.get(id)?.kind === 'yes-no' && !findings.get(id)?.risk))
}

/** Tells the person what to do now, before anything else is asked. */
export const interruptsNow = (flag: FiredFlag): boolean => flag.interrupts && flag.urgency === 'emergency'

/** The findings that a rule mentions, by its id. */
export const findingsOfFlag = (model: Model, id: string): readonly string[] =>
  model.redFlags.flatMap((flag) => (flag.id === id ? findingsIn(flag.when) : []))

/** Every finding that some rule mentions. */
export const flagFindings = (model: Model): ReadonlySet<string> => new Set(model.redFlags.flatMap((flag) => findingsIn(flag.when)))
