import { join } from 'node:path'
import { loadKnowledge } from '@kneebone/kb'
import { describe, expect, it } from 'vitest'
import { drawPatients } from '../src/patients.ts'
import { simulate, summaryOf } from '../src/simulate.ts'

const { model } = loadKnowledge(join(import.meta.dirname, '..', '..', 'knowledge'))
if (!model) throw new Error('the knowledge has problems: npm run kb')

const patients = drawPatients(model, 25, 'test')

describe('simulated interviews', () => {
  it('draw the same people from the same seed', () => {
    expect(drawPatients(model, 3, 'test')).toEqual(patients.slice(0, 3))
    expect(drawPatients(model, 3, 'other')).not.toEqual(patients.slice(0, 3))
  })

  it('end with nearly the urgency of answering everything, and pass no serious cause by', () => {
    const { screens, under, underByChances, serious } = summaryOf(patients.map((patient) => simulate(model, patient, 'full')))
    expect(screens[0]).toBeLessThanOrEqual(20)
    expect(underByChances).toBeLessThanOrEqual(under)
    expect(underByChances).toBeLessThanOrEqual(0.08)
    const [people, here, all] = serious
    expect(people).toBeGreaterThan(0)
    expect(here).toBeLessThanOrEqual(all + 1)
  })
})
