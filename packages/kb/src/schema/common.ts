import { z } from 'zod'

export const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'use lower-case words joined by hyphens, such as knee-osteoarthritis')

/** A finding, or one value of it: `fever`, `pain-site=calf`, `morning-stiffness=over-60-minutes`. */
export const findingRef = z.string().regex(/^[a-z0-9-]+(=[a-z0-9.-]+)?$/, 'write a finding id, or finding=value, such as pain-site=calf')

export const probability = z.number().min(0).max(1)
export const range = z.tuple([z.number().min(0), z.number().min(0)])
export const text = z.string().min(3)
export const urgency = z.enum(['self-care', 'routine', 'soon', 'urgent', 'emergency'])

export const grade = z.enum(['high', 'moderate', 'low', 'very-low', 'judgement', 'does-not-help'])

/** Where a statement comes from: a source somebody read, or `basis: judgement`. Exactly one. */
export const basisShape = {
  source: id.optional(),
  at: z.string().optional(),
  basis: z.literal('judgement').optional(),
}

export const needsBasis = <T extends { source?: string | undefined; basis?: 'judgement' | undefined }>(value: T): boolean =>
  (value.source === undefined) !== (value.basis === undefined)

export const BASIS_MESSAGE = 'give either source: <id>, or basis: judgement'

/** Words for how often a condition shows a finding, with the judged value and its 90 % range. */
export const FREQUENCY = {
  always: { value: 0.97, range: [0.9, 0.99] },
  usual: { value: 0.85, range: [0.7, 0.94] },
  common: { value: 0.6, range: [0.4, 0.78] },
  sometimes: { value: 0.35, range: [0.2, 0.55] },
  occasional: { value: 0.15, range: [0.06, 0.3] },
  rare: { value: 0.05, range: [0.01, 0.12] },
  never: { value: 0.005, range: [0.001, 0.02] },
} as const satisfies Record<string, { value: number; range: readonly [number, number] }>

const frequency = z.enum(Object.keys(FREQUENCY) as [keyof typeof FREQUENCY, ...(keyof typeof FREQUENCY)[]])

/** How often a condition shows a finding: a word, a judged number with its range, or what a paper prints. */
export const strength = z.union([
  frequency,
  z.strictObject({ judgement: probability, range, note: z.string().optional() }),
  z.strictObject({
    sensitivity: probability.optional(),
    specificity: probability.optional(),
    lrPositive: z.number().positive().optional(),
    lrNegative: z.number().nonnegative().optional(),
    ci: z.string().optional(),
    n: z.number().int().positive().optional(),
    population: z.string().optional(),
    source: id,
    at: z.string().optional(),
    note: z.string().optional(),
  }),
])

/** A distribution over the values of a choice, ordinal or number finding. Sums to 1. */
export const shares = z.strictObject({
  shares: z.record(z.string(), probability),
  n: z.number().int().positive().optional(),
  population: z.string().optional(),
  source: id.optional(),
  at: z.string().optional(),
  basis: z.literal('judgement').optional(),
  note: z.string().optional(),
})

type ExpressionInput =
  | string
  | { all: ExpressionInput[] }
  | { any: ExpressionInput[] }
  | { atLeast: number; of: ExpressionInput[] }
  | { age: { from?: number | undefined; below?: number | undefined } }
  | { sex: 'female' | 'male' }

/** Red-flag rules: findings joined by all, any and at least. There is no "not": one more present finding can never lower a rule. */
export const expression: z.ZodType<ExpressionInput> = z.lazy(() =>
  z.union([
    findingRef,
    z.strictObject({ all: z.array(expression).min(1) }),
    z.strictObject({ any: z.array(expression).min(1) }),
    z.strictObject({ atLeast: z.number().int().min(1), of: z.array(expression).min(2) }),
    z.strictObject({ age: z.strictObject({ from: z.number().optional(), below: z.number().optional() }) }),
    z.strictObject({ sex: z.enum(['female', 'male']) }),
  ]),
)

const answerValue = z.union([z.string(), z.number(), z.array(z.string()), z.record(z.string(), z.enum(['present', 'absent', 'unknown']))])

/** A case as the examples of knowledge files write it: sites without a side mean the sore leg. */
export const exampleCase = {
  name: text,
  age: z.number().min(0).max(120).optional(),
  sex: z.enum(['female', 'male', 'unknown']).optional(),
  sites: z.array(id).optional(),
  answers: z.record(id, answerValue),
}
