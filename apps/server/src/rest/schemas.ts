/**
 * JSON Schemas for OpenAPI. They describe: the engine's `readCase` is what checks a case, and answers are sent as they were made.
 * A field that is not listed under `optional` is always there.
 */
export const object = (properties: Readonly<Record<string, object>>, optional: readonly string[] = []) => ({
  type: 'object',
  required: Object.keys(properties).filter((name) => !optional.includes(name)),
  properties,
})
export const listOf = (items: object) => ({ type: 'array', items })
export const named = (name: string) => ({ $ref: `${name}#` })
export const text = { type: 'string' }
export const chance = { type: 'number', minimum: 0, maximum: 1 }
export const urgency = { enum: ['self-care', 'routine', 'soon', 'urgent', 'emergency'] }
export const side = { enum: ['left', 'right'] }

const SITES = listOf(
  object(
    {
      region: { ...text, description: 'A region of the body map, or a whole part such as knee where no more is known' },
      side,
      part: { ...text, description: 'The whole part that the region stands for, where no more is known' },
    },
    ['side', 'part'],
  ),
)
const ANSWERS = {
  type: 'object',
  additionalProperties: true,
  description: 'By finding id: present, absent, unknown, a value, a number, a list of values, or a state for each value',
}
const AGE = { type: 'number', minimum: 0, maximum: 130, description: 'Years; decimals for infants' }
const SEX = { enum: ['female', 'male', 'unknown'] }
const FOR = { enum: ['self', 'someone-else'] }

const TODAY = {
  ...text,
  format: 'date',
  description: 'The day on which the text was written, from which "since Easter" is counted; the day of the server if left out',
}

const caseSchema = {
  $id: 'Case',
  type: 'object',
  description: "One person's episode of pain; whatever is not known is left out",
  properties: {
    age: AGE,
    sex: SEX,
    for: FOR,
    pace: { enum: ['short', 'full'], description: 'How long an interview may be; short if left out' },
    answers: ANSWERS,
    sites: SITES,
    unconfirmed: {
      type: 'array',
      items: { type: 'string' },
      description: "Findings whose answers were read in somebody's words and not confirmed: danger signs among them are asked first",
    },
    text: { ...text, description: "The person's own words: read into answers; given answers win" },
    today: TODAY,
  },
  examples: [
    {
      age: 58,
      sex: 'female',
      answers: { fever: 'absent', 'morning-stiffness': 'up-to-30-minutes' },
      sites: [{ region: 'knee-inner', side: 'left' }],
    },
  ],
}

const textSchema = {
  $id: 'Text',
  ...object({ text: { ...text, description: "The person's own words" }, today: TODAY }, ['today']),
  examples: [{ text: 'My left calf has been swollen since Sunday. No fever.' }],
}

const SPAN = { words: text, start: { type: 'integer' }, end: { type: 'integer' } }

const understoodSchema = {
  $id: 'Understood',
  description: 'One thing that was read in the text, with its place',
  ...object(
    {
      finding: { ...text, description: 'A finding, or age or sex' },
      value: { type: ['string', 'number'] },
      side,
      ...SPAN,
      certainty: { enum: ['sure', 'likely'] },
      negated: { type: 'boolean' },
    },
    ['side'],
  ),
}

const understandingSchema = {
  $id: 'Understanding',
  description: 'What the words say, with their places in the text, to be confirmed by the person',
  ...object({
    profile: object({ age: AGE, sex: SEX, for: FOR }, ['age', 'sex', 'for']),
    sites: SITES,
    answers: ANSWERS,
    understood: listOf(named('Understood')),
    ask: { ...listOf(text), description: 'Findings of red flags that the words leave open: ask these first' },
    notUnderstood: listOf(object(SPAN)),
  }),
}

const hitsSchema = {
  $id: 'Hits',
  description: 'What fits the phrase, best first',
  ...listOf(object({ kind: { enum: ['condition', 'finding', 'care'] }, id: text, title: text, score: { type: 'number' } })),
}

const entrySchema = {
  $id: 'Entry',
  description: 'One entry of the knowledge with all its fields, as packages/engine/src/model.ts describes them',
  ...object({ id: text }),
  additionalProperties: true,
}

const problemSchema = {
  $id: 'Problem',
  description: 'RFC 9457: what is wrong, with every mistake of a case in `problems`',
  ...object(
    {
      type: text,
      title: text,
      status: { type: 'integer' },
      detail: text,
      problems: listOf(object({ code: text, where: text, message: text, fix: text })),
    },
    ['problems'],
  ),
}

export const SHARED = [caseSchema, textSchema, understoodSchema, understandingSchema, hitsSchema, entrySchema, problemSchema]

const WHEN = {
  400: 'The body is not JSON',
  404: 'There is no such entry; the nearest id is named',
  413: 'The body is larger than 256 kB',
  415: 'The body is of another content type than application/json',
  422: 'The request cannot be used; every mistake is named with its fix',
} as const

/** The answers of a route: the good one, and problem+json for each status. */
export const answers = (description: string, schema: object, ...statuses: readonly (keyof typeof WHEN)[]) => ({
  200: { description, content: { 'application/json': { schema } } },
  ...Object.fromEntries(
    statuses.map((status) => [
      status,
      { description: WHEN[status], content: { 'application/problem+json': { schema: named('Problem') } } },
    ]),
  ),
})

/** What can be wrong with a request that has a body. */
export const BODY_FAULTS = [400, 413, 415, 422] as const
