// Cuts the words of a text in lines.
import type { Reading } from '../text/sentences.ts'

/** The lines of a text as rows of words: line i holds words `first[i]` up to `first[i + 1]`. */
export type Lines = { readonly count: number; readonly first: Int32Array; readonly of: Int32Array }

const LINE = 64

/** The lines of a text. In: a text that was read. Out: its lines. */
export const linesOf = (reading: Reading): Lines => {
  const { tokens } = reading
  const of = new Int32Array(tokens.count)
  const first: number[] = []
  for (let word = 0; word < tokens.count; word += 1) {
    if (word === 0 || ((tokens.before[word] ?? 0) & LINE) !== 0) first.push(word)
    of[word] = first.length - 1
  }
  first.push(tokens.count)
  return { count: first.length - 1, first: Int32Array.from(first), of }
}
