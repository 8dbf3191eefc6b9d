import { type Act, type Assessment, URGENCY_WORDS, type Urgency } from '@kneebone/engine'
import type { ComponentChildren, JSX } from 'preact'
import { inOrder, settled } from '../app/acts.ts'
import { Call, CallButton, CallIf, First, Level, Then } from '../app/Warning.tsx'
import { settings } from '../data/settings.ts'
import { t } from '../words/index.ts'

interface Props {
  readonly level: Urgency
  readonly redFlags: Assessment['redFlags']
  readonly children?: ComponentChildren
}

/** How urgent, as what to do: the acts of the warning signs of that urgency, or what the urgency itself asks for. */
export function LevelCard({ level, redFlags, children }: Props): JSX.Element {
  const flags = redFlags.filter((flag) => flag.urgency === level)
  const acts = inOrder(flags.length > 0 ? settled(flags) : [URGENCY_WORDS[level]])
  const [first, ...others] = acts as readonly [Act, ...Act[]]
  return (
    <section class={`card main ${level}`}>
      <h1 tabIndex={-1}>
        <Level level={level} /> <First act={first} />
      </h1>
      <CallButton act={first} />
      <Then act={first} />
      {others.map(({ act }) => (
        <p key={act}>{t.emergency.withNumber(act, settings.value.emergencyNumber)}</p>
      ))}
      {level === 'emergency' ? first.ambulance !== 'now' && <NoWayThere /> : <CallIf acts={acts} />}
      {children}
    </section>
  )
}

/** An emergency department is no use to someone who cannot get there. */
function NoWayThere(): JSX.Element {
  return (
    <div class="no-way">
      <p>{t.emergency.withNumber(t.emergency.noWayThere, settings.value.emergencyNumber)}</p>
      <Call />
    </div>
  )
}
