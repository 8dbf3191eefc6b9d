import type { ComponentChildren, JSX } from 'preact'
import { usePainted } from '../app/use-painted.ts'
import { t } from '../words/index.ts'
import { BONES, CREASES } from './lines.ts'
import { BOX, groundOf, outlineOf, type View, type Zone } from './shape.ts'

interface Props {
  readonly view: View
  /** Names the drawing for those who do not see it; with `role` "img" it stands for the whole. */
  readonly label: string
  readonly role: 'group' | 'img'
  /** Shows the bones instead of the fine lines. */
  readonly bones?: boolean | undefined
  /** It is not in sight at first. */
  readonly behind?: boolean
  readonly children: ComponentChildren
}

/** A line of the right half of the figure, drawn on both. */
function OnBothHalves(line: { readonly class: string; readonly d: string }): JSX.Element {
  return (
    <>
      <path {...line} />
      <path {...line} transform="scale(-1 1)" />
    </>
  )
}

/** The line drawing of one view, which fills its place once the page around it is painted. What is put inside lies below the outline. */
export function Figure({ view, label, role, bones, behind = false, children }: Props): JSX.Element {
  return (
    <svg viewBox={BOX[view]} role={role} aria-label={label}>
      {usePainted(behind ? 2 : 1) && (
        <Lines view={view} bones={bones}>
          {children}
        </Lines>
      )}
    </svg>
  )
}

function Lines({ view, bones = false, children }: Pick<Props, 'view' | 'bones' | 'children'>): JSX.Element {
  return (
    <>
      <defs>
        <pattern id={`hatch-${view}`} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="6" height="6" class="hatch-ground" />
          <line x1="0" y1="0" x2="0" y2="6" class="hatch-line" />
        </pattern>
      </defs>
      <OnBothHalves class="ground" d={groundOf(view)} />
      {children}
      <OnBothHalves class="outline" d={outlineOf(view)} />
      <OnBothHalves class="crease" d={(bones && BONES[view]) || CREASES[view]} />
    </>
  )
}

/** Marks a zone besides its hatch, so that colour is not needed. */
export const Dot = ({ zone: { x, y } }: { readonly zone: Zone }): JSX.Element => <circle class="dot" cx={x} cy={y} r="5" />

/** Which side of the person is where, below the drawing. */
export function SideWords({ view }: { readonly view: View }): JSX.Element {
  const [first, second] = view === 'front' ? [t.map.right, t.map.left] : [t.map.left, t.map.right]
  return (
    <figcaption>
      <span>{first}</span>
      <strong>{t.map[view]}</strong>
      <span>{second}</span>
    </figcaption>
  )
}
