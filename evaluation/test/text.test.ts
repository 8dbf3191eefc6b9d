import { join } from 'node:path'
import { ask, flagFindings } from '@kneebone/engine'
import { withText } from '@kneebone/intake'
import { describe, expect, it } from 'vitest'
import { readerOf } from '../src/model-reader.ts'
import { play } from '../src/run.ts'
import { readVignettes } from '../src/vignettes.ts'
import { model } from './real.ts'

const here = (file: string) => join(import.meta.dirname, '..', file)
const emergencies = readVignettes(here('vignettes/dev.yaml')).filter(({ triage }) => triage === 'emergency')

describe('emergencies told in their own words alone', () => {
  const rows = play({ model, vignettes: emergencies, reader: readerOf(model) }, 'text')
  const flagged = flagFindings(model)

  it.each(rows.map((row, i) => [row.id, row.diagnosis, row.urgency, emergencies[i]?.text ?? ''] as const))(
    '%s (%s) is urgent or higher, or asks a warning sign next',
    (_, __, urgency, text) => {
      if (urgency === 'emergency' || urgency === 'urgent') return
      const { case: person, heard } = withText(model, { text })
      const { next } = ask(model, person, heard)
      const warnings = next?.questions.filter(({ id, kind }) => kind === 'yes-no' && flagged.has(id)) ?? []
      expect(warnings.length, `${urgency}: ${text}`).toBeGreaterThan(0)
    },
  )

  it('are there', () => {
    expect(rows.length).toBeGreaterThan(20)
  })
})
