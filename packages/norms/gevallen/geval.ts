// De vorm van een geval nadat het is ingelezen: feiten samengevoegd, groepen uitgeschreven, elk gegeven met zijn verwachting.
import type { Bevinding, Feiten, Gegeven, Gewicht, Gezag, Oordeel, Persoon, Plicht } from '@deelwijs/words'

/** Een gevraagd gegeven met de feiten die alleen daarvoor gelden. */
export type Gevraagd = { readonly gegeven: Gegeven; readonly feiten: Feiten }

/** Een andere lezing van dezelfde regel. */
export type AndereOpvatting = { readonly oordeel: Oordeel; readonly gezag: Gezag }

/** Wat voor een of meer gegevens wordt verwacht. `sleutel` is de naam in het bestand: een gegeven of `groep:…`. */
export type Verwachting = {
  readonly sleutel: string
  readonly gegevens: readonly Gegeven[]
  readonly oordeel: Oordeel | null
  /** De oordelen die nog kunnen, in de vaste volgorde; bij een zeker oordeel alleen dat. */
  readonly mogelijk: readonly Oordeel[]
  readonly gewicht: Gewicht | null
  /** Precies de plichten die er zeker bij horen; `null`: niet getoetst. */
  readonly plichten: readonly Plicht[] | null
  /** Precies wie het weet of toestemming geeft; `null`: niet getoetst. */
  readonly personen: readonly Persoon[] | null
  /** Bronnen die een bevinding ten minste noemt; een lege lijst: de bevinding is niet gedaan. */
  readonly bevindingen: { readonly [B in Bevinding]?: readonly string[] }
  /** Waarop het oordeel rust; `null`: niet getoetst. */
  readonly gezag: Gezag | null
  /** Precies de andere lezingen die ernaast staan; `null`: niet getoetst. */
  readonly andereOpvatting: readonly AndereOpvatting[] | null
  readonly reden: string
}

export type Verzoek = {
  readonly id: string
  readonly titel: string
  readonly peildatum: string
  /** De feiten van het verzoek, over het uitgangspunt van het geval heen gelegd. */
  readonly feiten: Feiten
  readonly gegevens: readonly Gevraagd[]
  readonly verwacht: readonly Verwachting[]
  /** Het verzoek in hetzelfde geval dat één feit verschilt en een andere uitkomst heeft. */
  readonly buurVan: string | null
  readonly herkomst: readonly string[]
  readonly anders: string | null
}

export type Geval = {
  readonly id: string
  readonly titel: string
  readonly situatie: string
  readonly leert: string
  readonly bronnen: readonly string[]
  readonly verzoeken: readonly Verzoek[]
}

/** De feiten waarmee een gegeven uit een verzoek wordt beoordeeld. */
export function feitenVoor(verzoek: Verzoek, gegeven: Gegeven): Feiten {
  const eigen = verzoek.gegevens.find((gevraagd) => gevraagd.gegeven === gegeven)
  return { ...verzoek.feiten, ...eigen?.feiten }
}
