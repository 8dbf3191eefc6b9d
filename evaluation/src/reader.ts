import type { Answer, Case, Site } from '@kneebone/engine'
import { profileOf, states } from './mapping.ts'
import type { Vignette } from './vignettes.ts'

/** What was read from a text. The same as `understand` of the intake package gives, and less. */
export interface Reading {
  readonly sites: readonly Site[]
  readonly answers: Readonly<Record<string, Answer>>
  /** Findings that the text names and leaves open: asked before anything else. */
  readonly ask: readonly string[]
}

/** Reads free text: pure, never throws. */
export type Reader = (text: string) => Reading

/** The vignette's text as a case: what a person who only types it would have told. Age and sex are always asked, so they are given. */
export function caseFromText(reader: Reader, vignette: Vignette, text: string = vignette.text): Case {
  const { sites, answers } = reader(text)
  return { ...profileOf(vignette), answers, ...(sites.length > 0 ? { sites } : {}) }
}

/**
 * Everything the vignette says as a case, without a mapping: its text and each phrase of `findings_present` as they are, and each
 * phrase of `findings_absent` with "no" before it. Where two of them disagree, what is there outweighs what is not.
 */
export function factsFromWords(reader: Reader, vignette: Vignette): Case {
  const said = [vignette.text, ...vignette.findings_present].map(reader)
  const denied = vignette.findings_absent.map((phrase) => reader(`No ${phrase}.`))
  const answers: Record<string, Answer> = {}
  for (const { answers: read } of [...said, ...denied])
    for (const [id, answer] of Object.entries(read)) answers[id] = joined(answers[id], answer)
  // A place said exactly in one phrase outweighs the whole part named in another.
  const places = said.flatMap((each) => each.sites).sort((a, b) => Number(a.part === undefined) - Number(b.part === undefined))
  const sites = new Map(places.map((site) => [`${site.region}:${site.side ?? ''}`, site]))
  return { ...profileOf(vignette), answers, ...(sites.size > 0 ? { sites: [...sites.values()] } : {}) }
}

/** A list names all that is there: whatever else is said joins it, and the rest stays absent. */
function joined(before: Answer | undefined, now: Answer): Answer {
  if (before === undefined || before === 'unknown') return now
  if (now === 'present') return now
  if (typeof before !== 'object' || typeof now !== 'object') return before
  const [one, other] = [states(before), states(now)]
  const there = Object.keys({ ...one, ...other }).filter((value) => one[value] === 'present' || other[value] === 'present')
  if (Array.isArray(before) || Array.isArray(now)) return there
  return { ...one, ...other, ...Object.fromEntries(there.map((value) => [value, 'present'] as const)) }
}
