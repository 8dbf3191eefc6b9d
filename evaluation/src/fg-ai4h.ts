import { type Case, type Model, PAIN_SITE } from '@kneebone/engine'
import { z } from 'zod'
import { caseOf } from './mapping.ts'
import { type Share, shareOf, shareWhere } from './metrics/share.ts'
import { matchByName } from './names.ts'
import { factsFromWords } from './reader.ts'
import type { Play } from './run.ts'
import type { Key, Vignette } from './vignettes.ts'

// A client of the FG-AI4H benchmark protocol: sends vignettes to any AI that speaks it, ours or another, and scores the answers.

interface Feature {
  readonly id: string
  readonly name: string
  readonly state: 'present' | 'absent' | 'unsure'
  readonly standardOntologyUris: readonly string[]
}

/** A case as the protocol sends it. */
export interface CaseData {
  readonly profileInformation: { readonly age: number; readonly biologicalSex: 'female' | 'male' }
  readonly presentingComplaints: readonly Feature[]
  readonly otherFeatures: readonly Feature[]
}

/** A case of ours in the protocol, each finding by our own id and title. The complaint is the first place that hurts. */
export function caseDataOf(model: Model, { age, sex, sites = [], answers = {} }: Case): CaseData {
  const titles = new Map([...model.findings, ...model.regions].map(({ id, title }) => [id, title]))
  const feature = (id: string, state: Feature['state'], finding = id, value?: string): Feature => ({
    id,
    name: `${titles.get(finding) ?? finding}${value === undefined ? '' : `: ${titles.get(value) ?? value}`}`,
    state,
    standardOntologyUris: [],
  })
  const places = sites.map(({ region, side }) => feature(`${PAIN_SITE}=${region}${side ? `:${side}` : ''}`, 'present', PAIN_SITE, region))
  const rest = Object.entries(answers).flatMap(([id, answer]): readonly Feature[] => {
    const stateOf = (state: unknown): Feature['state'] => (state === 'unknown' ? 'unsure' : state === 'absent' ? 'absent' : 'present')
    if (answer === 'present' || answer === 'absent' || answer === 'unknown') return [feature(id, stateOf(answer))]
    if (typeof answer !== 'object') return [feature(`${id}=${answer}`, 'present', id, String(answer))]
    const values: readonly (readonly [string, unknown])[] = Array.isArray(answer)
      ? answer.map((value: string) => [value, 'present'] as const)
      : Object.entries(answer)
    return values.map(([value, state]) => feature(`${id}=${value}`, stateOf(state), id, value))
  })
  const [complaint, ...others] = [...places, ...rest]
  return {
    profileInformation: { age: age ?? 40, biologicalSex: sex === 'male' ? 'male' : 'female' },
    presentingComplaints: complaint ? [complaint] : [],
    otherFeatures: others,
  }
}

const answerShape = z.looseObject({
  triage: z.enum(['SC', 'PC', 'EC', 'UNCERTAIN']),
  conditions: z.array(z.looseObject({ id: z.string(), name: z.string().optional() })),
})
type Solved = z.infer<typeof answerShape>

/** The answer to one vignette. */
export interface Solution {
  readonly id: string
  readonly expected: 'SC' | 'PC' | 'EC'
  /** Null where the endpoint failed: `error` says how. */
  readonly triage: Solved['triage'] | null
  readonly rank: number | null
  readonly error?: string
}

/** The figures of the benchmark. */
export interface Benchmark {
  readonly cases: number
  readonly answered: Share
  readonly triageMatch: Share
  /** Mean of 1 − distance / 2 over the three levels; 0.2 for UNCERTAIN, 0 for no answer. */
  readonly triageSimilarity: number | null
  readonly top1: Share
  readonly top3: Share
  readonly top10: Share
}

/** Nothing that speaks the protocol is there. */
export class NoEndpoint extends Error {
  override readonly name = 'NoEndpoint'
  constructor(address: string) {
    super(`${address}/health-check does not answer: is the address right, and the AI running?`)
  }
}

const LEVELS = ['SC', 'PC', 'EC'] as const
const EXPECTED: Readonly<Record<Exclude<Key, 'unknown'>, Solution['expected']>> = {
  emergency: 'EC',
  urgent: 'PC',
  routine: 'PC',
  'non-emergency': 'PC',
  'self-care': 'SC',
}
const UNCERTAIN = 0.2
const PATIENCE = 30_000

/**
 * Sends every vignette whose urgency is known to an endpoint of the protocol.
 *
 * @param base address before `/health-check` and `/solve-case`
 * @throws NoEndpoint when the health check fails
 */
export async function benchmark(
  base: string,
  { model, vignettes, mappings, reader }: Play,
): Promise<{ figures: Benchmark; solutions: readonly Solution[] }> {
  const address = base.replace(/\/$/, '')
  const health = await fetch(`${address}/health-check`, { signal: AbortSignal.timeout(PATIENCE) }).catch(() => undefined)
  if (!health?.ok) throw new NoEndpoint(address)
  const solutions: Solution[] = []
  for (const vignette of vignettes) {
    if (vignette.triage === 'unknown') continue
    const coded = mappings?.[vignette.id]
    if (!coded && !reader) continue
    const facts = coded ? caseOf(vignette, coded) : factsFromWords(reader as NonNullable<typeof reader>, vignette)
    const accepted = coded?.condition ?? matchByName(model, vignette).accepted
    solutions.push(await solve(address, vignette, EXPECTED[vignette.triage], accepted, caseDataOf(model, facts)))
  }
  return { figures: figuresOf(solutions), solutions }
}

async function solve(
  address: string,
  { id }: Vignette,
  expected: Solution['expected'],
  accepted: readonly string[],
  caseData: CaseData,
): Promise<Solution> {
  const failed = (error: string): Solution => ({ id, expected, triage: null, rank: null, error })
  try {
    const response = await fetch(`${address}/solve-case`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ caseData, aiImplementation: 'benchmark' }),
      signal: AbortSignal.timeout(PATIENCE),
    })
    if (!response.ok) return failed(`status ${response.status}`)
    const { success, data } = answerShape.safeParse(await response.json())
    if (!success) return failed('the answer is not of the protocol')
    const rank = data.conditions.findIndex((condition) => accepted.includes(condition.id)) + 1
    return { id, expected, triage: data.triage, rank: rank === 0 ? null : rank }
  } catch (error) {
    return failed((error as Error).name === 'TimeoutError' ? 'no answer in time' : 'no answer')
  }
}

export function figuresOf(solutions: readonly Solution[]): Benchmark {
  const within = (n: number) => shareWhere(solutions, ({ rank }) => rank !== null && rank <= n)
  const similarity = ({ expected, triage }: Solution): number =>
    triage === null ? 0 : triage === 'UNCERTAIN' ? UNCERTAIN : 1 - Math.abs(LEVELS.indexOf(expected) - LEVELS.indexOf(triage)) / 2
  return {
    cases: solutions.length,
    answered: shareWhere(solutions, ({ triage }) => triage !== null),
    triageMatch: shareOf(solutions.filter(({ expected, triage }) => expected === triage).length, solutions.length),
    triageSimilarity: solutions.length === 0 ? null : solutions.reduce((sum, each) => sum + similarity(each), 0) / solutions.length,
    top1: within(1),
    top3: within(3),
    top10: within(10),
  }
}
