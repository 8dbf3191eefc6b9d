import { z } from 'zod'
import { BASIS_MESSAGE, basisShape, expression, grade, id, needsBasis, text } from './common.ts'

/** One publication, or one seed article: `sources/<id>.yaml`. */
export const sourceFile = z.strictObject({
  id,
  cite: text,
  url: z.string().default(''),
  kind: z.enum(['guideline', 'review', 'study', 'statistics', 'secondary', 'textbook', 'seed']),
  /** What was read when the entry was made, and how (full text, abstract, a page that quotes it). */
  seen: text,
  note: z.string().optional(),
})

/** Statements of the seeds and of Kneebone with a verdict: `claims/<topic>.yaml`. */
export const claimsFile = z.strictObject({
  topic: text,
  claims: z
    .array(
      z.strictObject({
        id,
        says: text,
        from: z.array(z.strictObject({ source: id, at: z.string().optional() })).min(1),
        verdict: z.enum(['supported', 'partly', 'disputed', 'refuted', 'unproven']),
        /** How sure the verdict is, by its sources; `judgement` where nobody has studied it. */
        grade: grade.exclude(['does-not-help']),
        because: text,
        sources: z
          .array(
            z
              .strictObject({ source: id.optional(), at: z.string().optional(), basis: z.literal('judgement').optional() })
              .refine(needsBasis, BASIS_MESSAGE),
          )
          .min(1),
        shown: z.array(z.string()).default([]),
      }),
    )
    .min(1),
})

/** The body map: `anatomy/regions.yaml`. Regions that touch on the body stand `beside` each other, both ways. */
export const regionsFile = z.strictObject({
  regions: z

    .array(
      z.strictObject({
        id,
        title: text,
        sided: z.boolean(),
        down: id.optional(),
        beside: z.array(id).default([]),
        says: z.array(z.string()).default([]),
      }),
    )
    .min(1),
  /** Plain words that mean more than one region, with the region of each aspect (the inner knee) and what else they may mean. */
  parts: z
    .array(
      z.strictObject({
        id,
        title: text,
        says: z.array(z.string()).min(1),
        regions: z.array(id).min(1),
        also: z.array(id).default([]),
        down: id.optional(),
        just: z.strictObject({ above: z.array(id).min(1).optional(), below: z.array(id).min(1).optional() }).optional(),
        aspects: z.partialRecord(z.enum(['inner', 'outer', 'front', 'back', 'top', 'under']), id).default({}),
      }),
    )
    .default([]),
})

/** Plain words that stand for others wherever people's own words are read, and phrases that mean no sign: `words.yaml`. */
export const wordsFile = z.strictObject({
  words: z.record(z.string(), z.array(z.string()).min(1)),
  idioms: z.array(z.string()).default([]),
})

/** Structures that can hurt, with where they are felt: the other files of `anatomy/`. */
export const structuresFile = z.strictObject({
  kind: z.enum(['root', 'nerve', 'artery', 'vein', 'joint', 'muscle', 'other']),
  structures: z
    .array(
      z
        .strictObject({
          id,
          title: text,
          /** Where it is felt, the place where it lies first. */
          regions: z.array(id),
          /** Where it runs, from the trunk outwards: for nerves and vessels, which are felt elsewhere. */
          lies: z.array(id).min(1).optional(),
          via: z.array(id).default([]),
          note: z.string().optional(),
          ...basisShape,
        })
        .refine(needsBasis, BASIS_MESSAGE),
    )
    .min(1),
})

/** Causes that go by one name and are shown with their chance together: `families.yaml`. */
export const familiesFile = z.strictObject({
  families: z.array(z.strictObject({ id, title: text, says: text, members: z.array(id).min(2) })).min(1),
})

/** Peak force on a joint as a multiple of body weight, for each activity: `anatomy/joint-loads.yaml`. */
export const jointLoadsFile = z.strictObject({
  loads: z
    .array(
      z
        .strictObject({ joint: z.enum(['hip', 'knee']), activity: text, times: z.number().positive().max(15), ...basisShape })
        .refine(needsBasis, BASIS_MESSAGE),
    )
    .min(1),
})

/** Screens of related questions, in the order they are asked when nothing else decides, and what every interview opens with: `screens.yaml`. */
export const screensFile = z.strictObject({
  opening: z.array(id).default([]),
  /** While this holds no self-test is proposed beyond those that a safety rule needs, such as after a fresh injury. */
  noSelfTests: expression.optional(),
  screens: z.array(z.strictObject({ id, title: text, lead: text })).min(1),
})

/** Every item of the seed articles, and what became of it: `seed-items/<section>.yaml`. */
export const seedItemsFile = z.strictObject({
  section: text,
  items: z
    .array(
      z.strictObject({
        id: z.string().min(2),
        says: text,
        from: z.array(z.strictObject({ source: id, at: z.string().optional() })).min(1),
        /** Where it is used: `condition:<id>`, `finding:<id>`, `red-flag:<id>`, `care:<id>`, `claim:<id>`, `structure:<id>`, `instrument:<id>`, `programme:<id>`. */
        used: z
          .array(
            z
              .string()
              .regex(
                /^(condition|finding|red-flag|care|claim|structure|instrument|programme):[a-z0-9-]+$/,
                'write kind:id, such as finding:fever',
              ),
          )
          .default([]),
        /** Planned for a later part of the product, or left out: the reason. */
        open: text.optional(),
      }),
    )
    .min(1),
})

/** Words that have no plainer one, such as the names of medicines, for the measure of reading age: `reading.yaml`. */
export const readingFile = z.strictObject({ names: z.array(z.string().regex(/^[a-z'’-]+$/, 'write one word in lower case')).min(1) })
