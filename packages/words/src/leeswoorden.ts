// De namen waarmee een norm wordt uitgeschreven: ids worden woorden, onbekende ids blijven zoals zij zijn.
import { DOMEINEN, type Feit, GEGEVENS, type Gegeven, GROEPEN, type Groep, OORDELEN, type Oordeel } from './domeinen.ts'
import { antwoordenVan, FEITEN } from './feiten.ts'
import { GEGEVEN_WOORDEN, GROEP_WOORDEN } from './gegevens.ts'
import { OORDEEL_WOORDEN } from './oordelen.ts'

const isFeit = (naam: string): naam is Feit => Object.hasOwn(DOMEINEN, naam)
const isGegeven = (naam: string): naam is Gegeven => GEGEVENS.some((gegeven) => gegeven === naam)
const isGroep = (naam: string): naam is Groep => Object.hasOwn(GROEPEN, naam)
const isOordeel = (naam: string): naam is Oordeel => OORDELEN.some((oordeel) => oordeel === naam)

/** In: een id. Uit: het Nederlandse woord ervoor, of het id zelf als het onbekend is. */
export const LEESWOORDEN = {
  feit: (naam: string): string => (isFeit(naam) ? FEITEN[naam].label : naam),
  waarde: (naam: string, waarde: string): string =>
    isFeit(naam) ? (antwoordenVan(naam).find((antwoord) => antwoord.waarde === waarde)?.label ?? waarde) : waarde,
  gegeven: (naam: string): string => (isGegeven(naam) ? GEGEVEN_WOORDEN[naam].label : naam),
  groep: (naam: string): string => (isGroep(naam) ? GROEP_WOORDEN[naam].label : naam),
  oordeel: (naam: string): string => (isOordeel(naam) ? OORDEEL_WOORDEN[naam].woord : naam),
} as const
