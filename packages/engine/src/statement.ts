import type { Finding } from './model.ts'
import type { Observation } from './observe.ts'

/**
 * An answer as a short statement that a person could make: "It began over weeks", "No fever of 38 °C or more". Where the finding has no
 * words for it, its title and the label: "Fever: no", "X-ray: not Fracture".
 *
 * @param value of a finding that has values; absent for yes-no
 * @param labels what the value is called; or several places at once, without a value
 */
export function statement(
  finding: Finding,
  state: 'present' | 'absent',
  value?: string,
  labels: readonly string[] = value === undefined ? [] : [valueLabel(finding, value)],
): string {
  const { title, answered } = finding
  const words = answered?.[state]?.[value ?? 'any'] ?? answered?.[state]?.any
  if (words !== undefined)
    return words.replace('{label}', () => labels.join(', ')).replace('{lower}', () => labels.map(lowerFirst).join(', '))
  if (value === undefined && labels.length === 0) return state === 'present' ? title : `${title}: no`
  return `${title}: ${state === 'present' ? '' : 'not '}${labels.join(', ')}`
}

const valueLabel = ({ values }: Finding, value: string): string => values.find(({ id }) => id === value)?.label ?? value

const lowerFirst = (label: string): string => (/^(?:[A-Z][a-z]|A )/.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label)

/** An answer that was given, as a short statement. */
export const inWords = (observation: Observation): string => {
  const { finding, state, value } = observation
  return value === undefined ? statement(finding, state) : statement(finding, state, value, [labelOf(observation)])
}

/** The label of the value that was answered, or the name of the part of the body that it stands for. */
export const labelOf = ({ finding, value = '', part }: Observation): string => part?.title ?? valueLabel(finding, value)
