import type { Assessment, NextScreen, ScreenQuestion } from './assessment.ts'
import type { Case, Pace } from './case.ts'
import { perfectInformation } from './decide.ts'
import { DAMPING } from './factors.ts'
import { evaluate } from './logic.ts'
import type { Finding, Model } from './model.ts'
import { findingsOf, type Observed, observe } from './observe.ts'
import { findingsOfFlag, firedFlags, flagFindings, interruptsNow, mandatoryFindings } from './red-flags.ts'
import { type Moments, type Worth, worthOf } from './value.ts'

/** Related questions on one screen, and yes-no questions on one safety list, at most. */
const SCREEN_SIZE = 6
const SAFETY_LIST = 8
/** Stop when perfect knowledge could save less than this (advising routine care needlessly costs 1). */
const ENOUGH = 0.1
/** Burden of a screen and of each question on it, in the same unit. */
const SCREEN_COST = 0.02
const QUESTION_COST = 0.004
/**
 * Each decision screen after this many tires more than the one before, by this factor; who wants the full interview does not tire.
 * What could change the urgency by more than ENOUGH is asked all the same.
 */
const RESTED_SCREENS = 4
const TIRING = { short: 3, full: 1 } as const
/** The chance that a person can answer is learned from this one, as if they had given so many answers before the first question. */
const ANSWERS_EXPECTED = 4
/** Fewer decision screens than this leave out what every clinician asks; more no longer pay, however patient the person. */
const FEWEST_SCREENS = 2
const MOST_SCREENS = 12

/** The next screen, or why there is none. */
export interface Interview {
  readonly next: NextScreen | null
  readonly stopped: Assessment['stopped']
}

/** What would move the result most, best first; of the findings that a clinician or anyone else can answer, or of some. */
export function worthAsking(
  model: Model,
  observed: Observed,
  moments: Moments,
  whoever: (finding: Finding) => boolean = () => true,
): readonly Worth[] {
  return model.findings
    .filter((finding) => !observed.asked.has(finding.id) && whoever(finding))
    .map((finding) => discounted(worthOf(moments, finding), observed))
    .filter((each) => each.value > 0)
    .sort((a, b) => b.value - a.value || (a.finding.id < b.finding.id ? -1 : 1))
}

/**
 * The next screen: first what the safety rules need, then the group of related questions with the highest expected gain for the
 * decision. Stops when no question is worth its burden, and says so.
 *
 * @param askFirst findings that the person named without settling them: asked before everything else
 * @param decide the posterior's moments and the worth of every question; called only when no safety question is open
 */
export function interview(
  model: Model,
  person: Case,
  observed: Observed,
  emergency: boolean,
  askFirst: readonly string[],
  decide: () => { readonly moments: Moments; readonly worth: readonly Worth[] },
): Interview {
  const unconfirmed = unconfirmedSigns(model, person, observed)
  if (emergency && (unconfirmed.length === 0 || isEmergencyWithout(model, person, unconfirmed)))
    return { next: null, stopped: { code: 'emergency', says: 'The safest thing now is to get help. More questions can wait.' } }
  const askable = (finding: Finding): boolean => !observed.asked.has(finding.id) && canAnswer(finding, person)
  const findings = findingsOf(model)
  if (emergency) return { next: unconfirmedScreen(model, unconfirmed), stopped: null }
  const named = askFirst.flatMap((id) => findings.get(id) ?? []).filter(askable)
  if (named.length > 0) return { next: namedScreen(model, named), stopped: null }
  const mandatory = mandatoryFindings(model, { profile: person, known: observed.known })
    .flatMap((id) => findings.get(id) ?? [])
    .filter(askable)
  const safety = [...unconfirmed, ...mandatory]
  if (safety.length > 0) return { next: safetyScreen(model, safety), stopped: null }
  const { moments, worth } = decide()
  const hurt = model.noSelfTests !== undefined && evaluate(model.noSelfTests, { profile: person, known: observed.known }) === true
  const pace = person.pace ?? 'short'
  const candidates = worth.filter(({ finding }) => askable(finding) && !(hurt && finding.selfTest))
  const share = pace === 'full' ? 1 : canTell(observed)
  return decisionScreen(
    model,
    observed,
    pace,
    moments,
    candidates.map((each) => timesShare(each, share)),
  )
}

