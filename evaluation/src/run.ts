import { assess, type Case, type Model, ranking, readCase, urgencyOf } from '@kneebone/engine'
import { caseOf, type Mappings } from './mapping.ts'
import { type Row, rowOf } from './metrics/row.ts'
import { interviewed } from './modes/interview.ts'
import { atOnce, type Mode, type Played } from './modes/mode.ts'
import { type Match, matchByName } from './names.ts'
import { caseFromText, factsFromWords, type Reader } from './reader.ts'
import type { Vignette } from './vignettes.ts'

/** What is played, and with what. */
export interface Play {
  readonly model: Model
  readonly vignettes: readonly Vignette[]
  /** The coding of each vignette; those without one are read by `reader` and matched by name. */
  readonly mappings?: Mappings
  /** Reads free text. Needed for the text mode and for vignettes without a coding. */
  readonly reader?: Reader | undefined
}

/** Plays every vignette and scores it against its key. @throws NeedsReader, or an error naming what an answer was refused for */
export const play = (setup: Play, mode: Mode): readonly Row[] => setup.vignettes.map((vignette) => playOne(setup, mode, vignette))

/** Something has to be read, and nothing that reads was given. */
export class NeedsReader extends Error {
  override readonly name = 'NeedsReader'
  constructor(what: string) {
    super(`${what} needs the reading of free text, which this version does not have: use --mode coded with a --mapping file`)
  }
}

function playOne(setup: Play, mode: Mode, vignette: Vignette): Row {
  const { model } = setup
  const played = PLAYERS[mode](setup, vignette)
  const read = readCase(model, played.person)
  if (!read.ok)
    throw new Error(`${vignette.id}: ${read.problems.map(({ where, message, fix }) => `${where}: ${message}: ${fix}`).join('; ')}`)
  const match = matchOf(setup, vignette)
  const result = {
    ranked: ranking(model, read.value),
    urgency: urgencyOf(model, read.value),
    saysNone: match.accepted.length === 0 && saysNone(model, read.value),
  }
  return rowOf(model, vignette, match, played, result)
}

const PLAYERS: Readonly<Record<Mode, (setup: Play, vignette: Vignette) => Played>> = {
  coded: (setup, vignette) => atOnce(factsOf(setup, vignette)),
  text: ({ reader }, vignette) => {
    if (!reader) throw new NeedsReader('The text mode')
    return atOnce(caseFromText(reader, vignette))
  },
  interview: (setup, vignette) => {
    const { model, reader } = setup
    return interviewed(model, factsOf(setup, vignette), reader?.(vignette.text))
  },
}

/** Everything the vignette says: as it was coded, or else as its words are read. */
function factsOf({ mappings, reader }: Play, vignette: Vignette): Case {
  const coded = mappings?.[vignette.id]
  if (coded) return caseOf(vignette, coded)
  if (!reader) throw new NeedsReader(`${vignette.id} has no entry in the mapping, so it`)
  return factsFromWords(reader, vignette)
}

/** The conditions that count as right and that the knowledge has. */
function matchOf({ model, mappings }: Play, vignette: Vignette): Match {
  const coded = mappings?.[vignette.id]
  if (!coded) return matchByName(model, vignette)
  const known = new Set(model.conditions.map(({ id }) => id))
  return { accepted: coded.condition.filter((id) => known.has(id)), by: 'mapping' }
}

/** True where Kneebone itself holds "none of our causes" to be likelier than any of them. */
function saysNone(model: Model, person: Case): boolean {
  const result = assess(model, person)
  return result.ok && result.value.confidence.none > (result.value.causes[0]?.chance ?? 0)
}
