import type { Model, Site } from '@kneebone/engine'
import { BREAKS, PAIRS, SUBJECTS } from './english/grammar.ts'
import { words } from './english/list.ts'
import {
  AFTER_LEAVING,
  ASPECTS,
  BEFORE_WELL,
  BESIDE_PART,
  DETERMINERS,
  LEAVES,
  LIES,
  LIMITS,
  NOT_A_SIDE,
  NOT_BOTH_SIDES,
  SIDED_WORDS,
  SIDES,
  STOPS,
  UPPER_BODY,
  WHOLE,
} from './english/places.ts'
import { keysIn } from './lexicon.ts'
import { isNoPart } from './no-part.ts'
import { isInPassing, passesWith } from './passing.ts'
import { type Scope, saysWell } from './scope.ts'
import type { Token } from './tokens.ts'

/** A place of the body that the text names. */
export interface Place {
  readonly sites: readonly Site[]
  /** Word of the part, such as `knee`: a later, more exact place of the same part replaces a general one. */
  readonly part: string
  readonly exact: boolean
  /** A side was said for it. */
  readonly sideSaid: boolean
  /** The word means both sides: "my knees". */
  readonly plural: boolean
  /** Named for what it does or where something ends ("bend the knee", "up to the knee"): it hurts only if nothing else does. */
  readonly inPassing: boolean
  /** The region of each aspect of its part: "the inside" of a knee. */
  readonly aspects: Readonly<Record<string, string>>
  /** Part of words for something else than pain: "my feet are numb". */
  readonly painless?: boolean
  /** Nothing near it says that it hurts: it does only where no place is said to. */
  readonly unsaid?: boolean
  /** "On the inside": it says where exactly a part hurts that was named before. */
  readonly refersBack?: boolean
  /** "the whole leg": no other word for a place in it. */
  readonly whole?: boolean
  /** The part before it in a list: "groin and hip". */
  readonly listedWith?: string
  /** Its side was taken from another sentence. */
  readonly sideLikely?: boolean
  /** Tokens [from, to), with the words of side and aspect beside it. */
  readonly from: number
  readonly to: number
}

interface Name {
  readonly keys: readonly string[]
  readonly part: string
  readonly regions: readonly string[]
  readonly aspects: Readonly<Record<string, string>>
  readonly sided: boolean
}

export const aspectOf = (word: string): string | undefined => Object.keys(ASPECTS).find((aspect) => ASPECTS[aspect]?.includes(word))

const MOST_BACK = 6

const named = new WeakMap<Model, ReadonlyMap<string, readonly Name[]>>()

function namesOf(model: Model): ReadonlyMap<string, readonly Name[]> {
  const known = named.get(model)
  if (known) return known
  const sided = new Map(model.regions.map((region) => [region.id, region.sided]))
  const names: Name[] = [
    ...model.parts.flatMap(({ id, says, regions, aspects }) =>
      says.map((phrase) => ({
        keys: keysIn(phrase),
        part: id,
        regions,
        aspects,
        sided: regions.some((id) => sided.get(id)),
      })),
    ),
    ...model.regions.flatMap((region) =>
      region.says.map((phrase) => ({ keys: keysIn(phrase), part: region.id, regions: [region.id], aspects: {}, sided: region.sided })),
    ),
  ]
  const byFirst = new Map<string, Name[]>()
  for (const name of names.sort((a, b) => b.keys.length - a.keys.length)) {
    const first = name.keys[0] as string
    byFirst.set(first, [...(byFirst.get(first) ?? []), name])
  }
  named.set(model, byFirst)
  return byFirst
}

interface Span {
  readonly name: Name
  readonly from: number
  readonly to: number
}

