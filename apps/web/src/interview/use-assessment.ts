import type { Assessment } from '@kneebone/engine'
import { useEffect, useRef, useState } from 'preact/hooks'
import { readShown, writeShown } from '../data/database.ts'
import { known, work } from '../reasoning/work.ts'
import { begun, person } from './state.ts'

interface Shown {
  /** Undefined while it is being worked out for the first time. */
  readonly result: Assessment | undefined
  readonly failed: boolean
  readonly again: () => void
}

/**
 * The assessment of the case in hand, worked out for the page that shows it. Until it is there, the one that was shown last: of the
 * same page, or, after a reload, of the same answers.
 */
export function useAssessment(): Shown {
  const last = useRef<Assessment | undefined>(undefined)
  const [failed, setFailed] = useState(false)
  const [, showAgain] = useState(false)
  last.current = (begun.value ? known('assess', person.value) : undefined) ?? last.current
  const again = () => {
    const given = person.value
    if (!begun.value) return
    setFailed(false)
    work('assess', given)
      .then((result) => writeShown({ person: given, knowledge: __KNOWLEDGE__, result }))
      .catch(() => setFailed(last.current === undefined))
  }
  useEffect(again, [person.value])
  useEffect(() => {
    if (last.current || !begun.value) return
    const recall = async () => {
      const shown = await readShown()
      const same = shown?.knowledge === __KNOWLEDGE__ && JSON.stringify(shown.person) === JSON.stringify(person.value)
      if (!same || last.current) return
      last.current = shown.result
      showAgain(true)
    }
    recall().catch(() => {})
  }, [])
  return { result: last.current, failed, again }
}
