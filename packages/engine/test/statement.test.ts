import { describe, expect, it } from 'vitest'
import type { Finding } from '../src/model.ts'
import { statement } from '../src/statement.ts'
import { modelFrom } from '../src/testing/index.ts'

const [plain] = modelFrom({ conditions: [{ prior: 0.1, urgency: 1 }], findings: [{ leak: 0.1, strength: [0.5] }] }).findings
const finding = (fields: Partial<Finding>): Finding => ({ ...(plain as Finding), ...fields })

describe('an answer as a statement', () => {
  const fever = finding({ title: 'Fever' })
  const began = finding({
    title: 'How fast it began',
    answered: { present: { never: 'It never began', any: 'It began {lower}' }, absent: { any: 'Not seen as "{label}"' } },
  })

  it('is the title where it is there, and says no where it is not', () => {
    expect(statement(fever, 'present')).toBe('Fever')
    expect(statement(fever, 'absent')).toBe('Fever: no')
  })

  it('is in the words of the finding where it has some', () => {
    expect(statement(finding({ title: 'Fever', answered: { absent: { any: 'No fever' } } }), 'absent')).toBe('No fever')
    expect(statement(began, 'present', 'never', ['Never'])).toBe('It never began')
  })

  it('names the value, with a small letter inside a sentence and as it is written elsewhere', () => {
    expect(statement(began, 'present', 'slow', ['Over days'])).toBe('It began over days')
    expect(statement(began, 'absent', 'slow', ['Over days'])).toBe('Not seen as "Over days"')
    expect(statement(began, 'present', 'x', ['X-ray time'])).toBe('It began X-ray time')
  })

  it('falls back on title and label, and names several places at once', () => {
    const where = finding({ title: 'Where' })
    expect(statement(where, 'present', 'calf', ['Calf'])).toBe('Where: Calf')
    expect(statement(where, 'absent', undefined, ['Calf', 'Shin'])).toBe('Where: not Calf, Shin')
    expect(statement({ ...where, answered: { absent: { any: 'Not here: {lower}' } } }, 'absent', undefined, ['Calf', 'Shin'])).toBe(
      'Not here: calf, shin',
    )
  })
})
