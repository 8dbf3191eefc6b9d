import { assess } from './assess.ts'
import type { Assessment } from './assessment.ts'
import type { Answer, Case, Result } from './case.ts'
import { CLOCKS } from './clocks.ts'
import { join } from './decide.ts'
import type { Condition, Model, Urgency } from './model.ts'
import { findingsOf } from './observe.ts'

const SEVERITY = 'pain-severity'
const TREND = 'pain-trend'
/** Smallest change of pain that matters to people, in points out of 10 (judgement; sources give 1 to 2). */
const MATTERS = 2
const WORSE = ['worse-over-weeks', 'worse-over-days', 'worse-over-hours']
/** A chance that moved by less than this is the same. */
const SAME = 0.05
const FOLLOWED = 3

export type Direction = 'better' | 'same' | 'worse' | 'unknown'

/** How one leading cause should have gone by now, and how it went. */
export interface CourseCheck {
  readonly id: string
  readonly title: string
  readonly verdict: 'on-course' | 'too-early' | 'stalled' | 'worse' | 'unknown'
  /** What usually happens, or what it means that it has not. */
  readonly says: string
}

/** The same person at two times. Chances are in [0, 1], pain in points of 0 to 10. */
export interface Reassessment {
  /** The case as it is now, assessed by itself. */
  readonly assessment: Assessment
  readonly days: number
  /** The highest of: the urgency now, and what the course and the clocks ask for. Never lower than the assessment's own. */
  readonly urgency: { readonly before: Urgency; readonly now: Urgency; readonly because: readonly string[] }
  readonly pain: { readonly before?: number; readonly now?: number; readonly direction: Direction }
  readonly course: readonly CourseCheck[]
  readonly causes: readonly {
    readonly id: string
    readonly title: string
    readonly before: number
    readonly now: number
    readonly direction: 'up' | 'same' | 'down'
  }[]
  /** Answers that are not what they were, in words. */
  readonly changed: readonly { readonly finding: string; readonly title: string; readonly before: string; readonly now: string }[]
}

/**
 * Compares the same person at two times: what changed, whether the leading causes follow their expected course, and whether a stalled
 * recovery or a clock that ran out asks for more help than the answers alone. It only ever raises the urgency of the later case.
 *
 * @param earlier the case as it was assessed then; @param now the case as it is, both refused by name when they are not sound
 * @param days whole days between the two, 0 or more
 */
export function reassess(model: Model, earlier: unknown, now: unknown, days: number): Result<Reassessment> {
  if (!Number.isFinite(days) || days < 0) {
    const fix = 'give the number of days between the two cases'
    return { ok: false, problems: [{ code: 'wrong-days', where: 'days', message: `${days} is not a number of days`, fix }] }
  }
  const first = assess(model, earlier)
  const second = assess(model, now)
  if (!first.ok || !second.ok) {
    const problems = [
      ...(first.ok ? [] : first.problems.map((problem) => ({ ...problem, where: `earlier.${problem.where}` }))),
      ...(second.ok ? [] : second.problems.map((problem) => ({ ...problem, where: `now.${problem.where}` }))),
    ]
    return { ok: false, problems }
  }
  const pain = painBetween(earlier as Case, now as Case)
  const course = courseOf(model, second.value, pain.direction, days)
  const { level, because } = escalation(first.value.urgency.level, pain, course, days)
  return {
    ok: true,
    value: {
      assessment: second.value,
      days,
      urgency: { before: first.value.urgency.level, now: join(second.value.urgency.level, level), because },
      pain,
      course,
      causes: causesBetween(first.value, second.value),
      changed: changedAnswers(model, earlier as Case, now as Case),
    },
  }
}

const numberOf = (answer: Answer | undefined): number | undefined => (typeof answer === 'number' ? answer : undefined)

