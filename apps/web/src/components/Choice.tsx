import type { ComponentChildren, JSX } from 'preact'

interface Props {
  readonly type: 'radio' | 'checkbox'
  readonly checked: boolean
  /** Not needed where the group listens for all its choices. */
  readonly onChange?: () => void
  readonly id?: string
  readonly name?: string
  readonly value?: string
  readonly children: ComponentChildren
}

/** One thing to choose: a press anywhere on its line does. */
export function Choice({ checked, children, ...input }: Props): JSX.Element {
  return (
    <label class={checked ? 'choice picked' : 'choice'}>
      <input checked={checked} {...input} />
      <span>{children}</span>
    </label>
  )
}
