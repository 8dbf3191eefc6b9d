import { z } from 'zod'
import { BASIS_MESSAGE, basisShape, expression, grade, id, needsBasis, text } from './common.ts'

const contraindication = z
  .strictObject({ when: expression, effect: z.enum(['withhold', 'warn']), why: text, ...basisShape })
  .refine(needsBasis, BASIS_MESSAGE)

const shape = {
  id,
  title: text,
  what: text,
  benefit: text.optional(),
  harm: text.optional(),
  how: text.optional(),
  /** In words: who should leave it. */
  notFor: text.optional(),
  /** In words: time, money, effort. */
  burden: text.optional(),
  /** In words: how often and how long, as people may read and as guidance says. */
  course: text.optional(),
  grade: grade.optional(),
  /** What about the person speaks against it, whatever the cause: medicines, illnesses, pregnancy, age. */
  notWith: z.array(contraindication).default([]),
  ...basisShape,
}

/** A service, test, treatment or piece of advice: `care/<kind>/<id>.yaml`. */
export const careFile = z.strictObject(shape).refine(needsBasis, BASIS_MESSAGE)

/** Something that keeps pain away or keeps it from coming back: `care/prevention/<id>.yaml`. */
export const preventionFile = z
  .strictObject({ ...shape, notFor: text, grade, conditions: z.array(id).default([]) })
  .refine(needsBasis, BASIS_MESSAGE)

const count = z.number().int().positive()

/** One graded exercise: `care/exercises/<id>.yaml`. */
export const exerciseFile = z
  .strictObject({
    ...shape,
    notFor: text,
    grade,
    conditions: z.array(id).min(1),
    position: text,
    steps: z.array(text).min(1),
    dose: z
      .strictObject({
        sets: count.optional(),
        repeats: count.optional(),
        hold: count.optional(),
        minutes: count.optional(),
        daysPerWeek: count.max(7),
        weeks: count,
      })
      .refine(
        ({ repeats, hold, minutes }) => repeats !== undefined || hold !== undefined || minutes !== undefined,
        'say how many repeats, or how long',
      ),
    /** Easiest first. */
    levels: z.array(text).min(2),
    painRule: text,
    stopWhen: z.array(text).min(1),
    figure: id,
  })
  .refine(needsBasis, BASIS_MESSAGE)
export type ExerciseFile = z.infer<typeof exerciseFile>

/** Exercises put together in stages: `care/programmes/<id>.yaml`. */
export const programmeFile = z
  .strictObject({
    id,
    title: text,
    what: text,
    conditions: z.array(id).min(1),
    stages: z.array(z.strictObject({ says: text, weeks: count, exercises: z.array(id).min(1) })).min(1),
    goOn: text,
    seeSomeone: text,
    grade,
    ...basisShape,
  })
  .refine(needsBasis, BASIS_MESSAGE)
