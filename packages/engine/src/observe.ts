import type { Answer, Case, Site, State } from './case.ts'
import { type BodyPart, type Finding, type Model, PAIN_SITE } from './model.ts'
import { itemKey, type Network } from './network.ts'

/** A finding or one value of it, as known: `value` is the answer's value for choice, ordinal and number findings. */
export interface Observation {
  /** `finding` or `finding=value` for findings whose values are independent; `finding` otherwise. */
  readonly key: string
  readonly finding: Finding
  readonly state: 'present' | 'absent'
  readonly value?: string
  /** Set when another answer settled it: the key of that answer. */
  readonly from?: string
  /** Set for a place that stands for a whole part: it hurts somewhere in it. */
  readonly part?: BodyPart
}

/** Two answers that cannot both be true. */
export interface Conflict {
  readonly a: string
  readonly b: string
  readonly message: string
}

/** A case as states of keys. */
export interface Observed {
  /** By key, sorted by key. Unknown answers are not here: unknown is not asked. */
  readonly known: ReadonlyMap<string, Observation>
  /** Findings that got an answer of any kind, unknown included: not to be asked again. */
  readonly asked: ReadonlySet<string>
  /** Findings that were answered "not sure", unless another answer settles them. */
  readonly unsure: ReadonlySet<string>
  readonly conflicts: readonly Conflict[]
}

/** The finding that marks on both legs answer by themselves. */
export const BOTH_LEGS = 'pain-in-both-legs'

/** The answers of a case as states of keys, with what they imply. The order of answers never matters. */
export function observe(model: Model, person: Case): Observed {
  const findings = findingsOf(model)
  const direct = new Map<string, Observation>()
  const asked = new Set<string>()
  const answers: [string, Answer][] = Object.entries(person.answers ?? {})
  for (const [id, answer] of answers.sort(([a], [b]) => (a < b ? -1 : 1))) {
    const finding = findings.get(id)
    if (!finding) continue
    asked.add(id)
    for (const observation of observationsOf(finding, answer)) direct.set(observation.key, observation)
  }
  if (person.sites) addSites(model, person.sites, findings, direct, asked)
  const implied = withImplications(findings, direct, asked)
  const unsure = answers.flatMap(([id, answer]) => (answer === 'unknown' && !implied.known.has(id) ? [id] : []))
  return { ...implied, unsure: new Set(unsure) }
}

const index = new WeakMap<Model, ReadonlyMap<string, Finding>>()
/** The findings of a model by id. */
export function findingsOf(model: Model): ReadonlyMap<string, Finding> {
  let known = index.get(model)
  if (!known) {
    known = new Map(model.findings.map((finding) => [finding.id, finding]))
    index.set(model, known)
  }
  return known
}

function observationsOf(finding: Finding, answer: Answer): Observation[] {
  if (answer === 'unknown') return []
  if (finding.kind === 'yes-no') return [{ key: finding.id, finding, state: answer as 'present' | 'absent' }]
  if (finding.kind === 'number') return [{ key: finding.id, finding, state: 'present', value: binOf(finding, answer as number) }]
  if (!finding.multiple) return [{ key: finding.id, finding, state: 'present', value: answer as string }]
  const states: Readonly<Record<string, State>> = Array.isArray(answer)
    ? Object.fromEntries(finding.values.map((value) => [value.id, answer.includes(value.id) ? 'present' : 'absent']))
    : (answer as Readonly<Record<string, State>>)
  return Object.entries(states).flatMap(([value, state]) =>
    state === 'unknown' ? [] : [{ key: itemKey(finding.id, value), finding, state, value }],
  )
}

/** The bin of a number: thresholds belong to the upper bin. */
export function binOf(finding: Finding, value: number): string {
  const above = (finding.cuts ?? []).filter((cut) => value >= cut).length
  return finding.values[above]?.id ?? ''
}

/** Every region that a part may mean. */
export const regionsIn = ({ regions, also, aspects }: BodyPart): readonly string[] => [
  ...new Set([...regions, ...also, ...Object.values(aspects)]),
]

/**
 * Places that hurt; all others do not, but for those of a part of which no single place is known. Its first region carries what it
 * says, the others that stand for it count for rules only. A single place within a part says more than the part.
 */
