/** Words below a moment of a drawing; what it shows besides, for those who cannot see it. */
export interface MomentWords {
  readonly says: string
  readonly shows?: string
}

/** What each drawing of a self-test says: one for each moment, by the finding. Comes with the drawings. */
export const selfTests: Readonly<Record<string, readonly MomentWords[]>> = {
  'cannot-rise-on-tiptoe': [{ says: 'Hold on, and stand on one leg.' }, { says: 'Lift the heel. Then try the other leg.' }],
  'cannot-lift-straight-leg': [{ says: 'Both legs straight.' }, { says: 'Lift the leg without bending the knee.' }],
  'straight-leg-raise': [{ says: 'Someone holds the heel.' }, { says: 'They lift the straight leg slowly. Stop at the pain.' }],
  'cannot-bend-knee-to-right-angle': [
    { says: 'A right angle: the lower leg hangs straight down.' },
    { says: 'No right angle: the lower leg stays out in front.' },
  ],
  'deep-squat-hurts-joint-line': [{ says: 'Hold on to a table.' }, { says: 'Squat as low as you can, once.' }],
  'calf-squeeze-hurts-ankle': [
    {
      says: 'Does it hurt at the ring?',
      shows: 'A lower leg from the front, pressed from both sides halfway up. A ring is round the ankle.',
    },
  ],
  'finger-dent-in-one-leg': [{ says: 'Press the shin for 10 seconds.' }, { says: 'Is there a dent? Do the other leg too.' }],
  'one-calf-bigger': [
    {
      says: 'The same place on both legs.',
      shows:
        'Two lower legs from the front. An arrow goes 10 centimetres down from below each kneecap, to a tape round the calf. One calf is bigger.',
    },
  ],
  'ankle-bone-tender': [
    {
      says: 'Press along the coloured line. Then do the inner side.',
      shows: 'A foot from its outer side. The line runs up along the back edge of the ankle bone.',
    },
  ],
  'midfoot-bone-tender': [
    { says: 'Outer edge: press the bump half-way along.' },
    { says: 'Inner side: press the bone in front of the ankle.' },
  ],
  'foot-drop': [{ says: 'Walk on your heels.' }, { says: 'Yes, if the front of the foot will not stay up.' }],
  'cannot-take-four-steps': [
    { says: 'Two steps with each foot. A limp does not matter.', shows: 'A person walking. Four footprints are on the floor.' },
  ],
  'going-down-stairs-hurts': [{ says: 'Stand on a low step. Hold a rail.' }, { says: 'Lower the other heel slowly to the floor.' }],
  'standing-on-one-leg-hurts-hip': [
    { says: 'Does it hurt at the ring?', shows: 'A person stands on one leg, one finger on a wall. A ring is round the hip.' },
  ],
  'foot-pale-raised-red-hanging': [{ says: 'Leg up for 1 minute.' }, { says: 'Let it hang for 1 minute. Compare both feet.' }],
  'cooler-leg': [
    {
      says: 'The same place on both sides.',
      shows: 'Two lower legs from the front. A ring is on each shin; an arrow leads from one to the other.',
    },
  ],
}
