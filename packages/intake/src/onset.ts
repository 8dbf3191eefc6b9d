import type { Finding } from '@kneebone/engine'
import { COMES_ON, DAY, HOUR, MONTH, OVER_TIME } from './english/times.ts'
import type { Reading } from './reading.ts'
import type { Said } from './said.ts'
import { clauseOf } from './sentences.ts'
import type { TimePhrase } from './time.ts'

const ONSET = 'onset-speed'

/** How long it took to come on, as the classes of the finding have it: up to so many minutes. */
const CLASSES: readonly (readonly [upTo: number, value: string])[] = [
  [HOUR, 'seconds-or-minutes'],
  [DAY, 'within-24-hours'],
  [12 * DAY, 'days'],
  [1.9 * MONTH, 'weeks'],
  [Infinity, 'months'],
]

/** "Gradually" says less than "gradually over two years": such readings of a sentence give way to the time it names. */
export function withOnsets(readings: readonly Reading[], said: Said): readonly Reading[] {
  const dated = onsetsIn(said)
  if (dated.length === 0) return readings
  const isVague = ({ finding, value, from, to }: Reading) => finding.id === ONSET && value === VAGUE && from >= said.from && to <= said.to
  return [...readings.filter((each) => !isVague(each)), ...dated]
}
const VAGUE = 'weeks'

/** "It came up over two days", "crept up on me for about three years", "getting stiffer over eight months": how fast it began. */
function onsetsIn(said: Said): readonly Reading[] {
  const finding = said.reader.findings.get(ONSET)
  if (!finding) return []
  return said.times.flatMap((time) => {
    const at = verbOf(said, time)
    return at === undefined ? [] : [readingAt(finding, time, at)]
  })
}

function readingAt(finding: Finding, time: TimePhrase, at: number): Reading {
  const value = CLASSES.find(([upTo]) => time.high <= upTo)?.[1]
  return {
    finding,
    value,
    state: 'present',
    from: Math.min(at, time.from),
    to: Math.max(at + 1, time.to),
    sure: false,
    negated: false,
  }
}

const COMES_HOW = new Set(['on', 'up', 'about'])
/** "getting worse over months" says how it changes, "getting stiff over months" how it began. */
const TRENDS = new Set(['worse', 'worsening', 'better', 'easier', 'much', 'a', 'to', 'slowly', 'gradually', 'steadily', 'quite'])

/** Where the verb of coming on stands that a length of time belongs to. */
function verbOf({ reader: { tokens, persons }, from, to, scopeAt }: Said, time: TimePhrase): number | undefined {
  if (time.kind === 'ago' || time.told === 'since' || persons.other[time.from]) return undefined
  const clause = clauseOf(tokens, time.from, from, to)
  const isOver = tokens.slice(Math.max(clause.from, time.from - 5), time.from).some(({ word }) => OVER_TIME.has(word))
  for (let i = clause.from; i < Math.min(time.from, clause.to); i++) {
    const { stem, word } = tokens[i] ?? { stem: '', word: '' }
    const slow = stem === 'creep' || stem === 'gradual' || stem === 'slow'
    const next = tokens[i + 1]?.word ?? ''
    const comes = COMES_ON.has(stem) && (stem === 'come' ? COMES_HOW.has(next) : stem !== 'get' || (!TRENDS.has(next) && time.low >= MONTH))
    const scope = scopeAt(i)
    if ((slow || (comes && isOver)) && word !== 'slower' && scope.denied === 'no' && !scope.hedged) return i
  }
  return undefined
}
