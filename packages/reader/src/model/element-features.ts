// The features of a sentence for the question which elements it is about.
import type { Sight } from '../gegevens/see.ts'
import type { Bag, FeatureTable } from './bag.ts'
import { addPair, addSaid } from './bag.ts'
import { keysOf } from './keys.ts'

/** The places a key can have, as numbers of keys; asked once per table. */
export type Spots = {
  readonly word: number
  readonly gap: number
  readonly intro: number
  readonly seen: number
  readonly opens: number
}

export const spotsOf = (table: FeatureTable): Spots => ({
  word: table.numberOf('@word'),
  gap: table.numberOf('@gap'),
  intro: table.numberOf('@intro'),
  seen: table.numberOf('@seen'),
  opens: table.numberOf('@opens'),
})

/** Longer sentences are left to the patterns. */
export const MOST_WORDS = 90
const INTRO_WORDS = 25

/** The keys of every distinct word of a text, once. */
export const keysOfText = (table: FeatureTable, sight: Sight): readonly Int32Array[] =>
  sight.reading.tokens.words.map((word) => keysOf(table, word))

const addWords = (
  table: FeatureTable,
  bag: Bag,
  sight: Sight,
  keys: readonly Int32Array[],
  range: { readonly first: number; readonly last: number },
  spots: Spots,
): void => {
  const { ids } = sight.reading.tokens
  let before = -1
  for (let at = range.first; at < range.last; at += 1) {
    const own = keys[ids[at] ?? 0]
    const self = own?.[0] ?? -1
    if (own !== undefined)
      for (let key = 0; key < own.length; key += 1) addPair(table, bag, spots.word, own[key] ?? -1, at)
    addPair(table, bag, before, self, at)
    before = self
  }
}

const addSeen = (table: FeatureTable, bag: Bag, sight: Sight, sentence: number, spots: Spots): void => {
  for (const { treffer } of sight.places[sentence] ?? []) {
    addSaid(table, bag, spots.seen, `=${treffer.gegeven}`)
    addSaid(table, bag, spots.seen, `~${treffer.vorm}`)
  }
}

/** Fills `bag` with the features of a sentence. In: the table, what the patterns saw, the keys of the words. */
export const elementFeatures = (
  table: FeatureTable,
  spots: Spots,
  sight: Sight,
  keys: readonly Int32Array[],
  sentence: number,
  bag: Bag,
): void => {
  const { sentences, tokens } = sight.reading
  const here = sentences[sentence]
  if (here === undefined || here.last - here.first > MOST_WORDS) return
  addWords(table, bag, sight, keys, here, spots)
  addPair(table, bag, spots.opens, keys[tokens.ids[here.first] ?? 0]?.[0] ?? -1, here.first)
  addSaid(table, bag, spots.seen, `kind ${here.kind}`)
  addSaid(table, bag, spots.seen, 'always')
  addSeen(table, bag, sight, sentence, spots)
  const intro = sentences[here.intro]
  if (intro === undefined) return
  for (let at = Math.max(intro.first, intro.last - INTRO_WORDS); at < intro.last; at += 1)
    addPair(table, bag, spots.intro, keys[tokens.ids[at] ?? 0]?.[0] ?? -1, -1)
}
