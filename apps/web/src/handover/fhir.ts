import { type Answer, type Assessment, type Case, type Finding, type Model, URGENCY_WORDS } from '@kneebone/engine'
import { t } from '../words/index.ts'
import { type HandOverScore, scoresOf, triedInWords } from './hand-over.ts'
import type { Note } from './note.ts'

/**
 * The hand-over as FHIR R4 (4.0.1): a collection of the answers as told (QuestionnaireResponse), the age and the completed scores
 * (Observation), every cause shown (Condition, provisional), their chances (RiskAssessment, in percent as R4 asks) and the summary
 * (ClinicalImpression). It names no person and no clinician; what receives it links it to a patient of its own.
 */

export interface Bundle {
  readonly resourceType: 'Bundle'
  readonly type: 'collection'
  readonly timestamp: string
  readonly entry: readonly { readonly fullUrl: string; readonly resource: Resource }[]
}
export interface Resource {
  readonly resourceType: string
  readonly [field: string]: unknown
}

export interface FhirInput {
  readonly model: Model
  readonly person: Case
  /** What the person adds. */
  readonly note: Note
  readonly result: Assessment
  /** The hand-over as text, for the summary. */
  readonly summary: string
  /** ISO 8601 date and time with a zone. */
  readonly at: string
  /** A new UUID at each call. */
  readonly uuid: () => string
}

/** Code systems that the bundle names. */
const SYSTEM = {
  icd10: 'http://hl7.org/fhir/sid/icd-10',
  snomed: 'http://snomed.info/sct',
  loinc: 'http://loinc.org',
  ucum: 'http://unitsofmeasure.org',
  clinical: 'http://terminology.hl7.org/CodeSystem/condition-clinical',
  verification: 'http://terminology.hl7.org/CodeSystem/condition-ver-status',
  category: 'http://terminology.hl7.org/CodeSystem/condition-category',
  absent: 'http://terminology.hl7.org/CodeSystem/data-absent-reason',
} as const

const coded = (system: string, code: string, display?: string) => ({
  coding: [{ system, code, ...(display === undefined ? {} : { display }) }],
})

type Entry = Bundle['entry'][number]
interface Frame {
  readonly at: string
  readonly subject: { readonly reference: string }
  readonly device: { readonly reference: string }
}

export function bundleOf(input: FhirInput): Bundle {
  const { model, person, note, result, at, uuid } = input
  const entry = (resource: Resource): Entry => ({ fullUrl: `urn:uuid:${uuid()}`, resource })
  const patient = entry({ resourceType: 'Patient', gender: person.sex ?? 'unknown' })
  const device = entry(deviceOf(result))
  const frame: Frame = { at, subject: refer(patient), device: refer(device) }
  const answers = entry(answersOf(model, person, note, frame))
  const observations = [
    ...(person.age === undefined ? [] : [ageOf(person.age, frame)]),
    ...scoresOf(model, person, result).map((score) => scoreOf(score, frame)),
  ].map(entry)
  const causes = result.causes.map((cause) => ({ cause, condition: entry(conditionOf(model, cause, frame)) }))
  const risk = entry(riskOf(result, refer(answers), frame))
  const impression = entry({
    resourceType: 'ClinicalImpression',
    status: 'completed',
    subject: frame.subject,
    date: at,
    description: t.handover.not,
    problem: causes.map(({ condition }) => refer(condition)),
    investigation: [{ code: { text: t.handover.answers }, item: [refer(answers), ...observations.map(refer)] }],
    summary: input.summary,
    finding: causes.map(({ cause, condition }) => ({
      itemReference: refer(condition),
      basis: cause.reasons.map(({ says }) => says).join('; '),
    })),
    supportingInfo: [refer(risk)],
  })
  return {
    resourceType: 'Bundle',
    type: 'collection',
    timestamp: at,
    entry: [patient, device, answers, ...observations, ...causes.map(({ condition }) => condition), risk, impression].map(withoutEmpty),
  }
}

const refer = ({ fullUrl }: Entry) => ({ reference: fullUrl })

function deviceOf({ versions }: Assessment): Resource {
  return {
    resourceType: 'Device',
    deviceName: [{ name: t.name, type: 'user-friendly-name' }],
    version: [{ value: t.handover.versions(versions.engine, versions.knowledge, versions.hash.slice(0, 12)) }],
  }
}

