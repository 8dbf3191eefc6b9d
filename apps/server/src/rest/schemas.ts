const today = {
  type: 'string',
  format: 'date',
  description: 'The day on which the text was written, from which "since Easter" is counted; the day of the server if left out',
} as const

/** JSON Schemas for OpenAPI. The engine's readCase is what checks a case; these describe it. */
export const caseSchema = {
  $id: 'Case',
  type: 'object',
  description: "One person's episode of pain",
  properties: {
    age: { type: 'number', minimum: 0, maximum: 130, description: 'Years; decimals for infants' },
    sex: { enum: ['female', 'male', 'unknown'] },
    for: { enum: ['self', 'someone-else'] },
    pace: { enum: ['short', 'full'], description: 'How long an interview may be; short if left out' },
    answers: {
      type: 'object',
      additionalProperties: true,
      description: 'By finding id: present, absent, unknown, a value, a number, a list of values, or a state for each value',
    },
    sites: {
      type: 'array',
      items: {
        type: 'object',
        required: ['region'],
        properties: {
          region: { type: 'string', description: 'A region of the body map, or a whole part such as knee where no more is known' },
          side: { enum: ['left', 'right'] },
          part: { type: 'string', description: 'The whole part that the region stands for, where no more is known' },
        },
      },
    },
    text: { type: 'string', description: "The person's own words: read into answers; given answers win" },
    today,
  },
  examples: [
    {
      age: 58,
      sex: 'female',
      answers: { fever: 'absent', 'morning-stiffness': 'up-to-30-minutes' },
      sites: [{ region: 'knee-inner', side: 'left' }],
    },
  ],
} as const

export const assessmentSchema = {
  $id: 'Assessment',
  type: 'object',
  description: 'Urgency, red flags, ranked causes with reasons, what would change them, and next steps',
  additionalProperties: true,
  properties: {
    urgency: {
      type: 'object',
      additionalProperties: true,
      properties: { level: { enum: ['self-care', 'routine', 'soon', 'urgent', 'emergency'] } },
    },
    redFlags: { type: 'array', items: { type: 'object', additionalProperties: true } },
    causes: { type: 'array', items: { type: 'object', additionalProperties: true } },
    next: { type: ['object', 'null'], additionalProperties: true },
    versions: { type: 'object', additionalProperties: true },
  },
} as const

export const textSchema = {
  $id: 'Text',
  type: 'object',
  required: ['text'],
  properties: { text: { type: 'string', description: "The person's own words" }, today },
  examples: [{ text: 'My left calf has been swollen since Sunday. No fever.' }],
} as const

const span = { words: { type: 'string' }, start: { type: 'integer' }, end: { type: 'integer' } } as const

export const understandingSchema = {
  $id: 'Understanding',
  type: 'object',
  description: 'What the words say, with their places in the text, to be confirmed by the person',
  additionalProperties: true,
  properties: {
    profile: { type: 'object', additionalProperties: true },
    sites: caseSchema.properties.sites,
    answers: caseSchema.properties.answers,
    understood: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          finding: { type: 'string' },
          value: { type: ['string', 'number'] },
          side: { enum: ['left', 'right'] },
          ...span,
          certainty: { enum: ['sure', 'likely'] },
          negated: { type: 'boolean' },
        },
      },
    },
    ask: { type: 'array', items: { type: 'string' }, description: 'Findings of red flags that the words leave open: ask these first' },
    notUnderstood: { type: 'array', items: { type: 'object', properties: span } },
  },
} as const

export const searchSchema = { type: 'object', required: ['q'], properties: { q: { type: 'string', description: 'A phrase' } } } as const

export const problemSchema = {
  $id: 'Problem',
  type: 'object',
  additionalProperties: true,
  properties: {
    type: { type: 'string' },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string' },
    problems: { type: 'array', items: { type: 'object', additionalProperties: true } },
  },
} as const