/**
 * Danger signs that were read in the person's words and not confirmed, those that made a rule fire first. A wrong reading would
 * frighten for nothing, so they are asked; until then they count.
 */
function unconfirmedSigns(model: Model, person: Case, { known }: Observed): readonly Finding[] {
  if (person.unconfirmed === undefined || person.unconfirmed.length === 0) return []
  const used = flagFindings(model)
  const signs = person.unconfirmed.filter((id) => used.has(id) && !model.opening.includes(id))
  const present = new Set([...known.values()].flatMap(({ finding, state }) => (state === 'present' ? [finding.id] : [])))
  const fired = new Set(firedFlags(model, { profile: person, known }).flatMap(({ id }) => findingsOfFlag(model, id)))
  const asked = signs
    .flatMap((id) => findingsOf(model).get(id) ?? [])
    .filter((finding) => present.has(finding.id) && canAnswer(finding, person))
  return [...asked.filter(({ id }) => fired.has(id)), ...asked.filter(({ id }) => !fired.has(id))]
}

/** True where a rule says emergency even if none of these were so. */
function isEmergencyWithout(model: Model, person: Case, signs: readonly Finding[]): boolean {
  const left = Object.entries(person.answers ?? {}).filter(([id]) => !signs.some((sign) => sign.id === id))
  const { known } = observe(model, { ...person, answers: Object.fromEntries(left) })
  return firedFlags(model, { profile: person, known }).some(interruptsNow)
}

/** A child below this age, in years, is taken to have somebody with them. */
const WITH_SOMEBODY_BELOW = 16

/** Whether this person, or somebody with them, can answer; what only an examination shows is not asked. */
export const canAnswer = (finding: Finding, person: Case): boolean =>
  concerns(finding, person) &&
  (finding.who === 'person' ||
    (finding.who === 'someone-with-them' &&
      (person.for === 'someone-else' || (person.age !== undefined && person.age < WITH_SOMEBODY_BELOW))))

/** False for a question that makes no sense for this sex or age; an unknown sex or age excludes nothing. */
export function concerns({ asked = {} }: Finding, { sex = 'unknown', age }: Case): boolean {
  if (asked.sex !== undefined && sex !== 'unknown' && sex !== asked.sex) return false
  return age === undefined || (age >= (asked.from ?? 0) && age < (asked.to ?? Number.POSITIVE_INFINITY) + 1)
}

/** A question whose correlation group has answers already can only add part of its worth. */
function discounted(worth: Worth, observed: Observed): Worth {
  const group = worth.finding.overlaps
  if (group === undefined) return worth
  const answered = new Set(
    [...observed.known.values()].filter(({ finding }) => finding.overlaps === group).map(({ finding }) => finding.id),
  ).size
  return timesShare(worth, DAMPING ** answered)
}

/** How likely this person can answer the next question: the share of answers so far that were not "not sure", which changes nothing. */
const canTell = ({ asked, unsure }: Observed): number => (asked.size - unsure.size + ANSWERS_EXPECTED) / (asked.size + ANSWERS_EXPECTED)

const timesShare = (worth: Worth, share: number): Worth => ({
  ...worth,
  urgency: worth.urgency * share,
  chances: worth.chances * share,
  value: worth.value * share,
})

