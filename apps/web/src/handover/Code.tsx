import type { JSX } from 'preact'
import { encode } from 'uqr'
import { t } from '../words/index.ts'

/** Letters that a code on paper can hold so that phones still read it: 145 squares in 42 mm. */
const LONGEST = 1840

interface Props {
  /** The link; then the one without what the person added, for when the first does not fit. */
  readonly links: readonly string[]
}

/** A link as a QR code, drawn here; black on white in both themes, as readers need it. */
export function Code({ links }: Props): JSX.Element {
  const link = links.find(({ length }) => length <= LONGEST)
  if (link === undefined) return <p class="small">{t.handover.codeTooLong}</p>
  const says = link === links[0] ? t.handover.code : t.handover.codeBare
  const { data, size } = encode(link, { ecc: 'L', border: 2 })
  const path = data.flatMap((row, y) => row.flatMap((black, x) => (black ? [`M${x} ${y}h1v1h-1z`] : []))).join('')
  return (
    <figure class="code">
      <svg viewBox={`0 0 ${size} ${size}`} role="img" aria-label={says} shape-rendering="crispEdges">
        <rect width={size} height={size} fill="#fff" />
        <path d={path} fill="#000" />
      </svg>
      <figcaption>{says}</figcaption>
    </figure>
  )
}
