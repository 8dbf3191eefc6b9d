import { closest, type Instrument, type Model, type OwnAnswers, readCase, type Score, score, URGENCY_WORDS } from '@kneebone/engine'
import { readArgs } from '../args.ts'
import { type ExitCode, type Io, styled, UsageError, wrap } from '../io.ts'
import { loadModel } from '../model.ts'
import { caseFromFlags, joined, OPTIONS, parse, printProblems } from './assess.ts'

const USAGE = 'kneebone score wells-dvt-score case.yaml [--item other=absent] [--json]; kneebone score alone lists them'

/** One published score, rule or stage on one case; what is not known widens it. */
export function scoreCommand(args: string[], io: Io): ExitCode {
  const { values, positionals } = readArgs(args, { ...OPTIONS, item: { type: 'string', multiple: true } } as const, USAGE, 2)
  const [id, file] = positionals
  const model = loadModel()
  if (id === undefined) {
    for (const { id, title } of model.instruments) io.out(`${id.padEnd(40)} ${title}`)
    return 0
  }
  const instrument = model.instruments.find((each) => each.id === id) ?? unknown(model, id)
  const read = readCase(model, joined(model, file === undefined ? {} : parse(file, io), caseFromFlags(values)))
  if (!read.ok) {
    printProblems(read.problems, values.json === true, io)
    return 2
  }
  const result = score(model, instrument, read.value, ownAnswers(instrument, values.item ?? []))
  if (values.json) io.out(JSON.stringify(result))
  else print(instrument, result, io)
  return 0
}

function unknown(model: Model, id: string): never {
  const near = closest(
    id,
    model.instruments.map((each) => each.id),
  )
  throw new UsageError(`there is no instrument ${id}`, near ? `did you mean ${near}?` : 'list them with: kneebone score')
}

function ownAnswers(instrument: Instrument, pairs: readonly string[]): OwnAnswers {
  return Object.fromEntries(
    pairs.map((pair) => {
      const [id = '', value = ''] = pair.split('=')
      const item = instrument.items.find((each) => each.id === id && each.when === undefined && each.unless === undefined)
      const own = instrument.items.filter((each) => each.when === undefined && each.unless === undefined).map((each) => each.id)
      if (!item)
        throw new UsageError(`${id} is not a question of ${instrument.id} itself`, `use one of ${own.join(', ') || 'the findings'}`)
      const choices = item.choices.length > 0 ? item.choices.map((choice) => choice.id) : ['present', 'absent', 'unknown']
      if (!choices.includes(value)) throw new UsageError(`${id} cannot be ${value || 'empty'}`, `use one of ${choices.join(', ')}`)
      return [id, value]
    }),
  )
}

const MARKS = { present: 'yes', absent: 'no ', unknown: ' ? ' } as const

function print(instrument: Instrument, { applies, lowest, highest, band, possible, items, open }: Score, io: Io): void {
  io.out(styled(io, 'bold', instrument.title))
  io.out(wrap(instrument.purpose))
  if (instrument.embed === 'no') io.out(wrap(`Its questions may not be shown here. ${instrument.licence}`))
  if (applies === false) io.out(wrap(`It is not for this person. ${instrument.population}`))
  for (const { says, state, points } of items) io.out(wrap(`  [${MARKS[state]}] ${says} (${range(points)})`, 78, '        '))
  if (lowest !== null && highest !== null) io.out(`\nTotal: ${range([lowest, highest])}${instrument.unit ? ` ${instrument.unit}` : ''}`)
  for (const each of band ? [band] : possible)
    io.out(wrap(`${band ? '' : 'Perhaps: '}${each.means}${each.urgency ? ` ${URGENCY_WORDS[each.urgency].act}` : ''}`))
  if (open.length > 0) io.out(wrap(`Still open: ${open.join(', ')}`))
  io.out(wrap(`Mind: ${instrument.limits}`))
}

const range = ([lowest, highest]: readonly [number, number]): string => (lowest === highest ? `${lowest}` : `${lowest} to ${highest}`)
