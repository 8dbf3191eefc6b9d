import type { Assessment, CareStep, FiredFlag } from './assessment.ts'
import { gravestFirst, howSoon } from './how-soon.ts'
import { evaluate, type Facts, openFindings } from './logic.ts'
import {
  type CareItem,
  type CareLink,
  type ComeBack,
  type Condition,
  type Contraindication,
  isAtLeast,
  type Model,
  type Urgency,
} from './model.ts'

/** Steps are taken from causes at least this likely. */
const LIKELY = 0.12
/** Advice is withheld when a cause at least this likely forbids it; a dangerous cause counts from less. */
const FORBIDS = 0.05
const FORBIDS_DANGEROUS = 0.01
const MOST = 8
const MOST_TO_SEE = 4

interface Weighed {
  readonly condition: Condition
  readonly chance: number
}

interface Likely extends Weighed {
  /** 2 for a cause that is as urgent as the result, 1 for another that a fired rule of that urgency fears, 0 for the rest. */
  readonly decides: 0 | 1 | 2
}

type List = 'see' | 'tests' | 'treatments' | 'now' | 'avoid'

/**
 * What to do next, from the likely causes together. Advice is withheld, with the reason, when another likely cause forbids it or
 * when something about the person does; what would forbid it and is not known is named, never taken for absent.
 */
export function stepsFor(
  model: Model,
  weighed: readonly Weighed[],
  urgency: Urgency,
  flags: readonly FiredFlag[],
  facts: Facts,
): Assessment['steps'] {
  const likely = likelyOf(weighed, urgency, flags)
  const forbidden = forbiddenBy(weighed)
  const care = new Map(model.care.map((item) => [item.id, item]))
  const against = ({ id }: CareStep): readonly Contraindication[] => care.get(id)?.notWith ?? []
  const withPerson = ({ step }: Merged): CareStep => ({ ...step, ...personal(against(step), facts) })
  const gather = (list: List): CareStep[] => merged(list, likely, care).map(withPerson)
  const because = (step: CareStep): string | undefined => {
    if (step.grade === 'does-not-help' || step.use === 'not-helpful') return undefined
    const cause = forbidden.get(step.id)
    if (cause !== undefined) return `It could harm if this turns out to be ${lower(cause)}.`
    return against(step).find(({ when, effect }) => effect === 'withhold' && evaluate(when, facts) === true)?.why
  }
  const allowed = (steps: readonly CareStep[]) => steps.filter((step) => because(step) === undefined)
  const [tests, treatments, now] = [gather('tests'), gather('treatments'), gather('now')]
  return {
    see: soonestFirst(merged('see', likely, care).slice(0, MOST_TO_SEE), urgency).map(withPerson),
    tests: tests.slice(0, MOST),
    treatments: allowed(treatments).slice(0, MOST),
    now: allowed(now).slice(0, MOST),
    avoid: gather('avoid').slice(0, MOST),
    withheld: [...now, ...treatments].flatMap((step) => {
      const reason = because(step)
      return reason === undefined ? [] : [{ id: step.id, title: step.title, because: reason }]
    }),
    comeBack: gravestFirst(comeBackOf(likely).slice(0, MOST)).map(({ says }) => says),
  }
}

/** Reasons to come back of all likely causes; what two of them say alike is said once. */
const comeBackOf = (likely: readonly Likely[]): readonly ComeBack[] => [
  ...new Map(likely.flatMap(({ condition }) => condition.comeBack.map((reason) => [reason.says, reason]))).values(),
]

const soonestFirst = (steps: readonly Merged[], urgency: Urgency): readonly Merged[] =>
  [...steps].sort((a, b) => howSoon(a.link, urgency) - howSoon(b.link, urgency))

