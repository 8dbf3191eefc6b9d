import { URGENCIES, urgencyRank } from '@kneebone/engine'
import type { Share } from './metrics/share.ts'
import type { Summary } from './metrics/summary.ts'
import type { Miss } from './misses.ts'
import type { Report, ReportedMiss } from './report.ts'

const MODE = { coded: 'all answers', text: 'text alone', interview: 'interview' } as const
const ABOUT: Readonly<Record<string, string>> = {
  dev: '`dev`: 90 published cases, re-told in lay words. Kneebone was built with these cases in sight, so these figures flatter it.',
  own: '`own`: cases that we wrote ourselves, without a look at the knowledge files. Since then the reading of free text was mended by what it missed in them, so their text and interview figures flatter. Nobody outside has reviewed them.',
  sealed:
    '`sealed`: cases that we wrote ourselves and that nobody who writes knowledge is to read. Single misses were looked at to write down their reasons, and one fault of the reading that stopped it altogether was mended. One hand wrote text, key and coding.',
  stories:
    '`stories`: cases that we wrote ourselves the way real ones are told, without a look at the knowledge or the reader of free text. What they showed to be wrong in general was mended since, so these figures flatter; [the first ones](method/evaluation.md), before that, do not.',
}
const SAYS: Readonly<Record<Miss, string>> = {
  'too-low': 'too little urgency',
  'too-high': 'too much urgency',
  'not-first-3': 'cause not in the first 3',
  'not-in-knowledge': 'cause not in the knowledge',
}

/** The report as a page: what went wrong first, then the figures, then others beside them. */
export function pageOf(report: Report): string {
  const { runs, published } = report
  const sets = [...new Set(runs.map(({ set }) => set))]
  return `${[
    '# How often Kneebone is right, and where it is wrong',
    `Written by \`npm run eval -- --report\` from knowledge ${report.knowledge} (\`${report.hash.slice(0, 12)}\`). Every figure can be made again on your own machine; [what the figures mean](method/evaluation.md).`,
    '## Read this first',
    [
      ...sets.map((set) => `- ${ABOUT[set] ?? `\`${set}\`: a set of vignettes.`}`),
      '- A vignette is not a patient. It is shorter, cleaner and already sorted by somebody who knew the answer.',
      '- Most urgency keys were judged by us, not by a clinician. No clinician has reviewed the knowledge yet.',
      '- "All answers": a person coded the text as answers, all given at once. "Interview": a scripted patient answers what the text says and "not sure" to everything else. "Text alone": only the typed text.',
      '- A cause that the knowledge does not hold counts as a miss.',
    ].join('\n'),
    '## What it gets wrong',
    ...sets.flatMap((set) => missesOfSet(report, set)),
    '## Figures',
    ...sets.flatMap((set) => [`### \`${set}\``, figuresTable(runs.filter((run) => run.set === set))]),
    '### Each key and what we said',
    ...runs.map((run) => `${named(run)}:\n\n${confusionTable(run.summary)}`),
    '### Do the chances mean what they say?',
    'When Kneebone says "3 in 10", is that cause the right one 3 times in 10? Each vignette has one right cause, though people often have two, so the last column is on the low side.',
    ...runs.map((run) => `${named(run)}: ${calibrationLine(run.summary)}\n\n${calibrationTable(run.summary)}`),
    '## Beside others',
    'Published figures, in percent. The cases, the keys and the conditions differ from ours, and an app that is only good at legs has the easier task: nobody can rank by this table.',
    publishedTable(published),
    published
      .filter(({ not }) => not)
      .map(({ who, not }) => `- ${who}: ${not}.`)
      .join('\n'),
    'Beside giving everybody the same advice (capability comparison score of Kopka et al. 2023, 50 is the middle):',
    ...runs.map((run) => `- ${named(run)}: ${capabilityLine(run.summary)}`),
    '## Make it again',
    '```sh\nnpm run eval                                  # the development cases, all answers\nnpm run eval -- --mode interview --json       # one JSON object, a row for each case\nnpm run eval -- --vignettes your-cases.yaml   # your own cases\nnpm run eval -- --csv                         # a table for the R package symptomcheckR\nnpm run eval -- --report                      # this page\n```',
  ].join('\n\n')}\n`
}

type ReportRun = Report['runs'][number]
const named = ({ set, mode }: ReportRun): string => `\`${set}\`, ${MODE[mode]}`

/** Each vignette once, with what went wrong in which mode, the worst first. */
function missesOfSet({ runs }: Report, set: string): readonly string[] {
  const own = runs.filter((run) => run.set === set)
  const byId = new Map<string, { miss: ReportedMiss; all: Map<Miss, string[]> }>()
  for (const { mode, misses } of own)
    for (const miss of misses) {
      const entry = byId.get(miss.id) ?? { miss, all: new Map<Miss, string[]>() }
      for (const each of miss.misses) entry.all.set(each, [...(entry.all.get(each) ?? []), MODE[mode]])
      if (urgencyRank(miss.urgency) < urgencyRank(entry.miss.urgency)) entry.miss = miss
      byId.set(miss.id, entry)
    }
  const entries = [...byId.values()]
  const part = (title: string, holds: (entry: (typeof entries)[number]) => boolean) => {
    const list = entries.filter(holds)
    if (list.length === 0) return []
    const lines = list.map(
      ({ miss, all }) =>
        `| ${miss.id} | ${miss.diagnosis} | ${miss.key} → ${miss.urgency} | ${[...all].map(([each, modes]) => `${SAYS[each]} (${modes.join(', ')})`).join('; ')} | ${miss.reason.replaceAll('|', '/')} |`,
    )
    return [`#### ${title}: ${list.length}`, `| case | cause | key → ours | what | why |\n|---|---|---|---|---|\n${lines.join('\n')}`]
  }
  const hazardous = (entry: (typeof entries)[number]) => entry.miss.hazardous
  const low = (entry: (typeof entries)[number]) => entry.all.has('too-low')
  return [
    `### \`${set}\``,
    `${entries.length} of ${own[0]?.summary.vignettes ?? 0} cases went wrong in some way, in some mode.`,
    ...part('Dangerously little urgency', hazardous),
    ...part('Too little urgency', (entry) => !hazardous(entry) && low(entry)),
    ...part('Safe, but wrong', (entry) => !hazardous(entry) && !low(entry)),
  ]
}

