import type { Case, State } from './case.ts'
import { evaluate, type Facts, findingsIn, not, type Truth } from './logic.ts'
import type { Band, Instrument, InstrumentItem, Model } from './model.ts'
import { observe } from './observe.ts'

/** Answers to an instrument's own questions, by item id: a state, or the id of a choice. */
export type OwnAnswers = Readonly<Record<string, State | string>>

/** What one item of a score gives so far. */
export interface ItemScore {
  readonly id: string
  readonly says: string
  readonly state: State
  /** Fewest and most points the item can still give; equal when it is settled. */
  readonly points: readonly [lowest: number, highest: number]
}

/** A score on one case. */
export interface Score {
  readonly id: string
  readonly title: string
  /** False where the person is not one it was made for; null while that is unknown. */
  readonly applies: boolean | null
  /** Lowest and highest total that the open items allow; null when there is nothing to add up. */
  readonly lowest: number | null
  readonly highest: number | null
  /** Null while the total may still fall into more than one band. */
  readonly band: Band | null
  /** Every band that is still possible. */
  readonly possible: readonly Band[]
  readonly items: readonly ItemScore[]
  /** Findings, and own items by `instrument.item`, that would settle the rest. */
  readonly open: readonly string[]
}

/**
 * Scores one instrument on one case. An item that is not known is never counted as absent: it widens the range from `lowest` to
 * `highest`, and there is a band only when every total in that range has the same one.
 *
 * @param own answers to items that are no finding of the knowledge base
 */
export function score(model: Model, instrument: Instrument, person: Case, own: OwnAnswers = {}): Score {
  const facts: Facts = { profile: person, known: observe(model, person).known }
  const items = instrument.items.map((item) => scoreItem(item, facts, own))
  const [lowest, highest] = totalOf(instrument, items, person)
  const applies = instrument.entry === undefined ? true : (evaluate(instrument.entry, facts) ?? null)
  const possible = applies === false || lowest === null || highest === null ? [] : bandsBetween(instrument.bands, lowest, highest)
  const { id, title } = instrument
  return {
    id,
    title,
    applies,
    lowest,
    highest,
    band: applies === true && possible.length === 1 ? (possible[0] as Band) : null,
    possible,
    items,
    open: applies === false ? [] : openOf(instrument, items, facts, lowest),
  }
}

function scoreItem(item: InstrumentItem, facts: Facts, own: OwnAnswers): ItemScore {
  const { id, says } = item
  if (item.choices.length > 0) {
    const chosen = item.choices.find((choice) => choice.id === own[id])
    const points = item.choices.map((choice) => choice.points)
    return chosen
      ? { id, says, state: 'present', points: [chosen.points, chosen.points] }
      : { id, says, state: 'unknown', points: [Math.min(...points), Math.max(...points)] }
  }
  const truth = truthOf(item, facts, own)
  const [low, high] = [Math.min(0, item.points), Math.max(0, item.points)]
  if (truth === undefined) return { id, says, state: 'unknown', points: [low, high] }
  return truth ? { id, says, state: 'present', points: [item.points, item.points] } : { id, says, state: 'absent', points: [0, 0] }
}

function truthOf({ id, when, unless }: InstrumentItem, facts: Facts, own: OwnAnswers): Truth {
  if (when !== undefined) return evaluate(when, facts)
  if (unless !== undefined) return not(evaluate(unless, facts))
  return own[id] === 'present' ? true : own[id] === 'absent' ? false : undefined
}

function totalOf({ total, of }: Instrument, items: readonly ItemScore[], person: Case): readonly [number | null, number | null] {
  if (total === 'value') {
    const value = person.answers?.[of ?? '']
    return typeof value === 'number' ? [value, value] : [null, null]
  }
  if (items.length === 0) return [null, null]
  const states = items.map((item) => item.state)
  const ends = (fold: (points: readonly number[]) => number) =>
    [fold(items.map(({ points }) => points[0])), fold(items.map(({ points }) => points[1]))] as const
  if (total === 'sum') return ends((points) => points.reduce((sum, each) => sum + each, 0))
  if (total === 'highest') return ends((points) => Math.max(...points))
  if (total === 'any') return [states.includes('present') ? 1 : 0, states.every((state) => state === 'absent') ? 0 : 1]
  return [states.every((state) => state === 'present') ? 1 : 0, states.includes('absent') ? 0 : 1]
}

const reaches = ({ from, above }: Band, total: number): boolean =>
  (from === undefined || total >= from) && (above === undefined || total > above)

/** Bands from that of the lowest total to that of the highest. */
function bandsBetween(bands: readonly Band[], lowest: number, highest: number): readonly Band[] {
  const at = (total: number) => bands.findLastIndex((band) => reaches(band, total))
  return bands.slice(Math.max(0, at(lowest)), at(highest) + 1)
}

function openOf(instrument: Instrument, items: readonly ItemScore[], facts: Facts, lowest: number | null): readonly string[] {
  if (instrument.total === 'value') return lowest === null && instrument.of !== undefined ? [instrument.of] : []
  const unsettled = instrument.items.filter((_, i) => items[i]?.state === 'unknown')
  return [
    ...new Set(
      unsettled.flatMap(({ id, when, unless }) => {
        const rule = when ?? unless
        return rule === undefined ? [`${instrument.id}.${id}`] : findingsIn(rule).filter((finding) => isOpen(finding, facts))
      }),
    ),
  ]
}

const isOpen = (finding: string, { known }: Facts): boolean =>
  ![...known.values()].some((observation) => observation.finding.id === finding)