/** Every place named in tokens[from, to), one sentence, with its side. */
export function placesIn(model: Model, tokens: readonly Token[], from: number, to: number): readonly Place[] {
  const spans = spansIn(namesOf(model), tokens, from, to)
  const sides = new Set<string>()
  for (let i = from; i < to; i++) if (isSide(tokens, i) && !comparedAt(tokens, from, i)) sides.add(tokens[i]?.word ?? '')
  const only = sides.size === 1 ? SIDES[[...sides][0] as string] : undefined
  const places = spans.map((span, n): Place => {
    const before = spans[n - 1]?.to ?? from
    const after = spans[n + 1]?.from ?? to + 9
    const aspect = aspectBeside(tokens, span, before, after)
    const region = aspect === undefined ? undefined : span.name.aspects[aspect.aspect]
    const regions = region === undefined || aspect === undefined ? span.name.regions : regionsOfAspect(model, tokens, span, aspect, region)
    const side = sideBeside(tokens, span, before, after)
    const plural = isPlural(tokens[span.to - 1]?.word ?? '')
    const both =
      side?.sides ??
      (only && !(plural && only.length === 1)
        ? only
        : plural && sides.size === 0 && !isOneOf(tokens, span.from, from)
          ? SIDES.both
          : undefined)
    const exact = region !== undefined || span.name.regions.length === 1
    const part = exact ? {} : { part: span.name.part }
    const sites = regions.flatMap((id): Site[] =>
      sidedRegion(model, id) && both ? both.map((each) => ({ region: id, side: each, ...part })) : [{ region: id, ...part }],
    )
    const start = Math.min(span.from, aspect?.from ?? span.from, side?.from ?? span.from)
    const end = Math.max(span.to, aspect?.to ?? span.to, side?.to ?? span.to)
    return {
      sites,
      part: span.name.part,
      exact,
      sideSaid: side !== undefined,
      plural,
      aspects: span.name.aspects,
      inPassing: isInPassing(tokens, start, end, from, to, spans[n + 1]?.from),
      ...(isWhole(tokens, start, from) && !LIES.has(tokens[end]?.word ?? '') ? { whole: true } : {}),
      from: Math.max(start, from),
      to: Math.min(end, to),
    }
  })
  return passesWith(tokens, withOwners(model, tokens, places))
}

/** Words between a part and what it is part of. */
const LEADS_TO_OWNER = words('on of in')

/** "The second toe on my right foot", "the ball of both feet": one place, on the sides of what it is part of. */
function withOwners(model: Model, tokens: readonly Token[], places: readonly Place[]): readonly Place[] {
  const done: Place[] = []
  for (const place of places) {
    const part = done.at(-1)
    if (!part || !isOwner(model, tokens, part, place)) {
      done.push(place)
      continue
    }
    const sides = [...new Set(place.sites.flatMap(({ side }) => side ?? []))]
    const sites = part.sideSaid || sides.length === 0 ? part.sites : part.sites.flatMap((site) => sides.map((side) => ({ ...site, side })))
    const once = [...new Map(sites.map((site) => [`${site.region}:${site.side ?? ''}`, site] as const)).values()]
    done[done.length - 1] = { ...part, sites: once, sideSaid: part.sideSaid || place.sideSaid, to: place.to }
  }
  return done
}

function isOwner(model: Model, tokens: readonly Token[], part: Place, owner: Place): boolean {
  const between = tokens.slice(part.to, owner.to - 1)
  const of = between.findIndex(({ word }) => LEADS_TO_OWNER.has(word))
  const owned = model.parts.find(({ id }) => id === owner.part)
  const regions = new Set([...(owned?.regions ?? []), ...(owned?.also ?? []), ...Object.values(owned?.aspects ?? {})])
  return (
    owner.part === FOOT &&
    !part.inPassing &&
    of === 0 &&
    between.every(({ word }) => DETERMINERS.has(word) || LEADS_TO_OWNER.has(word)) &&
    part.part !== FOOT &&
    part.sites.every(({ region }) => regions.has(region))
  )
}
const FOOT = 'foot'

/** The outside and the front of a leg are those of the thigh and of the lower leg; "low down on the back of the leg" is only the latter. */
function regionsOfAspect(model: Model, tokens: readonly Token[], { name }: Span, at: Aspect, region: string): readonly string[] {
  const below = name.part === LEG ? model.parts.find(({ id }) => id === LOWER_LEG)?.aspects[at.aspect] : undefined
  const isLow = tokens.slice(Math.max(0, at.from - LOW_NEAR), at.from).some(({ word }) => word === 'low' || word === 'lower')
  if (below === undefined) return [region]
  if (isLow) return [below]
  return at.aspect === 'outer' || at.aspect === 'front' ? [region, below] : [region]
}
const LEG = 'leg'
const LOWER_LEG = 'lower-leg'
const LOW_NEAR = 4

/** "my entire left leg". */
const isWhole = (tokens: readonly Token[], at: number, from: number): boolean => {
  let i = at - 1
  while (i >= from && DETERMINERS.has(tokens[i]?.word ?? '')) i--
  return i >= from && WHOLE.has(tokens[i]?.word ?? '')
}

