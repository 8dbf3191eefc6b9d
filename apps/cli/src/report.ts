import { type Assessment, type CareStep, type Cause, URGENCY_WORDS } from '@kneebone/engine'
import { type Io, styled, wrap } from './io.ts'

/** Reasons for and against a cause, answers it does not explain, and findings that would change the result, shown at most. */
const MOST_FOR = 4
const MOST_AGAINST = 3
const MOST_UNEXPLAINED = 4
const MOST_CHANGES = 4

const STYLE = {
  emergency: ['bold', 'red'],
  urgent: ['bold', 'yellow'],
  soon: ['bold', 'yellow'],
  routine: ['bold', 'blue'],
  'self-care': ['bold', 'green'],
} as const

/** An assessment as a person reads it in a terminal, at most 80 wide. */
export function report(assessment: Assessment, io: Io): void {
  const { urgency, redFlags, causes, together, legs, cantMiss, wouldChange, steps, conflicts, notices, confidence, versions } = assessment
  const words = URGENCY_WORDS[urgency.level]
  io.out(styled(io, [...STYLE[urgency.level]], wrap(`${words.name.toUpperCase()}: ${words.act}`)))
  for (const flag of redFlags) io.out(wrap(`  ! ${flag.act} (${flag.because.join('; ')})`, 78, '    '))
  for (const { says } of urgency.because) io.out(wrap(`  because: ${says}`, 78, '    '))

  heading(io, 'What could cause it')
  for (const cause of causes) printCause(cause, io)
  for (const { says } of together) io.out(wrap(`  ${says}`, 78, '  '))
  for (const { side, causes: own } of legs)
    io.out(wrap(`  The ${side} leg by itself: ${own.map(({ title, words: chance }) => `${title}, ${chance}`).join('; ')}`, 78, '    '))

  list(io, 'Whom to see', steps.see)
  list(io, 'Tests', steps.tests)
  list(io, 'Treatments', steps.treatments)
  list(io, 'Now', steps.now)
  list(io, 'Avoid', steps.avoid)
  if (steps.withheld.length > 0) {
    heading(io, 'Left out on purpose')
    for (const { title, because } of steps.withheld) io.out(wrap(`  - ${title}: ${because}`, 78, '    '))
  }
  if (steps.comeBack.length > 0) {
    heading(io, 'Come back or call if')
    for (const sentence of steps.comeBack) io.out(wrap(`  - ${sentence}`, 78, '    '))
  }
  if (cantMiss.length > 0) {
    heading(io, 'Serious causes we considered')
    for (const { title, words: chance, because } of cantMiss) io.out(wrap(`  - ${title}: ${chance}. ${because}`, 78, '    '))
  }
  if (wouldChange.length > 0) {
    heading(io, 'What would change this most')
    for (const { ask, who } of wouldChange.slice(0, MOST_CHANGES))
      io.out(wrap(`  - ${ask}${who === 'clinician' ? ' (someone has to examine this)' : ''}`, 78, '    '))
  }
  for (const notice of notices) io.out(wrap(`\n${notice}`))
  for (const { message } of conflicts) io.out(wrap(`\nPlease check: ${message}`))
  io.out('')
  io.out(
    wrap(
      `${confidence.words} Kneebone informs; it does not diagnose. Engine ${versions.engine}, knowledge ${versions.knowledge} (${versions.hash.slice(0, 12)}).`,
    ),
  )
}

function heading(io: Io, text: string): void {
  io.out('')
  io.out(styled(io, 'bold', text))
}

const STANDS_OUT = 'Rarer, but it fits your answers'

function printCause(cause: Cause, io: Io): void {
  const [first = '', ...more] = wrap(`  ${cause.title}: ${cause.words}${cause.standsOut ? `. ${STANDS_OUT}` : ''}`, 78, '    ').split('\n')
  io.out([first.replace(cause.title, (title) => styled(io, 'bold', title)), ...more].join('\n'))
  const [fors, againsts] = [
    cause.reasons.filter((r) => r.direction === 'for').slice(0, MOST_FOR),
    cause.reasons.filter((r) => r.direction === 'against').slice(0, MOST_AGAINST),
  ]
  if (fors.length > 0) io.out(wrap(`    for: ${fors.map((r) => r.says).join('; ')}`, 78, '      '))
  if (againsts.length > 0) io.out(wrap(`    against: ${againsts.map((r) => r.says).join('; ')}`, 78, '      '))
  if (cause.unexplained.length > 0)
    io.out(wrap(`    does not explain: ${cause.unexplained.slice(0, MOST_UNEXPLAINED).join('; ')}`, 78, '      '))
  if (cause.path.length > 0) io.out(wrap(`    how it gets there: ${cause.path.join(' → ')}`, 78, '      '))
}

const USE = { expect: '', 'only-if': 'only if needed: ', 'not-helpful': 'not helpful: ' } as const

function list(io: Io, title: string, steps: readonly CareStep[]): void {
  if (steps.length === 0) return
  heading(io, title)
  for (const step of steps) {
    const grade = step.grade === undefined ? '' : ` [proof: ${step.grade.replaceAll('-', ' ')}]`
    const source = step.basis.source === undefined ? 'judgement' : step.basis.source
    io.out(wrap(`  - ${step.use ? USE[step.use] : ''}${step.title}${step.says ? `. ${step.says}` : ''}${grade} (${source})`, 78, '    '))
  }
}
