import { z } from 'zod'
import { type Key, textOf, type Vignette, WrongFile } from './vignettes.ts'

/** The 45 cases of Semigran et al. 2015 as JSON lines: em emergency, ne non-emergency, sc self-care. */
const semigranShape = z.looseObject({
  urgency_level: z.enum(['em', 'ne', 'sc']),
  correct_diagnosis: z.string().min(1),
  case_description: z.string().min(1),
})

/** The 400 cases of Hammoud et al. 2024 (Avey) as JSON lines; they have no urgency. */
const aveyShape = z.looseObject({
  correct_diagnosis: z.string().min(1),
  demographics: z.string(),
  chief_complaints: z.string(),
  presentation: z.string(),
  absent_findings: z.string(),
  physical_history: z.string(),
  family_history: z.string(),
  social_history: z.string(),
})

/**
 * Reads a set made by others, one JSON object a line, in the shape of Semigran's or Avey's. No such set is part of this project.
 *
 * @throws WrongFile with every fault by line
 */
export const readForeign = (file: string): readonly Vignette[] => foreignFrom(textOf(file), file)

/** Reads what such a file held. @throws WrongFile with every fault by line */
export function foreignFrom(text: string, file: string): readonly Vignette[] {
  const faults: string[] = []
  const vignettes = text.split('\n').flatMap((line, i): Vignette[] => {
    if (line.trim() === '') return []
    const data = parsed(line)
    const avey = typeof data === 'object' && data !== null && 'chief_complaints' in data
    const { success, data: value, error } = (avey ? aveyShape : semigranShape).safeParse(data)
    if (!success) {
      for (const { path, message } of error.issues) faults.push(`line ${i + 1}${path.length > 0 ? `, ${path.join('.')}` : ''}: ${message}`)
      return []
    }
    return [avey ? fromAvey(value as z.infer<typeof aveyShape>, i) : fromSemigran(value as z.infer<typeof semigranShape>, i)]
  })
  if (faults.length > 0) throw new WrongFile(file, faults)
  return vignettes
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

const LEVELS = { em: 'emergency', ne: 'non-emergency', sc: 'self-care' } as const satisfies Record<string, Key>

function fromSemigran({ urgency_level, correct_diagnosis, case_description }: z.infer<typeof semigranShape>, i: number): Vignette {
  return {
    ...named(`semigran-${i + 1}`, correct_diagnosis),
    ...personIn(case_description),
    text: case_description,
    findings_present: [],
    findings_absent: [],
    triage: LEVELS[urgency_level],
  }
}

function fromAvey(given: z.infer<typeof aveyShape>, i: number): Vignette {
  const { correct_diagnosis, demographics, chief_complaints, presentation } = given
  const histories = [given.physical_history, given.family_history, given.social_history].map(said).filter((text) => text !== '')
  return {
    ...named(`avey-${i + 1}`, correct_diagnosis),
    ...personIn(demographics),
    text: [chief_complaints, presentation, ...histories]
      .map(said)
      .filter((text) => text !== '')
      .join('. '),
    findings_present: phrases(chief_complaints),
    findings_absent: phrases(given.absent_findings).map((phrase) => phrase.replace(/^no /i, '')),
    triage: 'unknown',
  }
}

const named = (id: string, diagnosis: string) => ({ id, diagnosis, condition: diagnosis, acceptable: [] })
/** A lone dash stands for nothing. */
const said = (text: string): string => text.trim().replace(/^-$/, '').replace(/\.$/, '')
const phrases = (text: string): string[] =>
  text
    .split(',')
    .map(said)
    .filter((phrase) => phrase !== '')

const YEARS = { year: 1, yr: 1, month: 1 / 12, week: 1 / 52, day: 1 / 365 } as const

/** Age and sex where the words give them: "61 year old male", "a 6-week-old girl". */
function personIn(text: string): Pick<Vignette, 'age' | 'sex'> {
  const [, count, unit] = /(\d+)[\s-]*(year|yr|month|week|day)s?[\s-]*old/i.exec(text) ?? []
  const age = count === undefined ? undefined : Number(count) * YEARS[unit?.toLowerCase() as keyof typeof YEARS]
  const female = /\b(?:female|woman|girl|lady)\b/i.test(text)
  const male = /\b(?:male|man|boy|gentleman)\b/i.test(text)
  return { ...(age === undefined ? {} : { age }), ...(female === male ? {} : { sex: female ? ('F' as const) : ('M' as const) }) }
}
