import type { JSX } from 'preact'
import { selfTestWords } from '../words/self-tests.ts'
import './figures.css'
import { boxOf, Moment } from './Moment.tsx'
import type { Frame } from './poses.ts'
import { selfTestOf } from './self-tests.ts'

/** A lying body is this much wider than high: its moments need more room. */
const WIDE = 1.5

/** How to test a finding on oneself, drawn: each moment with its words below. Nothing where it is not drawn. */
export function SelfTestFigure({ finding }: { readonly finding: string }): JSX.Element | null {
  const frames = selfTestOf(finding)
  if (!frames) return null
  const box = boxOf(frames)
  const words = selfTestWords[finding] ?? []
  return (
    <div class={box.width > WIDE * box.height ? 'self-test wide' : 'self-test'}>
      {words.map(({ says, shows }, i) => (
        <figure key={says}>
          <Moment frame={frames[i] as Frame} box={box} label={[shows, says].filter(Boolean).join(' ')} />
          <figcaption aria-hidden="true">{says}</figcaption>
        </figure>
      ))}
    </div>
  )
}
