import { describe, expect, it } from 'vitest'
import { wrap } from '../src/io.ts'

describe('wrap', () => {
  it('keeps the spaces a line begins with, and indents what follows', () => {
    expect(wrap('  for: heat and swelling', 14, '    ')).toBe('  for: heat\n    and\n    swelling')
    expect(wrap('    for: heat', 78, '      ')).toBe('    for: heat')
  })

  it('breaks between words only, and never before the first', () => {
    expect(wrap('unbreakablewords stay', 5, ' ')).toBe('unbreakablewords\n stay')
    expect(wrap('')).toBe('')
  })
})
