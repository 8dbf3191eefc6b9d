import fc from 'fast-check'
import type { Spec } from '../src/testing/index.ts'

const probability = (min: number, max: number) => fc.double({ min, max, noNaN: true })

/** Small random networks with answers to some of their findings. Correlation groups only when asked for. */
export const cases = ({ conditions = [1, 7], findings = [1, 6] }: { conditions?: [number, number]; findings?: [number, number] } = {}) =>
  fc.integer({ min: conditions[0], max: conditions[1] }).chain((size) => {
    const perCondition = <T>(arbitrary: fc.Arbitrary<T>) => fc.array(arbitrary, { minLength: size, maxLength: size })
    const spec: fc.Arbitrary<Spec> = fc.record({
      conditions: perCondition(
        fc.record({
          prior: fc.oneof({ weight: 4, arbitrary: probability(0.001, 0.3) }, { weight: 1, arbitrary: probability(0.00001, 0.0009) }),
          urgency: fc.integer({ min: 0, max: 4 }),
        }),
      ),
      findings: fc.array(
        fc.record({ leak: probability(0.01, 0.5), strength: perCondition(fc.oneof(fc.constant(0), probability(0.05, 0.95))) }),
        { minLength: findings[0], maxLength: findings[1] },
      ),
      choices: fc.array(
        fc.record({
          background: probability(0.1, 0.9),
          share: perCondition(fc.oneof(fc.constant(0), probability(0.05, 0.95))),
          worst: fc.boolean(),
        }),
        { maxLength: 2 },
      ),
      risks: fc.array(
        fc.record({ share: probability(0.02, 0.5), oddsRatio: perCondition(fc.oneof(fc.constant(1), probability(0.3, 8))) }),
        { maxLength: 2 },
      ),
      pairs:
        size > 1
          ? fc.array(fc.record({ a: fc.constant(0), b: fc.constant(1), ratio: fc.oneof(fc.constant(0), probability(0.2, 5)) }), {
              maxLength: 1,
            })
          : fc.constant([]),
    })
    return spec.chain((network) =>
      fc.record({
        spec: fc.constant(network),
        answers: fc
          .tuple(
            fc.array(fc.constantFrom('present', 'absent', 'unknown'), {
              minLength: network.findings.length,
              maxLength: network.findings.length,
            }),
            fc.array(fc.constantFrom('a', 'b', 'unknown'), {
              minLength: network.choices?.length ?? 0,
              maxLength: network.choices?.length ?? 0,
            }),
            fc.array(fc.constantFrom('present', 'absent', 'unknown'), {
              minLength: network.risks?.length ?? 0,
              maxLength: network.risks?.length ?? 0,
            }),
          )
          .map(
            ([yesNo, choice, risk]): Record<string, string> =>
              Object.fromEntries([
                ...yesNo.map((x, i) => [`f${i}`, x]),
                ...choice.map((x, i) => [`n${i}`, x]),
                ...risk.map((x, i) => [`r${i}`, x]),
              ]),
          ),
      }),
    )
  })
