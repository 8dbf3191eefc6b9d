import { type Assessment, assess, type Model, type Result, readCase } from '@kneebone/engine'
import type { ReadingOptions } from './understand.ts'
import { withText } from './with-text.ts'

/**
 * Assesses one case, its own words included: `readCase`, `withText` and the engine's `assess` in one.
 *
 * @param input a case as it came from outside
 * @param options the day of a text whose case does not name its own
 */
export function assessWithText(model: Model, input: unknown, options: ReadingOptions = {}): Result<Assessment> {
  const read = readCase(model, input)
  if (!read.ok) return read
  if (!read.value.text?.trim()) return assess(model, read.value)
  const { case: person, heard } = withText(model, read.value, options)
  return assess(model, person, heard)
}