/** What is known, and what is open, of the things about a person that speak against a step. */
export function personal(against: readonly Contraindication[], facts: Facts): Pick<CareStep, 'cautions' | 'checkFirst'> {
  const cautions = against.filter(({ when }) => evaluate(when, facts) === true).map(({ why }) => why)
  const checkFirst = against
    .filter(({ when }) => evaluate(when, facts) === undefined)
    .map(({ when, why }) => ({ says: why, findings: openFindings(when, facts) }))
  return { ...(cautions.length > 0 ? { cautions } : {}), ...(checkFirst.length > 0 ? { checkFirst } : {}) }
}

/** The likely causes; and when a cause decides the urgency, that cause too and first, however unlikely. */
function likelyOf(weighed: readonly Weighed[], urgency: Urgency, flags: readonly FiredFlag[]): readonly Likely[] {
  const feared = new Set(flags.filter((flag) => flag.urgency === urgency).flatMap((flag) => flag.fear))
  const rankOf = ({ id, urgency: own }: Condition) => {
    if (isAtLeast(own.level, urgency) && (feared.has(id) || isAtLeast(urgency, 'urgent'))) return 2
    return feared.has(id) ? 1 : 0
  }
  const all = weighed.map((each): Likely => ({ ...each, decides: rankOf(each.condition) }))
  const isFeared = ({ condition }: Likely) => feared.has(condition.id)
  const first = all.find((each) => each.decides === 2 && isFeared(each)) ?? all.find(isFeared) ?? all.find(({ decides }) => decides === 2)
  const chosen = all.filter(
    (each, rank) => rank === 0 || each === first || each.chance >= LIKELY || (each.decides > 0 && each.chance >= FORBIDS),
  )
  return chosen.sort((a, b) => b.decides - a.decides || b.chance - a.chance).slice(0, 5)
}

/** Whether a cause is likely enough for what it forbids to be withheld. */
export const forbids = ({ mustNotMiss }: Condition, chance: number): boolean => chance >= (mustNotMiss ? FORBIDS_DANGEROUS : FORBIDS)

function forbiddenBy(weighed: readonly Weighed[]): ReadonlyMap<string, string> {
  const forbidden = new Map<string, string>()
  for (const { condition, chance } of weighed) {
    if (!forbids(condition, chance)) continue
    for (const { id } of condition.avoid) if (!forbidden.has(id)) forbidden.set(id, condition.title)
  }
  return forbidden
}

const lower = (title: string): string => (/^[A-Z][a-z]/.test(title) ? title[0]?.toLowerCase() + title.slice(1) : title)

interface Merged {
  step: CareStep
  /** Of the cause that brings the step first: what the step says is said there. */
  readonly link: CareLink
  weight: number
  readonly decides: number
}

/** Each step once, for all its causes: those of the causes that decide the urgency first, by the chance of the causes that bring it there. */
function merged(list: List, likely: readonly Likely[], care: ReadonlyMap<string, CareItem>): readonly Merged[] {
  const steps = new Map<string, Merged>()
  for (const { condition, chance, decides } of likely) {
    for (const link of condition[list]) {
      const item = care.get(link.id)
      if (!item) continue
      const known = steps.get(link.id)
      if (!known) steps.set(link.id, { step: stepOf(item, link, condition), link, weight: chance, decides })
      else {
        known.step = { ...known.step, for: [...known.step.for, condition.title] }
        if (decides === known.decides) known.weight += chance
      }
    }
  }
  return [...steps.values()].sort((a, b) => b.decides - a.decides || b.weight - a.weight)
}

function stepOf(item: CareItem, link: CareLink, condition: Condition): CareStep {
  const says = link.when ?? link.why ?? link.effect
  const { grade, use } = link
  const { id, title, what, how, benefit, harm } = item
  return {
    id,
    title,
    what,
    ...(how === undefined ? {} : { how }),
    ...(benefit === undefined ? {} : { benefit }),
    ...(harm === undefined ? {} : { harm }),
    ...(says === undefined ? {} : { says }),
    ...(grade === undefined ? {} : { grade }),
    ...(use === undefined ? {} : { use }),
    for: [condition.title],
    basis: link.basis,
  }
}
