import { createInterface } from 'node:readline/promises'
import {
  type Answer,
  ask as askNext,
  assess,
  type Case,
  type Model,
  type NextScreen,
  PAIN_SITE,
  type Pace,
  type ScreenQuestion,
  type Site,
} from '@kneebone/engine'
import { readArgs } from '../args.ts'
import { type ExitCode, type Io, styled, UsageError, wrap } from '../io.ts'
import { loadModel } from '../model.ts'
import { report } from '../report.ts'

const USAGE = 'kneebone ask [--full] [--json]; answers are typed, one line each, so it also works from a pipe'

/** The interview in the terminal: plain lines, so that screen readers and pipes can use it too. */
export async function ask(args: string[], io: Io): Promise<ExitCode> {
  const { values } = readArgs(args, { json: { type: 'boolean' }, full: { type: 'boolean' } }, USAGE)
  const model = loadModel()
  const lines = createInterface({ input: process.stdin, terminal: false })[Symbol.asyncIterator]()
  // With --json the questions go to standard error, so that standard output holds the assessment alone.
  const say = values.json ? io.err : io.out
  const read = async (prompt: string): Promise<string> => {
    say(prompt)
    const { value, done } = await lines.next()
    if (done)
      throw new UsageError('the answers ended before the questions', 'answer every question; "?" means not sure, an empty line skips it')
    return String(value).trim()
  }
  const result = assess(model, await interviewPerson(model, values.full ? 'full' : 'short', say, read, io))
  if (!result.ok) throw new Error(`the interview made a case that cannot be used: ${JSON.stringify(result.problems)}`)
  if (values.json) io.out(JSON.stringify(result.value))
  else report(result.value, io)
  return 0
}

type Read = (prompt: string) => Promise<string>
type Say = (line: string) => void

async function interviewPerson(model: Model, pace: Pace, say: Say, read: Read, io: Io): Promise<Case> {
  say('Kneebone informs; it does not diagnose. "?" means not sure.')
  let person: Case = {
    for: /^s/i.test(await read('\nIs this for you, or for someone else? (m = me, s = someone else)')) ? 'someone-else' : 'self',
    answers: {},
    pace,
  }
  const age = await askUntil(
    read,
    say,
    '\nAge in years:',
    (line) => (line === '' ? undefined : Number.isFinite(Number(line)) && Number(line) >= 0 && Number(line) <= 130 ? Number(line) : null),
    'Type the age as a number, such as 58, or leave it empty.',
  )
  if (age !== undefined) person = { ...person, age }
  const sex = await read('Sex at birth (f = female, m = male, empty = rather not say):')
  person = { ...person, sex: /^f/i.test(sex) ? 'female' : /^m/i.test(sex) ? 'male' : 'unknown' }
  for (;;) {
    const { next, stopped, redFlags } = askNext(model, person)
    if (!next) {
      say(`\n${stopped?.says ?? ''}\n`)
      return person
    }
    for (const flag of redFlags) say(styled(io, ['bold', 'red'], wrap(`\n! ${flag.act}`)))
    person = await answerScreen(next, person, say, read, io)
  }
}

async function answerScreen(screen: NextScreen, person: Case, say: Say, read: Read, io: Io): Promise<Case> {
  say(`\n${styled(io, 'bold', screen.title)}  (${screen.why})`)
  let next = person
  for (const question of screen.questions) {
    if (question.id === PAIN_SITE) next = { ...next, sites: await askSites(question, say, read) }
    else next = { ...next, answers: { ...next.answers, [question.id]: await askOne(question, say, read) } }
  }
  return next
}

async function askSites(question: ScreenQuestion, say: Say, read: Read): Promise<readonly Site[]> {
  say(question.ask)
  say(question.values.map((value, i) => `  ${String(i + 1).padStart(2)} ${value.label}`).join('\n'))
  return askUntil(
    read,
    say,
    'Numbers, with l or r for the side, such as "11l 13l":',
    (line) => {
      const parts = line.split(/[\s,]+/).filter(Boolean)
      const sites = parts.map((part) => {
        const match = /^(\d+)([lr]?)$/i.exec(part)
        const value = match ? question.values[Number(match[1]) - 1] : undefined
        if (!match || !value) return null
        const side = match[2]?.toLowerCase() === 'l' ? ('left' as const) : match[2] ? ('right' as const) : undefined
        return side === undefined ? { region: value.id } : { region: value.id, side }
      })
      return sites.length === 0 || sites.includes(null) ? null : (sites as Site[])
    },
    'Type at least one number from the list, such as "11l".',
  )
}

async function askOne(question: ScreenQuestion, say: Say, read: Read): Promise<Answer> {
  if (question.how) say(wrap(`(${question.how})`))
  if (question.kind === 'yes-no') {
    const meaning = question.yes ? ` (yes: ${question.yes})` : ''
    return askUntil(
      read,
      say,
      wrap(`${question.ask}${meaning} y/n/?`),
      (line) => (/^y/i.test(line) ? 'present' : /^n/i.test(line) ? 'absent' : line === '?' || line === '' ? 'unknown' : null),
      'Type y, n or ?.',
    )
  }
  if (question.kind === 'number')
    return askUntil(
      read,
      say,
      `${question.ask} ${question.unit ?? ''} (number or ?)`,
      (line) => (line === '?' || line === '' ? 'unknown' : Number.isFinite(Number(line)) ? Number(line) : null),
      'Type a number, or ?.',
    )
  say(question.ask)
  say(question.values.map((value, i) => `  ${i + 1} ${value.label}`).join('\n'))
  const pick = (line: string): string[] | null => {
    const picked = line
      .split(/[\s,]+/)
      .filter(Boolean)
      .map((part) => question.values[Number(part) - 1]?.id)
    return picked.includes(undefined) ? null : (picked as string[])
  }
  if (question.multiple)
    return askUntil(
      read,
      say,
      'Numbers of all that fit, 0 for none, ? for not sure:',
      (line) => (line === '?' || line === '' ? 'unknown' : line === '0' ? [] : pick(line)),
      'Type numbers from the list, 0, or ?.',
    )
  return askUntil(
    read,
    say,
    'One number, or ?:',
    (line) => (line === '?' || line === '' ? 'unknown' : (pick(line)?.[0] ?? null)),
    'Type one number from the list, or ?.',
  )
}

/** Asks until the reader accepts the line; `null` means not understood. */
async function askUntil<T>(read: Read, say: Say, prompt: string, accept: (line: string) => T | null, help: string): Promise<T> {
  for (;;) {
    const value = accept(await read(prompt))
    if (value !== null) return value
    say(help)
  }
}
