import { AMBULANCE } from '@kneebone/engine'
import { chance, listOf, named, object, side, text, urgency } from './schemas.ts'

const flag = { type: 'boolean' }
const BASIS = {
  ...object(
    {
      source: { ...text, description: 'Id in /v1/sources; left out for a judgement' },
      at: text,
      sensitivity: chance,
      specificity: chance,
      lrPositive: { type: 'number' },
      lrNegative: { type: 'number' },
      n: { type: 'number' },
      population: text,
      range: listOf({ type: 'number' }),
      note: text,
    },
    ['source', 'at', 'sensitivity', 'specificity', 'lrPositive', 'lrNegative', 'n', 'population', 'range', 'note'],
  ),
  description: 'Where a number or statement comes from: a source, or else a judgement',
}

const REASON = object({
  key: { ...text, description: 'The answer: finding or finding=value' },
  says: text,
  direction: { enum: ['for', 'against'] },
  strength: { enum: [1, 2, 3] },
  share: { type: 'number' },
  weight: { type: 'number' },
  basis: BASIS,
})

const CAUSE = object(
  {
    id: text,
    title: text,
    icd10: text,
    chance,
    words: text,
    range: listOf(chance),
    standsOut: flag,
    urgency,
    summary: text,
    mechanism: text,
    course: object({ usual: text, stalled: text }),
    reasons: listOf(REASON),
    unexplained: listOf(text),
    path: listOf(text),
  },
  ['icd10'],
)

const RED_FLAG = object(
  {
    id: text,
    title: text,
    urgency,
    act: text,
    ambulance: { enum: [...AMBULANCE], description: 'When the act says to call an ambulance; left out where it names none' },
    why: text,
    interrupts: flag,
    inDoubt: { const: true, description: 'Only an answer that the person is not sure of keeps the rule from being met' },
    fear: listOf(text),
    because: listOf(text),
    basis: listOf(BASIS),
  },
  ['ambulance', 'inDoubt'],
)

const QUESTION = object(
  {
    id: text,
    title: text,
    ask: text,
    kind: { enum: ['yes-no', 'choice', 'ordinal', 'number', 'region'] },
    multiple: flag,
    values: listOf(object({ id: text, label: text })),
    unit: text,
    yes: text,
    no: text,
    how: text,
    private: flag,
    selfTest: flag,
  },
  ['unit', 'yes', 'no', 'how'],
)

const NEXT = {
  ...object({
    screen: text,
    title: text,
    lead: text,
    purpose: { enum: ['safety', 'decision'] },
    why: text,
    questions: listOf(QUESTION),
    remaining: { type: 'integer' },
  }),
  type: ['object', 'null'],
  description: 'The questions to ask next, or null',
}

const STEP = object(
  {
    id: text,
    title: text,
    what: text,
    how: text,
    benefit: text,
    harm: text,
    says: text,
    grade: { enum: ['high', 'moderate', 'low', 'very-low', 'judgement', 'does-not-help'] },
    use: { enum: ['expect', 'only-if', 'not-helpful'] },
    for: listOf(text),
    cautions: listOf(text),
    checkFirst: listOf(object({ says: text, findings: listOf(text) })),
    basis: BASIS,
  },
  ['how', 'benefit', 'harm', 'says', 'grade', 'use', 'cautions', 'checkFirst'],
)

const BRIEF = { id: text, title: text, chance, words: text }

/** What the engine's `Assessment` holds. */
export const assessmentSchema = {
  $id: 'Assessment',
  description: 'Urgency, red flags, ranked causes with reasons, what would change them, and next steps',
  ...object({
    urgency: object({
      level: urgency,
      because: listOf(object({ says: text, from: { enum: ['rule', 'chances'] }, basis: listOf(BASIS) })),
    }),
    redFlags: listOf(RED_FLAG),
    causes: listOf(CAUSE),
    together: listOf(object({ a: text, b: text, chance, says: text })),
    families: listOf(object({ ...BRIEF, says: text, members: listOf(text) })),
    legs: listOf(object({ side, causes: listOf(object(BRIEF)) })),
    cantMiss: listOf(object({ ...BRIEF, setAside: flag, because: text })),
    wouldChange: listOf(
      object({ id: text, title: text, ask: text, who: { enum: ['person', 'someone-with-them', 'clinician'] }, worth: { type: 'number' } }),
    ),
    next: NEXT,
    stopped: {
      ...object({ code: { enum: ['emergency', 'settled', 'not-worth-asking', 'nothing-left', 'short'] }, says: text }),
      type: ['object', 'null'],
      description: 'Why there is no next screen; null while there is one',
    },
    steps: object({
      see: listOf(STEP),
      tests: listOf(STEP),
      treatments: listOf(STEP),
      now: listOf(STEP),
      avoid: listOf(STEP),
      withheld: listOf(object({ id: text, title: text, because: text })),
      comeBack: listOf(text),
    }),
    understood: listOf(named('Understood')),
    conflicts: listOf(object({ a: text, b: text, message: text })),
    notices: listOf(text),
    confidence: object({ sameUrgency: chance, cautious: urgency, words: text, none: chance }),
    versions: object({ engine: text, knowledge: text, hash: text }),
  }),
}