export const sidedRegion = (model: Model, id: string): boolean => model.regions.find((region) => region.id === id)?.sided ?? false

/** "left" as a side, not "what is left", "left me" or "left work"; "right" not "right now", "all right" or "never been right". */
export function isSide(tokens: readonly Token[], i: number): boolean {
  const word = tokens[i]?.word ?? ''
  if (!Object.hasOwn(SIDES, word) || isElsewhere(tokens, i)) return false
  const next = tokens[i + 1]?.word ?? ''
  const before = tokens[i - 1]?.word ?? ''
  // "on either side of the ankle": its inner and its outer side.
  if ((word === 'both' || word === 'either') && ['side', 'sides'].includes(next) && tokens[i + 2]?.word === 'of') return false
  if (word === 'right') return !NOT_A_SIDE.has(next) && (SIDED_WORDS.has(next) || !isWell(tokens, i))
  if (word === 'both') return !['we', 'us', 'you'].includes(before) && !NOT_BOTH_SIDES.has(next)
  if (word === 'left') return !AFTER_LEAVING.has(next) && (SIDED_WORDS.has(next) || !LEAVES.has(before))
  return true
}

/** "all right", "never been right", "right as rain", "Right, so …". */
function isWell(tokens: readonly Token[], i: number): boolean {
  const [before, next] = [tokens[i - 1], tokens[i + 1]]
  if (next?.word === 'as' && tokens[i + 2]?.word === 'rain') return true
  if (before !== undefined && before.kind !== 'mark') return BEFORE_WELL.has(before.word)
  return next?.word === ',' && (SUBJECTS.has(tokens[i + 2]?.word ?? '') || BREAKS.has(tokens[i + 2]?.word ?? ''))
}

/** "the right side of my chest", "left handed": a side of something else. */
function isElsewhere(tokens: readonly Token[], i: number): boolean {
  for (let j = i + 1; j < i + 6 && tokens[j] !== undefined && tokens[j]?.kind !== 'mark'; j++) {
    const word = tokens[j]?.word ?? ''
    if (UPPER_BODY.has(word) || word === 'handed') return true
    if (!BESIDE_PART.has(word)) return false
  }
  return false
}

export const comparedAt = (tokens: readonly Token[], from: number, i: number): boolean =>
  tokens
    .slice(Math.max(from, i - 4), i)
    .some(({ word }) => word === 'than' || word === 'not' || word === 'unlike' || word === 'other' || word === 'no')

function spansIn(names: ReadonlyMap<string, readonly Name[]>, tokens: readonly Token[], from: number, to: number): readonly Span[] {
  const spans: Span[] = []
  for (let i = from; i < to; i++) {
    const token = tokens[i] as Token
    const name = (names.get(token.stem) ?? []).find(({ keys }) => endOf(keys, tokens, i, to) !== undefined)
    if (!name || isNoPart(tokens, i)) continue
    const end = endOf(name.keys, tokens, i, to) as number
    spans.push({ name, from: i, to: end })
    i = end - 1
  }
  return spans
}

/** End of a name that begins at `i`, with at most "of the" between its words. */
function endOf(keys: readonly string[], tokens: readonly Token[], i: number, to: number): number | undefined {
  let at = i
  for (const [n, key] of keys.entries()) {
    while (n > 0 && at < to && ['of', 'the', 'my', 'his', 'her', 'left', 'right', 'both'].includes(tokens[at]?.word ?? '')) at++
    if (at >= to || tokens[at]?.stem !== key.replace(/^(leg|knee|hip|ankl|foot|calf|thigh|shin|heel|sole|arch|kneecap)s$/, '$1'))
      return undefined
    at++
  }
  return at
}

interface Aspect {
  readonly aspect: string
  readonly from: number
  readonly to: number
}

