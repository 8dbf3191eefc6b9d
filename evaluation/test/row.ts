import type { Row } from '../src/metrics/row.ts'

/** A vignette answered rightly, for tests to change. */
export const right: Row = {
  id: 'V1',
  diagnosis: 'Gout',
  accepted: ['gout'],
  matched: 'mapping',
  rank: 1,
  chance: 0.8,
  first: 'gout',
  shown: [],
  saysNone: false,
  urgency: 'urgent',
  key: 'urgent',
  triage: 'right',
  hazardous: false,
  mustNotMiss: false,
  screens: 0,
  questions: 0,
  thoughts: 0,
  pertinent: { asked: 0, of: 0, missed: [] },
}
