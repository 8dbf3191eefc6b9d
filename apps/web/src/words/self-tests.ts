import { type MomentWords, selfTests } from './en/self-tests.ts'

/** The words in use with the drawings of self-tests. */
export const selfTestWords: Readonly<Record<string, readonly MomentWords[]>> = selfTests