function aspectBeside(tokens: readonly Token[], { from, to, name }: Span, before: number, after: number): Aspect | undefined {
  for (let i = from - 1; i >= Math.max(before, from - MOST_BACK); i--) {
    const { word, kind } = tokens[i] as Token
    const aspect = aspectOf(word)
    if (aspect !== undefined && name.aspects[aspect] !== undefined) return { aspect, from: i, to: i + 1 }
    if (kind === 'mark' || !(BESIDE_PART.has(word) || aspect !== undefined)) break
  }
  for (let i = to; i < Math.min(after, to + 6, tokens.length); i++) {
    const { word } = tokens[i] as Token
    const aspect = aspectOf(word)
    if (aspect !== undefined && name.aspects[aspect] !== undefined && !['of', 'my', 'the'].includes(tokens[i + 1]?.word ?? ''))
      return word === 'back' || word === 'top' || word === 'behind' ? undefined : { aspect, from: i, to: i + 1 }
    if (
      ![
        'on',
        'the',
        'its',
        'it',
        ',',
        'is',
        'at',
        'along',
        'just',
        'pain',
        'side',
        'of',
        'mainly',
        'mostly',
        'hurts',
        'and',
        '(',
        'joint',
      ].includes(word)
    )
      break
  }
  return undefined
}

function sideBeside(tokens: readonly Token[], { from, to }: Span, before: number, after: number) {
  for (let i = from; i < to; i++) if (isSide(tokens, i)) return { sides: bothSides(tokens, i), from: i, to: i + 1 }
  for (let i = from - 1; i >= Math.max(before, from - MOST_BACK); i--) {
    const { word, kind } = tokens[i] as Token
    if (isSide(tokens, i)) return { sides: bothSides(tokens, i), from: i, to: i + 1 }
    if (kind === 'mark' || !(BESIDE_PART.has(word) || aspectOf(word) !== undefined)) break
  }
  for (let i = to; i < Math.min(after, to + 5, tokens.length); i++) {
    const { word } = tokens[i] as Token
    if (isSide(tokens, i) && !comparedAt(tokens, to, i)) {
      // In "knee and left hip" the side belongs to the hip.
      const ofNext =
        after < i + 4 && after > i && tokens.slice(i + 1, after).every((token) => BESIDE_PART.has(token.word) && token.word !== 'and')
      return ofNext ? undefined : { sides: bothSides(tokens, i), from: i, to: i + 1 }
    }
    if (!['on', 'the', 'my', ',', '(', 'is', 'in', 'it', 'pain', 'mainly', 'mostly', 'only', 'side'].includes(word)) break
  }
  return undefined
}

/** "left and right" is both. */
function bothSides(tokens: readonly Token[], i: number): readonly ('left' | 'right')[] {
  const other = tokens[i]?.word === 'left' ? 'right' : tokens[i]?.word === 'right' ? 'left' : ''
  const near = [-2, 2].some((n) => tokens[i + n]?.word === other && tokens[i + n / 2]?.word === 'and')
  return near ? ['left', 'right'] : (SIDES[tokens[i]?.word ?? ''] ?? [])
}

const isPlural = (word: string): boolean => PAIRS.has(word)
/** "one of my knees". */
export const isOneOf = (tokens: readonly Token[], at: number, from: number): boolean =>
  tokens.slice(Math.max(from, at - 4), at).some(({ word }, n, all) => word === 'one' && all[n + 1]?.word === 'of')

/** True where a place is named as one that hurts: not denied, not "below the knee", not "the right one is fine". */
export function isSore(tokens: readonly Token[], place: Place, scope: Scope, sentenceEnd: number): boolean {
  if (scope.denied !== 'no' || scope.past || scope.hedged) return false
  if (isLimit(tokens, place)) return false
  return !saysWell(tokens, place.to - 1, sentenceEnd)
}

const KNEECAP = 'knee-front'

/** "below the knee", "nearly to the knee" name another place; "just below the knee" and "below the kneecap" are still there. */
export function isLimit(tokens: readonly Token[], { from, part }: Place): boolean {
  if (part === KNEECAP) return false
  for (let i = from - 1; i >= from - 4; i--) {
    const word = tokens[i]?.word ?? ''
    if (LIMITS.has(word) && tokens[i - 1]?.word !== 'just') return true
    if (word === 'at' && STOPS.has(tokens[i - 1]?.word ?? '')) return true
    if ((word === 'nearly' || word === 'almost') && tokens[i + 1]?.word === 'to') return true
    if (!BESIDE_PART.has(word) && word !== 'in' && word !== 'at') return false
  }
  return false
}

/** Regions of a word for a whole limb, such as "leg". */
const WHOLE_LIMB = 3
export const isLimb = ({ sites }: Place): boolean => new Set(sites.map(({ region }) => region)).size >= WHOLE_LIMB
