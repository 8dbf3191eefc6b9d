import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { bestLevel, LOSS, levelName } from '../src/decide.ts'
import { damp, type Factor, factorsOf } from '../src/factors.ts'
import { infer } from '../src/infer.ts'
import { URGENCIES } from '../src/model.ts'
import { observe } from '../src/observe.ts'
import { modelFrom } from '../src/testing/index.ts'
import { robustness } from '../src/uncertainty.ts'
import { momentsOf, worthOf } from '../src/value.ts'

const page = readFileSync(join(import.meta.dirname, '..', '..', '..', 'docs', 'method', 'worked-example.md'), 'utf8')
/** Cells of the table whose first heading is this. */
const table = (heading: string): readonly (readonly string[])[] => {
  const lines = page.slice(page.indexOf(`| ${heading} |`)).split('\n')
  const rows = lines.slice(
    2,
    lines.findIndex((line) => !line.startsWith('|')),
  )
  return rows.map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  )
}

const [CLOT, WORN] = [0, 1]
const model = modelFrom({
  conditions: [
    { prior: 0.05, urgency: 3 },
    { prior: 0.2, urgency: 1 },
  ],
  findings: table('finding').map(([, leak, clot, worn]) => ({ leak: Number(leak), strength: [Number(clot), Number(worn)] })),
})
const after = (answers: Readonly<Record<string, 'present' | 'absent'>>) => infer(model, {}, observe(model, { answers }).known)
const told = { f0: 'present', f1: 'absent' } as const
const short = (value: number | undefined): string => (value ?? Number.NaN).toFixed(4)

describe('the worked example of docs/method/worked-example.md', () => {
  const now = after(told)

  it('has the chances of every set, before and after', () => {
    const of = ({ none, single, pair }: typeof now) => [none, single[CLOT], single[WORN], pair[0]].map(short)
    expect(table('set').map(([, before]) => before)).toEqual(of(after({})))
    expect(table('set').map((row) => row[4])).toEqual(of(now))
    expect(page).toContain(`= ${short(now.marginal[CLOT])}, a worn joint ${short(now.marginal[WORN])}`)
  })

  it('has the factor of each answer', () => {
    const factors = factorsOf(now.network, now.known)
    const cell = (set: number, answer: number) => Number(table('set')[set]?.[2 + answer])
    for (const [f, { parents, log }] of factors.entries())
      for (const [k, condition] of parents.entries()) expect(cell(1 + condition, f)).toBeCloseTo(Math.exp(log[k] as number), 10)
    const [none, , , both] = table('set').map(([, before, yes, no]) => Number(before) * Number(yes) * Number(no))
    expect((both as number) / (none as number)).toBeCloseTo((now.pair[0] as number) / now.none, 0)
  })

  it('has the damping', () => {
    const answer = (key: string, factor: number): Factor => ({
      key,
      group: 'one',
      kind: 'mixture',
      parents: Int32Array.of(0),
      log: Float64Array.of(Math.log(factor)),
    })
    const [strong, weak] = damp([answer('a', 4), answer('b', 2)])
    expect(page).toContain(`4 · √2 = ${Math.exp((strong?.[0] ?? 0) + (weak?.[0] ?? 0)).toFixed(2)} and not 8`)
  })

  it('has the loss of each level, and the urgency', () => {
    const losses = LOSS.map((row, level) => [
      levelName(level),
      short(row.reduce((sum, loss, u) => sum + loss * (now.urgency[u] as number), 0)),
    ])
    expect(table('advised')).toEqual(losses)
    expect(URGENCIES[bestLevel(now.urgency).level]).toBe('urgent')
  })

  it('has the worth of the next question', () => {
    const rows = (['present', 'absent'] as const).map((answer) => {
      const then = after({ ...told, f2: answer })
      const { level, loss } = bestLevel(then.urgency)
      return [short(then.marginal[CLOT]), `${levelName(level)}, ${short(loss)}`]
    })
    expect(table('answer').map((row) => row.slice(2))).toEqual(rows)
    const { urgency, chances, value } = worthOf(momentsOf(now), model.findings[2] as (typeof model.findings)[number])
    const { loss } = bestLevel(now.urgency)
    expect(page).toContain(`falls from ${short(loss)} to ${short(loss - urgency)}: worth ${short(urgency)}.`)
    expect(page).toContain(`sharper by ${short(chances)} (Brier), of which each unit counts 4: ${short(value)} together`)
    const [positive, negative] = table('answer').map(([, chance]) => Number(chance))
    expect((positive as number) + (negative as number)).toBeCloseTo(1, 4)
    const mixed = (positive as number) * Number(rows[0]?.[0]) + (negative as number) * Number(rows[1]?.[0])
    expect(mixed).toBeCloseTo(now.marginal[CLOT] as number, 3)
  })

  it('has the range of the versions', () => {
    const { sameUrgency, range } = robustness(now, [CLOT])
    expect(sameUrgency).toBe(1)
    const [low, high] = range(CLOT)
    expect(page).toContain(`between ${short(low)} and ${short(high)}.`)
  })
})
