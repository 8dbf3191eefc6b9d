import { GRAVE_NEEDS, SEEN_BY } from '@kneebone/engine'
import { z } from 'zod'
import {
  BASIS_MESSAGE,
  basisShape,
  exampleCase,
  findingRef,
  grade,
  id,
  needsBasis,
  range,
  shares,
  strength,
  text,
  urgency,
} from './common.ts'

const see = z
  .strictObject({
    id,
    when: text,
    /** What `when` says of the time, which orders whom to see first; left out where it names none, or one such as "after surgery". */
    by: z.enum(SEEN_BY).optional(),
    /** Only some people with this cause need it: `when` says who. */
    onlySome: z.literal(true).optional(),
    ...basisShape,
  })
  .refine(needsBasis, BASIS_MESSAGE)
  .refine(({ by, onlySome }) => by !== undefined || onlySome === undefined, 'onlySome orders nothing without by')
const test = z
  .strictObject({ id, use: z.enum(['expect', 'only-if', 'not-helpful']), why: text, ...basisShape })
  .refine(needsBasis, BASIS_MESSAGE)
const treatment = z.strictObject({ id, effect: text, grade, ...basisShape }).refine(needsBasis, BASIS_MESSAGE)
const selfCare = z.strictObject({ id, why: text.optional(), ...basisShape }).refine(needsBasis, BASIS_MESSAGE)
const avoid = z.strictObject({ id, why: text, ...basisShape }).refine(needsBasis, BASIS_MESSAGE)

/** A reason to come back; one that sends to hospital says so beside its words, which orders them. */
const comeBack = z.union([text, z.strictObject({ says: text, needs: z.enum(GRAVE_NEEDS) })])

/** How often new cases are seen, as a paper prints it: docs/method/priors.md says how it becomes `per1000`. */
const rate = z.strictObject({
  /** New cases per 1000 people a year. */
  perThousandYears: z.number().positive().max(1000),
  /** Ages in years that the rate is about; left out: everybody. */
  from: z.number().min(0).default(0),
  to: z.number().max(120).default(120),
  /** Share of the cases that hurt in the lower limb, a judgement unless the note says otherwise. */
  part: z.number().positive().max(1).default(1),
  n: z.number().int().positive().optional(),
  population: text,
  source: id,
  at: z.string().optional(),
  note: z.string().optional(),
})

const RATE_MESSAGE = 'a published prior needs the rate of its source under rates'

const perBand = z.strictObject({
  '0-12': z.number().min(0).max(1000),
  '13-19': z.number().min(0).max(1000),
  '20-39': z.number().min(0).max(1000),
  '40-59': z.number().min(0).max(1000),
  '60+': z.number().min(0).max(1000),
})

/** One cause of pain: `conditions/<group>/<id>.yaml`. */
export const conditionFile = z.strictObject({
  id,
  title: text,
  group: z.enum([
    'joint',
    'ligament-meniscus',
    'cartilage',
    'bone',
    'tendon-muscle',
    'bursa-cyst',
    'foot-ankle',
    'spine-root',
    'nerve',
    'arterial',
    'venous-lymph',
    'skin-soft-tissue-infection',
    'joint-bone-infection',
    'tumour',
    'child',
    'rheumatic',
    'metabolic-drug',
    'systemic',
    'referred',
    'mechanics',
  ]),
  also: z.array(z.string()).default([]),
  codes: z
    .strictObject({
      icd10: z
        .string()
        .regex(/^[A-Z][0-9]{2}(\.[0-9A-Z]{1,2})?$/, 'an ICD-10 code such as M17 or M17.1')
        .optional(),
      snomed: z.string().optional(),
    })
    .default({}),
  mustNotMiss: z.boolean().default(false),
  summary: text,
  mechanism: text,
  where: z.strictObject({
    structures: z.array(id).min(1),
    /** Main regions, the likeliest first. */
    regions: z.array(id).min(1),
  }),
  urgency: z.strictObject({ level: urgency, why: text, ...basisShape }).refine(needsBasis, BASIS_MESSAGE),
  prior: z
    .strictObject({
      per1000: perBand,
      /** Typical ages in years within the bands; the share of the prior that others keep is `outside`, a tenth if left out. */
      ages: z
        .strictObject({
          from: z.number().min(0).optional(),
          to: z.number().max(120).optional(),
          outside: z.number().positive().max(1).optional(),
        })
        .default({}),
      sex: z.strictObject({ female: z.number().positive(), male: z.number().positive() }).default({ female: 1, male: 1 }),
      /** The true value is thought to lie within this factor, either way. */
      within: z.number().min(1).max(30),
      rates: z.array(rate).default([]),
      note: z.string().optional(),
      ...basisShape,
    })
    .refine(needsBasis, BASIS_MESSAGE)
    .refine(({ source, rates }) => source === undefined || rates.some((rate) => rate.source === source), RATE_MESSAGE),
  risk: z
    .array(
      z
        .strictObject({
          finding: findingRef,
          oddsRatio: z.number().positive().max(200),
          range: range.optional(),
          note: z.string().optional(),
          ...basisShape,
        })
        .refine(needsBasis, BASIS_MESSAGE),
    )
    .default([]),
  findings: z.record(findingRef, z.union([strength, shares])),
  course: z
    .strictObject({
      usual: text,
      stalled: text,
      /** Days by which most people notice that it gets better, a judgement; left out where it is not expected to by itself. */
      betterWithin: z.number().int().positive().optional(),
      ...basisShape,
    })
    .refine(needsBasis, BASIS_MESSAGE),
  care: z.strictObject({
    see: z.array(see).min(1),
    tests: z.array(test).default([]),
    treatments: z.array(treatment).default([]),
    now: z.array(selfCare).default([]),
    avoid: z.array(avoid).default([]),
    comeBack: z.array(comeBack).min(1),
  }),
  pairs: z.array(z.strictObject({ id, ratio: z.number().positive().max(20), why: text })).default([]),
  excludes: z.array(id).default([]),
  examples: z
    .array(
      z.strictObject({
        ...exampleCase,
        expect: z
          .strictObject({
            first: id.optional(),
            inTop3: id.optional(),
            inTop5: id.optional(),
            notInTop3: id.optional(),
            chanceBelow: z.number().positive().max(1).optional(),
            urgencyAtLeast: urgency.optional(),
            urgency: urgency.optional(),
          })
          .refine((e) => Object.keys(e).length > 0, 'say what the example expects'),
      }),
    )
    .min(2, 'give at least two examples: one for this cause and one against it'),
  limits: text.optional(),
  status: z.enum(['draft', 'reviewed']),
  checked: z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'a date such as 2026-11-21'),
})
export type ConditionFile = z.infer<typeof conditionFile>
