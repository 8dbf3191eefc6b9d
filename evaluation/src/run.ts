import { assess, chances, type Model } from '@kneebone/engine'
import { type Row, rowOf } from './metrics.ts'
import { caseOf, type Mapping, type Vignette } from './vignettes.ts'

/** Plays every vignette with coded answers and scores it against its key. */
export function play(model: Model, vignettes: readonly Vignette[], mapping: Readonly<Record<string, Mapping>>): readonly Row[] {
  return vignettes.map((vignette) => {
    const coded = mapping[vignette.id]
    if (!coded) throw new Error(`${vignette.id} has no entry in the mapping`)
    const person = caseOf(vignette, coded)
    const result = assess(model, person)
    if (!result.ok)
      throw new Error(`${vignette.id}: ${result.problems.map((problem) => `${problem.where}: ${problem.message}`).join('; ')}`)
    return rowOf(
      model,
      vignette,
      coded,
      result.value,
      chances(model, person).map(({ id }) => id),
    )
  })
}
