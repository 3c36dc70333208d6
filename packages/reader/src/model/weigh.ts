// A linear model made ready for use: only the features that have a weight, and adding them up.
import type { Bag, FeatureTable } from './bag.ts'
import type { PairTable } from './pairs.ts'
import { findPair } from './pairs.ts'

/** The weights of feature f are the entries `start[f]` up to `start[f + 1]`: for which output, and how much. */
export type Weights = {
  readonly outputs: number
  readonly start: Int32Array
  readonly output: Uint8Array
  readonly value: Float32Array
}

/** One model: the features it knows and what they weigh. */
export type Part = { readonly table: FeatureTable; readonly weights: Weights }

/** The three models: which elements a sentence is about, which role a mention has, and the last word over both and the patterns. */
export type Model = { readonly elements: Part; readonly roles: Part; readonly verdicts: Part }

/** A table that knows these keys and pairs only. */
export const fixedTable = (
  numbers: ReadonlyMap<string, number>,
  pairs: PairTable,
  known: FeatureTable['known'],
): FeatureTable => ({
  known,
  numberOf: (key) => numbers.get(key) ?? -1,
  pairOf: (left, right) => findPair(pairs, left, right),
})

/** Adds up what the features weigh, per output. */
export const weigh = ({ start, output, value }: Weights, bag: Bag, sums: Float64Array): void => {
  sums.fill(0)
  for (const feature of bag.features) {
    const end = start[feature + 1] ?? 0
    for (let at = start[feature] ?? 0; at < end; at += 1)
      sums[output[at] ?? 0] = (sums[output[at] ?? 0] ?? 0) + (value[at] ?? 0)
  }
}

/** Turns sums into chances that add up to one. */
export const toChances = (sums: Float64Array): void => {
  let most = Number.NEGATIVE_INFINITY
  for (const sum of sums) if (sum > most) most = sum
  let all = 0
  for (let at = 0; at < sums.length; at += 1) {
    const raised = Math.exp((sums[at] ?? 0) - most)
    sums[at] = raised
    all += raised
  }
  for (let at = 0; at < sums.length; at += 1) sums[at] = (sums[at] ?? 0) / all
}
