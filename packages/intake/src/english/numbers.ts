import { list } from './list.ts'

export const NUMBER_WORDS: Readonly<Record<string, number>> = Object.fromEntries([
  ...list(
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
  ).map((word, n) => [word, n] as const),
  ...list('twenty thirty forty fifty sixty seventy eighty ninety').map((word, n) => [word, 20 + 10 * n] as const),
  ['couple', 2],
  ['few', 3],
  ['several', 4],
  ['half', 0.5],
  ['dozen', 12],
])