const FIGURES: readonly (readonly [string, (summary: Summary) => string])[] = [
  ['right cause first', ({ top1 }) => shown(top1)],
  ['right cause in the first 3', ({ top3 }) => shown(top3)],
  ['right cause in the first 5', ({ top5 }) => shown(top5)],
  ['in the first 3, of those the knowledge holds', ({ coveredTop3 }) => shown(coveredTop3)],
  ['urgency right', ({ urgencyRight }) => shown(urgencyRight)],
  ['safe: not less urgent than the key', ({ safe }) => shown(safe)],
  ['too little urgency', ({ underTriaged }) => shown(underTriaged)],
  ['dangerously little (two levels, or an emergency below urgent)', ({ hazardous }) => shown(hazardous)],
  ['too much urgency', ({ overTriaged }) => shown(overTriaged)],
  ['emergencies called emergencies', ({ emergenciesFound }) => shown(emergenciesFound)],
  ['emergencies called urgent or higher', ({ emergenciesUrgentOrHigher }) => shown(emergenciesUrgentOrHigher)],
  ['self-care recognised', ({ selfCareFound }) => shown(selfCareFound)],
  ['wrong urgencies that were too high', ({ kopka }) => shown(kopka.inclinationToOvertriage)],
  ['questions, median (9 in 10 at most)', ({ questions }) => (questions.median ? `${questions.median} (${questions.p90})` : '–')],
  ['of these, taking a thought of their own', ({ thoughts }) => (thoughts.median ? `${thoughts.median} (${thoughts.p90})` : '–')],
  ['screens, median (9 in 10 at most)', ({ screens }) => (screens.median ? `${screens.median} (${screens.p90})` : '–')],
  ['questions for emergencies, median', ({ questionsForEmergencies: { median } }) => (median ? String(median) : '–')],
  ['pertinent findings asked for', ({ pertinentAsked }) => shown(pertinentAsked)],
]

function figuresTable(runs: readonly ReportRun[]): string {
  const head = `| | ${runs.map(({ mode }) => MODE[mode]).join(' | ')} |\n|---|${runs.map(() => '---|').join('')}`
  const rows = FIGURES.map(([name, figure]) => `| ${name} | ${runs.map(({ summary }) => figure(summary)).join(' | ')} |`)
  const styles = runs.flatMap(({ agreement }) => (agreement ? [agreement] : []))
  const agreed = styles.map(
    ({ urgency, kappa }) =>
      `Six styles of writing the same text: the same urgency for ${shown(urgency)}; kappa ${kappa?.toFixed(2) ?? '–'}.`,
  )
  return [`${[head, ...rows].join('\n')}`, ...agreed, 'In brackets: hits of all, and the 95 % interval (Wilson).'].join('\n\n')
}

const whole = (share: number | null): string => (share === null ? '–' : (100 * share).toFixed(0))
const shown = ({ hits, of, share, low, high }: Share): string =>
  of === 0 ? '–' : `**${whole(share)} %** (${hits}/${of}; ${whole(low)} to ${whole(high)})`

function confusionTable({ confusion }: Summary): string {
  const rows = Object.entries(confusion).map(
    ([key, ours]) => `| **${key}** | ${URGENCIES.map((level) => ours[level] || '·').join(' | ')} |`,
  )
  return [`| key ↓ ours → | ${URGENCIES.join(' | ')} |`, `|---|${URGENCIES.map(() => '---|').join('')}`, ...rows].join('\n')
}

const calibrationLine = ({ calibration: { brier, brierOfShare, ece } }: Summary): string =>
  `Brier score ${brier?.toFixed(3) ?? '–'} (${brierOfShare?.toFixed(3) ?? '–'} for knowing nothing; less is better), mean distance ${whole(ece)} points.`

function calibrationTable({ calibration: { table } }: Summary): string {
  const rows = table.map(
    ({ from, to, n, chance, share }) => `| ${whole(from)} to ${whole(to)} | ${n} | ${whole(chance)} | ${whole(share)} |`,
  )
  return ['| chance, % | causes shown | said, % | was right, % |', '|---|---|---|---|', ...rows].join('\n')
}

function publishedTable(published: Report['published']): string {
  const cell = (value: string | undefined) => value ?? '·'
  const rows = published.map(
    (each) =>
      `| ${each.who} | ${each.n} | ${[each.first, each.firstThree, each.firstFive, each.urgency, each.emergencies, each.selfCare, each.questions, each.asked].map(cell).join(' | ')} | ${each.url ? `[${each.cite}](${each.url})` : each.cite} |`,
  )
  return [
    '| who | tested on | first | first 3 | first 5 | urgency | emergencies | self-care | questions | asked for | source |',
    '|---|---|---|---|---|---|---|---|---|---|---|',
    ...rows,
  ].join('\n')
}

const capabilityLine = ({ capability }: Summary): string =>
  Object.entries(capability)
    .sort(([, a], [, b]) => b - a)
    .map(([app, score]) => `${app} ${score.toFixed(0)}`)
    .join(', ')
