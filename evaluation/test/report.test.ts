import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { evaluate } from '../src/command.ts'
import type { Row } from '../src/metrics/row.ts'
import { pageOf } from '../src/page.ts'
import { PAGE, REPORT, type Report, reportOf } from '../src/report.ts'
import { model } from './real.ts'
import { right } from './row.ts'

const good: Row = { ...right, shown: [{ id: 'gout', chance: 0.8 }] }
const bad: Row = { ...good, id: 'V2', diagnosis: 'Myeloma', urgency: 'routine', triage: 'under', hazardous: true, rank: 9 }

describe('the report', () => {
  const known = { s: { V2: { reason: 'Nobody | asked.', coded: ['too-low' as const] } } }
  const runs = [
    { set: 's', mode: 'coded' as const, rows: [good, bad] },
    { set: 's', mode: 'interview' as const, rows: [good, { ...bad, urgency: 'soon' as const, hazardous: false }] },
  ]
  const report = reportOf({ version: '1.2.3', hash: 'abcdef' }, runs, known)
  const page = pageOf(report)

  it('lists every miss with its reason, and nothing that is right', () => {
    expect(report.runs[0]?.misses).toMatchObject([{ id: 'V2', misses: ['too-low', 'not-first-3'], reason: 'Nobody | asked.' }])
  })

  it('shows what went wrong before any figure, the most dangerous first, with the worst of the modes', () => {
    expect(page).toContain('#### Dangerously little urgency: 1')
    expect(page).toContain(
      '| V2 | Myeloma | urgent → routine | too little urgency (all answers, interview); cause not in the first 3 (all answers, interview) | Nobody / asked. |',
    )
    expect(page.indexOf('V2')).toBeLessThan(page.indexOf('## Figures'))
    expect(page).not.toContain('| V1 |')
  })

  it('says what its figures are not, and puts others beside with their sources', () => {
    expect(page).toContain('A vignette is not a patient')
    expect(page).toContain('nobody can rank by this table')
    for (const { cite } of report.published) expect(page).toContain(cite)
    expect(page).toContain('**50 %** (1/2;')
  })

  it('in the repository is the page of its own figures', () => {
    expect(readFileSync(PAGE, 'utf8')).toBe(pageOf(JSON.parse(readFileSync(REPORT, 'utf8')) as Report))
  })
})

describe('the command', () => {
  const run = async (...args: string[]) => {
    const [out, err]: [string[], string[]] = [[], []]
    const code = await evaluate(args, { out: (text) => out.push(text), err: (text) => err.push(text) }, () => model)
    return { code, out: out.join('\n'), err: err.join('\n') }
  }
  const file = (content: string) => {
    const path = join(mkdtempSync(join(tmpdir(), 'kneebone-eval-')), 'mine.yaml')
    writeFileSync(path, content)
    return path
  }
  const vignettes = file(
    '- { id: X1, age: 50, sex: M, text: My big toe is red, findings_present: [toe], findings_absent: [], diagnosis: Gout, condition: gout, acceptable: [], triage: urgent }',
  )
  const mapping = file('X1: { condition: [gout], present: { toe: { sites: [big-toe], hot-red-swollen-joint: present } } }')

  it('prints one JSON object, with a row for each vignette, for files kept anywhere', async () => {
    const { code, out } = await run('--vignettes', vignettes, '--mapping', mapping, '--json')
    expect(code).toBe(0)
    const { mode, set, summary, rows } = JSON.parse(out)
    expect([mode, set, summary.vignettes, rows[0].id, rows[0].rank]).toEqual(['coded', 'mine', 1, 'X1', 1])
    expect(summary.top1).toMatchObject({ hits: 1, of: 1, share: 1 })
  })

  it('prints the table for other tools, and what moved since a baseline', async () => {
    expect((await run('--vignettes', vignettes, '--mapping', mapping, '--csv')).out).toBe(
      'app,vignette,advice,key,correct\nKneebone coded,X1,urgent,urgent,TRUE',
    )
    const before = file('{"set":"mine","mode":"coded","knowledge":"0","hash":"x","vignettes":{"X1":["emergency",1,0.9]}}')
    expect((await run('--vignettes', vignettes, '--mapping', mapping, '--against', before)).out).toContain(
      'urgency down       X1: emergency',
    )
  })

  it.each([
    [['--mode', 'guess'], '--mode guess'],
    [['--vignettes', '/no/such.yaml'], '/no/such.yaml'],
    [['--jason'], '--jason'],
    [['--fg-ai4h', 'http://127.0.0.1:1'], '/health-check does not answer'],
  ])('exits 2 for %j and says why', async (args, words) => {
    const { code, err } = await run(...args)
    expect(code).toBe(2)
    expect(err).toContain(words)
  })

  it('shows its options where an option is wrong, and only there', async () => {
    expect((await run('--jason')).err).toContain('--against X')
    expect((await run('--vignettes', '/no/such.yaml')).err).not.toContain('--against X')
  })

  it('names every fault of a file by vignette and field', async () => {
    const { code, err } = await run('--vignettes', file('- { id: X1, age: old, sex: M }'))
    expect(code).toBe(2)
    for (const field of ['age', 'text', 'findings_present', 'diagnosis', 'triage']) expect(err).toContain(`X1, ${field}: `)
  })

  it('has baselines for every coded set', () => {
    for (const mode of ['coded', 'interview'])
      expect(existsSync(join(PAGE, '..', '..', 'evaluation', 'baselines', `dev-${mode}.json`))).toBe(true)
  })
})
