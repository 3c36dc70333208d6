// A table of features that grows while training: everything it is asked gets a number.
import type { FeatureTable } from '../src/model/bag.ts'

export type GrowingTable = FeatureTable & {
  readonly keys: string[]
  readonly numbers: Map<string, number>
  readonly pairs: readonly (readonly [left: number, right: number])[]
}

const SPAN = 2 ** 24

/** With a table in hand, the new one shares its keys: a word then has one number in both. */
export const newTable = (shared?: GrowingTable): GrowingTable => {
  const keys = shared?.keys ?? []
  const numbers = shared?.numbers ?? new Map<string, number>()
  const pairs: (readonly [number, number])[] = []
  const known = new Map<number, number>()
  return {
    keys,
    numbers,
    pairs,
    known: shared?.known ?? new Map(),
    numberOf: (key) => {
      const number = numbers.get(key) ?? keys.length
      if (number === keys.length) {
        keys.push(key)
        numbers.set(key, number)
      }
      return number
    },
    pairOf: (left, right) => {
      const code = left * SPAN + right
      const number = known.get(code) ?? pairs.length
      if (number === pairs.length) {
        pairs.push([left, right])
        known.set(code, number)
      }
      return number
    },
  }
}
