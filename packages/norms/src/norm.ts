// De vorm van een norm: enkel gegevens, door een jurist te lezen, door de vertaler te controleren.
import type { DOMEINEN, Feit, GEZAGEN, Gegeven, Gewicht, Groep, Oordeel, Plicht, Waarde } from '@deelwijs/words'
import type { BronId } from './bronnen/index.ts'
import type { NormGroep } from './rangorde.ts'

type EenOfMeer<T> = T | readonly [T, ...T[]]

/** Alle toetsen die een voorwaarde kan stellen; elke sleutel moet gelden. */
type Toetsen = { readonly [F in Feit]?: EenOfMeer<Waarde<F>> } & {
  readonly gegeven?: EenOfMeer<Gegeven>
  readonly groep?: EenOfMeer<Groep>
  readonly alle?: readonly [Voorwaarde, ...Voorwaarde[]]
  readonly een?: readonly [Voorwaarde, ...Voorwaarde[]]
  readonly niet?: Voorwaarde
}

/** Een voorwaarde stelt ten minste een toets: een lege vraag bestaat niet. */
export type Voorwaarde = { [K in keyof Toetsen]-?: Toetsen & Required<Pick<Toetsen, K>> }[keyof Toetsen]

type Gevolg =
  | { readonly oordeel: Exclude<Oordeel, 'mag-na-afweging'> }
  | { readonly oordeel: 'mag-na-afweging'; readonly gewicht: Gewicht }
  | { readonly zetOm: { readonly [O in Oordeel]?: Oordeel } }
  | { readonly verandertNiets: readonly [Feit, ...Feit[]] }

type Gezag = (typeof GEZAGEN)[number]

export type AndereOpvatting = {
  readonly oordeel: Oordeel
  readonly gezag: Gezag
  readonly bronnen: readonly [BronId, ...BronId[]]
  readonly omdat: string
  readonly als?: Voorwaarde
}

/** Een norm. De eerste vindplaats is de bepaling die beslist. */
export type Norm = {
  readonly id: string
  readonly titel: string
  readonly vindplaats: readonly [BronId, ...BronId[]]
  readonly groep: NormGroep
  readonly als: Voorwaarde
  readonly tenzij?: Voorwaarde
  readonly dan: Gevolg
  readonly omdat: string
  readonly wijktAfVan: readonly string[]
  readonly gezag: Gezag
  readonly andereOpvatting?: readonly AndereOpvatting[]
  readonly kanWel?: readonly Gegeven[]
  readonly ontbreekt?: readonly (keyof typeof DOMEINEN)[]
  readonly verwijzing?: string
  readonly gedektDoor?: string
  readonly geldigVanaf: string
  readonly geldigTot: string | null
  readonly versie?: string
}

/** Een combinatie van feiten die niet kan voorkomen. */
export type Uitsluiting = { readonly id: string; readonly als: Voorwaarde; readonly omdat: string }

/** Wanneer een zorgvuldigheidsplicht bij een oordeel hoort. */
export type Plichtregel = {
  readonly id: string
  readonly plicht: Plicht
  readonly bij: readonly [Oordeel, ...Oordeel[]]
  readonly als: Voorwaarde
  readonly tenzij?: Voorwaarde
  readonly vindplaats: readonly [BronId, ...BronId[]]
}
