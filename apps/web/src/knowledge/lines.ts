/** Letters of JSON in one line: about a millisecond's work to read, four on an old phone. */
const LINE = 60_000

/**
 * A part of the knowledge as JSON that can be read line by line, so that a page is never held up by all of it: a list whose first line
 * is the part with its long lists emptied, and whose others each hold the name of a list and some of its entries, in order.
 */
export function toLines(part: object): string {
  const pieces: (readonly [string, readonly unknown[]])[] = []
  const head = Object.fromEntries(
    Object.entries(part).map(([name, value]) => {
      if (!Array.isArray(value)) return [name, value]
      for (let from = 0; from < value.length; ) {
        let letters = 0
        const start = from
        while (from < value.length && letters < LINE) letters += (JSON.stringify(value[from++]) ?? '').length
        pieces.push([name, value.slice(start, from)])
      }
      return [name, []]
    }),
  )
  return `[\n${[head, ...pieces].map((line) => JSON.stringify(line)).join(',\n')}\n]`
}

/** Reads what `toLines` wrote, a line at each step. Throws where it is no such text. */
export function* reading<T>(text: string): Generator<undefined, T> {
  if (!text.endsWith('\n]')) throw new Error('the knowledge was cut off on its way')
  const [first = '', ...others] = text.split('\n').slice(1, -1)
  const part = JSON.parse(bare(first)) as Record<string, unknown>
  yield
  for (const line of others) {
    const [name, entries] = JSON.parse(bare(line)) as [string, unknown[]]
    part[name] = [...(part[name] as unknown[]), ...entries]
    yield
  }
  return part as T
}

const bare = (line: string): string => (line.endsWith(',') ? line.slice(0, -1) : line)
