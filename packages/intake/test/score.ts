import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Answer, Model, Site } from '@kneebone/engine'
import { parse } from 'yaml'
import { type ReadingOptions, type Understanding, understand } from '../src/index.ts'

/** One labelled text: see cases/README.md. */
export interface Labelled {
  readonly text: string
  readonly profile?: Readonly<Record<string, unknown>>
  readonly sites?: readonly string[]
  readonly answers?: Readonly<Record<string, unknown>>
  /** Findings, sites (`sites`, a region) or sides (`sides`) that may be read too, and need not be. */
  readonly may?: readonly string[]
  /** Findings that must not be answered. */
  readonly not?: readonly string[]
  /** Where a finding of `may` is read, this is how. */
  readonly polarity?: Readonly<Record<string, string>>
  readonly ask?: readonly string[]
}

export const readCases = (name: string): readonly Labelled[] =>
  parse(readFileSync(join(import.meta.dirname, '..', 'cases', `${name}.yaml`), 'utf8')) as Labelled[]

export interface Tally {
  right: number
  missed: number
  wrong: number
  polarity: number
  side: number
}

export interface Score {
  readonly total: Tally
  readonly topics: ReadonlyMap<string, Tally>
  /** Every fault in words, for whoever mends it. */
  readonly faults: readonly string[]
}

const empty = (): Tally => ({ right: 0, missed: 0, wrong: 0, polarity: 0, side: 0 })

/** @param options when the texts were written, for those that name dates */
export function scoreAll(model: Model, cases: readonly Labelled[], options: ReadingOptions = {}): Score {
  const topics = new Map<string, Tally>()
  const faults: string[] = []
  const total = empty()
  const count = (topic: string, kind: keyof Tally) => {
    const tally = topics.get(topic) ?? empty()
    tally[kind]++
    total[kind]++
    topics.set(topic, tally)
  }
  for (const labelled of cases)
    scoreOne(model, labelled, understand(model, labelled.text, options), count, (fault) => faults.push(`${fault} « ${labelled.text}`))
  return { total, topics, faults }
}

export const precision = ({ right, wrong, polarity }: Tally): number => right / Math.max(1, right + wrong + polarity)
export const recall = ({ right, missed, polarity }: Tally): number => right / Math.max(1, right + missed + polarity)
export const polarityErrors = ({ right, polarity }: Tally): number => polarity / Math.max(1, right + polarity)

type Count = (topic: string, kind: keyof Tally) => void

function scoreOne(model: Model, labelled: Labelled, read: Understanding, count: Count, fault: (says: string) => void): void {
  scoreSites(model, labelled, read, count, fault)
  scoreProfile(labelled, read, count, fault)
  const may = new Set(labelled.may)
  const wanted = labelled.answers ?? {}
  for (const id of labelled.ask ?? []) {
    const asked = read.ask.includes(id)
    count('ask', asked ? 'right' : 'missed')
    if (!asked) fault(`not asked: ${id}`)
  }
  for (const finding of model.findings) {
    const want = wanted[finding.id]
    const got = read.answers[finding.id]
    const [wants, gets] = [partsOf(want), partsOf(got)]
    for (const part of wants) {
      if (gets.includes(part)) count(finding.topic, 'right')
      else if (finding.kind === 'yes-no' && gets.length > 0) {
        count(finding.topic, 'polarity')
        fault(`polarity: ${finding.id} is ${part}, read ${gets.join()}`)
      } else {
        count(finding.topic, 'missed')
        fault(`missed: ${finding.id} ${part}`)
      }
    }
    const sign = labelled.polarity?.[finding.id]
    if (sign !== undefined && gets.length > 0 && !gets.includes(sign)) {
      count(finding.topic, 'polarity')
      fault(`polarity: ${finding.id} is ${sign}, read ${gets.join()}`)
      continue
    }
    const extra = gets.filter((part) => !wants.includes(part))
    const excused = may.has(finding.id) || sign !== undefined || finding.kind === 'region'
    const forbidden = labelled.not?.includes(finding.id) && gets.length > 0
    if (forbidden || (want === undefined && extra.length > 0 && !excused)) {
      for (const part of extra) {
        count(finding.topic, 'wrong')
        fault(`${forbidden ? 'forbidden' : 'wrong'}: ${finding.id} ${part}`)
      }
    } else if (want !== undefined && finding.kind !== 'yes-no' && !excused)
      for (const part of extra) {
        count(finding.topic, 'wrong')
        fault(`wrong: ${finding.id} ${part}`)
      }
  }
}

/** An answer as its single statements. */
function partsOf(answer: unknown): readonly string[] {
  if (answer === undefined || answer === 'unknown') return []
  if (Array.isArray(answer)) return answer.map(String)
  if (typeof answer === 'object')
    return Object.entries(answer as Record<string, Answer>).map(([value, state]) => (state === 'present' ? value : `${value}: ${state}`))
  return [String(answer)]
}

const nameOf = ({ region, side }: Site): string => (side ? `${region}:${side}` : region)

function scoreSites(model: Model, labelled: Labelled, read: Understanding, count: Count, fault: (says: string) => void): void {
  const may = new Set(labelled.may)
  const regionsMay = new Set([...may].filter((id) => model.regions.some((region) => region.id === id)))
  const wants = labelled.sites ?? []
  const loose = may.has('sides')
  const gets = [...new Set(read.sites.map(loose ? ({ region }) => region : nameOf))]
  for (const site of wants.map((each) => (loose ? (each.split(':')[0] as string) : each))) {
    if (gets.includes(site)) count('site', 'right')
    else {
      const region = site.split(':')[0] as string
      const other = gets.find((each) => each.split(':')[0] === region)
      const opposite = other?.includes(':') && site.includes(':')
      count('site', 'missed')
      if (opposite) count('site', 'side')
      fault(`${opposite ? 'side' : 'missed'}: ${site}${other ? `, read ${other}` : ''}`)
    }
  }
  for (const site of gets) {
    if (wants.includes(site) || (loose && wants.some((each) => each.startsWith(`${site}:`))) || may.has('sites')) continue
    const region = site.split(':')[0] as string
    if (regionsMay.has(region) || labelled.may?.some((id) => region.startsWith(`${id}-`))) continue
    count('site', 'wrong')
    fault(`wrong: site ${site}`)
  }
}

function scoreProfile(labelled: Labelled, read: Understanding, count: Count, fault: (says: string) => void): void {
  for (const field of ['age', 'sex'] as const) {
    const [want, got] = [labelled.profile?.[field], read.profile[field]]
    if (want !== undefined && want === got) count('profile', 'right')
    else if (want !== undefined) {
      count('profile', got === undefined ? 'missed' : 'wrong')
      fault(`${field}: wanted ${want}, read ${got}`)
    } else if (got !== undefined && !labelled.may?.includes(field)) {
      // A relative named as the person with the pain says the sex too.
      count('profile', 'wrong')
      fault(`wrong: ${field} ${got}`)
    }
  }
}
