import type { CareItem, Model } from '@kneebone/engine'
import { computed } from '@preact/signals'
import { namable } from '../knowledge/load.ts'

/** Shelves of the library, by the word in their address. */
export const KINDS = [
  'conditions',
  'findings',
  'red-flags',
  'tests',
  'treatments',
  'self-care',
  'exercises',
  'programmes',
  'prevention',
  'specialists',
  'scores',
  'families',
  'claims',
  'regions',
  'sources',
] as const
export type Kind = (typeof KINDS)[number]

export const isKind = (text: string): text is Kind => (KINDS as readonly string[]).includes(text)

/** An entry as lists and searches show it. */
export interface Listed {
  readonly kind: Kind
  readonly id: string
  readonly title: string
  /** Other words by which people look for it. */
  readonly also: readonly string[]
}

const CARE: Readonly<Record<CareItem['kind'], Kind>> = {
  specialist: 'specialists',
  test: 'tests',
  treatment: 'treatments',
  'self-care': 'self-care',
  exercise: 'exercises',
  prevention: 'prevention',
}

export const addressOf = ({ kind, id }: Pick<Listed, 'kind' | 'id'>): string => `/library/${kind}/${id}`

const careKinds = computed(() => new Map(namable.value?.care.map(({ id, kind }) => [id, CARE[kind]])))
export const careAddress = (id: string): string => `/library/${careKinds.value.get(id) ?? 'treatments'}/${id}`

/** One for all: a comparison that makes its own is ten times as slow. */
const byTitle = new Intl.Collator('en')

const shelves = new WeakMap<Model, readonly Listed[]>()

/** All entries of the library, each shelf in the order of its titles. */
export function listed(model: Model): readonly Listed[] {
  const known = shelves.get(model) ?? sorted(model)
  shelves.set(model, known)
  return known
}

function sorted(model: Model): readonly Listed[] {
  const all: Listed[] = [
    ...model.conditions.map(({ id, title, also }) => ({ kind: 'conditions' as const, id, title, also })),
    ...model.findings.map(({ id, title, says }) => ({ kind: 'findings' as const, id, title, also: Object.values(says).flat() })),
    ...model.redFlags.map(({ id, title }) => ({ kind: 'red-flags' as const, id, title, also: [] })),
    ...model.care.map(({ id, title, kind }) => ({ kind: CARE[kind], id, title, also: [] })),
    ...model.programmes.map(({ id, title }) => ({ kind: 'programmes' as const, id, title, also: [] })),
    ...model.instruments.map(({ id, title, also }) => ({ kind: 'scores' as const, id, title, also })),
    ...model.families.map(({ id, title }) => ({ kind: 'families' as const, id, title, also: [] })),
    ...model.claims.map(({ id, says }) => ({ kind: 'claims' as const, id, title: says, also: [] })),
    ...model.regions.map(({ id, title }) => ({ kind: 'regions' as const, id, title, also: structuresAt(model, id) })),
    ...model.sources.map(({ id, cite }) => ({ kind: 'sources' as const, id, title: cite, also: [id] })),
  ]
  return all.sort((a, b) => byTitle.compare(a.title, b.title))
}

const structuresAt = (model: Model, region: string): readonly string[] =>
  model.structures.filter(({ regions }) => regions.includes(region)).map(({ title }) => title)
