import { type Answer, type Case, type Finding, findingsOf, type Model, PAIN_SITE, type Site, type State } from '@kneebone/engine'
import { z } from 'zod'
import features from './features.json' with { type: 'json' }

const feature = z.looseObject({
  id: z.string(),
  name: z.string().optional(),
  state: z.enum(['present', 'absent', 'unsure']),
  standardOntologyUris: z.array(z.string()).optional(),
  sctid: z.union([z.string(), z.number()]).optional(),
})
type Feature = z.infer<typeof feature>

/** What the benchmark of the ITU/WHO focus group "AI for health" sends of one case. Its first version had one complaint, not a list. */
export const solveCaseBody = z.looseObject({
  caseData: z.looseObject({
    profileInformation: z.looseObject({ age: z.number().min(0).max(130), biologicalSex: z.enum(['female', 'male']) }),
    presentingComplaints: z.array(feature).optional(),
    presentingComplaint: feature.optional(),
    otherFeatures: z.array(feature),
  }),
})
export type CaseData = z.infer<typeof solveCaseBody>['caseData']

const STATES = { present: 'present', absent: 'absent', unsure: 'unknown' } as const satisfies Record<string, State>

/**
 * A benchmark case as a case of ours. A feature is found by our own id (`fever`, `pain-duration=over-three-months`,
 * `pain-site=knee-inner:left`) or by its SNOMED CT code in features.json.
 *
 * @returns the case, and the features nothing here stands for, by name
 */
export function caseFrom(model: Model, data: CaseData): { readonly person: Case; readonly notUnderstood: readonly string[] } {
  const { age, biologicalSex } = data.profileInformation
  const all = [...(data.presentingComplaints ?? []), ...(data.presentingComplaint ? [data.presentingComplaint] : []), ...data.otherFeatures]
  const findings = findingsOf(model)
  const answers: Record<string, Answer> = {}
  const sites: Site[] = []
  const notUnderstood: string[] = []
  for (const each of all) {
    const state = STATES[each.state]
    const known = meaningOf(each).filter(({ finding }) => findings.has(finding))
    if (known.length === 0) notUnderstood.push(each.name ?? each.id)
    for (const { finding, value } of known) {
      if (finding !== PAIN_SITE) add(answers, findings.get(finding) as Finding, value, state)
      else if (state === 'present') sites.push(siteFrom(value))
    }
  }
  return { person: { age, sex: biologicalSex, answers, ...(sites.length > 0 ? { sites } : {}) }, notUnderstood }
}

interface Meaning {
  readonly finding: string
  readonly value?: string | undefined
}

function meaningOf(each: Feature): readonly Meaning[] {
  const codes = [String(each.sctid ?? ''), ...(each.standardOntologyUris ?? []).map((uri) => uri.split('/').at(-1) ?? '')]
  const listed = features.find(({ snomed }) => codes.includes(snomed))
  if (listed) return listed.regions?.map((value) => ({ finding: PAIN_SITE, value })) ?? [{ finding: listed.finding as string }]
  const [finding = '', value] = each.id.split('=')
  return [{ finding, value }]
}

function add(answers: Record<string, Answer>, { id, kind, multiple }: Finding, value: string | undefined, state: State): void {
  if (kind === 'yes-no') answers[id] = state
  else if (value === undefined) return
  else if (multiple) answers[id] = { ...(answers[id] as Readonly<Record<string, State>> | undefined), [value]: state }
  else if (state === 'present') answers[id] = kind === 'number' ? Number(value) : value
}

function siteFrom(value = ''): Site {
  const [region = '', side] = value.split(':')
  return side === 'left' || side === 'right' ? { region, side } : { region }
}
