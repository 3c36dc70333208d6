// The Dutch names of facts, values, elements and outcomes, for text that people read.
import type { Wording } from '@deelwijs/engine'
import {
  DOMEINEN,
  FEITEN,
  type Feit,
  GEGEVEN_WOORDEN,
  type Gegeven,
  GROEP_WOORDEN,
  type Groep,
  labelVan,
  OORDEEL_WOORDEN,
  type Oordeel,
  PERSOON_WOORDEN,
  type Persoon,
  PLICHT_WOORDEN,
  type Plicht,
  type Waarde,
} from '@deelwijs/words'

const isFeit = (id: string): id is Feit => Object.hasOwn(FEITEN, id)
const isGegeven = (id: string): id is Gegeven => Object.hasOwn(GEGEVEN_WOORDEN, id)
const isGroep = (id: string): id is Groep => Object.hasOwn(GROEP_WOORDEN, id)
const isPersoon = (id: string): id is Persoon => Object.hasOwn(PERSOON_WOORDEN, id)
const isPlicht = (id: string): id is Plicht => Object.hasOwn(PLICHT_WOORDEN, id)

/** True for one of the eight outcomes. */
export const isOordeel = (id: string): id is Oordeel => Object.hasOwn(OORDEEL_WOORDEN, id)

function isWaarde(feit: Feit, waarde: string): waarde is Waarde {
  const domein: readonly string[] = DOMEINEN[feit]
  return domein.includes(waarde)
}

/** Every name as a person reads it; an id that is no word of ours stays as it is. */
export const DUTCH: Wording & {
  readonly persoon: (id: string) => string
  readonly plicht: (id: string) => string
} = {
  feit: (id) => (isFeit(id) ? FEITEN[id].label : id),
  waarde: (feit, waarde) => (isFeit(feit) && isWaarde(feit, waarde) ? labelVan(feit, waarde) : waarde),
  gegeven: (id) => (isGegeven(id) ? GEGEVEN_WOORDEN[id].label : id),
  groep: (id) => (isGroep(id) ? GROEP_WOORDEN[id].label : id),
  oordeel: (id) => (isOordeel(id) ? OORDEEL_WOORDEN[id].woord : id),
  persoon: (id) => (isPersoon(id) ? PERSOON_WOORDEN[id].label : id),
  plicht: (id) => (isPlicht(id) ? PLICHT_WOORDEN[id].label : id),
}
