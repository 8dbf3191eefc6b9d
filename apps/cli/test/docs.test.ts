import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ROOT } from '../src/model.ts'
import { file, folder, kneebone } from './terminal.ts'

// Every command that the documentation shows works as it is written. `ask`, `eval` and `kb check` have tests of their own.

const PAGES = [
  'README.md',
  ...['start', 'clinicians', 'tasks'].flatMap((shelf) => readdirSync(join(ROOT, 'docs', shelf)).map((page) => `docs/${shelf}/${page}`)),
]
const readme = readFileSync(join(ROOT, 'README.md'), 'utf8')
const CASE = /```yaml\n([\s\S]*?)```/.exec(readme)?.[1] ?? ''
const OUTCOME = /```json\n([\s\S]*?)```/.exec(readFileSync(join(ROOT, 'docs/tasks/learn-from-outcomes.md'), 'utf8'))?.[1] ?? ''

/** Commands with a page that shows each. */
const shown = new Map(
  PAGES.flatMap((page) =>
    [...readFileSync(join(ROOT, page), 'utf8').matchAll(/npx kneebone ((?:"[^"\n]*"|[^`#\n])+)/g)].map(
      ([, args = '']) => [args.trim(), page] as const,
    ),
  ).filter(([args]) => !/^(?:ask|eval|kb check)\b|</.test(args.replace(/ < \S+/, ''))),
)

/** What a shell makes of the words of a command. */
const wordsOf = (command: string): readonly string[] =>
  [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, word]) => quoted ?? word ?? '')

describe('a command of the documentation', () => {
  it('is found', () => {
    expect(shown.size).toBeGreaterThan(20)
    expect(CASE).toContain('age: 58')
    expect(OUTCOME).toContain('"cause"')
  })

  it.each([...shown])('%s (%s)', async (command) => {
    const files: Readonly<Record<string, string>> = {
      'case.yaml': file('case.yaml', CASE),
      'cases.ndjson': file('cases.ndjson', '{"age": 58, "sites": [{"region": "heel"}]}\n'),
      'outcomes.ndjson': file('outcomes.ndjson', OUTCOME.trim()),
      'clinic.json': join(folder(), 'clinic.json'),
    }
    if (command.includes('--overlay'))
      await kneebone(['learn', files['outcomes.ndjson'] as string, '--out', files['clinic.json'] as string])
    const [args = '', input = ''] = command.split(' < ')
    const { code, out, err } = await kneebone(
      wordsOf(args).map((word) => files[word] ?? word),
      input === '' ? '' : readFileSync(files[input] as string, 'utf8'),
    )
    expect([code, err]).toEqual([0, ''])
    expect(out).not.toBe('')
  })
})
