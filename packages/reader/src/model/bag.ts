// The features of one sentence or one mention, gathered before they are weighed.
import type { KeyTable } from './keys.ts'

/** Gives the number of the feature `right` in place `left`, or -1 when it has no weight. */
export type FeatureTable = KeyTable & { readonly pairOf: (left: number, right: number) => number }

/** Features, each once, with the word of the text they come from (-1: from the sentence as a whole). Used again for each sentence. */
export type Bag = { readonly features: number[]; readonly places: number[]; readonly seen: Set<number> }

export const newBag = (): Bag => ({ features: [], places: [], seen: new Set() })

export const emptyBag = (bag: Bag): void => {
  bag.features.length = 0
  bag.places.length = 0
  bag.seen.clear()
}

/** Adds a feature when the model knows it and it is not there yet. */
export const addPair = (table: FeatureTable, bag: Bag, left: number, right: number, place: number): void => {
  if (left < 0 || right < 0) return
  const feature = table.pairOf(left, right)
  if (feature < 0 || bag.seen.has(feature)) return
  bag.seen.add(feature)
  bag.features.push(feature)
  bag.places.push(place)
}

/** Adds a feature of the sentence as a whole, said in words. */
export const addSaid = (table: FeatureTable, bag: Bag, where: number, said: string): void =>
  addPair(table, bag, where, table.numberOf(said), -1)
