import { type Answer, ask, type Case, type Model, type ScreenQuestion } from '@kneebone/engine'

/** The case once every question of its interview is answered; what it says already stays. */
export function interviewed(model: Model, start: Case, answerTo: (question: ScreenQuestion) => Answer): Case {
  for (let person = start; ; ) {
    const { next } = ask(model, person)
    if (!next) return person
    const answers = next.questions.map((question) => [question.id, answerTo(question)])
    person = { ...person, answers: { ...Object.fromEntries(answers), ...person.answers } }
  }
}

/** "No" where it can be said, "Not sure" elsewhere: what `answerAll` answers where nothing is said. */
const no = ({ kind, values }: ScreenQuestion): Answer =>
  kind === 'yes-no' ? 'absent' : (values.find(({ label }) => label === 'No injury')?.id ?? 'unknown')

/** A woman with a worn knee, and all that her interview asks answered. */
export const wornKnee = (model: Model): Case =>
  interviewed(
    model,
    {
      age: 62,
      sex: 'female',
      for: 'self',
      sites: [
        { region: 'knee-inner', side: 'left' },
        { region: 'knee-front', side: 'left' },
      ],
      answers: { 'stairs-hurt': 'present', 'worse-with-use': 'present', 'morning-stiffness': 'up-to-30-minutes', 'onset-speed': 'months' },
    },
    no,
  )

/** A man whose leg pain may come from the back. */
export const backAndCalf = (model: Model): Case =>
  interviewed(
    model,
    {
      age: 52,
      sex: 'male',
      for: 'self',
      sites: [
        { region: 'calf', side: 'left' },
        { region: 'thigh-back', side: 'left' },
      ],
      answers: { 'onset-speed': 'months', 'pain-duration': 'over-three-months' },
    },
    no,
  )
