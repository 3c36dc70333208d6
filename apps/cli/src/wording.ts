// The Dutch names of facts, values, elements and outcomes, for text that people read.
import type { Wording } from '@deelwijs/engine'
import {
  LEESWOORDEN,
  OORDEEL_WOORDEN,
  type Oordeel,
  PERSOON_WOORDEN,
  type Persoon,
  PLICHT_WOORDEN,
  type Plicht,
} from '@deelwijs/words'

const isPersoon = (id: string): id is Persoon => Object.hasOwn(PERSOON_WOORDEN, id)
const isPlicht = (id: string): id is Plicht => Object.hasOwn(PLICHT_WOORDEN, id)

/** True for one of the eight outcomes. */
export const isOordeel = (id: string): id is Oordeel => Object.hasOwn(OORDEEL_WOORDEN, id)

/** Every name as a person reads it; an id that is no word of ours stays as it is. */
export const DUTCH: Wording & {
  readonly persoon: (id: string) => string
  readonly plicht: (id: string) => string
} = {
  ...LEESWOORDEN,
  persoon: (id) => (isPersoon(id) ? PERSOON_WOORDEN[id].label : id),
  plicht: (id) => (isPlicht(id) ? PLICHT_WOORDEN[id].label : id),
}
