import { AMBULANCE } from '@kneebone/engine'
import { z } from 'zod'
import { BASIS_MESSAGE, basisShape, exampleCase, expression, id, needsBasis, text, urgency } from './common.ts'

const actShape = {
  act: text,
  /** Whether the act begins with calling an ambulance, or says to call one in some case; left out where it names none. */
  ambulance: z.enum(AMBULANCE).optional(),
}

/** A rule that raises urgency whatever the probabilities say: `red-flags/<id>.yaml`. */
export const redFlagFile = z.strictObject({
  id,
  title: text,
  /** Conditions feared. May name causes that have no file yet in `fearOther`. */
  fear: z.array(id).default([]),
  fearOther: z.array(text).default([]),
  when: expression,
  /** Findings of `when` that are no warning by themselves, such as pain on use. */
  context: z.array(id).default([]),
  urgency,
  ...actShape,
  why: text,
  interrupts: z.boolean(),
  /**
   * What holds where the person is asked for one of `answers` and is not sure: the urgency if the rule would be met with a yes to them
   * and `with` is true. A doubt about a danger sign is not a no.
   */
  unknownFloor: z.strictObject({ answers: z.array(id).min(1), with: expression.optional(), urgency, ...actShape, why: text }).optional(),
  /** When its findings must be asked before any result: `always`, `never` (only if volunteered), or an expression. */
  screen: z.union([z.literal('always'), z.literal('never'), z.strictObject({ when: expression })]),
  because: z.array(z.strictObject({ says: text, ...basisShape }).refine(needsBasis, BASIS_MESSAGE)).min(1),
  examples: z
    .array(z.strictObject({ ...exampleCase, expect: z.enum(['present', 'absent', 'unknown']) }))
    .min(2, 'give an example where the rule fires and one where it does not'),
  note: z.string().optional(),
})
export type RedFlagFile = z.infer<typeof redFlagFile>
