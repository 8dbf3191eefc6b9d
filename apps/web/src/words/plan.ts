import { enPlan } from './en/plan.ts'

/** Words of the pages that are loaded later. Another language is another object of this shape. */
export type PlanWords = typeof enPlan

/** The words in use. */
export const p: PlanWords = enPlan
