import { ask, type Case, type Model, PAIN_SITE } from '@kneebone/engine'

/** A middling case: a sore knee, the safety questions answered with no, as far as the first question that serves the decision. */
export function sampleCase(model: Model): Case {
  let person: Case = { age: 62, sex: 'female', for: 'self', answers: { 'worse-with-use': 'present', 'stairs-hurt': 'present' } }
  for (;;) {
    const { next } = ask(model, person)
    if (!next || next.purpose === 'decision') return person
    for (const { id, kind, multiple, values } of next.questions) {
      if (id === PAIN_SITE)
        person = {
          ...person,
          sites: [
            { region: 'knee-inner', side: 'left' },
            { region: 'knee-front', side: 'left' },
          ],
        }
      else {
        const answer = kind === 'yes-no' ? 'absent' : multiple ? [] : (values[0]?.id ?? 'unknown')
        person = { ...person, answers: { ...person.answers, [id]: answer } }
      }
    }
  }
}