/** Safety questions that can share a page, in their own words for a mixed page, and how many fit. */
const PAGES_TO_COME = 6
const PAGES = {
  list: { lead: 'Do any of these fit?', most: SAFETY_LIST },
  choice: { lead: 'A few more safety questions', most: 4 },
  'self-test': { lead: 'Try these gently. Stop if it hurts much.', most: 4 },
  private: { lead: 'These are private. Does any of it fit?', most: SAFETY_LIST },
  map: { lead: '', most: 1 },
} as const

function pageOf({ kind, private: hidden, selfTest }: Finding): keyof typeof PAGES {
  if (kind === 'region') return 'map'
  if (hidden) return 'private'
  if (selfTest) return 'self-test'
  return kind === 'yes-no' ? 'list' : 'choice'
}

/**
 * The map first, then how it began on one page, then the safety questions. Those of one sort share a page across screens, so that
 * safety costs few pages.
 */
function safetyScreen(model: Model, mandatory: readonly Finding[]): NextScreen {
  const order = new Map(model.screens.map((screen, i) => [screen.id, i]))
  const opening = mandatory.filter((finding) => model.opening.includes(finding.id))
  const sorted = opening.length > 0 ? opening : [...mandatory].sort((a, b) => (order.get(a.screen) ?? 0) - (order.get(b.screen) ?? 0))
  const leading = sorted.find((finding) => finding.kind === 'region') ?? (sorted[0] as Finding)
  const page = pageOf(leading)
  const questions = sorted.filter((finding) => pageOf(finding) === page).slice(0, PAGES[page].most)
  const pages = Object.entries(PAGES).map(([name, { most }]) =>
    Math.ceil(mandatory.filter((finding) => pageOf(finding) === name).length / most),
  )
  const remaining = pages.reduce((sum, count) => sum + count, opening.length > 0 ? 6 : 2)
  const screen = screenOf(model, leading.screen, questions, 'safety', 'We ask this first, to find what must not wait.', remaining)
  const mixed = opening.length === 0 && new Set(questions.map((finding) => finding.screen)).size > 1
  return mixed ? { ...screen, title: 'Safety check', lead: PAGES[page].lead } : screen
}

/** What the person's own words named and left open. */
function namedScreen(model: Model, named: readonly Finding[]): NextScreen {
  const screen = wordsScreen(model, named, 'You mentioned this, and it matters. We ask to be sure.', 1 + PAGES_TO_COME)
  return { ...screen, title: 'You mentioned', lead: 'Which of these do you have?' }
}

/** What an emergency rests on that was only read: if it is so, nothing more is asked. */
function unconfirmedScreen(model: Model, unconfirmed: readonly Finding[]): NextScreen {
  const screen = wordsScreen(model, unconfirmed, 'We read this in your words, and it would be an emergency. We ask to be sure.', 1)
  return { ...screen, title: 'In your words', lead: 'Did we understand this right?' }
}

function wordsScreen(model: Model, findings: readonly Finding[], why: string, remaining: number): NextScreen {
  const first = findings[0] as Finding
  const page = pageOf(first)
  const questions = findings.filter((finding) => pageOf(finding) === page).slice(0, PAGES[page].most)
  return screenOf(model, first.screen, questions, 'safety', why, remaining)
}

