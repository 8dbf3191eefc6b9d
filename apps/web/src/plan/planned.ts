import type { Assessment, Model, Plan } from '@kneebone/engine'
import { useEffect, useState } from 'preact/hooks'
import type { Past } from '../data/database.ts'
import type { PlanMade } from '../reasoning/tasks.ts'
import { known, work } from '../reasoning/work.ts'

/** A kept result with its plan, worked out with the knowledge of today. */
export interface Planned {
  readonly model: Model
  readonly past: Past
  readonly assessment: Assessment
  readonly plan: Plan
}

interface Making {
  /** Undefined while it is worked out, beside the page. */
  readonly made: PlanMade | undefined
  readonly failed: boolean
  readonly again: () => void
}

/** The plan of a kept result. */
export function usePlan(past: Past): Making {
  const [failed, setFailed] = useState(false)
  const again = () => {
    setFailed(false)
    work('plan', past.case).catch(() => setFailed(true))
  }
  useEffect(again, [past.id])
  return { made: known('plan', past.case), failed, again }
}
