import type { Region, Site } from '@kneebone/engine'
import type { JSX } from 'preact'
import { placeName } from '../interview/answer-words.ts'
import { t } from '../words/index.ts'
import { courseOf, isShown, type LegView, pointOf } from './course.ts'
import { Dot, Figure, SideWords } from './Figure.tsx'
import { allZones, regionsIn, type View } from './shape.ts'

interface Props {
  readonly regions: readonly Region[]
  /** Places to mark; one without a side is marked on both. */
  readonly marked: readonly Site[]
  /** Where the pain may come from, when that is elsewhere. */
  readonly source?: { readonly region: string; readonly title: string; readonly through: readonly string[] }
  /** What the marks mean. */
  readonly caption: string
}

const VIEWS: readonly View[] = ['front', 'back', 'soles']

/** The figure with places marked, for reading: the fewest views that show them all, and the course from a source elsewhere. */
export function RegionMap({ regions, marked, source, caption }: Props): JSX.Element | null {
  const views = viewsFor(marked, source && [source.region, ...source.through])
  if (views.length === 0) return null
  const label = `${t.map.describePlaces(marked.map((site) => placeName(regions, site)))} ${source ? `${t.map.sourceHere}: ${source.title}.` : ''}`
  return (
    <figure class="region-map">
      <div class="figures">
        {views.map((view) => (
          <div key={view} class={`figure ${view}`}>
            <Figure view={view} label={label} role="img" bones>
              <Zones view={view} marked={marked} />
              {view !== 'soles' && source && <Course view={view} marked={marked} source={source.region} through={source.through} />}
            </Figure>
            <SideWords view={view} />
          </div>
        ))}
      </div>
      <figcaption class="key">
        <span>
          <span class="key-hatch" aria-hidden="true" /> {caption}
        </span>
        {source && (
          <>
            <span>
              <span class="key-ring" aria-hidden="true" /> {t.map.sourceHere}: {source.title}
            </span>
            <span>
              <span class="key-line" aria-hidden="true" /> {t.map.pathHere}
            </span>
          </>
        )}
      </figcaption>
    </figure>
  )
}

/** With a course one view of the leg; otherwise as few views as show every marked place. */
function viewsFor(marked: readonly Site[], course: readonly string[] | undefined): readonly View[] {
  const counts = VIEWS.map((view) => {
    const shown = regionsIn(view)
    return {
      view,
      hits: marked.filter(({ region }) => shown.has(region)),
      onCourse: (course ?? []).filter((region) => shown.has(region)).length,
    }
  })
  // A view of the pain counts most, then the view that shows more of the course.
  const worth = ({ hits, onCourse }: (typeof counts)[number]) => hits.length + onCourse / 10
  const best = [...counts].sort((a, b) => worth(b) - worth(a))
  if (course !== undefined)
    return best
      .filter(({ view }) => view !== 'soles')
      .map(({ view }) => view)
      .slice(0, 1)
  const left = new Set(marked)
  return best.flatMap(({ view, hits }) => {
    const useful = hits.some((site) => left.has(site))
    for (const site of hits) left.delete(site)
    return useful ? [view] : []
  })
}

function Zones({ view, marked }: { readonly view: View; readonly marked: readonly Site[] }): JSX.Element {
  const isMarked = (region: string, side: Site['side']) =>
    marked.some((site) => site.region === region && (site.side === undefined || side === undefined || site.side === side))
  const zones = allZones(view).filter(({ zone, side }) => isMarked(zone.region, side))
  return (
    <>
      {zones.map(({ zone, side }) => (
        <path key={`${zone.region}-${side}`} class="on" d={zone.path} fill={`url(#hatch-${view})`} />
      ))}
      {zones.map(({ zone, side }) => (
        <Dot key={`${zone.region}-${side}`} zone={zone} />
      ))}
    </>
  )
}

interface CourseProps {
  readonly view: LegView
  readonly marked: readonly Site[]
  readonly source: string
  readonly through: readonly string[]
}

function Course({ view, marked, source, through }: CourseProps): JSX.Element | null {
  const site = marked.find(({ region }) => isShown(view, region) && region !== source) ?? marked[0]
  if (!site) return null
  const side = site.side ?? 'right'
  const [from, to] = [pointOf(view, source, side), pointOf(view, site.region, side)]
  if (!from || !to) return null
  return (
    <g class="course">
      {site.region !== source && <path class="line" pathLength={1} d={courseOf(view, side, from, to, through)} />}
      <circle class={isShown(view, source) ? 'ring' : 'ring behind'} cx={from[0]} cy={from[1]} r="13" />
    </g>
  )
}
