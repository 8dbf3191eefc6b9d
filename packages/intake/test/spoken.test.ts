import { describe, expect, it } from 'vitest'
import { model } from './model.ts'
import { type Heard, hear, readSpoken } from './spoken.ts'

const LEAST_RIGHT = 0.9
const MOST_OPPOSITE = 0.005

describe.each([...readSpoken()])('what people say: %s', (_, spoken) => {
  const sentences = hear(model, spoken)
  const heard = (...as: readonly Heard[]) => sentences.filter((each) => as.includes(each.heard))
  const said = (list: typeof sentences) =>
    list.map(({ finding, value, text, heard }) => `${heard}: ${finding}=${value} « ${text}`).join('\n')

  it('is nearly always read', () => {
    expect(heard('right').length / sentences.length, said(heard('missed', 'other'))).toBeGreaterThanOrEqual(LEAST_RIGHT)
  })

  it('is almost never taken for its opposite', () => {
    expect(heard('opposite').length / sentences.length, said(heard('opposite'))).toBeLessThanOrEqual(MOST_OPPOSITE)
  })

  it('names only findings and values that exist, each sentence once', () => {
    const findings = new Map(model.findings.map((finding) => [finding.id, finding]))
    const regions = model.regions.map(({ id }) => id)
    const strange = Object.entries(spoken).flatMap(([id, values]) => {
      const finding = findings.get(id)
      if (!finding) return [id]
      const known = { 'yes-no': ['present', 'absent'], region: regions, number: undefined }[finding.kind as string]
      const ids = finding.kind === 'number' ? Object.keys(values) : (known ?? finding.values.map((value) => value.id))
      return Object.keys(values).flatMap((value) => (ids.includes(value) ? [] : [`${id}=${value}`]))
    })
    expect(strange).toEqual([])
    const said = sentences.map(({ finding, text }) => `${finding} ${text}`)
    expect(new Set(said).size).toBe(said.length)
  })
})
