import { z } from 'zod'
import { BASIS_MESSAGE, basisShape, findingRef, id, needsBasis, probability, range, text } from './common.ts'

const valueId = z.string().regex(/^[a-z0-9.-]+$/)

/** One thing that can be asked, seen, felt or tested: `findings/<topic>/<id>.yaml`. */
export const findingFile = z.strictObject({
  id,
  topic: id,
  title: text,
  kind: z.enum(['yes-no', 'choice', 'ordinal', 'number', 'region']),
  ask: text,
  yes: z.string().optional(),
  no: z.string().optional(),
  how: z.string().optional(),
  who: z.enum(['person', 'someone-with-them', 'clinician']),
  private: z.boolean().default(false),
  selfTest: z.boolean().default(false),
  screen: id,
  multiple: z.boolean().default(false),
  /** Choice and ordinal: value id → label, in order. */
  values: z.record(valueId, text).optional(),
  unit: z.string().optional(),
  /** Number: thresholds that sources and rules use, ascending. */
  cuts: z.array(z.number()).optional(),
  says: z.array(z.string()).default([]),
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
      note: z.string().optional(),
      ...basisShape,
    })
    .refine(needsBasis, BASIS_MESSAGE),
})
export type FindingFile = z.infer<typeof findingFile>
