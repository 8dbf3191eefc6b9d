import { PAIN_SITE, urgencyRank } from '@kneebone/engine'
import { checkRef, type Index, type Report, unknownId } from './check.ts'
import { checkAnswers } from './check-answers.ts'
import { checkActs } from './check-help.ts'
import type { RedFlagFile } from './schema/red-flag.ts'
import { splitRef } from './values.ts'

export function checkRedFlag(flag: RedFlagFile, index: Index, used: Set<string>, report: Report): void {
  for (const [i, id] of flag.fear.entries())
    if (!index.conditions.has(id)) unknownId(report, ['fear', i], 'condition', id, index.conditions)
  if (flag.fear.length + flag.fearOther.length === 0)
    report(
      'no-fear',
      ['fear'],
      'the rule does not say what it is afraid of',
      'name a condition under fear, or a plain name under fearOther',
    )
  const named = new Set<string>()
  checkExpression(flag.when, index, named, report, ['when'])
  for (const id of named) used.add(id)
  for (const [i, id] of flag.context.entries())
    if (!named.has(id))
      report(
        'wrong-context',
        ['context', i],
        `${id} is not one of the findings of when`,
        `name one of ${[...named].join(', ')}, or take it out`,
      )
  checkActs(flag, report)
  if (flag.unknownFloor) checkFloor(flag, flag.unknownFloor, named, index, report)
  if (typeof flag.screen === 'object') checkExpression(flag.screen.when, index, new Set(), report, ['screen', 'when'])
  for (const [i, example] of flag.examples.entries()) checkAnswers(example, index, report, ['examples', i])
  if (!flag.examples.some((example) => example.expect === 'present'))
    report('no-firing-example', ['examples'], 'no example shows the rule firing', 'add one with expect: present')
  if (!flag.examples.some((example) => example.expect !== 'present' && comesNear(example, flag.when, named)))
    report(
      'no-near-miss',
      ['examples'],
      'no example comes near and does not fire',
      'add one with a finding of when that is there, and expect: absent or unknown',
    )
}

function checkFloor(
  { urgency }: RedFlagFile,
  floor: NonNullable<RedFlagFile['unknownFloor']>,
  named: ReadonlySet<string>,
  index: Index,
  report: Report,
): void {
  for (const [i, id] of floor.answers.entries())
    if (!named.has(id))
      report(
        'wrong-doubt',
        ['unknownFloor', 'answers', i],
        `${id} is not one of the findings of when`,
        `name one of ${[...named].join(', ')}, or take it out`,
      )
  if (floor.with) checkExpression(floor.with, index, new Set(), report, ['unknownFloor', 'with'])
  if (urgencyRank(floor.urgency) > urgencyRank(urgency))
    report(
      'doubt-above-rule',
      ['unknownFloor', 'urgency'],
      `a doubt asks for ${floor.urgency}, the sign itself only for ${urgency}`,
      `set it to ${urgency} or less`,
    )
}

/** True where the example answers what the rule asks; and for a rule that needs several things, where one of them is there. */
function comesNear(
  { answers, sites = [] }: RedFlagFile['examples'][number],
  when: RedFlagFile['when'],
  named: ReadonlySet<string>,
): boolean {
  const there = Object.entries(answers).filter(([id, answer]) => named.has(id) && answer !== 'unknown')
  if (!needsSeveral(when)) return there.length > 0 || (sites.length > 0 && named.has(PAIN_SITE))
  return there.some(([, answer]) => answer !== 'absent') || (sites.length > 0 && named.has(PAIN_SITE))
}

const needsSeveral = (when: RedFlagFile['when']): boolean =>
  typeof when === 'object' && (('all' in when && when.all.length > 1) || ('atLeast' in when && when.atLeast > 1))

export function checkExpression(
  expression: RedFlagFile['when'],
  index: Index,
  used: Set<string>,
  report: Report,
  path: readonly PropertyKey[],
): void {
  if (typeof expression === 'string') {
    if (checkRef(expression, index, report, path)) used.add(splitRef(expression)[0])
    return
  }
  for (const key of ['all', 'any', 'of'] as const) {
    if (key in expression) {
      for (const [i, inner] of ((expression as Record<string, RedFlagFile['when'][]>)[key] ?? []).entries())
        checkExpression(inner, index, used, report, [...path, key, i])
    }
  }
}
