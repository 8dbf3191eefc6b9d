/** One mistake in the knowledge files, with what to do about it. People read `message` and `fix`; tests and tools read `code`. */
export interface Problem {
  readonly code: string
  /** Path below the knowledge folder. */
  readonly file: string
  /** 1-based. */
  readonly line: number
  readonly message: string
  readonly fix: string
}

export const byPlace = (a: Problem, b: Problem): number =>
  a.file === b.file ? a.line - b.line || (a.code < b.code ? -1 : 1) : a.file < b.file ? -1 : 1