function addSites(
  model: Model,
  sites: readonly Site[],
  findings: ReadonlyMap<string, Finding>,
  direct: Map<string, Observation>,
  asked: Set<string>,
): void {
  const finding = findings.get(PAIN_SITE)
  if (!finding) return
  asked.add(PAIN_SITE)
  const exact = new Set(sites.flatMap(({ region, part }) => (part === undefined ? [region] : [])))
  const named = new Set(sites.map(({ part }) => part))
  const parts = model.parts.filter((part) => named.has(part.id) && !regionsIn(part).some((id) => exact.has(id)))
  const open = new Set(parts.flatMap(regionsIn))
  for (const { id } of finding.values) {
    const key = itemKey(PAIN_SITE, id)
    const part = parts.find(({ regions }) => regions.includes(id))
    if (part) direct.set(key, { key, finding, state: 'present', value: id, part, ...(id === part.regions[0] ? {} : { from: PAIN_SITE }) })
    else if (exact.has(id) || !open.has(id)) direct.set(key, { key, finding, state: exact.has(id) ? 'present' : 'absent', value: id })
  }
  addSides(sites, findings, direct, asked)
}

/** Marks on the body map say by themselves whether one or both legs hurt. */
function addSides(
  sites: readonly Site[],
  findings: ReadonlyMap<string, Finding>,
  direct: Map<string, Observation>,
  asked: Set<string>,
): void {
  const finding = findings.get(BOTH_LEGS)
  const sides = new Set(sites.flatMap((site) => (site.side ? [site.side] : [])))
  if (!finding || asked.has(BOTH_LEGS) || sides.size === 0) return
  asked.add(BOTH_LEGS)
  direct.set(BOTH_LEGS, { key: BOTH_LEGS, finding, state: sides.size === 2 ? 'present' : 'absent', from: PAIN_SITE })
}

/** Follows implies and opposite until nothing changes; a contradiction is reported and the given answer stays. */
function withImplications(
  findings: ReadonlyMap<string, Finding>,
  direct: Map<string, Observation>,
  asked: Set<string>,
): Omit<Observed, 'unsure'> {
  const known = new Map(direct)
  const conflicts: Conflict[] = []
  const queue = [...direct.values()]
  for (let observation = queue.shift(); observation; observation = queue.shift()) {
    if (observation.state !== 'present') continue
    const { finding, key } = observation
    const consequences = [
      ...finding.implies.map((target) => [target, 'present'] as const),
      ...finding.opposite.map((target) => [target, 'absent'] as const),
      ...finding.excludes.map((target) => [target, 'excluded'] as const),
    ]
    for (const [target, state] of consequences) {
      const [id = '', value] = target.split('=')
      const other = findings.get(id)
      if (!other) continue
      const targetKey = other.kind === 'yes-no' || other.multiple ? target : id
      const earlier = known.get(targetKey)
      const wanted = state === 'excluded' ? 'absent' : state
      const clashes =
        earlier &&
        (earlier.state !== wanted ||
          (value !== undefined && !other.multiple && wanted === 'present' && !atLeast(other, earlier.value, value)))
      if (clashes) {
        conflicts.push({ a: key, b: targetKey, message: `"${finding.title}" and "${other.title}" do not fit together as answered.` })
      } else if (!earlier && state !== 'excluded' && (other.kind === 'yes-no' || (other.multiple && value !== undefined))) {
        const made: Observation = { key: targetKey, finding: other, state, from: key, ...(value === undefined ? {} : { value }) }
        known.set(targetKey, made)
        asked.add(id)
        queue.push(made)
      }
    }
  }
  const sorted = [...known].sort(([a], [b]) => (a < b ? -1 : 1))
  return { known: new Map(sorted), asked, conflicts: conflicts.sort((x, y) => (x.a + x.b < y.a + y.b ? -1 : 1)) }
}

/** In an ordered finding a later value includes the earlier ones. */
export function atLeast(finding: Finding, value: string | undefined, threshold: string): boolean {
  const order = finding.values.map((each) => each.id)
  const [have, want] = [order.indexOf(value ?? ''), order.indexOf(threshold)]
  return finding.kind === 'choice' ? have === want : have >= want
}

/** The same case without some answers, as if they had never been asked: what the others imply is drawn anew. */
export function without(model: Model, observed: Observed, keys: ReadonlySet<string>): ReadonlyMap<string, Observation> {
  const given = [...observed.known].filter(([key, { from }]) => (from === undefined || from === PAIN_SITE) && !keys.has(key))
  return withImplications(findingsOf(model), new Map(given), new Set()).known
}

/** Keys that the inference can use. */
export const isLinked = (network: Network, key: string): boolean =>
  network.itemOf.has(key) || network.categoryOf.has(key) || network.riskOf.has(key)
