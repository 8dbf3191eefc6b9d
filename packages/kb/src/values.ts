import type { FindingValue } from '@kneebone/engine'
import type { FindingFile } from './schema/finding.ts'

/** Values of a finding in order. Numbers fall into the bins that their cuts make: `under-25`, `25-to-30`, `30-or-more`. */
export function valuesOf(finding: FindingFile, regions: readonly FindingValue[]): readonly FindingValue[] {
  if (finding.kind === 'region') return regions
  if (finding.kind === 'number') return bins(finding.cuts ?? [], finding.unit ?? '')
  return Object.entries(finding.values ?? {}).map(([id, label]) => ({ id, label }))
}

function bins(cuts: readonly number[], unit: string): FindingValue[] {
  if (cuts.length === 0) return []
  const first = cuts[0] as number
  const last = cuts.at(-1) as number
  return [
    { id: `under-${first}`, label: `under ${first} ${unit}`.trim() },
    ...cuts.slice(1).map((to, i) => ({ id: `${cuts[i]}-to-${to}`, label: `${cuts[i]} to ${to} ${unit}`.trim() })),
    { id: `${last}-or-more`, label: `${last} ${unit} or more`.replace('  ', ' ').trim() },
  ]
}

/** True where every value can be present or absent on its own. */
export const isIndependent = (finding: { kind: string; multiple: boolean }): boolean => finding.kind === 'yes-no' || finding.multiple

/** `fever` → [fever, undefined]; `pain-site=calf` → [pain-site, calf]. */
export function splitRef(reference: string): [finding: string, value: string | undefined] {
  const at = reference.indexOf('=')
  return at < 0 ? [reference, undefined] : [reference.slice(0, at), reference.slice(at + 1)]
}
