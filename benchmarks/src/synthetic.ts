import { type Spec, seededUniform } from '@kneebone/engine/testing'

/** A made-up network: conditions in eight regions, findings mostly linked within one region. Nothing in it is medical. */
export function syntheticSpec(conditions: number, findings: number, linksPerFinding: number, seed: string): Spec {
  const uniform = seededUniform(seed)
  const between = (low: number, high: number): number => low + (high - low) * uniform()
  const region = Array.from({ length: conditions }, () => Math.floor(uniform() * 8))
  return {
    conditions: Array.from({ length: conditions }, () => ({
      prior: Math.exp(between(Math.log(0.001), Math.log(0.01))),
      urgency: [0, 1, 1, 1, 2, 2, 3, 4][Math.floor(uniform() * 8)] as number,
    })),
    findings: Array.from({ length: findings }, () => {
      const home = Math.floor(uniform() * 8)
      const chance = (i: number): number => (region[i] === home ? 3 : 5 / 7) * (linksPerFinding / conditions)
      return {
        leak: between(0.02, 0.2),
        strength: Array.from({ length: conditions }, (_, i) => (uniform() < chance(i) ? between(0.1, 0.9) : 0)),
      }
    }),
  }
}

/** Answers of a person with the given causes, `present` of them present and `absent` absent, as far as there are so many. */
export function answersOf(spec: Spec, causes: readonly number[], present: number, absent: number, seed: string): Record<string, string> {
  const uniform = seededUniform(seed)
  const answers: Record<string, string> = {}
  let [yes, no] = [0, 0]
  for (const [f, { leak, strength }] of spec.findings.entries()) {
    const quiet = causes.reduce((product, i) => product * (1 - (strength[i] ?? 0)), 1 - leak)
    const answer = uniform() < quiet ? 'absent' : 'present'
    if (answer === 'present' && yes < present) [answers[`f${f}`], yes] = [answer, yes + 1]
    if (answer === 'absent' && no < absent) [answers[`f${f}`], no] = [answer, no + 1]
  }
  return answers
}
