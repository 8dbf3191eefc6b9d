import { type Index, type Report, unknownId } from './check.ts'

interface Example {
  readonly sites?: readonly string[] | undefined
  readonly answers: Readonly<Record<string, unknown>>
}

const STATES = ['present', 'absent', 'unknown']

/** The answers of an example must be ones a real case could hold. */
export function checkAnswers(example: Example, index: Index, report: Report, path: readonly PropertyKey[]): void {
  for (const [i, site] of (example.sites ?? []).entries())
    if (!index.regions.has(site)) unknownId(report, [...path, 'sites', i], 'region', site, index.regions)
  for (const [id, answer] of Object.entries(example.answers)) {
    const here = [...path, 'answers', id]
    const finding = index.findings.get(id)
    if (!finding) {
      unknownId(report, here, 'finding', id, index.findings.keys())
      continue
    }
    const values = index.values.get(id) ?? []
    const wrong = (message: string, fix: string) => report('wrong-answer', here, `${id}: ${message}`, fix)
    if (finding.kind === 'yes-no') {
      if (!STATES.includes(answer as string))
        wrong(`${String(answer)} is not an answer to a yes-no finding`, 'use present, absent or unknown')
    } else if (finding.kind === 'number') {
      if (typeof answer !== 'number' && answer !== 'unknown') wrong(`${String(answer)} is not a number`, 'give a number, or unknown')
    } else if (finding.multiple) {
      const given = Array.isArray(answer) ? answer : typeof answer === 'object' && answer !== null ? Object.keys(answer) : undefined
      if (!given && answer !== 'unknown')
        wrong('this finding has several values', 'give a list of the present values, or { value: present, … }')
      for (const value of given ?? [])
        if (!values.includes(value)) wrong(`there is no value ${value}`, `its values are ${values.join(', ')}`)
    } else if (answer !== 'unknown' && !values.includes(answer as string)) {
      wrong(`there is no value ${String(answer)}`, `its values are ${values.join(', ')}`)
    }
  }
}
