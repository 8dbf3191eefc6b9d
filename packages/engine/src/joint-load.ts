import type { Basis, Model } from './model.ts'

/** The force on one joint in an activity. */
export interface LoadOnJoint {
  readonly activity: string
  /** Peak force on the joint, as the weight of so many kilograms. */
  readonly kilograms: number
  /** The same as a multiple of body weight. */
  readonly times: number
  readonly basis: Basis
}

/** Peak load on one hip or knee for each activity that was measured, heaviest last. */
export function jointLoad(model: Model, joint: 'hip' | 'knee', weightKg: number): readonly LoadOnJoint[] {
  if (!(weightKg > 0 && weightKg < 500)) throw new RangeError(`a weight of ${weightKg} kg is not possible: give it in kilograms`)
  return model.jointLoads
    .filter((load) => load.joint === joint)
    .map(({ activity, times, basis }) => ({ activity, times, kilograms: Math.round(times * weightKg), basis }))
    .sort((a, b) => a.times - b.times)
}
