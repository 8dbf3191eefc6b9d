import { type Answer, type Case, type Model, urgencyRank } from '@kneebone/engine'
import { interviewed } from './cases.ts'

/** A person who has much to tell, in the full interview: old, ill before, with medicines, and a leg that hurts in several places. */
const MUCH: Case = {
  age: 74,
  sex: 'female',
  for: 'self',
  pace: 'full',
  text: 'My left knee has ached for about four months, it is stiff in the morning and on the stairs, and lately the calf and the heel hurt as well. I took tablets for it and they upset my stomach.',
  sites: [
    { region: 'knee-inner', side: 'left' },
    { region: 'knee-front', side: 'left' },
    { region: 'calf', side: 'left' },
    { region: 'heel', side: 'left' },
  ],
  answers: { 'heart-failure': 'present', 'kidney-disease': 'present', diabetes: 'present', 'blood-thinner': 'present' },
}

/** A note as long as most people write one. */
export const MUCH_NOTED = {
  wants: 'To know what it is, to walk to the shop again, and to avoid an operation if that is possible.',
  tried: 'A week of rest, and a cream from the pharmacy.',
  log: [
    { what: 'Ibuprofen for 2 weeks', outcome: 'little' },
    { what: 'Insoles for 3 months', outcome: 'none' },
    { what: 'A knee brace', outcome: 'worse' },
    { what: 'Exercises from a physiotherapist', outcome: 'better' },
  ],
} as const

/** The case of a whole interview in which every third harmless question gets a yes, and every warning sign a no or, rarely, "not sure". */
function longCase(model: Model): Case {
  const flags = JSON.stringify(
    model.redFlags.filter(({ urgency }) => urgencyRank(urgency) >= urgencyRank('urgent')).map(({ when }) => when),
  )
  let asked = 0
  return interviewed(model, { ...MUCH, answers: known(model, MUCH.answers ?? {}) }, ({ id, kind, multiple, values }) => {
    asked++
    if (flags.includes(`"${id}"`) && kind === 'yes-no') return asked % 12 > 0 ? 'absent' : 'unknown'
    if (kind === 'yes-no') return asked % 3 === 0 ? 'present' : 'absent'
    if (kind === 'number' || kind === 'region') return kind === 'number' ? 'unknown' : []
    const value = values[0]?.id ?? 'unknown'
    return multiple ? [value] : value
  })
}

/** The long case with as many more answers as make this many, none of them private, every third of them a yes. */
export function longerCase(model: Model, count: number): Case {
  const person = longCase(model)
  const open = model.findings.filter(
    ({ id, who, kind, asked, private: secret }) =>
      person.answers?.[id] === undefined && who === 'person' && kind === 'yes-no' && asked?.sex !== 'male' && !secret,
  )
  const more = open
    .slice(0, Math.max(0, count - Object.keys(person.answers ?? {}).length))
    .map(({ id }, i) => [id, i % 3 === 0 ? 'present' : 'absent'])
  return { ...person, answers: { ...person.answers, ...Object.fromEntries(more) } }
}

/** Without findings that the knowledge has no longer. */
const known = (model: Model, answers: Readonly<Record<string, Answer>>): Record<string, Answer> =>
  Object.fromEntries(Object.entries(answers).filter(([id]) => model.findings.some((finding) => finding.id === id)))
