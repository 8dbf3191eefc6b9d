import type { Region, Site } from '@kneebone/engine'
import type { JSX, TargetedKeyboardEvent } from 'preact'
import { useRef, useState } from 'preact/hooks'
import { placeName } from '../interview/answer-words.ts'
import { t } from '../words/index.ts'
import { Dot, Figure, SideWords } from './Figure.tsx'
import { allZones, type View } from './shape.ts'

interface Props {
  readonly regions: readonly Region[]
  readonly sites: readonly Site[]
  readonly onChange: (sites: readonly Site[]) => void
}

const VIEWS: readonly View[] = ['front', 'back', 'soles']

const same = (a: Site, b: Site): boolean => a.region === b.region && a.side === b.side
const siteOf = (region: string, side: Site['side']): Site => (side === undefined ? { region } : { region, side })

/** The view to open with: the first that shows a place already marked. */
const firstView = (sites: readonly Site[]): View => VIEWS.find((view) => shownIn(view, sites).length > 0) ?? 'front'

/** Those of the places that a view shows. */
const shownIn = (view: View, sites: readonly Site[]): readonly Site[] =>
  sites.filter((site) => allZones(view).some(({ zone, side }) => same(site, siteOf(zone.region, side))))

/**
 * Where it hurts: a figure to tap, and the same places as a list of checkboxes for keyboards and screen readers.
 * Each zone is a checkbox by itself; several may be chosen.
 */
export function BodyMap({ regions, sites, onChange }: Props): JSX.Element {
  const [view, setView] = useState<View>(() => firstView(sites))
  const [listed, setListed] = useState(false)
  const [pointed, setPointed] = useState<string | undefined>(undefined)
  const list = useRef<HTMLDetailsElement>(null)
  // Past every zone of the figure, for those who go by key.
  const toList = () => {
    if (!list.current) return
    list.current.open = true
    list.current.querySelector('summary')?.focus()
  }
  const shown = (site: Site) => sites.some((each) => same(each, site))
  const toggle = (site: Site) => {
    // Whoever marks places says exactly where: a part taken from the person's words is now the places marked for it.
    const others = sites.filter((each) => !same(each, site)).map(({ region, side }) => siteOf(region, side))
    onChange(shown(site) ? others : [...others, site])
    // What is marked in the list is shown in the figure.
    if (!shown(site) && shownIn(view, [site]).length === 0) setView(firstView([site]))
  }
  return (
    <div class="body-map">
      <button type="button" class="skip" onClick={toList}>
        {t.map.toList}
      </button>
      <fieldset class="views" aria-label={t.map.views}>
        {VIEWS.map((id) => (
          <button key={id} type="button" aria-pressed={view === id} onClick={() => setView(id)}>
            {t.map.viewWith(t.map[id], shownIn(id, sites).length)}
          </button>
        ))}
      </fieldset>
      <p class="pointed" aria-hidden="true">
        {pointed ?? (sites.length > 0 ? t.map.again : t.map.hover)}
      </p>
      <div class="figures">
        {VIEWS.map((id) => (
          <figure key={id} class={view === id ? `figure ${id}` : `figure ${id} flipped`}>
            <Figure view={id} label={t.map.view(t.map[id])} role="group" behind={view !== id}>
              <Zones view={id} regions={regions} shown={shown} onToggle={toggle} onPoint={setPointed} />
            </Figure>
            <SideWords view={id} />
          </figure>
        ))}
      </div>
      <p class="chosen" aria-live="polite">
        {sites.length === 0 ? t.map.nothing : t.map.marked(sites.map((site) => placeName(regions, site)))}
      </p>
      <details ref={list} onToggle={(event) => setListed(event.currentTarget.open)}>
        <summary>{t.map.list}</summary>
        {listed && (
          <ul class="places">
            {regions.flatMap((region) =>
              (region.sided ? (['left', 'right'] as const) : [undefined]).map((side) => {
                const site = siteOf(region.id, side)
                return (
                  <li key={`${region.id}-${side}`}>
                    <label>
                      <input type="checkbox" checked={shown(site)} onChange={() => toggle(site)} /> {placeName(regions, site)}
                    </label>
                  </li>
                )
              }),
            )}
          </ul>
        )}
      </details>
    </div>
  )
}

interface ZonesProps {
  readonly view: View
  readonly regions: readonly Region[]
  readonly shown: (site: Site) => boolean
  readonly onToggle: (site: Site) => void
  readonly onPoint: (name: string | undefined) => void
}

/** The zones of one view. They share their listeners: hundreds of their own would hold up the page that shows or leaves them. */
function Zones({ view, regions, shown, onToggle, onPoint }: ZonesProps): JSX.Element {
  const zones = allZones(view).map(({ zone, side }) => ({ zone, site: siteOf(zone.region, side) }))
  const siteAt = ({ target }: Event) => zones[Number((target as Element).closest<SVGPathElement>('.zone')?.dataset.zone)]?.site
  const toggle = (event: Event) => {
    const site = siteAt(event)
    if (site) onToggle(site)
  }
  const press = (event: TargetedKeyboardEvent<SVGGElement>) => {
    if (event.key !== ' ' && event.key !== 'Enter') return
    event.preventDefault()
    toggle(event)
  }
  const point = (event: Event) => {
    const site = siteAt(event)
    onPoint(site && placeName(regions, site))
  }
  // Only a mouse points before it presses. Safari takes a page that changes under a finger for a menu, and waits for a second tap.
  const hover = (event: PointerEvent) => {
    if (event.pointerType === 'mouse') point(event)
  }
  const leave = () => onPoint(undefined)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it listens for the zones in it, which have the roles
    <g onClick={toggle} onKeyDown={press} onPointerOver={hover} onPointerLeave={leave} onFocusIn={point} onFocusOut={leave}>
      {zones.map(({ zone, site }, i) => {
        const on = shown(site)
        return (
          // biome-ignore lint/a11y/useSemanticElements: an SVG shape cannot be an input; the list below holds real checkboxes
          <path
            key={`${zone.region}-${site.side}`}
            class={on ? 'zone on' : 'zone'}
            role="checkbox"
            aria-checked={on}
            aria-label={placeName(regions, site)}
            tabindex={0}
            data-zone={i}
            d={zone.path}
            {...(on ? { fill: `url(#hatch-${view})` } : {})}
          />
        )
      })}
      {zones
        .filter(({ site }) => shown(site))
        .map(({ zone, site }) => (
          <Dot key={`${zone.region}-${site.side}-dot`} zone={zone} />
        ))}
    </g>
  )
}
