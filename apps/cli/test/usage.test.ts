import { execFileSync, spawn } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { run } from '../src/main.ts'
import { file, folder, kneebone } from './terminal.ts'

const GOOD = join(import.meta.dirname, '..', '..', '..', 'packages', 'kb', 'test', 'good')

describe('help', () => {
  it.each([[[]], [['help']], [['--help']], [['-h']]])('comes for %j, with the commands and the exit codes', async (args) => {
    const { code, out, err } = await kneebone(args)
    expect(code).toBe(0)
    expect(err).toBe('')
    for (const word of [
      'ask',
      'assess',
      'understand',
      'find',
      'explain',
      'eval',
      'learn',
      'kb check',
      'serve',
      'Exit codes',
      'does not diagnose',
    ])
      expect(out).toContain(word)
  })
})

describe('a command used wrongly', () => {
  it.each([
    ['an unknown command', ['asess'], 'there is no command "asess"', 'ask, assess, eval, explain'],
    ['the name of what every object has', ['constructor'], 'there is no command "constructor"', 'use one of'],
    ['an unknown option', ['assess', '--agee', '58'], "Unknown option '--agee'", 'kneebone assess'],
    ['an option without its value', ['assess', '--age'], "'--age <value>' argument missing", 'kneebone assess'],
    ['a negative age after a space', ['assess', '--age', '-3'], "'--age' argument is ambiguous", '--age='],
    ['no case', ['assess'], 'there is no case to assess', 'kneebone assess case.yaml'],
    ['2 cases', ['assess', 'a.yaml', 'b.yaml'], '"b.yaml" is more than this takes', 'kneebone assess'],
    ['2 things to explain', ['explain', 'gout', 'fever'], '"fever" is more than this takes', 'kneebone explain'],
    ['a word too many for the server', ['serve', 'now'], '"now" is more than this takes', 'kneebone serve'],
    ['a word too many for kb', ['kb', 'check', 'a', 'b'], '"b" is more than this takes', 'kb check'],
    [
      'one finding answered twice',
      ['assess', '--answer', 'fever=absent', '--answer', 'fever=present'],
      'fever is answered twice',
      'give one',
    ],
    ['text that is empty', ['assess', '--text', ' '], '--text is empty', '--text "'],
    ['no outcomes', ['learn', '-'], '- holds no outcomes', 'one a line'],
    ['a host that is none', ['serve', '--port', '0', '--host', '999.1.1.1'], 'cannot listen at 999.1.1.1', '--host 127.0.0.1'],
    ['an answer without "="', ['assess', '--answer', 'fever'], '--answer fever has no "="', '--answer fever=absent'],
    ['a file that is not there', ['assess', '/no/such/case.yaml'], 'there is no file /no/such/case.yaml', 'check the path'],
    ['a batch file that is not there', ['assess', '--batch', '/no/such/cases'], 'there is no file /no/such/cases', 'check the path'],
    ['nothing to find', ['find'], 'there is nothing to look for', 'kneebone find'],
    ['blanks to find', ['find', '  '], 'there is nothing to look for', 'kneebone find'],
    ['no text to read', ['understand'], 'there is no text to read', 'kneebone understand'],
    ['a text file that is not there', ['understand', 'no-such-story.txt'], 'there is no file no-such-story.txt', 'check the path'],
    ['nothing to explain', ['explain'], 'say what to explain', 'kneebone explain'],
    ['the model of another folder without a place for it', ['kb', 'compile', GOOD], 'say where to write', '--out model.json'],
    ['an unknown kb command', ['kb', 'chekc'], 'there is no "kb chekc"', 'kb check'],
    ['a port that is a word', ['serve', '--port', 'web'], 'web is not a port', '--port 4700'],
    ['a port that is too high', ['serve', '--port', '70000'], '70000 is not a port', 'from 0 to 65535'],
  ])('exits 2 for %s, with the fault and the fix on standard error', async (_, args, message, fix) => {
    const { code, out, err } = await kneebone(args)
    expect(code).toBe(2)
    expect(out).toBe('')
    expect(err.split('\n')[0]).toContain(message)
    expect(err.split('\n')[1]).toMatch(/^ {4}fix: /)
    expect(err.split('\n')[1]).toContain(fix)
  })
})

describe('--help', () => {
  it.each(['ask', 'assess', 'understand', 'find', 'explain', 'score', 'eval', 'learn', 'kb', 'serve'])(
    'of %s shows how it is used, and does nothing else',
    async (name) => {
      for (const option of ['--help', '-h']) {
        const { code, out, err } = await kneebone([name, option])
        expect([code, err]).toEqual([0, ''])
        expect(out).toMatch(name === 'eval' ? /^npm run eval/ : new RegExp(`^kneebone ${name}`))
      }
    },
  )

  it('has the version beside it', async () => {
    expect(await kneebone(['--version'])).toMatchObject({ code: 0, out: expect.stringMatching(/^kneebone \d+\.\d+\.\d+$/) })
  })
})