function decisionScreen(model: Model, observed: Observed, pace: Pace, moments: Moments, candidates: readonly Worth[]): Interview {
  const stop = (code: NonNullable<Assessment['stopped']>['code'], says: string): Interview => ({ next: null, stopped: { code, says } })
  if (candidates.length === 0) return stop('nothing-left', 'There is nothing left to ask that could change the result.')
  const asked = decisionScreensAsked(model, observed)
  const ranked = screensByGain(model, candidates)
  const pays = ({ gain, urgency }: ScreenWorth, screens: number): boolean =>
    screens < FEWEST_SCREENS || gain > burden(pace, screens) || urgency > ENOUGH
  const [first] = ranked
  const best = ranked.find((screen) => pays(screen, asked))
  const possible = perfectInformation(moments.posterior.urgency)
  const sharp = candidates.reduce((sum, each) => sum + each.chances, 0)
  if (!first || (asked >= FEWEST_SCREENS && first.gain <= SCREEN_COST))
    return stop('not-worth-asking', 'No further question is worth the effort: the answers so far decide what to do.')
  if (asked >= FEWEST_SCREENS && possible < ENOUGH && sharp < ENOUGH)
    return stop('settled', 'More answers could hardly change how urgent this is or what to do.')
  if (asked >= MOST_SCREENS) return stop('not-worth-asking', 'You have answered enough for a result. More questions would add little.')
  if (!best) return stop('short', 'You have answered enough for a result. A few more questions could make it sharper.')
  const useful = best.useful.reduce((a, b) => (b.urgency > a.urgency ? b : a))
  const why = useful.urgency > 0.02 ? 'The answer could change how urgent this is.' : 'The answer helps to tell the likely causes apart.'
  const questions = best.useful.map((each) => each.finding)
  const remaining = Math.max(1, ranked.filter((screen, later) => screen.gain > 3 * SCREEN_COST && pays(screen, asked + later)).length)
  return { next: screenOf(model, best.screen, questions, 'decision', why, Math.min(6, remaining)), stopped: null }
}

/** What one more screen costs the person after so many decision screens. */
const burden = (pace: Pace, asked: number): number => SCREEN_COST * TIRING[pace] ** Math.max(0, asked - RESTED_SCREENS)

interface ScreenWorth {
  readonly screen: string
  readonly useful: readonly Worth[]
  /** What its questions are worth beyond their own burden, and the part of it that is a better urgency. */
  readonly gain: number
  readonly urgency: number
}

/** The screens that could come next, by their gain. */
function screensByGain(model: Model, candidates: readonly Worth[]): readonly ScreenWorth[] {
  const byScreen = new Map<string, Worth[]>()
  for (const each of candidates) byScreen.set(each.finding.screen, [...(byScreen.get(each.finding.screen) ?? []), each])
  const order = new Map(model.screens.map((screen, i) => [screen.id, i]))
  return [...byScreen]
    .map(([screen, members]) => {
      const useful = members.filter((each, rank) => rank === 0 || each.value > QUESTION_COST).slice(0, SCREEN_SIZE)
      const total = (of: 'value' | 'urgency'): number => useful.reduce((sum, each) => sum + each[of] - QUESTION_COST, 0)
      return { screen, useful, gain: total('value'), urgency: total('urgency') }
    })
    .sort((a, b) => b.gain - a.gain || (order.get(a.screen) ?? 0) - (order.get(b.screen) ?? 0))
}

/** Screens with at least one answer that neither the opening nor any safety rule needs. */
function decisionScreensAsked(model: Model, observed: Observed): number {
  const safety = new Set([...model.opening, ...flagFindings(model)])
  const findings = findingsOf(model)
  return new Set([...observed.asked].filter((id) => !safety.has(id)).map((id) => findings.get(id)?.screen)).size
}

function screenOf(
  model: Model,
  id: string,
  findings: readonly Finding[],
  purpose: NextScreen['purpose'],
  why: string,
  remaining: number,
): NextScreen {
  const screen = model.screens.find((each) => each.id === id)
  return { screen: id, title: screen?.title ?? id, lead: screen?.lead ?? '', purpose, why, questions: findings.map(questionOf), remaining }
}

function questionOf(finding: Finding): ScreenQuestion {
  const { id, title, ask, kind, multiple, values, unit, yes, no, how } = finding
  return {
    id,
    title,
    ask,
    kind,
    multiple,
    values,
    ...(unit === undefined ? {} : { unit }),
    ...(yes === undefined ? {} : { yes }),
    ...(no === undefined ? {} : { no }),
    ...(how === undefined ? {} : { how }),
    private: finding.private,
    selfTest: finding.selfTest,
  }
}
