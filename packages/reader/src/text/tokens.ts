// Cuts a folded text in words, and remembers for each word what stands before it: a comma, the end of a sentence, a new line.

import type { Folded } from './fold.ts'
import { isWordCode, MARK, readGap } from './gaps.ts'

/** The words of a text as columns: `words[ids[i]]` is word i, `from` and `to` are offsets in the folded text, `before` its marks. */
export type Tokens = {
  readonly text: Folded
  readonly count: number
  readonly ids: Int32Array
  readonly words: readonly string[]
  readonly from: Int32Array
  readonly to: Int32Array
  readonly before: Uint16Array
}

/** The words seen so far, each once. */
type Words = { readonly list: string[]; readonly known: Map<string, number> }

const idOf = ({ list, known }: Words, word: string): number => {
  const seen = known.get(word)
  if (seen !== undefined) return seen
  list.push(word)
  known.set(word, list.length - 1)
  return list.length - 1
}

/** Offset of the next letter of a word (`inWord`) or of the next sign that is none, from `at` on. */
const runTo = (folded: string, at: number, inWord: boolean): number => {
  let end = at
  while (end < folded.length && isWordCode(folded.charCodeAt(end)) !== inWord) end += 1
  return end
}

/**
 * Cuts a folded text in words (letters and digits). In: a folded text. Out: columns of words; equal words share one entry in `words`.
 * Fails never; linear in the text.
 */
export const tokenise = (text: Folded): Tokens => {
  const { folded } = text
  const room = (folded.length >> 1) + 2
  const ids = new Int32Array(room)
  const from = new Int32Array(room)
  const to = new Int32Array(room)
  const before = new Uint16Array(room)
  const words: Words = { list: [], known: new Map() }
  let count = 0
  let end = 0
  let last = ''
  for (let start = runTo(folded, 0, true); start < folded.length; start = runTo(folded, end, true)) {
    before[count] = readGap(folded, end, start, last)
    end = runTo(folded, start, false)
    last = folded.slice(start, end)
    ids[count] = idOf(words, last)
    from[count] = start
    to[count] = end
    count += 1
  }
  before[count] = readGap(folded, end, folded.length, last) | MARK.stop
  return {
    text,
    count,
    ids: ids.slice(0, count),
    words: words.list,
    from: from.slice(0, count),
    to: to.slice(0, count),
    before: before.slice(0, count + 1),
  }
}
