import type { Assessment, CareItem, Case, Condition, Model } from '@kneebone/engine'

/**
 * What the page of one result says besides the assessment: the few parts of the knowledge that it names. The page is given these,
 * because reading the whole knowledge would hold it up.
 */
export interface Said extends Pick<Model, 'screens' | 'regions' | 'parts' | 'structures' | 'programmes' | 'findings' | 'sources'> {
  readonly conditions: readonly Pick<Condition, 'id' | 'structures' | 'regions'>[]
  readonly care: readonly Pick<CareItem, 'id' | 'kind'>[]
}

export function saidOf(model: Model, person: Case, result: Assessment): Said {
  const { see, tests, treatments, now, avoid } = result.steps
  const steps = [...see, ...tests, ...treatments, ...now, ...avoid]
  const findings = new Set([
    ...Object.keys(person.answers ?? {}),
    ...steps.flatMap(({ checkFirst = [] }) => checkFirst.flatMap((check) => check.findings)),
  ])
  const causes = new Set(result.causes.map(({ id }) => id))
  const care = new Set(steps.map(({ id }) => id))
  // A source is named as the basis of a statement, or in brackets in a text.
  const named = new Set(JSON.stringify([result, model.programmes]).match(/[a-z0-9]+(?:-[a-z0-9]+)*/g))
  return {
    screens: model.screens,
    regions: model.regions,
    parts: model.parts,
    structures: model.structures,
    programmes: model.programmes,
    findings: model.findings.filter(({ id }) => findings.has(id)),
    sources: model.sources.filter(({ id }) => named.has(id)),
    conditions: model.conditions.filter(({ id }) => causes.has(id)).map(({ id, structures, regions }) => ({ id, structures, regions })),
    care: model.care.filter(({ id }) => care.has(id)).map(({ id, kind }) => ({ id, kind })),
  }
}
