import type { Finding } from '@kneebone/engine'
import type { Place } from './body.ts'
import type { Mention, Reader } from './reading.ts'
import type { Scope } from './scope.ts'
import type { TimePhrase } from './time.ts'

/** What the words of one sentence are, before it is decided what they mean: tokens [from, to). */
export interface Said {
  readonly reader: Reader
  readonly from: number
  readonly to: number
  readonly scopeAt: (i: number) => Scope
  readonly mentions: readonly Mention[]
  readonly named: readonly Place[]
  readonly times: readonly TimePhrase[]
  /** Times that belong to a finding. */
  readonly taken: Map<TimePhrase, Finding>
}
