import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'

/** A small knowledge folder without a mistake. */
export const GOOD = join(import.meta.dirname, 'good')

/** A copy of the good folder with some files put in place or changed; gone when the test is over. */
export function knowledgeWith(changes: Readonly<Record<string, string | ((text: string) => string)>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'kneebone-kb-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  cpSync(GOOD, folder, { recursive: true })
  for (const [file, change] of Object.entries(changes)) {
    const path = join(folder, file)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, typeof change === 'string' ? change : changed(readFileSync(path, 'utf8'), change))
  }
  return folder
}

/** A change that changes nothing would make its test pass for no reason. */
function changed(text: string, change: (text: string) => string): string {
  const result = change(text)
  if (result === text) throw new Error('the change did not change the file')
  return result
}
