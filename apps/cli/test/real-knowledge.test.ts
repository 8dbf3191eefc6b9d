import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { assess, type Model, URGENCIES } from '@kneebone/engine'
import { entriesIn, whereIs } from '@kneebone/kb'
import { beforeAll, describe, expect, it } from 'vitest'
import { KNOWLEDGE, loadModel } from '../src/model.ts'
import { file, kneebone } from './terminal.ts'

/** These need the knowledge of the repository to be complete: `kneebone kb check` says what is missing. */
describe('with the real knowledge', () => {
  let model: Model
  beforeAll(() => {
    model = loadModel()
  })

  const exactly = (input: unknown): string => {
    const result = assess(model, input)
    if (!result.ok) throw new Error(JSON.stringify(result.problems))
    return JSON.stringify(result.value)
  }

  describe('assess', () => {
    it('reads a YAML file, a JSON file, standard input and options, and says what the engine says', async () => {
      const expected = exactly({ age: 58, sex: 'female', answers: { fever: 'absent' }, sites: [{ region: 'knee-inner', side: 'left' }] })
      const yaml = 'age: 58\nsex: female\nanswers: { fever: absent }\nsites: [{ region: knee-inner, side: left }]\n'
      const json = '{ "age": 58, "sex": "female", "answers": { "fever": "absent" }, "sites": [{ "region": "knee-inner", "side": "left" }] }'
      for (const args of [
        [file('case.yaml', yaml)],
        [file('case.json', json)],
        ['--age', '58', '--sex', 'female', '--answer', 'fever=absent', '--site', 'knee-inner:left'],
      ]) {
        expect(await kneebone(['assess', ...args, '--json'])).toEqual({ code: 0, out: expected, err: '' })
      }
      expect((await kneebone(['assess', '-', '--json'], yaml)).out).toBe(expected)
    })

    it('adds options to a file, answer by answer', async () => {
      const path = file('case.yaml', 'age: 58\nanswers: { fever: absent }\n')
      const { out } = await kneebone(['assess', path, '--age', '61', '--answer', 'pain-site=knee-inner', '--json'])
      expect(out).toBe(exactly({ age: 61, answers: { fever: 'absent', 'pain-site': ['knee-inner'] } }))
    })

    it('prints the urgency first, in lines of at most 80 characters, without colour in a pipe', async () => {
      const { code, out } = await kneebone(['assess', '--age', '67', '--site', 'knee-inner:left', '--answer', 'fever=absent'])
      expect(code).toBe(0)
      expect(out.split('\n')[0]).toMatch(new RegExp(`^(${URGENCIES.join('|')}): `, 'i'))
      expect(out).toContain('What could cause it')
      expect(out.replaceAll(/\s+/g, ' ')).toContain('does not diagnose')
      expect(out).not.toContain('\u001b')
      expect(
        out
          .split('\n')
          .slice(1)
          .filter((line) => line.length > 80),
      ).toEqual([])
    })

    it.each([
      ['an age below 0', ['--age=-3'], 'age: age is -3'],
      ['an age that is a word', ['--age', 'abc'], 'age: age is "abc"'],
      ['an empty age', ['--age', ''], 'age: age is ""'],
      ['an unknown sex', ['--sex', 'x'], 'sex: sex is "x"'],
      ['an unknown finding', ['--answer', 'fevr=present'], 'did you mean fever?'],
      ['an unknown region', ['--site', 'knee-iner'], 'did you mean knee-inner?'],
      ['an answer that is none', ['--answer', 'fever=maybe'], 'use present, absent or unknown'],
    ])('exits 2 for %s and says what to do', async (_, args, words) => {
      const { code, out, err } = await kneebone(['assess', ...args])
      expect(code).toBe(2)
      expect(out).toBe('')
      expect(err).toContain(words)
      expect(err).toContain('fix: ')
    })
  })

  describe('assess --batch', () => {
    it('answers every line in its place, and exits 1 when one cannot be used', async () => {
      const lines = ['{ "age": 58 }', '{ "age": -3 }', 'not JSON', '', '{ "answers": { "fever": "present" } }']
      const { code, out, err } = await kneebone(['assess', '--batch'], lines.join('\n'))
      const [first, second, third, fourth, ...rest] = out.split('\n')
      expect(code).toBe(1)
      expect(err).toBe('')
      expect([first, fourth, rest]).toEqual([exactly({ age: 58 }), exactly({ answers: { fever: 'present' } }), []])
      expect(JSON.parse(second as string)).toMatchObject({ problems: [{ code: 'wrong-age', where: 'age' }] })
      expect(JSON.parse(third as string)).toMatchObject({ problems: [{ code: 'not-json' }] })
    })

    it('exits 0 when every line can be used, from a file too', async () => {
      const { code, out } = await kneebone(['assess', '--batch', file('cases.jsonl', '{ "age": 58 }\n{ "age": 20 }\n')])
      expect(code).toBe(0)
      expect(out.split('\n')).toEqual([exactly({ age: 58 }), exactly({ age: 20 })])
    })
  })

  describe('find', () => {
    it('exits 0 with what matches, and 1 when nothing does', async () => {
      expect(await kneebone(['find', 'osteoarthritis'])).toMatchObject({ code: 0, out: expect.stringContaining('knee-osteoarthritis') })
      expect(await kneebone(['find', 'xqzv'])).toMatchObject({ code: 1, out: expect.stringContaining('Nothing matches') })
    })

    it('gives JSON with --json', async () => {
      expect(JSON.parse((await kneebone(['find', 'osteoarthritis', '--json'])).out)).toContainEqual(
        expect.objectContaining({ kind: 'condition', id: 'knee-osteoarthritis' }),
      )
    })
  })

  describe('explain', () => {
    it('tells what is known of a cause, a finding and a piece of care', async () => {
      expect(await kneebone(['explain', 'knee-osteoarthritis'])).toMatchObject({ code: 0, out: expect.stringContaining('Why it hurts') })
      expect(await kneebone(['explain', 'fever'])).toMatchObject({ code: 0, out: expect.stringContaining('Question: ') })
      expect(await kneebone(['explain', 'keep-moving'])).toMatchObject({ code: 0, out: expect.stringContaining('keep-moving') })
    })

    it('shows every number of a cause with the id by which it is found in its file', async () => {
      const { out } = await kneebone(['explain', 'knee-osteoarthritis'])
      const flat = out.replace(/\s+/g, ' ')
      expect(flat).toMatch(/How common, of 1000 who come with pain in the leg \[prior.per1000\]: [\d.]+ at 0-12/)
      expect(flat).toMatch(/Morning stiffness \[morning-stiffness\], of 100: None \d+/)
      expect(flat).toMatch(/together with .* \[baker-cyst\]: odds × 3/)
      // Causes that come together may stand in the other's file.
      const ids = [
        ...new Set(
          [...flat.replace(/- (?:together|never) with.*?(?= - |$)/g, '').matchAll(/\[([a-z0-9.=-]+)\]/g)].map(([, id = '']) => id),
        ),
      ]
      expect(ids.length).toBeGreaterThan(80)
      const entries = entriesIn(KNOWLEDGE, 'knee-osteoarthritis')
      const lost = ids.filter((id) => whereIs(entries, 'knee-osteoarthritis', id).length === 0)
      // A place that no file names follows from the others.
      expect(lost.filter((id) => !/-site=/.test(id))).toEqual([])
    })

    it('tells a rule in words, and finds places, parts and structures too', async () => {
      const { out } = await kneebone(['explain', 'aaa-rupture'])
      expect(out).toMatch(/when: Beating lump in the belly or \(age 50 or over and Sudden severe/)
      for (const id of ['knee', 'knee-inner', model.structures[0]?.id ?? '', model.families[0]?.id ?? ''])
        expect((await kneebone(['explain', id])).out).toContain(`id: ${id}`)
    })

    it('gives the entry as it stands in the model with --json', async () => {
      const { out } = await kneebone(['explain', 'knee-osteoarthritis', '--json'])
      expect(JSON.parse(out)).toEqual(model.conditions.find((condition) => condition.id === 'knee-osteoarthritis'))
    })

    it('exits 2 for an unknown id and suggests the near one', async () => {
      expect(await kneebone(['explain', 'knee-osteoartritis'])).toMatchObject({
        code: 2,
        err: expect.stringContaining('did you mean knee-osteoarthritis?'),
      })
    })
  })

  describe('the real command', () => {
    const bin = join(import.meta.dirname, '..', 'bin', 'kneebone.mjs')
    const real = (args: readonly string[], input: string) => spawnSync(process.execPath, [bin, ...args], { input, encoding: 'utf8' })

    it('ask exits 2 when the lines end before the questions, and says so', () => {
      const { status, stdout, stderr } = real(['ask'], 'm\n58\n')
      expect(status).toBe(2)
      expect(stdout).toContain('Age in years')
      expect(stderr).toBe(
        'kneebone: the answers ended before the questions\n    fix: answer every question; "?" means not sure, an empty line skips it\n',
      )
    })

    it('assess writes the assessment to standard output and exits 0', () => {
      const { status, stdout } = real(['assess', '-', '--json'], '{ "age": 58 }')
      expect(status).toBe(0)
      expect(stdout).toBe(`${exactly({ age: 58 })}\n`)
    })
  })
})

describe('the real command without knowledge', () => {
  it('exits with the code of the command', () => {
    const bin = join(import.meta.dirname, '..', 'bin', 'kneebone.mjs')
    expect(spawnSync(process.execPath, [bin, 'help']).status).toBe(0)
    expect(spawnSync(process.execPath, [bin, 'nonsense']).status).toBe(2)
  })
})
