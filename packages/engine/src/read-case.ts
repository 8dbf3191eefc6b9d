import { dayOf } from './calendar.ts'
import type { Answer, Case, CaseProblem, Result, Site } from './case.ts'
import { type BodyPart, type Finding, type Model, PAIN_SITE, type Sex } from './model.ts'
import { findingsOf } from './observe.ts'

const STATES = new Set(['present', 'absent', 'unknown'])
const FIELDS = ['age', 'sex', 'for', 'answers', 'sites', 'text', 'today', 'unconfirmed', 'pace']
const OLDEST = 130

type Note = (code: string, where: string, message: string, fix: string) => void

/**
 * Reads a case that came from outside: a file, a request, a form. Reports every mistake at once.
 * Nothing is guessed and nothing is dropped: a case is either understood whole or refused by name.
 */
export function readCase(model: Model, input: unknown): Result<Case> {
  const problems: CaseProblem[] = []
  const note: Note = (code, where, message, fix) => problems.push({ code, where, message, fix })
  if (!isRecord(input)) {
    note(
      'not-a-case',
      '',
      'a case is an object with age, sex, answers and sites',
      'write fields such as { "age": 58, "answers": { "fever": "absent" } }',
    )
    return { ok: false, problems }
  }
  for (const field of Object.keys(input)) {
    if (!FIELDS.includes(field)) note('unknown-field', field, `${field} is not a field of a case`, `use ${FIELDS.join(', ')}`)
  }
  const age = readAge(input.age, note)
  const sex = readChoice(input.sex, 'sex', ['female', 'male', 'unknown'], note) as Sex | undefined
  const who = readChoice(input.for, 'for', ['self', 'someone-else'], note) as Case['for']
  const pace = readChoice(input.pace, 'pace', ['short', 'full'], note) as Case['pace']
  if (input.text !== undefined && typeof input.text !== 'string')
    note('wrong-text', 'text', 'text is not a piece of text', 'write the description as text, or leave it out')
  const today = readDay(input.today, note)
  const sites = readSites(model, input.sites, note)
  const answers = readAnswers(model, input.answers, note)
  const unconfirmed = readUnconfirmed(model, input.unconfirmed, note)
  if (sites !== undefined && answers !== undefined && PAIN_SITE in answers)
    note('sites-twice', 'sites', 'sites and answers.pain-site both say where it hurts', 'keep one of them')
  if (problems.length > 0) return { ok: false, problems }
  return {
    ok: true,
    value: {
      ...(age === undefined ? {} : { age }),
      ...(sex === undefined ? {} : { sex }),
      ...(who === undefined ? {} : { for: who }),
      ...(answers === undefined ? {} : { answers }),
      ...(sites === undefined ? {} : { sites }),
      ...(typeof input.text === 'string' ? { text: input.text } : {}),
      ...(today === undefined ? {} : { today }),
      ...(unconfirmed === undefined ? {} : { unconfirmed }),
      ...(pace === undefined ? {} : { pace }),
    },
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)

function readDay(value: unknown, note: Note): string | undefined {
  if (value === undefined || value === null) return undefined
  if (typeof value === 'string' && dayOf(value) !== undefined) return value
  note('wrong-day', 'today', `today is ${JSON.stringify(value)}, which is no date`, 'write it as year-month-day, such as 2026-11-21')
  return undefined
}

function readAge(value: unknown, note: Note): number | undefined {
  if (value === undefined || value === null) return undefined
  if (typeof value !== 'number' || !Number.isFinite(value)) {
    note(
      'wrong-age',
      'age',
      `age is ${JSON.stringify(value)}, which is not a number`,
      'give the age in years, such as 58 (or 0.5 for a baby of six months), or leave it out',
    )
    return undefined
  }
  if (value < 0 || value > OLDEST) {
    note('wrong-age', 'age', `age is ${value}, which is not between 0 and ${OLDEST}`, 'give the age in years, such as 58, or leave it out')
    return undefined
  }
  return value
}

function readChoice(value: unknown, field: string, choices: readonly string[], note: Note): string | undefined {
  if (value === undefined || value === null) return undefined
  if (typeof value === 'string' && choices.includes(value)) return value
  note(`wrong-${field}`, field, `${field} is ${JSON.stringify(value)}`, `use ${choices.join(' or ')}, or leave it out`)
  return undefined
}

function readSites(model: Model, value: unknown, note: Note): readonly Site[] | undefined {
  if (value === undefined || value === null) return undefined
  if (!Array.isArray(value)) {
    note('wrong-sites', 'sites', 'sites is not a list', 'write a list such as [{ region: knee-inner, side: left }]')
    return undefined
  }
  const regions = model.regions.map((region) => region.id)
  const places = [...regions, ...model.parts.map(({ id }) => id)]
  return value.flatMap((item: unknown, i): Site[] => {
    const site = typeof item === 'string' ? { region: item } : item
    if (!isRecord(site) || typeof site.region !== 'string') {
      note('wrong-site', `sites.${i}`, 'a site needs a region', 'write { region: knee-inner, side: left }')
      return []
    }
    const part = model.parts.find(({ id }) => id === (site.part ?? site.region))
    if (site.part !== undefined && ![part?.id, ...(part?.regions ?? [])].includes(site.region)) {
      note(
        'unknown-part',
        `sites.${i}.part`,
        `${site.region} does not stand for a part called ${JSON.stringify(site.part)}`,
        `write the part as the region, one of ${model.parts.map(({ id }) => id).join(', ')}, or leave it out`,
      )
      return []
    }
    if (!part && !regions.includes(site.region)) {
      note(
        'unknown-region',
        `sites.${i}.region`,
        `${site.region} is not a region of the body map`,
        near(site.region, places) ?? `use one of ${places.join(', ')}`,
      )
      return []
    }
    if (site.side !== undefined && site.side !== 'left' && site.side !== 'right') {
      note('wrong-side', `sites.${i}.side`, `side is ${JSON.stringify(site.side)}`, 'use left or right, or leave it out')
      return []
    }
    return [...sitesOf(site.region, site.side, part)]
  })
}

/** A place as sites: one region, or those that stand for a whole part. */
const sitesOf = (region: string, side: Site['side'], part: BodyPart | undefined): readonly Site[] =>
  (part && region === part.id ? part.regions : [region]).map((id) => ({
    region: id,
    ...(side === undefined ? {} : { side }),
    ...(part ? { part: part.id } : {}),
  }))

function readAnswers(model: Model, value: unknown, note: Note): Readonly<Record<string, Answer>> | undefined {
  if (value === undefined || value === null) return undefined
  if (!isRecord(value)) {
    note('wrong-answers', 'answers', 'answers is not an object', 'write answers such as { fever: absent }')
    return undefined
  }
  const findings = findingsOf(model)
  const answers: Record<string, Answer> = {}
  for (const [id, answer] of Object.entries(value)) {
    const finding = findings.get(id)
    if (finding === undefined) {
      const profile = id === 'age' || id === 'sex'
      note(
        'unknown-finding',
        `answers.${id}`,
        `${id} is not a finding of this knowledge base`,
        profile ? `give ${id} beside answers, not in it` : (near(id, findings.keys()) ?? 'see the list of findings with: kneebone find'),
      )
      continue
    }
    const fault = faultOf(finding, answer)
    if (fault) note('wrong-answer', `answers.${id}`, `${id}: ${fault.message}`, fault.fix)
    else answers[id] = answer as Answer
  }
  return answers
}

function readUnconfirmed(model: Model, value: unknown, note: Note): readonly string[] | undefined {
  if (value === undefined || value === null) return undefined
  if (!Array.isArray(value)) {
    note('wrong-unconfirmed', 'unconfirmed', 'unconfirmed is not a list', 'write a list of findings such as [fever, foot-drop]')
    return undefined
  }
  const findings = findingsOf(model)
  for (const [i, id] of value.entries())
    if (!findings.has(id))
      note(
        'unknown-finding',
        `unconfirmed.${i}`,
        `${JSON.stringify(id)} is not a finding of this knowledge base`,
        (typeof id === 'string' && near(id, findings.keys())) || 'see the list of findings with: kneebone find',
      )
  return value
}

/** What is wrong with an answer to a finding, if anything. */
function faultOf(finding: Finding, answer: unknown): { message: string; fix: string } | undefined {
  const shown = JSON.stringify(answer)
  const values = finding.values.map((value) => value.id)
  if (answer === 'unknown') return undefined
  if (finding.kind === 'yes-no') {
    return typeof answer === 'string' && STATES.has(answer)
      ? undefined
      : { message: `${shown} is not an answer to a yes-no question`, fix: 'use present, absent or unknown' }
  }
  if (finding.kind === 'number') {
    return typeof answer === 'number' && Number.isFinite(answer)
      ? undefined
      : { message: `${shown} is not a number`, fix: `give a number${finding.unit ? ` of ${finding.unit}` : ''}, or unknown` }
  }
  if (!finding.multiple) {
    return typeof answer === 'string' && values.includes(answer)
      ? undefined
      : { message: `${shown} is not one of its values`, fix: `use one of ${values.join(', ')}, or unknown` }
  }
  const given = Array.isArray(answer) ? answer : isRecord(answer) ? Object.keys(answer) : undefined
  if (given === undefined)
    return { message: `${shown} does not say which values are there`, fix: `give a list of ${values.join(', ')}, or { value: present, … }` }
  const wrong = given.find((value) => !values.includes(value as string))
  if (wrong !== undefined) return { message: `there is no value ${JSON.stringify(wrong)}`, fix: `its values are ${values.join(', ')}` }
  const state = isRecord(answer) ? Object.values(answer).find((each) => typeof each !== 'string' || !STATES.has(each)) : undefined
  return state === undefined
    ? undefined
    : { message: `${JSON.stringify(state)} is not a state`, fix: 'use present, absent or unknown for each value' }
}

function near(id: string, known: Iterable<string>): string | undefined {
  const best = closest(id, known)
  return best === undefined ? undefined : `did you mean ${best}?`
}

/** The known id that shares most letter pairs with `id`, when that is more than half of them. */
export function closest(id: string, known: Iterable<string>): string | undefined {
  const pairs = (text: string) => new Set([...text].slice(1).map((letter, i) => `${text[i]}${letter}`))
  const wanted = pairs(id)
  let best: string | undefined
  let score = 0.5
  for (const candidate of known) {
    const other = pairs(candidate)
    const shared = [...wanted].filter((pair) => other.has(pair)).length
    const similarity = (2 * shared) / Math.max(1, wanted.size + other.size)
    if (similarity > score) [best, score] = [candidate, similarity]
  }
  return best
}
