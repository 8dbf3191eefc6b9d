import { AGE_BANDS, type Basis, type CareLink, type Condition, findingsOf, type Model, URGENCY_WORDS } from '@kneebone/engine'
import { type Io, styled, wrap } from '../io.ts'

/** A cause with all its numbers, in words. */
export function explainCondition(model: Model, condition: Condition, io: Io): void {
  const { title, summary, mechanism, urgency, course, limits } = condition
  io.out(styled(io, 'bold', title))
  io.out(wrap(summary))
  io.out(wrap(`\nWhy it hurts: ${mechanism}`))
  io.out(wrap(`\nHow urgent: ${URGENCY_WORDS[urgency.level].act} ${urgency.why} (${sourceOf(model, urgency.basis)})`))
  io.out(wrap(`\n${howCommon(model, condition)}`))
  io.out(styled(io, 'bold', '\nWhat goes with it'))
  for (const line of whatGoesWithIt(model, condition)) io.out(wrap(`  - ${line}`, 78, '    '))
  for (const [heading, list] of [
    ['See', condition.see],
    ['Tests', condition.tests],
    ['Treatments', condition.treatments],
    ['Now', condition.now],
    ['Avoid', condition.avoid],
  ] as const)
    printCare(model, io, heading, list)
  io.out(wrap(`\nUsual course: ${course.usual} ${course.stalled}`))
  if (limits) io.out(wrap(`\nLimits of this page: ${limits}`))
}

/** A source as people cite it, or "judgement". */
function sourceOf(model: Model, { source, at, range }: Basis): string {
  if (source === undefined) return range ? `judgement, ${range[0]} to ${range[1]}` : 'judgement'
  const found = model.sources.find((each) => each.id === source)
  return `${found?.cite ?? source}${at ? `, ${at}` : ''}`
}

function howCommon(model: Model, { prior, priorBasis }: Condition): string {
  const bands = AGE_BANDS.map((band, b) => `${Number((1000 * (prior[b] as number)).toPrecision(3))} at ${band}`)
  return `How common, of 1000 who come with pain in the leg [prior.per1000]: ${bands.join(', ')} (${sourceOf(model, priorBasis)})`
}

/** Findings by how often they are there, those of which one value holds, risks and causes that come together; ids in brackets. */
function whatGoesWithIt(model: Model, { links, tables, risks, pairs }: Condition): readonly string[] {
  const findings = findingsOf(model)
  const titles = new Map(model.conditions.map(({ id, title }) => [id, title]))
  const label = (finding: string, value: string | undefined) => findings.get(finding)?.values.find(({ id }) => id === value)?.label ?? value
  const name = ({ finding, value }: { readonly finding: string; readonly value?: string }): string =>
    `${findings.get(finding)?.title ?? finding}${value === undefined ? '' : `: ${label(finding, value)}`} [${finding}${value === undefined ? '' : `=${value}`}]`
  const inHundred = (share: number): number => Math.round(100 * share)
  const share = (link: Condition['links'][number]) => link.basis.sensitivity ?? link.strength
  return [
    ...[...links]
      .sort((a, b) => share(b) - share(a))
      .map((link) => `${name(link)}: about ${inHundred(share(link))} in 100 (${sourceOf(model, link.basis)})`),
    ...tables.map(({ finding, shares, basis }) => {
      const each = Object.entries(shares).map(([value, part]) => `${label(finding, value)} ${inHundred(part)}`)
      return `${name({ finding })}, of 100: ${each.join(', ')} (${sourceOf(model, basis)})`
    }),
    ...risks.map((risk) => `likelier with ${name(risk)}: odds × ${risk.oddsRatio} (${sourceOf(model, risk.basis)})`),
    ...pairs.map(({ id, ratio, why }) =>
      ratio === 0
        ? `never with ${titles.get(id) ?? id} [${id}]`
        : `together with ${titles.get(id) ?? id} [${id}]: odds × ${Number(ratio.toPrecision(3))}. ${why}`,
    ),
  ]
}

function printCare(model: Model, io: Io, heading: string, links: readonly CareLink[]): void {
  if (links.length === 0) return
  io.out(styled(io, 'bold', `\n${heading}`))
  const titles = new Map(model.care.map((item) => [item.id, item.title]))
  for (const { id, when, why, effect, grade, use, basis } of links) {
    const says = when ?? effect ?? why
    const name = `${titles.get(id) ?? id} [${id}]${use === 'not-helpful' ? ' (not helpful)' : ''}`
    const proof = grade ? ` [proof: ${grade}]` : ''
    io.out(wrap(`  - ${name}${says ? `: ${says}` : ''}${proof} (${sourceOf(model, basis)})`, 78, '    '))
  }
}
