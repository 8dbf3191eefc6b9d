import { type Answer, ask, type Case, type Model, PAIN_SITE, thoughtsFor } from '@kneebone/engine'
import type { Played } from './mode.ts'

/**
 * A scripted patient: begins with what was understood from the complaint, answers what the facts say and "not sure" to everything
 * else, until Kneebone stops. Private findings are never volunteered, only answered.
 *
 * @param facts everything the vignette says
 * @param told what was read from its text; left out, the patient begins with age and sex alone
 */
export function interviewed(
  model: Model,
  facts: Case,
  told: Pick<Case, 'sites' | 'answers'> & { readonly ask?: readonly string[] } = {},
): Played {
  const { sites, answers: known = {}, ...profile } = facts
  // What was understood is shown for confirmation: where the patient knows better, that counts.
  const volunteered = Object.fromEntries(
    Object.entries(withoutPrivate(model, told.answers ?? {})).map(([id, answer]) => [id, known[id] ?? answer]),
  )
  const places = sites ?? told.sites
  let person: Case = {
    ...profile,
    answers: volunteered,
    unconfirmed: Object.keys(volunteered),
    ...(told.sites && places ? { sites: places } : {}),
  }
  const open = { understood: [], askFirst: told.ask ?? [] }
  const heard = new Set(Object.keys(volunteered))
  let screens = 0
  let questions = 0
  let thoughts = 0
  for (;;) {
    const { next } = ask(model, person, open)
    if (!next) break
    screens++
    thoughts += thoughtsFor(next.questions, (id) => known[id] === 'present')
    for (const { id } of next.questions) {
      questions++
      heard.add(id)
      if (id === PAIN_SITE && sites) person = { ...person, sites }
      else person = { ...person, answers: { ...person.answers, [id]: (known[id] ?? 'unknown') as Answer } }
    }
    const asked = new Set(next.questions.map(({ id }) => id))
    person = { ...person, unconfirmed: person.unconfirmed?.filter((id) => !asked.has(id)) ?? [] }
  }
  const pertinent = Object.keys(known).filter((id) => id !== PAIN_SITE)
  const missed = pertinent.filter((id) => !heard.has(id))
  return { person, screens, questions, thoughts, pertinent: { asked: pertinent.length - missed.length, of: pertinent.length, missed } }
}

function withoutPrivate(model: Model, answers: Readonly<Record<string, Answer>>): Readonly<Record<string, Answer>> {
  const hidden = new Set(model.findings.filter((finding) => finding.private).map(({ id }) => id))
  return Object.fromEntries(Object.entries(answers).filter(([id]) => !hidden.has(id)))
}
