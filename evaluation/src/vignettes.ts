import { readFileSync } from 'node:fs'
import { URGENCIES, type Urgency } from '@kneebone/engine'
import { parse } from 'yaml'
import { z } from 'zod'

const phrases = z.array(z.string())

/** What a vignette file must hold; further fields are for people. */
const vignetteShape = z.object({
  id: z.string().min(1),
  source: z.string().optional(),
  age: z.number().min(0).max(120),
  sex: z.enum(['M', 'F']),
  /** What the person would type. */
  text: z.string().min(1),
  findings_present: phrases,
  findings_absent: phrases,
  diagnosis: z.string().min(1),
  /** Short name of the cause; a canonical id where there is one. */
  condition: z.string().min(1),
  /** Other names and ICD-10 codes that count as right. */
  acceptable: phrases,
  /** Published or judged urgency; "urgent" means the same or the next day. */
  triage: z.enum(['emergency', 'urgent', 'routine', 'self-care']),
  triage_from: z.enum(['source', 'judged']).optional(),
  /** Whose advice the urgency of a case written for Kneebone follows: a source of the knowledge, a page, or `judgement`. */
  triage_source: z.string().optional(),
})

/** What a key can say. Sets made by others know "non-emergency" (any care but an ambulance), or nothing at all of the urgency. */
export type Key = z.infer<typeof vignetteShape>['triage'] | 'non-emergency' | 'unknown'

/** One written case with its key. Files of this project always give age, sex and urgency; sets made by others may not. */
export type Vignette = Omit<z.infer<typeof vignetteShape>, 'age' | 'sex' | 'triage'> & {
  readonly age?: number | undefined
  readonly sex?: 'M' | 'F' | undefined
  readonly triage: Key
}

/** A file that cannot be used as it is: every fault at once. */
export class WrongFile extends Error {
  override readonly name = 'WrongFile'
  readonly faults: readonly string[]
  constructor(file: string, faults: readonly string[]) {
    super(`${file} has ${faults.length} ${faults.length === 1 ? 'fault' : 'faults'}:\n${faults.map((fault) => `  ${fault}`).join('\n')}`)
    this.faults = faults
  }
}

/** The text of a file. @throws WrongFile when it cannot be opened */
export function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    throw new WrongFile(file, ['cannot be opened: check the path'])
  }
}

/** Reads a YAML or JSON file. @throws WrongFile when it is not there or does not parse */
export function readYaml(file: string): unknown {
  const text = textOf(file)
  try {
    return parse(text)
  } catch (error) {
    throw new WrongFile(file, [`is not valid YAML: ${(error as Error).message.split('\n')[0]}`])
  }
}

/** Reads a vignette file. @throws WrongFile naming every fault by vignette and field */
export const readVignettes = (file: string): readonly Vignette[] => vignettesFrom(readYaml(file), file)

/** Checks what a file held. @throws WrongFile naming every fault by vignette and field */
export function vignettesFrom(data: unknown, file: string): readonly Vignette[] {
  if (!Array.isArray(data)) throw new WrongFile(file, ['is not a list of vignettes: begin each with "- id:"'])
  const faults: string[] = []
  const seen = new Set<string>()
  const vignettes = data.flatMap((each: unknown, i): Vignette[] => {
    const { success, data: vignette, error } = vignetteShape.safeParse(each)
    const id = (each as { id?: unknown } | null)?.id
    const name = typeof id === 'string' ? id : `vignette ${i + 1}`
    if (seen.has(name)) faults.push(`${name}, id: is there twice`)
    seen.add(name)
    if (success) return [vignette]
    for (const { path, message } of error.issues) faults.push(`${name}, ${path.join('.') || 'shape'}: ${message}`)
    return []
  })
  if (faults.length > 0) throw new WrongFile(file, faults)
  return vignettes
}

const KEY_LEVEL: Readonly<Record<Key, readonly Urgency[]>> = {
  emergency: ['emergency'],
  urgent: ['urgent'],
  // The keys know no level between "same or next day" and "see someone": both of ours are right.
  routine: ['soon', 'routine'],
  'self-care': ['self-care'],
  'non-emergency': ['routine', 'soon', 'urgent'],
  unknown: URGENCIES,
}
/** Published keys disagree on clots: emergency and urgent count alike. */
const CLOT = 'deep-vein-thrombosis'

/** The urgencies that count as right, least urgent first. */
export function rightLevels({ triage, condition }: Pick<Vignette, 'triage' | 'condition'>): readonly Urgency[] {
  const clot = condition === CLOT && (triage === 'emergency' || triage === 'urgent')
  return clot ? ['urgent', 'emergency'] : KEY_LEVEL[triage]
}
