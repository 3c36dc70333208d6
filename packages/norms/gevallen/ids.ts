// Herkent de vaste namen uit words en de vorm van een bronnummer.
import {
  DOMEINEN,
  type Feit,
  GEGEVENS,
  GEWICHTEN,
  GEZAGEN,
  type Gegeven,
  type Gewicht,
  type Gezag,
  GROEPEN,
  type Groep,
  OORDELEN,
  type Oordeel,
  PERSONEN,
  type Persoon,
  PLICHTEN,
  type Plicht,
} from '@deelwijs/words'

function staatIn<T extends string>(lijst: readonly T[], waarde: unknown): waarde is T {
  return lijst.some((lid) => lid === waarde)
}

export function isFeit(waarde: string): waarde is Feit {
  return Object.hasOwn(DOMEINEN, waarde)
}
export function isGroep(waarde: string): waarde is Groep {
  return Object.hasOwn(GROEPEN, waarde)
}
export function isGegeven(waarde: unknown): waarde is Gegeven {
  return staatIn(GEGEVENS, waarde)
}
export function isOordeel(waarde: unknown): waarde is Oordeel {
  return staatIn(OORDELEN, waarde)
}
export function isGewicht(waarde: unknown): waarde is Gewicht {
  return staatIn(GEWICHTEN, waarde)
}
export function isPlicht(waarde: unknown): waarde is Plicht {
  return staatIn(PLICHTEN, waarde)
}
export function isGezag(waarde: unknown): waarde is Gezag {
  return staatIn(GEZAGEN, waarde)
}
export function isPersoon(waarde: unknown): waarde is Persoon {
  return staatIn(PERSONEN, waarde)
}
/** `F053` (een wetsfeit), `AVG-10` (een bepaling buiten de feitenlijst) of `H3.2.4` (een paragraaf van de handreiking). */
export function isBron(waarde: unknown): waarde is string {
  return typeof waarde === 'string' && /^(F\d{3}|U?AVG-\d+|H[1-4](\.\d){0,2})$/.test(waarde)
}
export function isTekst(waarde: unknown): waarde is string {
  return typeof waarde === 'string' && waarde !== ''
}
