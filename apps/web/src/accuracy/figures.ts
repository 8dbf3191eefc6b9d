/** How a case was given: all its answers at once, its text alone, or in an interview that begins with the text. */
export const MODES = ['interview', 'text', 'coded'] as const
export type Mode = (typeof MODES)[number]

export const MEASURES = ['emergenciesFound', 'safe', 'urgencyRight', 'hazardous', 'top1', 'top3'] as const
export type Measure = (typeof MEASURES)[number]

export type MissKind = 'too-low' | 'too-high' | 'not-first-3' | 'not-in-knowledge'

/** A share in [0, 1] with its 95 % interval. */
export interface Share {
  readonly hits: number
  readonly of: number
  readonly share: number
  readonly low: number
  readonly high: number
}

/** A case that went wrong, in one way of giving it or in several. */
export interface Miss {
  readonly id: string
  readonly diagnosis: string
  /** The urgency that is right, and what Kneebone said by mode. */
  readonly key: string
  readonly said: Partial<Record<Mode, string>>
  readonly kinds: readonly MissKind[]
  /** Urgency at least two levels too low, or an emergency told to wait. */
  readonly hazardous: boolean
  readonly reason: string
}

export interface SetFigures {
  readonly set: string
  readonly cases: number
  readonly shares: Readonly<Record<Measure, Partial<Record<Mode, Share>>>>
  /** The worst first; nothing is left out. */
  readonly misses: readonly Miss[]
}

/** What the page of the accuracy shows. */
export interface Figures {
  /** Version and hash of the knowledge that was measured. */
  readonly knowledge: string
  readonly hash: string
  readonly sets: readonly SetFigures[]
}

/** The part of `evaluation/report.json` that is used. */
export interface Report {
  readonly knowledge: string
  readonly hash: string
  readonly runs: readonly {
    readonly set: string
    readonly mode: Mode
    readonly summary: { readonly vignettes: number } & Readonly<Record<Measure, Share>>
    readonly misses: readonly {
      readonly id: string
      readonly diagnosis: string
      readonly urgency: string
      readonly key: string
      readonly hazardous: boolean
      readonly misses: readonly MissKind[]
      readonly reason: string
    }[]
  }[]
}

/** The last evaluation, by set of cases. */
export function figuresOf({ knowledge, hash, runs }: Report): Figures {
  const sets = [...new Set(runs.map(({ set }) => set))]
  return {
    knowledge,
    hash,
    sets: sets.map((set) =>
      ofSet(
        set,
        runs.filter((run) => run.set === set),
      ),
    ),
  }
}

function ofSet(set: string, runs: Report['runs']): SetFigures {
  const shares = (measure: Measure) =>
    Object.fromEntries(
      runs.map(({ mode, summary }) => {
        const { hits, of, share, low, high } = summary[measure]
        return [mode, { hits, of, share, low, high }]
      }),
    )
  return {
    set,
    cases: runs[0]?.summary.vignettes ?? 0,
    shares: Object.fromEntries(MEASURES.map((measure) => [measure, shares(measure)])) as SetFigures['shares'],
    misses: missesOf(runs),
  }
}

const isLow = ({ kinds }: Miss): boolean => kinds.includes('too-low')

function missesOf(runs: Report['runs']): readonly Miss[] {
  const all = new Map<string, Miss>()
  for (const { mode, misses } of runs)
    for (const { id, diagnosis, urgency, key, hazardous, misses: kinds, reason } of misses) {
      const before = all.get(id)
      all.set(id, {
        id,
        diagnosis,
        key,
        said: { ...before?.said, [mode]: urgency },
        kinds: [...new Set([...(before?.kinds ?? []), ...kinds])],
        hazardous: hazardous || (before?.hazardous ?? false),
        reason,
      })
    }
  const weight = (miss: Miss) => (miss.hazardous ? 2 : 0) + (isLow(miss) ? 1 : 0)
  return [...all.values()].sort((a, b) => weight(b) - weight(a) || (a.id < b.id ? -1 : 1))
}
