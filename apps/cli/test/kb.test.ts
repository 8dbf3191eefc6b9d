import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { BrokenKnowledge, loadModel } from '../src/model.ts'
import { folder, kneebone } from './terminal.ts'

const GOOD = join(import.meta.dirname, '..', '..', '..', 'packages', 'kb', 'test', 'good')
const FILES = readdirSync(GOOD, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.yaml')).length

/** A copy of the small knowledge, with 2 mistakes in one file and 1 in another. */
function broken(): string {
  const path = folder()
  cpSync(GOOD, path, { recursive: true })
  change(join(path, 'findings', 'general', 'fever.yaml'), (text) => text.replace('screen: danger', 'screen: dangers'))
  change(join(path, 'conditions', 'joint-bone-infection', 'septic-arthritis.yaml'), (text) =>
    text.replace('fever: common', 'fevr: common').replace('regions: [knee-front]', 'regions: [knee-frnt]'),
  )
  return path
}

function change(file: string, edit: (text: string) => string): void {
  writeFileSync(file, edit(readFileSync(file, 'utf8')))
}

describe('kb check', () => {
  it('exits 0 for a good folder and says how many files it read', async () => {
    expect(await kneebone(['kb', 'check', GOOD])).toEqual({ code: 0, out: `${FILES} files, no problems`, err: '' })
  })

  it('exits 1 for a broken one, with a place that editors can open, the message and the fix', async () => {
    const { code, out } = await kneebone(['kb', 'check', broken()])
    expect(code).toBe(1)
    expect(out).toContain('findings/general/fever.yaml:9  dangers is not a screen of this knowledge base\n    fix: did you mean danger?')
    expect(out.split('\n').at(-1)).toBe(`${FILES} files, 3 problems in 2 of them`)
  })

  it('gives one JSON object a line with --json, and nothing else', async () => {
    const { code, out } = await kneebone(['kb', 'check', broken(), '--json'])
    const problems = out.split('\n').map((line) => JSON.parse(line))
    expect(code).toBe(1)
    expect(problems.map((problem) => problem.code)).toEqual(['unknown-region', 'unknown-finding', 'unknown-screen'])
    for (const problem of problems) expect(Object.keys(problem).sort()).toEqual(['code', 'file', 'fix', 'line', 'message'])
    expect((await kneebone(['kb', 'check', GOOD, '--json'])).out).toBe('')
  })

  it('exits 1 for a folder that is not there', async () => {
    const { code, out } = await kneebone(['kb', 'check', '/no/such/folder'])
    expect(code).toBe(1)
    expect(out).toContain('there is no such folder')
  })
})

describe('kb compile', () => {
  it('writes the model where it is told to', async () => {
    const out = join(folder(), 'deep', 'model.json')
    const { code } = await kneebone(['kb', 'compile', GOOD, '--out', out])
    expect(code).toBe(0)
    expect(JSON.parse(readFileSync(out, 'utf8'))).toMatchObject({
      format: 1,
      version: '1.2.3',
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
    })
  })

  it('writes nothing for a broken folder', async () => {
    const out = join(folder(), 'model.json')
    expect((await kneebone(['kb', 'compile', broken(), '--out', out])).code).toBe(1)
    expect(() => readFileSync(out)).toThrow(/ENOENT/)
  })
})

describe('kb trace', () => {
  it('exits 1 for a file', async () => {
    expect(await kneebone(['kb', 'trace', join(GOOD, 'words.yaml')])).toMatchObject({
      code: 1,
      out: expect.stringContaining('there is no such folder'),
    })
  })
})

describe('kb stats', () => {
  it('counts what the knowledge holds', async () => {
    const { code, out } = await kneebone(['kb', 'stats', GOOD, '--json'])
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({
      conditions: 3,
      redFlags: 2,
      care: { exercise: 1, prevention: 1, 'self-care': 2, specialist: 2, test: 1, treatment: 2 },
      programmes: 1,
      instruments: { scored: 1 },
      claims: { verdict: { refuted: 1 }, grade: { judgement: 1 } },
      sources: { textbook: 1 },
      seedItems: 2,
      numbers: { risks: { published: 1, judged: 1 } },
      reading: { conditions: { pages: 3 } },
    })
  })

  it('says in words what it counted', async () => {
    const { out } = await kneebone(['kb', 'stats', GOOD])
    expect(out).toMatch(/^conditions +3$/m)
    expect(out).toContain('verdict (refuted 1)')
  })

  it('lists the problems of a broken folder instead', async () => {
    const { code, out } = await kneebone(['kb', 'stats', broken()])
    expect(code).toBe(1)
    expect(out).toContain('3 problems in 2 of them')
  })
})

describe('kb trace', () => {
  it('names the files that use an item, the claims about it, and why one is open', async () => {
    const { code, out } = await kneebone(['kb', 'trace', GOOD, '--json'])
    expect(code).toBe(0)
    expect(JSON.parse(out)).toEqual({
      items: 2,
      used: 1,
      open: 1,
      lost: 0,
      list: [
        {
          id: 'worn-knee',
          section: 'Conditions',
          files: ['conditions/joint/knee-osteoarthritis.yaml', 'claims/knee.yaml'],
          claims: ['walking-wears-the-knee'],
        },
        { id: 'diary', section: 'Conditions', files: [], claims: [], open: 'planned' },
      ],
    })
  })

  it('fails on an item that is lost, and names it', async () => {
    const path = folder()
    cpSync(GOOD, path, { recursive: true })
    change(join(path, 'seed-items', 'conditions.yaml'), (text) => text.replace(', open: "planned"', ''))
    const { code, out } = await kneebone(['kb', 'trace', path])
    expect(code).toBe(1)
    expect(out).toContain('diary (Conditions) is used nowhere')
  })

  it('keeps all 895 items of the real seed articles', async () => {
    const { code, out } = await kneebone(['kb', 'trace', '--json'])
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ items: 895, lost: 0 })
  })
})

