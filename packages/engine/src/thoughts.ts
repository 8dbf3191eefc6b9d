import type { ScreenQuestion } from './assessment.ts'

/**
 * How many questions of a screen take a thought of their own: each map, choice, number and self-test; a list of yes-no questions counts
 * one, and one for each tick on it.
 */
export function thoughtsFor(
  questions: readonly Pick<ScreenQuestion, 'id' | 'kind' | 'selfTest'>[],
  ticked: (id: string) => boolean,
): number {
  const list = questions.filter(({ kind, selfTest }) => kind === 'yes-no' && !selfTest)
  return questions.length - list.length + (list.length > 0 ? 1 : 0) + list.filter(({ id }) => ticked(id)).length
}
