import type { Region, Site } from '@kneebone/engine'
import type { JSX, TargetedKeyboardEvent } from 'preact'
import { useState } from 'preact/hooks'
import { BOX, middleZones, outlineOf, type View, type Zone, zonesOf } from './shape.ts'

interface Props {
  readonly regions: readonly Region[]
  readonly sites: readonly Site[]
  readonly onChange: (sites: readonly Site[]) => void
}

type Side = 'left' | 'right'

const VIEWS: readonly { readonly id: View; readonly title: string }[] = [
  { id: 'front', title: 'Front' },
  { id: 'back', title: 'Back' },
  { id: 'soles', title: 'Soles' },
]

const same = (a: Site, b: Site): boolean => a.region === b.region && a.side === b.side

/** Words for a place: "left inner knee", "low back". */
export function placeName(regions: readonly Region[], site: Site): string {
  const title = regions.find((region) => region.id === site.region)?.title ?? site.region
  return site.side ? `${title}, ${site.side}` : title
}

/**
 * Where it hurts: a figure to tap, and the same places as a list of checkboxes for keyboards and screen readers.
 * Each zone is a checkbox by itself; several may be chosen.
 */
export function BodyMap({ regions, sites, onChange }: Props): JSX.Element {
  const [view, setView] = useState<View>('front')
  const toggle = (site: Site) =>
    onChange(sites.some((each) => same(each, site)) ? sites.filter((each) => !same(each, site)) : [...sites, site])
  const shown = (site: Site) => sites.some((each) => same(each, site))
  return (
    <div class="body-map">
      <fieldset class="views" aria-label="Side of the body">
        {VIEWS.map(({ id, title }) => (
          <button key={id} type="button" aria-pressed={view === id} onClick={() => setView(id)}>
            {title}
          </button>
        ))}
      </fieldset>
      <div class="figures">
        {VIEWS.map(({ id, title }) => (
          <Figure key={id} view={id} title={title} hidden={view !== id} regions={regions} chosen={shown} onToggle={toggle} />
        ))}
      </div>
      <p class="chosen" aria-live="polite">
        {sites.length === 0
          ? 'Nothing marked yet. Tap every place that hurts.'
          : `Marked: ${sites.map((site) => placeName(regions, site)).join('; ')}.`}
      </p>
      <details>
        <summary>Choose from a list instead</summary>
        <ul class="places">
          {regions.flatMap((region) =>
            (region.sided ? (['left', 'right'] as const) : [undefined]).map((side) => {
              const site: Site = side === undefined ? { region: region.id } : { region: region.id, side }
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
      </details>
    </div>
  )
}

interface FigureProps {
  readonly view: View
  readonly title: string
  readonly hidden: boolean
  readonly regions: readonly Region[]
  readonly chosen: (site: Site) => boolean
  readonly onToggle: (site: Site) => void
}

function Figure({ view, title, hidden, regions, chosen, onToggle }: FigureProps): JSX.Element {
  // From the front and on the soles, the person's right is on the left of the picture; from the back it is the other way round.
  const sideOf = (mirror: 1 | -1): Side => ((mirror === 1) === (view === 'front') ? 'left' : 'right')
  const zones = ([-1, 1] as const).flatMap((mirror) =>
    zonesOf(view, mirror).map((zone) => ({ zone, side: sideOf(mirror) as Side | undefined })),
  )
  const all = [...middleZones(view).map((zone) => ({ zone, side: undefined as Side | undefined })), ...zones]
  return (
    <figure class={hidden ? 'figure flipped' : 'figure'}>
      {/* biome-ignore lint/a11y/useSemanticElements: SVG has no fieldset; the group holds the zones */}
      <svg viewBox={BOX[view]} role="group" aria-label={`${title} view of the lower body`}>
        <defs>
          <pattern id={`hatch-${view}`} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect width="6" height="6" class="hatch-ground" />
            <line x1="0" y1="0" x2="0" y2="6" class="hatch-line" />
          </pattern>
        </defs>
        {all.map(({ zone, side }) => (
          <ZoneShape
            key={`${zone.region}-${side}`}
            zone={zone}
            view={view}
            site={side === undefined ? { region: zone.region } : { region: zone.region, side }}
            regions={regions}
            chosen={chosen}
            onToggle={onToggle}
          />
        ))}
        <g class="outline">
          <path d={outlineOf(view, -1)} />
          <path d={outlineOf(view, 1)} />
        </g>
      </svg>
      <figcaption>
        <span>{view === 'front' ? 'right' : 'left'}</span>
        <strong>{title}</strong>
        <span>{view === 'front' ? 'left' : 'right'}</span>
      </figcaption>
    </figure>
  )
}

interface ZoneProps extends Pick<FigureProps, 'view' | 'regions' | 'chosen' | 'onToggle'> {
  readonly zone: Zone
  readonly site: Site
}

function ZoneShape({ zone, view, site, regions, chosen, onToggle }: ZoneProps): JSX.Element {
  const on = chosen(site)
  const name = placeName(regions, site)
  const press = (event: TargetedKeyboardEvent<SVGGElement>) => {
    if (event.key !== ' ' && event.key !== 'Enter') return
    event.preventDefault()
    onToggle(site)
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: an SVG shape cannot be an input; the list below holds real checkboxes
    <g
      class={on ? 'zone on' : 'zone'}
      role="checkbox"
      aria-checked={on}
      aria-label={name}
      tabindex={0}
      onClick={() => onToggle(site)}
      onKeyDown={press}
    >
      <title>{name}</title>
      <path d={zone.path} {...(on ? { fill: `url(#hatch-${view})` } : {})} />
      {on && <circle cx={zone.x} cy={zone.y} r="4.5" />}
    </g>
  )
}
