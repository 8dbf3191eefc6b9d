import { type Condition, type Finding, type Model, statement } from '@kneebone/engine'
import { t } from '../words/index.ts'

/** What one answer says about one cause. */
export interface Sign {
  readonly finding: Finding
  /** One of its values; undefined for yes-no. */
  readonly value: string | undefined
  /** The answer as a statement: the finding itself, or one of its values. */
  readonly title: string
  /** The same where it is not so. */
  readonly denied: string
  /** Share of people with the cause who have it, from the cause alone or in its table, [0, 1]. */
  readonly withIt: number
  /** Share of others who have it. */
  readonly otherwise: number
  /** ln of how many times likelier it is with the cause; above 0 it speaks for it. */
  readonly present: number
  /** The same for its absence; below 0 the absence speaks against the cause. Tables say nothing here. */
  readonly absent: number
  readonly range?: readonly [number, number] | undefined
  readonly link: Condition['links'][number] | Condition['tables'][number]
}

const CERTAIN = 0.999
const clamped = (p: number): number => Math.min(CERTAIN, Math.max(1 - CERTAIN, p))

const byId = new WeakMap<Model, ReadonlyMap<string, Finding>>()

/** The findings by their ids, sorted out once: a page may go through the signs of every cause. */
function findingsOf(model: Model): ReadonlyMap<string, Finding> {
  const known = byId.get(model) ?? new Map(model.findings.map((finding) => [finding.id, finding]))
  byId.set(model, known)
  return known
}

/** Share of people with the cause who give an answer, and of others. */
function sharesOf(
  finding: Finding,
  { value = 'present', strength }: Condition['links'][number],
): readonly [withIt: number, otherwise: number] {
  const otherwise = clamped(finding.background[value] ?? 0.01)
  return [clamped(1 - (1 - strength) * (1 - otherwise)), otherwise]
}

/** How much each answer tells for a cause, by finding and answer: what `signsOf` says, for those who only compare. */
export function weightsOf(model: Model, { links, tables }: Condition): ReadonlyMap<string, number> {
  const findings = findingsOf(model)
  const weights = new Map<string, number>()
  for (const link of links) {
    const finding = findings.get(link.finding)
    if (!finding) continue
    const [withIt, otherwise] = sharesOf(finding, link)
    weights.set(`${link.finding} ${link.value ?? ''}`, Math.log(withIt / otherwise) * withIt)
  }
  for (const table of tables) {
    const background = findings.get(table.finding)?.background
    if (!background) continue
    for (const [value, share] of Object.entries(table.shares))
      weights.set(`${table.finding} ${value}`, Math.log(clamped(share) / clamped(background[value] ?? 0.01)) * share)
  }
  return weights
}

/** Every answer that a cause has a number for; or those to one finding alone, which is much less work. */
export function signsOf(model: Model, condition: Condition, only?: string): readonly Sign[] {
  const findings = findingsOf(model)
  const wanted = <T extends { readonly finding: string }>(rows: readonly T[]) =>
    only === undefined ? rows : rows.filter(({ finding }) => finding === only)
  const single = wanted(condition.links).flatMap((link): Sign[] => {
    const finding = findings.get(link.finding)
    if (!finding) return []
    const [withIt, otherwise] = sharesOf(finding, link)
    return [
      {
        finding,
        value: link.value,
        title: statement(finding, 'present', link.value),
        denied: statement(finding, 'absent', link.value),
        withIt,
        otherwise,
        present: Math.log(withIt / otherwise),
        absent: Math.log((1 - withIt) / (1 - otherwise)),
        range: link.basis.range ?? plausible(link.strength, link.sd),
        link,
      },
    ]
  })
  const tables = wanted(condition.tables).flatMap((table): Sign[] => {
    const finding = findings.get(table.finding)
    if (!finding) return []
    return Object.entries(table.shares).map(([value, share]) => {
      const otherwise = clamped(finding.background[value] ?? 0.01)
      return {
        finding,
        value,
        title: statement(finding, 'present', value),
        denied: statement(finding, 'absent', value),
        withIt: share,
        otherwise,
        present: Math.log(clamped(share) / otherwise),
        absent: 0,
        link: table,
      }
    })
  })
  return [...single, ...tables]
}

/** 5th and 95th percentile of a share whose logit has this standard deviation. */
function plausible(share: number, sd: number): readonly [number, number] {
  const logit = Math.log(share / (1 - share))
  const at = (z: number) => 1 / (1 + Math.exp(-(logit + z * sd)))
  return [at(-1.645), at(1.645)]
}

const TELLING = 0.35

/** Answers that speak most for a cause, the most telling first; places are shown on the figure instead. */
export const signsFor = (signs: readonly Sign[], most: number): readonly Sign[] =>
  signs
    .filter(({ present, finding, withIt }) => present > TELLING && finding.kind !== 'region' && withIt >= 0.05)
    .sort((a, b) => worthOf(b) - worthOf(a))
    .slice(0, most)

/** A sign tells much when it is both common with the cause and rare otherwise. */
const worthOf = ({ present, withIt }: Sign): number => present * withIt

/** Answers whose absence (or, in a table, presence) speaks most against a cause. */
export const signsAgainst = (signs: readonly Sign[], most: number): readonly Sign[] =>
  signs
    .filter(({ absent, finding }) => absent < -2 * TELLING && finding.kind !== 'region')
    .sort((a, b) => a.absent - b.absent)
    .slice(0, most)

/** A share in words: "about 8 in 10". */
export function shareInWords(share: number): string {
  if (share >= 0.95) return t.library.share.nearlyAll
  if (share >= 0.075) return t.library.share.tenths(Math.max(1, Math.round(share * 10)))
  if (share >= 0.035) return t.library.share.twentieth
  return share >= 0.01 ? t.library.share.few : t.library.share.hardly
}

/** Two digits, as numbers are given to clinicians. */
export const twoDigits = (value: number): string => Number(value.toPrecision(2)).toString()
