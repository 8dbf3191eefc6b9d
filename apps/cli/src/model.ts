import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { Model } from '@kneebone/engine'
import { loadKnowledge, type Problem } from '@kneebone/kb'
import { systemError } from './io.ts'

/** The repository, which holds the knowledge and the built web app. */
export const ROOT = resolve(import.meta.dirname, '..', '..', '..')
export const KNOWLEDGE = join(ROOT, 'knowledge')
export const COMPILED = join(ROOT, '.cache', 'model.json')

/** The knowledge has mistakes, so there is no model to reason with. */
export class BrokenKnowledge extends Error {
  override readonly name = 'BrokenKnowledge'
  readonly problems: readonly Problem[]
  constructor(problems: readonly Problem[]) {
    super(`the knowledge has ${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}`)
    this.problems = problems
  }
}

/** The compiled model; compiled again only when a knowledge file, the compiler or the engine, whose numbers it uses, changed. */
export function loadModel(folder: string = KNOWLEDGE, compiled: string = COMPILED): Model {
  const stamp = stampOf(folder)
  const stampFile = `${compiled}.stamp`
  if (existsSync(compiled) && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp)
    return JSON.parse(readFileSync(compiled, 'utf8')) as Model
  const { model, problems } = loadKnowledge(folder)
  if (!model) throw new BrokenKnowledge(problems)
  keep(compiled, JSON.stringify(model), stampFile, stamp)
  return model
}

/** Keeps the compiled model for the next time, all of it or nothing. Where nothing can be written, each time compiles anew. */
function keep(compiled: string, json: string, stampFile: string, stamp: string): void {
  const unfinished = `${compiled}.${process.pid}`
  try {
    mkdirSync(dirname(compiled), { recursive: true })
    writeFileSync(unfinished, json)
    renameSync(unfinished, compiled)
    writeFileSync(stampFile, stamp)
  } catch (error) {
    if (systemError(error) === undefined) throw error
  }
}

function stampOf(folder: string): string {
  const hash = createHash('sha256')
  for (const from of [folder, join(ROOT, 'packages', 'kb', 'src'), join(ROOT, 'packages', 'engine', 'src')]) {
    for (const entry of readdirSync(from, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue
      const file = join(entry.parentPath, entry.name)
      const { size, mtimeMs } = statSync(file)
      hash.update(`${file}:${size}:${mtimeMs}\n`)
    }
  }
  return hash.digest('hex')
}
