import { type Assessment, assess, type Model, type Plan, planFor } from '@kneebone/engine'
import type { Past } from '../data/database.ts'
import { t } from '../words/index.ts'

/** A kept result with its plan, worked out with the knowledge of today. */
export interface Planned {
  readonly model: Model
  readonly past: Past
  readonly assessment: Assessment
  readonly plan: Plan
}

const made = new Map<string, { readonly model: Model; readonly past: string; readonly planned: Planned }>()

/** The plan of a kept result; or, where the knowledge of today cannot read its answers, why not. */
export function plannedFrom(model: Model, past: Past): Planned | { readonly faults: readonly string[] } {
  const known = made.get(past.id)
  if (known && known.model === model && known.past === JSON.stringify(past)) return known.planned
  const assessed = assess(model, past.case)
  if (!assessed.ok) return { faults: assessed.problems.map(({ where, message, fix }) => t.data.fault(where, message, fix)) }
  const planned = { model, past, assessment: assessed.value, plan: planFor(model, past.case, assessed.value) }
  made.set(past.id, { model, past: JSON.stringify(past), planned })
  return planned
}