function answersOf(model: Model, person: Case, note: Note, { at, subject }: Frame): Resource {
  const known = model.findings.flatMap((finding) => {
    const answer = person.answers?.[finding.id]
    return answer === undefined ? [] : [{ linkId: finding.id, text: finding.ask, answer: valuesOf(finding, answer) }]
  })
  const regions = new Map(model.regions.map(({ id, title }) => [id, title]))
  const places = (person.sites ?? []).map(({ region, side }) => ({
    valueString: side ? t.map.sided(regions.get(region) ?? region, side) : (regions.get(region) ?? region),
  }))
  const tried = triedInWords(note).map((valueString) => ({ valueString }))
  return {
    resourceType: 'QuestionnaireResponse',
    status: 'completed',
    subject,
    authored: at,
    item: [
      ...(person.text?.trim() ? [{ linkId: 'text', text: t.answers.words, answer: [{ valueString: person.text.trim() }] }] : []),
      ...(places.length > 0 ? [{ linkId: 'sites', text: t.answers.where, answer: places }] : []),
      ...known,
      ...(tried.length > 0 ? [{ linkId: 'tried', text: t.handover.tried, answer: tried }] : []),
      ...(note.wants ? [{ linkId: 'wants', text: t.handover.wants, answer: [{ valueString: note.wants }] }] : []),
    ],
  }
}

/** Answers as R4 values. "Not sure" is said in so many words; "none of these" is no answer at all, which R4 writes as no value. */
function valuesOf({ kind, values }: Finding, answer: Answer): readonly object[] {
  const label = (id: string) => ({ valueString: values.find((value) => value.id === id)?.label ?? id })
  if (answer === 'unknown') return [{ valueCoding: { system: SYSTEM.absent, code: 'asked-unknown', display: 'Asked But Unknown' } }]
  if (kind === 'yes-no') return [{ valueBoolean: answer === 'present' }]
  if (typeof answer === 'number') return [{ valueDecimal: answer }]
  if (typeof answer === 'string') return [label(answer)]
  if (Array.isArray(answer)) return (answer as readonly string[]).map(label)
  return Object.entries(answer).flatMap(([id, state]) => (state === 'present' ? [label(id)] : []))
}

function ageOf(age: number, { at, subject }: Frame): Resource {
  return {
    resourceType: 'Observation',
    status: 'final',
    code: { ...coded(SYSTEM.loinc, '30525-0', 'Age'), text: t.answers.age },
    subject,
    effectiveDateTime: at,
    valueQuantity: { value: age, unit: 'years', system: SYSTEM.ucum, code: 'a' },
  }
}

function scoreOf({ title, lowest, highest, means }: HandOverScore, { at, subject, device }: Frame): Resource {
  const total =
    lowest === highest ? { valueQuantity: { value: lowest } } : { valueRange: { low: { value: lowest }, high: { value: highest } } }
  return {
    resourceType: 'Observation',
    status: 'preliminary',
    code: { text: title },
    subject,
    effectiveDateTime: at,
    device,
    ...total,
    interpretation: [{ text: means }],
  }
}

function conditionOf(model: Model, cause: Assessment['causes'][number], { at, subject }: Frame): Resource {
  const snomed = model.conditions.find(({ id }) => id === cause.id)?.snomed
  const coding = [
    ...(cause.icd10 === undefined ? [] : [{ system: SYSTEM.icd10, code: cause.icd10 }]),
    ...(snomed === undefined ? [] : [{ system: SYSTEM.snomed, code: snomed }]),
  ]
  return {
    resourceType: 'Condition',
    clinicalStatus: coded(SYSTEM.clinical, 'active'),
    verificationStatus: coded(SYSTEM.verification, 'provisional'),
    category: [coded(SYSTEM.category, 'encounter-diagnosis', 'Encounter Diagnosis')],
    code: { coding, text: cause.title },
    subject,
    recordedDate: at,
    note: [{ text: t.handover.provisional(cause.words) }],
  }
}

function riskOf({ causes, urgency }: Assessment, answers: { readonly reference: string }, { at, subject, device }: Frame): Resource {
  return {
    resourceType: 'RiskAssessment',
    status: 'preliminary',
    subject,
    occurrenceDateTime: at,
    performer: device,
    basis: [answers],
    prediction: causes.map(({ title, icd10, chance, range: [low, high] }) => ({
      outcome: { coding: icd10 === undefined ? [] : [{ system: SYSTEM.icd10, code: icd10 }], text: title },
      probabilityDecimal: percent(chance),
      rationale: t.handover.plausible(percent(low), percent(high)),
    })),
    mitigation: URGENCY_WORDS[urgency.level].act,
  }
}

/** Percent with one decimal. */
const percent = (chance: number): number => Math.round(chance * 1000) / 10

/** R4 knows no empty list, object or text: they are left out. */
function withoutEmpty<T>(value: T): T {
  if (Array.isArray(value)) return value.map(withoutEmpty) as T
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, each]) => {
      const kept: unknown = withoutEmpty(each)
      const empty = kept === '' || (typeof kept === 'object' && kept !== null && Object.keys(kept).length === 0)
      return empty ? [] : [[key, kept]]
    }),
  ) as T
}
