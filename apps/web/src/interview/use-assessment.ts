import type { Assessment } from '@kneebone/engine'
import { useEffect, useRef, useState } from 'preact/hooks'
import { readShown, writeShown } from '../data/database.ts'
import { showing } from '../knowledge/load.ts'
import type { Said } from '../reasoning/said.ts'
import type { Assessed } from '../reasoning/tasks.ts'
import { known, work } from '../reasoning/work.ts'
import { begun, person } from './state.ts'

interface Shown {
  /** Undefined while it is being worked out for the first time. */
  readonly result: Assessment | undefined
  /** What its page says besides; there when the result is. */
  readonly said: Said | undefined
  readonly failed: boolean
  readonly again: () => void
}

/**
 * The assessment of the case in hand, worked out for the page that shows it. Until it is there, the one that was shown last: of the
 * same page, or, after a reload, of the same answers.
 */
export function useAssessment(): Shown {
  const last = useRef<Assessed | undefined>(undefined)
  const [failed, setFailed] = useState(false)
  const [, recalled] = useState(false)
  last.current = (begun.value ? known('assess', person.value) : undefined) ?? last.current
  if (last.current) showing.value = last.current.said
  const again = () => {
    const given = person.value
    if (!begun.value) return
    setFailed(false)
    work('assess', given)
      .then((assessed) => writeShown({ person: given, knowledge: __KNOWLEDGE__, assessed }).catch(() => {}))
      .catch(() => setFailed(last.current === undefined))
  }
  useEffect(again, [person.value])
  useEffect(() => {
    if (last.current || !begun.value) return
    const recall = async () => {
      const shown = await readShown()
      const same = shown?.knowledge === __KNOWLEDGE__ && JSON.stringify(shown.person) === JSON.stringify(person.value)
      if (!same || last.current) return
      last.current = shown.assessed
      recalled(true)
    }
    recall().catch(() => {})
  }, [])
  return { result: last.current?.result, said: last.current?.said, failed, again }
}