describe('kb where', () => {
  const lineAt = (place: string): string => {
    const [, file = '', line = ''] = /^(.+?):(\d+)/.exec(place) ?? []
    return readFileSync(join(GOOD, '..', '..', '..', '..', file), 'utf8').split('\n')[Number(line) - 1] ?? ''
  }

  it.each([
    ['a strength', ['knee-osteoarthritis', 'grinding-on-movement'], /grinding-on-movement:/],
    ['a prior', ['knee-osteoarthritis', 'prior.per1000'], /per1000:/],
    ['a piece of care', ['knee-osteoarthritis', 'exercise-therapy'], /exercise-therapy/],
    ['a file', ['oral-nsaid'], /id: oral-nsaid/],
    ['a claim in its file', ['dc-knee-load-80kg', 'verdict'], /verdict:/],
  ])('opens the line of %s', async (_, args, line) => {
    const { code, out } = await kneebone(['kb', 'where', ...args])
    expect(code).toBe(0)
    expect(lineAt(out.split('\n')[0] as string)).toMatch(line)
  })

  it.each([
    [['knee-ostoarthritis'], 'there is no knee-ostoarthritis'],
    [['knee-osteoarthritis', 'bladder'], 'there is no bladder in knee-osteoarthritis'],
  ])('exits 2 for %j', async (args, message) => {
    const { code, err } = await kneebone(['kb', 'where', ...args])
    expect(code).toBe(2)
    expect(err).toContain(message)
  })
})

describe('loadModel', () => {
  it('compiles again when a knowledge file changed, and only then', () => {
    const path = folder()
    cpSync(GOOD, path, { recursive: true })
    const compiled = join(folder(), 'model.json')
    const first = loadModel(path, compiled)
    change(compiled, (text) => text.replace('"version":"1.2.3"', '"version":"from the cache"'))
    expect(loadModel(path, compiled).version).toBe('from the cache')
    change(join(path, 'conditions', 'joint', 'knee-osteoarthritis.yaml'), (text) => text.replace('within: 3', 'within: 9'))
    const second = loadModel(path, compiled)
    expect(second.version).toBe('1.2.3')
    expect(second.hash).not.toBe(first.hash)
  })

  it('compiles again when a file is gone', () => {
    const path = folder()
    cpSync(GOOD, path, { recursive: true })
    const compiled = join(folder(), 'model.json')
    const { claims } = loadModel(path, compiled)
    rmSync(join(path, 'seed-items'), { recursive: true })
    rmSync(join(path, 'claims'), { recursive: true })
    expect([claims.length, loadModel(path, compiled).claims.length]).toEqual([1, 0])
  })

  it('does without keeping the model where nothing can be written', () => {
    expect(loadModel(GOOD, '/dev/null/model.json').version).toBe('1.2.3')
  })

  it('throws all problems when the knowledge is broken', () => {
    const path = broken()
    const load = () => loadModel(path, join(folder(), 'model.json'))
    expect(load).toThrow(BrokenKnowledge)
    expect(load).toThrow('the knowledge has 3 problems')
  })
})
