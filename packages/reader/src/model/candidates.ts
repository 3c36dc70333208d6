// Goes through a text and gathers the mentions worth a verdict: what a pattern found, and what the words alone suggest.
import { GEGEVENS } from '@deelwijs/words'
import type { Sight } from '../gegevens/see.ts'
import { emptyBag, newBag } from './bag.ts'
import { elementFeatures, keysOfText, MOST_WORDS, spotsOf } from './element-features.ts'
import type { Mention } from './mention.ts'
import type { RoleView } from './role-features.ts'
import { roleFeatures, roleSpotsOf } from './role-features.ts'
import type { Candidate } from './verdict-features.ts'
import type { Model } from './weigh.ts'
import { toChances, weigh } from './weigh.ts'

/** Below this sum the words alone suggest nothing. */
const SUGGESTS = -2.5

/** More than this a letter does not hold; what comes after is left to the patterns. */
const MOST_SENTENCES = 3000
const MOST_CANDIDATES = 1500

const ROLE_COUNT = 5

/** The mentions in one sentence: the places of patterns, and the elements that only the words suggest. */
const mentionsIn = (sight: Sight, sentence: number, sums: Float64Array): readonly Mention[] => {
  const places = sight.places[sentence] ?? []
  const mentions: Mention[] = places.map((place) => ({ element: place.treffer.gegeven, sentence, place }))
  for (let at = 0; at < sums.length; at += 1) {
    const element = GEGEVENS[at]
    if ((sums[at] ?? 0) < SUGGESTS || element === undefined) continue
    if (!places.some(({ treffer }) => treffer.gegeven === element))
      mentions.push({ element, sentence, place: undefined })
  }
  return mentions
}

/** Is a sentence of a size, and a place in the text, that the model looks at? */
export const isWeighed = (sight: Sight, sentence: number): boolean => {
  const here = sight.reading.sentences[sentence]
  return here !== undefined && sentence < MOST_SENTENCES && here.last - here.first <= MOST_WORDS
}

/** The candidates of the sentences before `until`. */
export type Gathered = { readonly candidates: readonly Candidate[]; readonly until: number }

/** All candidates of a text, in order. In: the model and what the patterns saw. Fails never; linear, and bounded per text. */
export const candidatesOf = (model: Pick<Model, 'elements' | 'roles'>, sight: Sight): Gathered => {
  const { elements, roles } = model
  const spots = spotsOf(elements.table)
  const keys = keysOfText(elements.table, sight)
  const bag = newBag()
  const sums = new Float64Array(GEGEVENS.length)
  const view: RoleView = {
    table: roles.table,
    spots: roleSpotsOf(roles.table),
    sight,
    keys,
    bag,
  }
  const chances = new Float64Array(ROLE_COUNT)
  const candidates: Candidate[] = []
  const end = Math.min(sight.places.length, MOST_SENTENCES)
  for (let sentence = 0; sentence < end; sentence += 1) {
    if (!isWeighed(sight, sentence)) continue
    if (candidates.length >= MOST_CANDIDATES) return { candidates, until: sentence }
    emptyBag(bag)
    elementFeatures(elements.table, spots, sight, keys, sentence, bag)
    weigh(elements.weights, bag, sums)
    for (const mention of mentionsIn(sight, sentence, sums)) {
      emptyBag(bag)
      roleFeatures(view, mention)
      weigh(roles.weights, bag, chances)
      toChances(chances)
      candidates.push({ ...mention, about: sums[GEGEVENS.indexOf(mention.element)] ?? 0, roles: [...chances] })
    }
  }
  return { candidates, until: end }
}