function painBetween(earlier: Case, now: Case): Reassessment['pain'] {
  const [before, after] = [numberOf(earlier.answers?.[SEVERITY]), numberOf(now.answers?.[SEVERITY])]
  const given = { ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { now: after }) }
  const trend = now.answers?.[TREND]
  const change = before === undefined || after === undefined ? undefined : after - before
  // Either sign of worsening counts; getting better needs both to agree, or one to be silent.
  const worse = (change !== undefined && change >= MATTERS) || WORSE.includes(String(trend))
  const better = (change !== undefined && change <= -MATTERS) || trend === 'getting-better'
  if (worse) return { ...given, direction: 'worse' }
  if (better && (change === undefined || change <= 0)) return { ...given, direction: 'better' }
  return { ...given, direction: change === undefined && (trend === undefined || trend === 'unknown') ? 'unknown' : 'same' }
}

function courseOf(model: Model, { causes }: Assessment, direction: Direction, days: number): CourseCheck[] {
  return causes.slice(0, FOLLOWED).map(({ id, title }) => {
    const { course } = model.conditions.find((condition) => condition.id === id) as Condition
    const check = (verdict: CourseCheck['verdict'], says: string): CourseCheck => ({ id, title, verdict, says })
    if (direction === 'worse') return check('worse', course.stalled)
    if (direction === 'unknown' || course.betterWithin === undefined) return check('unknown', course.usual)
    if (direction === 'better') return check('on-course', course.usual)
    return days >= course.betterWithin ? check('stalled', course.stalled) : check('too-early', course.usual)
  })
}

/** What the time and the course ask for, whatever the answers say by themselves. */
function escalation(
  before: Urgency,
  { direction }: Reassessment['pain'],
  course: readonly CourseCheck[],
  days: number,
): { readonly level: Urgency; readonly because: readonly string[] } {
  const because: string[] = []
  let level: Urgency = 'self-care'
  const ask = (urgency: Urgency, says: string): void => {
    level = join(level, urgency)
    because.push(says)
  }
  const clock = CLOCKS[before]
  if (direction !== 'better' && days >= clock.days && clock.next !== 'self-care') ask(clock.next, clock.says)
  if (direction === 'worse') ask('soon', 'It is getting worse.')
  const [leading] = course
  if (leading?.verdict === 'stalled') ask('routine', `${leading.title} should be better by now. ${leading.says}`)
  return { level, because }
}

function causesBetween(before: Assessment, after: Assessment): Reassessment['causes'] {
  const [then, now] = [before, after].map(({ causes }) => new Map(causes.map((cause) => [cause.id, cause]))) as [
    Map<string, Assessment['causes'][number]>,
    Map<string, Assessment['causes'][number]>,
  ]
  return [...new Set([...now.keys(), ...then.keys()])].map((id) => {
    const [was, is] = [then.get(id)?.chance ?? 0, now.get(id)?.chance ?? 0]
    const direction = is - was > SAME ? 'up' : was - is > SAME ? 'down' : 'same'
    return { id, title: (now.get(id) ?? then.get(id))?.title ?? id, before: was, now: is, direction }
  })
}

function changedAnswers(model: Model, earlier: Case, now: Case): Reassessment['changed'] {
  const findings = findingsOf(model)
  const ids = [...new Set([...Object.keys(earlier.answers ?? {}), ...Object.keys(now.answers ?? {})])].sort()
  return ids.flatMap((id) => {
    const finding = findings.get(id)
    const words = (answer: Answer | undefined): string => {
      if (answer === undefined || answer === 'unknown') return 'not known'
      if (answer === 'present') return 'yes'
      if (answer === 'absent') return 'no'
      const label = (value: string) => finding?.values.find((each) => each.id === value)?.label ?? value
      if (typeof answer === 'string') return label(answer)
      if (typeof answer === 'number') return String(answer)
      const chosen = Array.isArray(answer)
        ? answer
        : Object.keys(answer).filter((key) => (answer as Record<string, string>)[key] === 'present')
      return chosen.length > 0 ? chosen.map(label).join(', ') : 'none of these'
    }
    const [was, is] = [words(earlier.answers?.[id]), words(now.answers?.[id])]
    return was === is || !finding ? [] : [{ finding: id, title: finding.title, before: was, now: is }]
  })
}
