import { IN_EXERCISE, MOVED, SLIGHT, STOPPED, USED } from './english/signs.ts'
import { DAY, LIFE } from './english/times.ts'
import type { Mention } from './reading.ts'
import type { Said } from './said.ts'
import { clauseOf } from './sentences.ts'
import type { Token } from './tokens.ts'

/** Whether the words around a sign leave open that the person has it now: it is named, so it is asked. */
export function isLeftOpen(said: Said, mention: Mention): boolean {
  const { tokens } = said.reader
  const { finding } = mention
  const first = mention.phrase.at[0] as number
  if (finding.id === FEVER) return tokens.slice(Math.max(said.from, first - SLIGHT_NEAR), first).some(({ word }) => SLIGHT.has(word))
  if (finding.id === TURNED_OUT) return isInUse(said, mention)
  if (finding.id === CLIMBING) return said.times.some(({ low }) => low > LONGEST_CLIMB)
  if (OF_REST.has(finding.id)) return comesInExercise(said, mention)
  return isStopped(mention, tokens, said.from) || isOldInjury(said, mention) || isLifelong(said, mention) || isOverSpell(said, mention)
}

const FEVER = 'fever'
const SLIGHT_NEAR = 2

const TURNED_OUT = 'leg-shorter-or-turned-out'
/** "I walk with the foot turned out", "it was twisted outward": no broken hip lies so; a child's slipped hip may. */
function isInUse({ reader: { tokens, persons }, from, to, mentions }: Said, { phrase }: Mention): boolean {
  if (phrase.at.some((i) => tokens[i]?.stem === 'short') || !persons.adult) return false
  if (phrase.at.some((i) => [0, 1].some((n) => MOVED.has(tokens[i - n]?.word ?? '')))) return true
  return tokens.slice(from, to).some(({ word }) => USED.has(word)) && !mentions.some(({ finding }) => finding.id === 'injury-mechanism')
}

const CLIMBING = 'climbing-numbness-and-weakness'
/** What climbs within days or weeks is dangerous; what takes months is not. */
const LONGEST_CLIMB = 30 * DAY

/** Signs of danger only where they stay: "the foot goes cold and pale with exercise". */
const OF_REST = new Set(['sudden-cold-pale-leg', 'foot-newly-numb-and-cold'])
const comesInExercise = ({ reader: { tokens }, from, to }: Said, { phrase }: Mention): boolean =>
  phrase.at.some((i) => [0, 1].some((n) => ['go', 'goes'].includes(tokens[i - n]?.word ?? ''))) &&
  tokens.slice(from, to).some(({ word }) => IN_EXERCISE.has(word))

const ONLY_NOW = new Set(['takes-blood-thinner'])
const STOPPED_NEAR = 3
/** "I stopped the blood thinner last week": taken no more, or not yet again. */
const isStopped = ({ finding, phrase }: Mention, tokens: readonly Token[], from: number): boolean => {
  const first = phrase.at[0] as number
  return (
    ONLY_NOW.has(finding.id) &&
    [...tokens.slice(Math.max(from, first - STOPPED_NEAR), first), ...tokens.slice(first + 1, (phrase.at.at(-1) as number) + 2)].some(
      ({ word }) => STOPPED.has(word),
    )
  )
}

const LONG_AGO = 92 * DAY
/** "I broke my shin six years ago, open fracture", "an old open fracture". */
const isOldInjury = ({ reader: { tokens }, times }: Said, { finding, phrase }: Mention): boolean =>
  finding.topic === 'injury' &&
  finding.kind === 'yes-no' &&
  (times.some(({ kind, low }) => kind === 'ago' && low >= LONG_AGO) || tokens[(phrase.at[0] as number) - 1]?.word === 'old')

/** "constipated all my life": as always, and nothing new. */
const isLifelong = ({ reader: { tokens }, times }: Said, { finding, phrase }: Mention): boolean =>
  finding.topic === 'whole-body' &&
  (tokens[(phrase.at[0] as number) - 1]?.word === 'lifelong' || times.some(({ kind, low }) => kind === 'for' && low >= LIFE[0]))

const SPELL_OVER = 60 * DAY
/** "Last autumn my face drooped for six weeks": a spell that is told with its length is over. */
const isOverSpell = ({ reader: { tokens }, from, to, times }: Said, { finding, phrase }: Mention): boolean => {
  const at = phrase.at[0] as number
  const clause = clauseOf(tokens, at, from, to)
  const within = times.filter((time) => time.from >= clause.from && time.to <= clause.to)
  const ago = within.find(({ kind, low }) => kind === 'ago' && low >= SPELL_OVER)
  return (
    finding.kind === 'yes-no' &&
    !finding.risk &&
    !finding.times &&
    ago !== undefined &&
    within.some(({ kind, high, told }) => kind === 'for' && told === undefined && high < ago.high)
  )
}
