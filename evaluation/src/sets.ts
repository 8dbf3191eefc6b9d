import { existsSync, readdirSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { readForeign } from './foreign.ts'
import { type Mappings, readMapping } from './mapping.ts'
import { readVignettes, type Vignette } from './vignettes.ts'

/** The folder of the evaluation: vignettes, mappings, known misses, baselines. */
export const HOME = join(import.meta.dirname, '..')

/** Vignettes with their coding, if there is one. */
export interface VignetteSet {
  /** File name without its ending, such as `dev`. */
  readonly name: string
  readonly vignettes: readonly Vignette[]
  readonly mappings?: Mappings
}

/**
 * Opens a vignette file kept anywhere: YAML, or a set made by others as JSON lines. Its mapping is the one given, or else the file of the same name in the folder `mapping`
 * beside its own folder; without either the vignettes are read as text.
 */
export function openSet(file: string = join(HOME, 'vignettes', 'dev.yaml'), mapping?: string): VignetteSet {
  const beside = join(dirname(file), '..', 'mapping', basename(file))
  const coded = mapping ?? (existsSync(beside) ? beside : undefined)
  return {
    name: basename(file).replace(/\.[^.]+$/, ''),
    vignettes: file.endsWith('.jsonl') ? readForeign(file) : readVignettes(file),
    ...(coded === undefined ? {} : { mappings: readMapping(coded) }),
  }
}

/** The set that nobody who writes knowledge is to read. */
const SEALED = 'sealed'

/**
 * What a check says of single cases of a set; of the sealed one only how many there are, so that a check that fails gives none away.
 *
 * @param kind what is wrong with them, in a few words
 */
export const told = (set: string, kind: string, sentences: readonly string[]): readonly string[] =>
  set !== SEALED || sentences.length === 0 ? sentences : [`${set}: ${sentences.length} × ${kind}`]

/** Cases of a few phrases each: too many to give each miss its reason or to play as interviews, so held by their baselines alone. */
export const shortSet = (): VignetteSet => openSet(join(HOME, 'short', 'vignettes', 'short.yaml'))

/** In which modes the short cases are played. */
export const SHORT_MODES = ['coded', 'text'] as const

/** The sets of this repository that are coded: those that the tests hold us to. */
export const ownSets = (): readonly VignetteSet[] =>
  readdirSync(join(HOME, 'vignettes'))
    .filter((file) => file.endsWith('.yaml') && existsSync(join(HOME, 'mapping', file)))
    .sort()
    .map((file) => openSet(join(HOME, 'vignettes', file)))