describe('files', () => {
  const binary = () => {
    const path = join(folder(), 'case.yaml')
    writeFileSync(path, Buffer.from([0xff, 0xfe, 0x61, 0x00]))
    return path
  }

  it.each(['assess', 'understand', 'learn'])('that are no text in UTF-8 are named by %s', async (name) => {
    const { code, err } = await kneebone([name, binary()])
    expect(code).toBe(2)
    expect(err).toContain('case.yaml is not text in UTF-8')
  })

  it('may begin with a byte order mark', async () => {
    expect((await kneebone(['assess', '--batch', file('cases.ndjson', '\uFEFF{"age":30}\n')])).code).toBe(0)
  })

  it('may be pipes', async () => {
    const pipe = join(folder(), 'case.yaml')
    execFileSync('mkfifo', [pipe])
    const writer = spawn('sh', ['-c', `printf 'age: old' > "${pipe}"`])
    const { err } = await kneebone(['assess', pipe])
    expect(err).toContain('age: age is "old"')
    expect(writer.exitCode ?? 0).toBe(0)
  })

  it('are told from folders', async () => {
    const path = folder()
    expect(await kneebone(['assess', path])).toMatchObject({ code: 2, err: expect.stringContaining(`${path} is a folder`) })
  })

  it.each([
    ['/proc/no-such/deep/x.json', 'there is no such place'],
    ['/proc/x.json', 'there is no such place'],
    ['/dev/full', 'there is no space left'],
    ['/dev/null/x.json', 'part of the path is a file'],
    ['/', 'it is a folder'],
    ['', 'there is no such place'],
  ])('that cannot be written, such as "%s", are named with the reason', async (out, reason) => {
    const { code, err } = await kneebone(['kb', 'compile', GOOD, '--out', out])
    expect(code).toBe(2)
    expect(err).toContain(`"${out}" cannot be written: ${reason}`)
  })

  it.each([
    ['learn', () => ['learn', file('o.ndjson', '{"case":{"age":50},"cause":"plantar-fasciitis"}')]],
    ['kb compile', () => ['kb', 'compile']],
  ])('that %s cannot write are named', async (_, args) => {
    const out = join(file('not-a-folder', ''), 'x.json')
    const { code, err } = await kneebone([...args(), '--out', out])
    expect(code).toBe(2)
    expect(err).toContain(`"${out}" cannot be written`)
  })
})

describe('a case with mistakes', () => {
  it('is told in words on standard error, or as JSON where the assessment would be', async () => {
    const path = file('case.yaml', 'age: old\nfoo: 1\n')
    const words = await kneebone(['assess', path])
    expect([words.code, words.out]).toEqual([2, ''])
    expect(words.err).toContain('age: age is "old"')
    for (const args of [
      ['assess', path],
      ['score', 'wells-dvt-score', path],
    ]) {
      const { code, out, err } = await kneebone([...args, '--json'])
      expect([code, err]).toEqual([2, ''])
      expect(JSON.parse(out).problems.map(({ where }: { where: string }) => where)).toEqual(['foo', 'age'])
    }
  })
})

describe('a case file that cannot be read', () => {
  it('exits 2 and names the file and the line', async () => {
    const path = file('case.yaml', 'age: 58\nanswers:\n  fever: absent: yes\n')
    const { code, err } = await kneebone(['assess', path])
    expect(code).toBe(2)
    expect(err).toContain(`${path}:3 is not valid YAML or JSON`)
  })

  it('exits 2 and names the line of standard input too', async () => {
    const { code, err } = await kneebone(['assess', '-'], '{ "age": 58,\n "age": 59 }')
    expect(code).toBe(2)
    expect(err).toContain('-:2 is not valid YAML or JSON')
  })

  it.each([
    ['an alias without an anchor', 'age: *old'],
    ['a list', '- age: 58'],
    ['nothing', ''],
  ])('exits 2 for %s', async (_, text) => {
    const { code, err } = await kneebone(['assess', file('case.yaml', text)])
    expect(code).toBe(2)
    expect(err).toContain('case.yaml')
  })
})

describe('what the system refuses', () => {
  it('is told in words, without a stack trace', async () => {
    const err: string[] = []
    const full = Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC', syscall: 'write' })
    const out = () => {
      throw full
    }
    const io = { out, err: (line: string) => err.push(line), readInput: () => Buffer.from(''), interactive: false, colour: false }
    expect([await run(['--version'], io), err]).toEqual([1, ['kneebone: there is no space left']])
  })
})
