import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadKnowledge } from '../src/index.ts'
import { GOOD, knowledgeWith } from './folders.ts'

const BROKEN = join(import.meta.dirname, 'broken')
const SOURCES = join(import.meta.dirname, '..', 'src')

/** Found without a file: each has its own test below. */
const WITHOUT_SAMPLE = ['no-folder']

/** `broken/<code>.yaml`, or `broken/<code>--<case>.yaml` where one code has several causes. */
const samples = readdirSync(BROKEN).map((name) => {
  const text = readFileSync(join(BROKEN, name), 'utf8')
  const says = (field: string): string => new RegExp(`^# ${field}: (.+)$`, 'm').exec(text)?.[1] ?? `(${name} does not say "# ${field}:")`
  return { name, text, code: name.replace(/(--.*)?\.yaml$/, ''), file: says('goes to'), line: Number(says('line')), names: says('names') }
})

describe('the good folder', () => {
  it('has no problem and gives a model', () => {
    const { problems, model, files } = loadKnowledge(GOOD)
    expect(problems).toEqual([])
    expect(model?.version).toBe('1.2.3')
    expect(files).toBe(readdirSync(GOOD, { recursive: true }).filter((file) => String(file).endsWith('.yaml')).length)
  })

  it('has findings of every kind', () => {
    const kinds = loadKnowledge(GOOD).entries.finding.map((entry) => entry.data.kind)
    expect([...new Set(kinds)].sort()).toEqual(['choice', 'number', 'ordinal', 'region', 'yes-no'])
  })
})

describe('a broken file', () => {
  it.each(samples)('$name is reported by code, file and line, with words that help', ({ text, code, file, line, names }) => {
    const { problems, model } = loadKnowledge(knowledgeWith({ [file]: text }))
    const match = problems.find(
      (problem) =>
        problem.code === code && problem.file === file && problem.line === line && `${problem.message}\n${problem.fix}`.includes(names),
    )
    expect(match, `no ${code} at ${file}:${line} that names ${names} among ${JSON.stringify(problems, null, 1)}`).toBeDefined()
    expect(match?.fix).not.toBe('')
    expect(model).toBeUndefined()
  })

  it('does not hide another one: all problems come at once, by file and line', () => {
    const { problems } = loadKnowledge(
      knowledgeWith({
        'conditions/joint/knee-osteoarthritis.yaml': (text) =>
          text.replace('fever: never', 'fevr: never').replace('id: keep-moving', 'id: keep-still'),
        'findings/general/fever.yaml': (text) => text.replace('screen: danger', 'screen: dangers'),
      }),
    )
    expect(problems.map(({ code, file }) => `${file.split('/').at(-1)} ${code}`)).toEqual([
      'knee-osteoarthritis.yaml unknown-finding',
      'knee-osteoarthritis.yaml unknown-care',
      'fever.yaml unknown-screen',
    ])
  })
})

describe('a folder', () => {
  it('that does not exist is a problem, not an exception', () => {
    expect(loadKnowledge('/no/such/folder').problems).toMatchObject([{ code: 'no-folder', file: '/no/such/folder' }])
  })

  it('that is a file is a problem, not an exception', () => {
    expect(loadKnowledge(join(GOOD, 'screens.yaml')).problems).toMatchObject([{ code: 'no-folder' }])
  })
})

describe('the samples', () => {
  it('cover every problem code of the sources', () => {
    const sampled = new Set([...samples.map((sample) => sample.code), ...WITHOUT_SAMPLE])
    expect(
      codesIn(SOURCES).filter((code) => !sampled.has(code)),
      'add packages/kb/test/broken/<code>.yaml for these',
    ).toEqual([])
  })

  it('name no code that the sources do not use', () => {
    const codes = codesIn(SOURCES)
    expect(
      samples.filter((sample) => !codes.includes(sample.code)).map((sample) => sample.name),
      'take these out, or correct their names',
    ).toEqual([])
  })
})

/** Codes as the sources write them: `code: 'x'`, `report('x', …)`, and the kind given to `unknownId`. */
function codesIn(folder: string): string[] {
  const text = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('\n')
  const written = [
    ...text.matchAll(/\bcode: (?:missing \? '([a-z-]+)' : )?'([a-z-]+)'/g),
    ...text.matchAll(/\breport(?:er\(entry\)\)?)?\(\s*'([a-z-]+)'/g),
    ...text.matchAll(/\breporter\([a-z]+\)\(\s*'([a-z-]+)'/g),
  ].flatMap((match) => match.slice(1))
  const kinds = [...text.matchAll(/\bunknownId\([a-z]+, (?:[a-z]+|\[[^\]]*\]), '([a-z]+)'/g)].map((match) => `unknown-${match[1]}`)
  return [...new Set([...written, ...kinds])].filter((code): code is string => code !== undefined).sort()
}
