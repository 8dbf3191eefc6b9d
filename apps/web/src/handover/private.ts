import { type Assessment, type Case, type Finding, type Model, urgencyRank } from '@kneebone/engine'
import { t } from '../words/index.ts'

/**
 * Findings that people do not tell everybody, as far as they were answered with anything but "no". A "no" stays: that numbness between
 * the legs was asked and denied is what a clinician looks for first, and it gives nobody away.
 */
export const privateAnswers = (model: Model, { answers = {} }: Case): readonly Finding[] =>
  model.findings.filter(({ id, private: secret }) => secret && answers[id] !== undefined && answers[id] !== 'absent')

/** The case without them. What the person wrote in their own words stays: they see it on the page. */
export function withoutPrivate(model: Model, person: Case): Case {
  const left = new Set(privateAnswers(model, person).map(({ id }) => id))
  return { ...person, answers: Object.fromEntries(Object.entries(person.answers ?? {}).filter(([id]) => !left.has(id))) }
}

/** Whether the result would be less urgent without them. */
export const decides = (whole: Assessment, without: Assessment): boolean =>
  urgencyRank(without.urgency.level) < urgencyRank(whole.urgency.level)

/** Whether they make it so urgent that somebody should know them today: then they are handed over unless the person says otherwise. */
export const pressing = (whole: Assessment, without: Assessment): boolean =>
  decides(whole, without) && urgencyRank(whole.urgency.level) >= urgencyRank('urgent')

/** The result without them for the page, as urgent as with them: what is left out may not make anybody wait. */
export const asUrgentAs = (whole: Assessment, without: Assessment): Assessment =>
  decides(whole, without)
    ? { ...without, urgency: { level: whole.urgency.level, because: [{ says: t.handover.leftOut, from: 'rule', basis: [{}] }] } }
    : without
