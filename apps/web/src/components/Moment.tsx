import type { JSX } from 'preact'
import { stuck, thinking } from '../interview/state.ts'
import { t } from '../words/index.ts'

/** Says that the next page is being worked out where that takes long, and what to do where it failed. */
export function Moment(): JSX.Element {
  return (
    <>
      <p role="status" class="moment-status">
        {thinking.value && t.question.thinking}
      </p>
      {stuck.value && (
        <p class="errors" role="alert">
          {t.question.stuck}
        </p>
      )}
    </>
  )
}
