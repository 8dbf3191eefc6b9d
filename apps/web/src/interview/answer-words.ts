import { type Answer, type BodyPart, type Case, type Model, PAIN_SITE, type Region, type Site } from '@kneebone/engine'
import { t } from '../words/index.ts'

export interface Told {
  /** Address of the page that changes it. */
  readonly change: string
  readonly title: string
  readonly says: string
}

/** Words for a place: "Inner knee, left". */
export function placeName(regions: readonly Pick<Region, 'id' | 'title'>[], site: Site): string {
  const title = regions.find((region) => region.id === site.region)?.title ?? site.region
  return site.side ? t.map.sided(title, site.side) : title
}

interface Names {
  readonly regions: Model['regions']
  readonly parts: readonly Pick<BodyPart, 'id' | 'title'>[]
}

/** Words for places, each once: one that stands for a whole part goes by its name, "Knee, left". */
export const placeNames = ({ regions, parts }: Names, sites: readonly Site[]): readonly string[] => [
  ...new Set(sites.map((site) => placeName([...parts, ...regions], { ...site, region: site.part ?? site.region }))),
]

/** Everything the person told, in words, in the order in which it is asked. */
export function told(model: Pick<Model, 'screens' | 'findings' | 'regions' | 'parts'>, person: Case): readonly Told[] {
  const screens = new Map(model.screens.map(({ id }, i) => [id, i]))
  const findings = model.findings
    .filter(({ id }) => person.answers?.[id] !== undefined)
    .sort((a, b) => (screens.get(a.screen) ?? 0) - (screens.get(b.screen) ?? 0))
  const sexes = { female: t.about.female, male: t.about.male, unknown: t.about.unsaid }
  return [
    { change: '/answers/about', title: t.answers.who, says: person.for === 'someone-else' ? t.about.other : t.about.self },
    { change: '/answers/about', title: t.answers.age, says: person.age === undefined ? t.question.unsure : t.answers.years(person.age) },
    { change: '/answers/about', title: t.answers.sex, says: sexes[person.sex ?? 'unknown'] },
    { change: '/answers/words', title: t.answers.words, says: person.text?.trim() || t.answers.noWords },
    ...(person.sites === undefined
      ? []
      : [
          {
            change: `/answers/${PAIN_SITE}`,
            title: t.answers.where,
            says: placeNames(model, person.sites).join(t.answers.and),
          },
        ]),
    ...findings.map((finding) => ({
      change: `/answers/${finding.id}`,
      title: finding.title,
      says: answerInWords(finding, person.answers?.[finding.id] as Answer),
    })),
  ]
}

/** One answer in words: "Yes", "over 60 minutes", "Calf; Heel". */
export function answerInWords({ kind, values, unit }: Model['findings'][number], answer: Answer): string {
  if (answer === 'unknown') return t.question.unsure
  if (kind === 'yes-no') return answer === 'present' ? t.question.yes : t.question.no
  if (typeof answer === 'number') return unit ? `${answer} ${unit}` : String(answer)
  const label = (id: string) => values.find((value) => value.id === id)?.label ?? id
  if (typeof answer === 'string') return label(answer)
  const present = Array.isArray(answer)
    ? (answer as readonly string[])
    : Object.entries(answer).flatMap(([id, state]) => (state === 'present' ? [id] : []))
  return present.length === 0 ? t.question.none : present.map(label).join(t.answers.and)
}
