import { z } from 'zod'
import { BASIS_MESSAGE, basisShape, findingRef, id, needsBasis, probability, range, text } from './common.ts'

const DURATION = /^(\d+ (minutes?|hours?|days?|weeks?|months?|years?)|longer)$/
const valueId = z.string().regex(/^[a-z0-9.-]+$/)

const statements = z.union([text, z.record(valueId, text)])

/** One thing that can be asked, seen, felt or tested: `findings/<topic>/<id>.yaml`. */
export const findingFile = z.strictObject({
  id,
  topic: id,
  title: text,
  /** The answer as people would say it: a statement, or one by value and under `any`; {label} or {lower} stands for the label of the value. */
  answered: z.strictObject({ present: statements.optional(), absent: statements.optional() }).optional(),
  kind: z.enum(['yes-no', 'choice', 'ordinal', 'number', 'region']),
  ask: text,
  yes: z.string().optional(),
  no: z.string().optional(),
  how: z.string().optional(),
  who: z.enum(['person', 'someone-with-them', 'clinician']),
  private: z.boolean().default(false),
  /** Whom the question makes sense for: a sex, or ages from and to. Left out: everybody. */
  asked: z
    .strictObject({ sex: z.enum(['female', 'male']).optional(), from: z.number().min(0).optional(), to: z.number().max(130).optional() })
    .optional(),
  selfTest: z.boolean().default(false),
  screen: id,
  multiple: z.boolean().default(false),
  /** Choice and ordinal: value id → label, in order. */
  values: z.record(valueId, text).optional(),
  unit: z.string().optional(),
  /** Number: thresholds that sources and rules use, ascending. */
  cuts: z.array(z.number()).optional(),
  /** What people say: a list for a yes-no finding; otherwise by value, `present`, `absent`, or `any` where no value is said. */
  says: z.union([z.array(z.string()), z.record(valueId, z.array(z.string()))]).default([]),
  /** The value that a plain denial means: "no injury" is no-injury. */
  denied: valueId.optional(),
  /** Longest time that still means each value, such as "6 weeks", shortest first; the last is "longer". */
  times: z.record(valueId, z.string().regex(DURATION, 'write a number and a unit, such as 6 weeks, or longer')).optional(),
  /** A measured number that means yes, such as 38 celsius. */
  reads: z.strictObject({ unit: z.enum(['celsius']), from: z.number() }).optional(),
  implies: z.array(findingRef).default([]),
  excludes: z.array(findingRef).default([]),
  opposite: z.array(findingRef).default([]),
  overlaps: id.optional(),
  /** Ordinal and number: `worst` where the worst of several causes is seen (swelling, stiffness, a recent injury), `mix` otherwise. */
  combine: z.enum(['mix', 'worst']).default('mix'),
  /** True for age, risk factors and circumstances: they shift priors and are never produced by a cause. */
  risk: z.boolean().default(false),
  /** How common it is among people with leg pain from other causes: one number, or one per value. */
  background: z
    .strictObject({
      share: probability.optional(),
      shares: z.record(valueId, probability).optional(),
      range: range.optional(),
      n: z.number().int().positive().optional(),
      population: z.string().optional(),
      note: z.string().optional(),
      ...basisShape,
    })
    .refine(needsBasis, BASIS_MESSAGE),
})
export type FindingFile = z.infer<typeof findingFile>
