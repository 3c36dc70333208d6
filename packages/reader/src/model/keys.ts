// The keys of a word for the trained model: its stem, and for a long word its beginning and endings, so that compounds meet.
import { stem } from '../text/stem.ts'

/** Gives a number to a key, or -1 when the model does not know it. While training every key is known. */
export type KeyTable = {
  readonly numberOf: (key: string) => number
  /** What is known of words seen before; bounded, and only for speed. */
  readonly known: Map<string, Int32Array>
}

const LONG_WORD = 6
const HEAD = 4
const TAILS = [4, 5, 6]
const MOST_KNOWN = 40_000
const LONGEST_KNOWN = 40

const hasDigit = (word: string): boolean => /\d/.test(word)

/** What stands for a number: its length, so that a year, a code and an hour differ. */
const ofNumber = (word: string): string => (/^\d+$/.test(word) ? `#${Math.min(word.length, 9)}` : `#${word.length > 5}`)

const piecesOf = (word: string): readonly string[] => {
  if (word.length < LONG_WORD || hasDigit(word)) return []
  const whole = stem(word)
  return [`^${word.slice(0, HEAD)}`, ...TAILS.map((size) => `$${whole.slice(-size)}`)]
}

/** The keys of a folded word: first the word itself, then its pieces. Unknown pieces are left out; an unknown word is -1. */
export const keysOf = (table: KeyTable, word: string): Int32Array => {
  const before = table.known.get(word)
  if (before !== undefined) return before
  const self = table.numberOf(hasDigit(word) ? ofNumber(word) : stem(word))
  const pieces = piecesOf(word)
    .map((piece) => table.numberOf(piece))
    .filter((number) => number >= 0)
  const keys = Int32Array.from([self, ...pieces])
  if (table.known.size >= MOST_KNOWN) table.known.clear()
  if (word.length <= LONGEST_KNOWN) table.known.set(word, keys)
  return keys
}
