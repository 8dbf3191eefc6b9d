import { signal } from '@preact/signals'
import type { FunctionComponent, JSX } from 'preact'

interface Props {
  readonly finding: string
}

const drawn = signal<FunctionComponent<Props> | undefined>(undefined)

/** Fetches the drawings of self-tests, long before the questions that show them. */
export function fetchDrawings(): void {
  if (drawn.value) return
  import('../figures/SelfTestFigure.tsx').then(({ SelfTestFigure }) => {
    drawn.value = SelfTestFigure
  }, noDrawings)
}

/** Without them the words say it all; the next page tries again. */
const noDrawings = (): void => {}

/** How to do the test that a question asks for, drawn; nothing where it is not drawn. */
export function SelfTest({ finding }: Props): JSX.Element | null {
  const Figure = drawn.value
  return Figure ? <Figure finding={finding} /> : null
}
