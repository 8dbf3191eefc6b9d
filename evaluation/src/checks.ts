import { ask, type Case, chances, isAtLeast, type Model, type URGENCIES, urgencyOf } from '@kneebone/engine'
import type { Entries } from '@kneebone/kb'
import { differences, storedBaseline } from './baseline.ts'
import { missedEmergencies } from './metrics/summary.ts'
import { type KnownMisses, type Run, ratchetFaults } from './misses.ts'
import { told } from './sets.ts'

/**
 * Everything that the vignettes hold us to, as sentences about what is broken: no emergency left below urgent, no miss that is not
 * on the list, no entry that is right by now, nothing that moved since the stored baseline. Of sealed cases only counts.
 */
export function faultsOfRun(known: KnownMisses, run: Run): readonly string[] {
  const { set, mode, rows } = run
  const baseline = storedBaseline(set, mode)
  const low = missedEmergencies(rows).map(({ id, diagnosis, urgency }) => `${id} ${diagnosis}: an emergency was called ${urgency}`)
  return [
    ...told(set, 'an emergency below urgent', low),
    ...told(set, 'not as known-misses.yaml says', ratchetFaults(known, run)),
    ...(baseline
      ? told(set, 'moved since the baseline', differences(baseline, rows))
      : [`there is no baseline of ${set} in mode ${mode}: write it with npm run eval -- --baseline`]),
  ]
}

type Example = Entries['condition'][number]['data']['examples'][number]
type FlagExample = Entries['red-flag'][number]['data']['examples'][number]

/** An example of a knowledge file as a case. */
export const caseOfExample = ({
  age,
  sex,
  sites,
  answers,
}: Omit<Example, 'expect' | 'name'> | Omit<FlagExample, 'expect' | 'name'>): Case => ({
  ...(age === undefined ? {} : { age }),
  ...(sex === undefined ? {} : { sex }),
  ...(sites === undefined ? {} : { sites: sites.map((region) => ({ region })) }),
  answers: answers as NonNullable<Case['answers']>,
})

/** A cause that ranks third with less than this is not really among the first three. */
const NOTICEABLE = 0.05

/** What an example of a condition file expects and does not get. */
export function faultsOfExample(model: Model, id: string, { expect, ...example }: Example): readonly string[] {
  const person = caseOfExample(example)
  const ranked = chances(model, person)
  const rank = (wanted: string) => ranked.findIndex((each) => each.id === wanted) + 1
  const chance = (wanted: string) => ranked.find((each) => each.id === wanted)?.chance ?? 0
  const shown = ranked
    .slice(0, 4)
    .map((each) => `${each.id} ${each.chance.toFixed(2)}`)
    .join(', ')
  const faults: string[] = []
  const must = (holds: boolean, says: string) => holds || faults.push(`${id}, ${example.name}: ${says}; got ${shown}`)
  const { first, inTop3, inTop5, notInTop3, chanceBelow, urgency, urgencyAtLeast } = expect
  if (first) must(ranked[0]?.id === first, `${first} first`)
  if (inTop3) must(rank(inTop3) <= 3, `${inTop3} in the first 3`)
  if (inTop5) must(rank(inTop5) <= 5, `${inTop5} in the first 5`)
  if (notInTop3) must(rank(notInTop3) > 3 || chance(notInTop3) < NOTICEABLE, `${notInTop3} not in the first 3`)
  if (chanceBelow !== undefined) must(chance(id) < chanceBelow, `a chance below ${chanceBelow}`)
  if (urgency ?? urgencyAtLeast) {
    const level = urgencyOf(model, person)
    if (urgency) must(level === urgency, `urgency ${urgency}, not ${level}`)
    if (urgencyAtLeast) must(isAtLeast(level, urgencyAtLeast), `urgency at least ${urgencyAtLeast}, not ${level}`)
  }
  return faults
}

/** What an example of a red flag expects and does not get. A fired flag must also raise the urgency to its own. */
export function faultsOfFlagExample(
  model: Model,
  id: string,
  urgency: (typeof URGENCIES)[number],
  example: FlagExample,
): readonly string[] {
  const person = caseOfExample(example)
  const fired = ask(model, person).redFlags.some((flag) => flag.id === id)
  if (fired !== (example.expect === 'present')) return [`${id}, ${example.name}: the flag is ${fired ? 'present' : 'absent'}`]
  if (!fired) return []
  const level = urgencyOf(model, person)
  return isAtLeast(level, urgency) ? [] : [`${id}, ${example.name}: urgency ${level} in spite of the flag`]
}
