import { describe, expect, it } from 'vitest'
import { rateChecks, ratiosOfFollowers } from '../src/priors.ts'
import { knowledge, model } from './real.ts'

const checks = rateChecks(model, knowledge)
/** Two studies of one illness differ by about this much. */
const AGREES = 1.4

describe('how common a cause is', () => {
  it.each(checks.map((check) => [`${check.condition} (${check.source})`, check] as const))(
    'lies within the factor that its file allows of the rate of %s',
    (_, { ratio, within, derived, implied }) => {
      expect(Math.abs(Math.log(ratio)), `rate says ${derived.toFixed(2)} of 1000, the model ${implied.toFixed(2)}`).toBeLessThanOrEqual(
        Math.log(within),
      )
    },
  )

  it.each([...ratiosOfFollowers(checks)])('follows the published rates of %s', (_, ratio) => {
    expect(ratio).toBeGreaterThan(1 / AGREES)
    expect(ratio).toBeLessThan(AGREES)
  })

  it('is published for many causes', () => {
    expect(ratiosOfFollowers(checks).size).toBeGreaterThan(20)
    expect(checks.length).toBeGreaterThan(40)
  })

  it('would be caught if it were twice as high', () => {
    const conditions = model.conditions.map((condition) => ({ ...condition, prior: condition.prior.map((p) => Math.min(0.9, 2 * p)) }))
    const ratios = [...ratiosOfFollowers(rateChecks({ ...model, conditions }, knowledge)).values()]
    expect(ratios.filter((ratio) => ratio >= AGREES).length / ratios.length).toBeGreaterThan(0.75)
  })
})
