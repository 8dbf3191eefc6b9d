import type { Condition, Finding, Model } from '@kneebone/engine'
import type { Report } from './check.ts'
import type { Entries, Entry } from './read.ts'

/**
 * Least total variation between what two conditions look like to the person. Below it, no set of answers that somebody can give at
 * home tells them apart better than a little over chance.
 */
const LEAST = 0.25

/** Distributions of the findings that a condition changes, by key: `finding`, or `finding=value` where values are independent. */
type Profile = ReadonlyMap<string, readonly number[]>

/** Any two conditions must look different in what a person can answer; the nearest one is named. */
export function checkSeparable(model: Model, entries: Entries, reporter: (entry: Entry<unknown>) => Report): void {
  const findings = new Map(model.findings.filter(({ who, risk }) => who !== 'clinician' && !risk).map((finding) => [finding.id, finding]))
  const profiles = model.conditions.map((condition) => ({ id: condition.id, profile: profileOf(condition, findings) }))
  const files = new Map(entries.condition.map((entry) => [entry.data.id, entry]))
  for (const [i, { id, profile }] of profiles.entries()) {
    for (const other of profiles.slice(i + 1)) {
      const least = difference(profile, other.profile, findings, LEAST)
      const entry = files.get(other.id)
      if (least >= LEAST || !entry) continue
      reporter(entry)(
        'not-separable',
        ['findings'],
        `what a person can answer hardly tells ${other.id} from ${id} (difference ${least.toFixed(2)}, at least ${LEAST})`,
        'link a finding that one has and the other has not, or make them one condition',
      )
    }
  }
}

function profileOf(condition: Condition, findings: ReadonlyMap<string, Finding>): Profile {
  const profile = new Map<string, readonly number[]>()
  for (const { finding, value, strength } of condition.links) {
    const leak = findings.get(finding)?.leak[value ?? 'present']
    if (leak === undefined) continue
    const present = 1 - (1 - leak) * (1 - strength)
    profile.set(value === undefined ? finding : `${finding}=${value}`, [present, 1 - present])
  }
  for (const { finding, shares } of condition.tables) {
    const values = findings.get(finding)?.values
    if (values)
      profile.set(
        finding,
        values.map(({ id }) => shares[id] ?? 0),
      )
  }
  return profile
}

/**
 * A lower bound of the total variation between two products of independent findings: the squared Hellinger distance,
 * 1 − Π Σ √(p q). Findings that neither condition changes cancel. Counted until it is at least `enough`.
 */
function difference(a: Profile, b: Profile, findings: ReadonlyMap<string, Finding>, enough = 1): number {
  let overlap = 1
  for (const key of new Set([...a.keys(), ...b.keys()])) {
    if (1 - overlap >= enough) break
    const usual = a.has(key) && b.has(key) ? [] : background(key, findings)
    const [p, q] = [a.get(key) ?? usual, b.get(key) ?? usual]
    overlap *= Math.min(
      1,
      p.reduce((sum, chance, i) => sum + Math.sqrt(chance * (q[i] ?? 0)), 0),
    )
  }
  return 1 - overlap
}

function background(key: string, findings: ReadonlyMap<string, Finding>): readonly number[] {
  const [id = '', value] = key.split('=')
  const finding = findings.get(id)
  if (!finding) return []
  if (value === undefined && finding.kind !== 'yes-no') return finding.values.map((each) => finding.leak[each.id] ?? 0)
  const leak = finding.leak[value ?? 'present'] ?? 0
  return [leak, 1 - leak]
}
