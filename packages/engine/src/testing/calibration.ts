import { bestLevel } from '../decide.ts'
import { infer } from '../infer.ts'
import { urgencyRank } from '../model.ts'
import { observe } from '../observe.ts'
import type { Posterior } from '../posterior.ts'
import { seededNormal, seededUniform } from '../random.ts'
import { LEAK_SD } from '../uncertain-numbers.ts'
import { robustness } from '../uncertainty.ts'
import { modelFrom, type Spec } from './small-model.ts'

/** How well the stated confidence fits what happens when the truth differs from our numbers as much as they say. */
export interface Calibration {
  /** Mean stated and observed share of the same urgency. */
  readonly stated: number
  readonly observed: number
  /** The same in fifths of the people, by what was stated. */
  readonly fifths: readonly { readonly stated: number; readonly observed: number }[]
  /** Share of people whose true chance of the likeliest cause lies in its stated 90 % range. */
  readonly covered: number
  /** Share for whom the cautious urgency is at least the stated one. */
  readonly cautious: number
}

const moved = (p: number, by: number): number => 1 / (1 + Math.exp(-(Math.log(p / (1 - p)) + by)))

/** SD that `modelFrom` gives to priors and strengths. */
const SD = 0.5

function network(uniform: () => number): Spec {
  const conditions = Array.from({ length: 12 }, () => ({ prior: 0.005 + 0.1 * uniform(), urgency: Math.floor(uniform() * 5) }))
  return {
    conditions,
    findings: Array.from({ length: 14 }, () => ({
      leak: 0.05 + 0.2 * uniform(),
      strength: conditions.map(() => (uniform() < 0.35 ? 0.2 + 0.7 * uniform() : 0)),
    })),
  }
}

/** The same network with every number moved by its own error: what the truth might be. */
const truth = (spec: Spec, normal: () => number): Spec => ({
  conditions: spec.conditions.map(({ prior, urgency }) => ({ prior: moved(prior, SD * normal()), urgency })),
  findings: spec.findings.map(({ leak, strength }) => ({
    leak: moved(leak, LEAK_SD.judged * normal()),
    strength: strength.map((p) => (p === 0 ? 0 : moved(p, SD * normal()))),
  })),
})

function posteriorOf(spec: Spec, answers: Readonly<Record<string, string>>): Posterior {
  const model = modelFrom(spec)
  return infer(model, {}, observe(model, { answers: answers as Record<string, 'present' | 'absent'> }).known)
}

/** Made-up people with random answers, each with a truth drawn around our numbers. */
export function calibration(people: number, seed: string): Calibration {
  const uniform = seededUniform(seed)
  const normal = seededNormal(`${seed} truth`)
  const outcomes = Array.from({ length: people }, () => {
    const spec = network(uniform)
    const answers = Object.fromEntries(spec.findings.map((_, f) => [`f${f}`, uniform() < 0.35 ? 'present' : 'absent']))
    const now = posteriorOf(spec, answers)
    const likeliest = now.marginal.indexOf(Math.max(...now.marginal))
    const { sameUrgency, range, cautious } = robustness(now, [likeliest])
    const real = posteriorOf(truth(spec, normal), answers)
    const { level } = bestLevel(now.urgency)
    const [low, high] = range(likeliest)
    const chance = real.marginal[likeliest] as number
    return {
      stated: sameUrgency,
      same: bestLevel(real.urgency).level === level,
      covered: chance >= low && chance <= high,
      cautious: urgencyRank(cautious) >= level,
    }
  })
  type One = (typeof outcomes)[number]
  const share = (of: readonly One[], test: (outcome: One) => boolean) => of.filter(test).length / of.length
  const summary = (of: readonly One[]) => ({
    stated: of.reduce((sum, { stated }) => sum + stated, 0) / of.length,
    observed: share(of, ({ same }) => same),
  })
  const sorted = [...outcomes].sort((a, b) => a.stated - b.stated)
  const fifth = Math.ceil(people / 5)
  return {
    ...summary(outcomes),
    fifths: [0, 1, 2, 3, 4].map((n) => summary(sorted.slice(n * fifth, (n + 1) * fifth))),
    covered: share(outcomes, ({ covered }) => covered),
    cautious: share(outcomes, ({ cautious }) => cautious),
  }
}
