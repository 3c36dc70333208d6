// Maakt van alle woordenlijsten van de contracttoets één lijst om in één gang te zoeken, en groepeert de gegevens.
import type { Pattern } from '../lexicon/lexicon.ts'
import { compileLexicon } from '../lexicon/lexicon.ts'
import { DOEN } from './woorden/doen.ts'
import { GEGEVENWOORDEN } from './woorden/gegevens.ts'
import { ONDERWERPEN } from './woorden/onderwerpen.ts'
import { RUIM } from './woorden/ruim.ts'
import { WIE } from './woorden/wie.ts'

/** Een gegeven dat een bepaling noemt, of `niets`: een woord dat er alleen op lijkt. */
export type GegevenOfNiets = keyof typeof GEGEVENWOORDEN

/** Soorten gegevens: stuk = dossierinhoud, plan en brief apart omdat hun reden anders is, hoofdlijn, proces, identiteit. */
export type Gegevensoort = 'stuk' | 'hoofdlijn' | 'proces' | 'identiteit' | 'rekening' | 'afsluiting'

type Woord = keyof typeof DOEN | keyof typeof ONDERWERPEN | keyof typeof RUIM | keyof typeof WIE

/** Alles waarop een regel kan letten: een begrip, een soort gegeven, een gegeven zelf, een gegeven met "geen" ervoor, of een gever die geen aanbieder is. */
export type Begrip =
  | Woord
  | Gegevensoort
  | `gegeven:${GegevenOfNiets}`
  | 'stuk-ontkend'
  | 'andere-gever'
  | 'andere-lezer'

const IDENTITEIT = ['bsn', 'naam-adres-geboortedatum', 'aanbieder-en-contract', 'verwijzer-identiteit'] as const
const PROCES = ['product', 'duur', 'omvang', 'frequentie'] as const
const HOOFDLIJN = [
  'reden-verlenging',
  'reden-wijziging',
  'doelrealisatie-hoofdlijn',
  'totstandkoming-oordeel',
  'deskundigheid',
] as const
const REKENING = ['declaratiegegevens', 'diagnosehoofdgroep'] as const

const SOORTEN: readonly (readonly [Gegevensoort, readonly string[]])[] = [
  ['identiteit', IDENTITEIT],
  ['proces', PROCES],
  ['hoofdlijn', HOOFDLIJN],
  ['rekening', REKENING],
  ['afsluiting', ['afsluitbericht', 'gesprek-bijwonen']],
]

/** De soort van een gegeven; null bij `niets`. */
export const kindOfElement = (gegeven: GegevenOfNiets): Gegevensoort | null => {
  if (gegeven === 'niets') return null
  return SOORTEN.find(([, gegevens]) => gegevens.includes(gegeven))?.[0] ?? 'stuk'
}

/** Wat een gevonden patroon zegt. */
export type Zegt = { readonly gegeven: GegevenOfNiets } | { readonly begrip: Woord }

const isSleutel = <T extends object>(lijst: T, naam: string): naam is Extract<keyof T, string> => naam in lijst

const patronen = <T extends Readonly<Record<string, readonly string[]>>>(
  lijst: T,
  wat: (naam: Extract<keyof T, string>) => Zegt,
): readonly Pattern<Zegt>[] =>
  Object.keys(lijst).flatMap((naam) =>
    isSleutel(lijst, naam) ? (lijst[naam] ?? []).map((vorm) => ({ vorm, wat: wat(naam) })) : [],
  )

/** De gegevens van de contracttoets, klaar om te zoeken. */
export const GEGEVENLIJST = compileLexicon(patronen(GEGEVENWOORDEN, (gegeven) => ({ gegeven })))

/** De overige begrippen, klaar om te zoeken. */
export const BEGRIPPENLIJST = compileLexicon([
  ...patronen(WIE, (begrip) => ({ begrip })),
  ...patronen(DOEN, (begrip) => ({ begrip })),
  ...patronen(ONDERWERPEN, (begrip) => ({ begrip })),
  ...patronen(RUIM, (begrip) => ({ begrip })),
])
