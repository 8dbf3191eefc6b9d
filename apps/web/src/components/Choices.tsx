import type { JSX } from 'preact'
import { t } from '../words/index.ts'
import { Choice } from './Choice.tsx'

export interface Option {
  readonly id: string
  readonly label: string
}

interface RadiosProps {
  readonly name: string
  readonly value: string | undefined
  readonly choices: readonly Option[]
  readonly onChange: (value: string) => void
  /** Side by side where there is room: for yes, no and not sure. */
  readonly inline?: boolean
}

export function Radios({ name, value, choices, onChange, inline = false }: RadiosProps): JSX.Element {
  return (
    <div class={inline ? 'choices inline' : 'choices'} onChange={(event) => onChange((event.target as HTMLInputElement).value)}>
      {choices.map(({ id, label }) => (
        <Choice key={id} type="radio" id={`${name}-${id}`} name={name} value={id} checked={value === id}>
          {label}
        </Choice>
      ))}
    </div>
  )
}

interface ChecksProps {
  readonly name: string
  /** Undefined: not answered. An empty list: none of these. */
  readonly value: readonly string[] | 'unknown' | undefined
  readonly choices: readonly Option[]
  readonly onChange: (value: readonly string[] | 'unknown') => void
}

const NONE = 'none-of-these'
const UNSURE = 'not-sure'

/** Several may be chosen; "None of these" and "Not sure" stand alone. */
export function Checks({ name, value, choices, onChange }: ChecksProps): JSX.Element {
  const list = Array.isArray(value) ? (value as readonly string[]) : []
  const toggle = (id: string) => onChange(list.includes(id) ? list.filter((each) => each !== id) : [...list, id])
  const alone = [
    { id: NONE, label: t.question.none, checked: Array.isArray(value) && value.length === 0, pick: () => onChange([]) },
    { id: UNSURE, label: t.question.unsure, checked: value === 'unknown', pick: () => onChange('unknown') },
  ]
  return (
    <div class="choices">
      {choices.map(({ id, label }) => (
        <Choice key={id} type="checkbox" id={`${name}-${id}`} checked={list.includes(id)} onChange={() => toggle(id)}>
          {label}
        </Choice>
      ))}
      {alone.map(({ id, label, checked, pick }) => (
        <Choice key={id} type="checkbox" id={`${name}-${id}`} checked={checked} onChange={pick}>
          {label}
        </Choice>
      ))}
    </div>
  )
}
