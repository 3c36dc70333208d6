// Kiest per bepaling de regel die geldt, en deelt een bepaling die van alles vraagt in delen met elk een eigen oordeel.
import type { Begrip } from './begrippen.ts'
import type { Bepaling, Plek } from './read-provisions.ts'
import type { Regel } from './regel.ts'
import { GEWOGEN } from './regels/gewogen.ts'
import { REGELS } from './regels.ts'
import { weighProvision } from './weeg.ts'

/** Een deel van een bepaling: woorden `first` tot `last`, met de regel die erover gaat. */
export type Deel = { readonly first: number; readonly last: number; readonly regel: Regel }

/** Uit een kop telt alleen het onderwerp mee. */
const UIT_KOP: readonly Begrip[] = [
  'arts',
  'verwijzen',
  'pgb',
  'second-opinion',
  'bij-aanvraag',
  'accountant',
  'taakgericht',
]

/** Wat nooit meekomt uit de zin boven een lijst: de gegevens zelf horen bij hun eigen punt. */
const komtMee = (begrip: Begrip): boolean =>
  !begrip.startsWith('gegeven:') && begrip !== 'stuk' && begrip !== 'stuk-ontkend'

/** In: alle bepalingen en het nummer van één ervan. Uit: haar begrippen, met wat meekomt uit de zin en de kop erboven. */
export const surroundings = (bepalingen: readonly Bepaling[], at: number): ReadonlySet<Begrip> => {
  const bepaling = bepalingen[at]
  if (bepaling === undefined) return new Set()
  const alles = new Set(bepaling.begrippen)
  const { lijst, onder, vervolg } = bepaling.eenheid
  for (const boven of [lijst, vervolg])
    for (const begrip of bepalingen[boven]?.begrippen ?? []) if (komtMee(begrip)) alles.add(begrip)
  const kop = bepalingen[onder]?.begrippen
  for (const begrip of UIT_KOP) if (kop?.has(begrip) === true) alles.add(begrip)
  if (bepalingen[0]?.begrippen.has('taakgericht') === true) alles.add('taakgericht')
  return alles
}

const heeftUit = (rijen: readonly (readonly Begrip[])[], begrippen: ReadonlySet<Begrip>): boolean =>
  rijen.every((rij) => rij.some((begrip) => begrippen.has(begrip)))

const past = (regel: Regel, eigen: ReadonlySet<Begrip>, alles: ReadonlySet<Begrip>): boolean =>
  heeftUit(regel.kern, eigen) &&
  heeftUit(regel.met ?? [], alles) &&
  !(regel.zonder ?? []).some((begrip) => alles.has(begrip))

const gaatOverStuk = (regel: Regel): boolean => regel.oordeel !== 'in-orde' && regel.norm === 'dossier-standaard'

const isRood = (plek: Plek): boolean => plek.soort === 'stuk' && !plek.ontkend

/** Elk gegeven zijn eigen deel; twee keer hetzelfde gegeven naast elkaar is één deel. */
const rijtjes = (plekken: readonly Plek[]): readonly (readonly Plek[])[] => {
  const rijen: Plek[][] = []
  for (const plek of plekken) {
    const laatste = rijen.at(-1)
    const vorige = laatste?.at(-1)
    if (
      laatste !== undefined &&
      vorige !== undefined &&
      isRood(vorige) === isRood(plek) &&
      vorige.gegeven === plek.gegeven
    )
      laatste.push(plek)
    else rijen.push([plek])
  }
  return rijen
}

const begrippenVan = (rij: readonly Plek[], eigen: ReadonlySet<Begrip>): ReadonlySet<Begrip> => {
  const over = new Set(
    [...eigen].filter(
      (begrip) => komtMee(begrip) && !['proces', 'identiteit', 'hoofdlijn', 'rekening'].includes(begrip),
    ),
  )
  for (const plek of rij) {
    if (plek.ontkend) over.add('stuk-ontkend')
    else over.add(plek.soort).add(`gegeven:${plek.gegeven}`)
  }
  return over
}

const inDelen = (bepaling: Bepaling, alles: ReadonlySet<Begrip>): readonly Deel[] => {
  const rijen = rijtjes(bepaling.plekken)
  const delen: Deel[] = []
  let first = bepaling.eenheid.first
  rijen.forEach((rij, at) => {
    const last = at + 1 === rijen.length ? bepaling.eenheid.last : (rij.at(-1)?.last ?? first)
    const eigen = begrippenVan(rij, bepaling.begrippen)
    const buiten = new Set([...alles].filter((begrip) => komtMee(begrip) || eigen.has(begrip)))
    for (const begrip of eigen) buiten.add(begrip)
    const regel = REGELS.find((een) => past(een, eigen, buiten))
    if (regel !== undefined) delen.push({ first, last, regel })
    first = last
  })
  return delen
}

/** Hoe zwaar een bepaling moet wegen om een oordeel opzij te zetten, naar de rang van de regel die paste. */
const DREMPEL = { eerst: 0.9, gewoon: 0.1, laatst: -0.2 } as const

/** Een bepaling zonder regel, of met een regel die haar toelaat, kan door haar gewicht toch te ver gaan. */
const gewogenRegel = (gevonden: Regel | undefined, alles: ReadonlySet<Begrip>): Regel | undefined => {
  if (gevonden !== undefined && gevonden.oordeel !== 'in-orde') return undefined
  if (weighProvision(alles) <= DREMPEL[gevonden?.rang ?? 'laatst']) return undefined
  return GEWOGEN.find((regel) => past(regel, alles, alles))
}

/** In: alle bepalingen en het nummer van één ervan. Uit: de delen met hun regel; leeg als de bepaling hier niet over gaat. */
export const judgeProvision = (bepalingen: readonly Bepaling[], at: number): readonly Deel[] => {
  const bepaling = bepalingen[at]
  if (bepaling === undefined || bepaling.eenheid.kop || bepaling.begrippen.size === 0) return []
  const alles = surroundings(bepalingen, at)
  const gevonden = REGELS.find((een) => past(een, bepaling.begrippen, alles))
  const regel = gewogenRegel(gevonden, alles) ?? gevonden
  if (regel === undefined) return []
  const delen = gaatOverStuk(regel) && bepaling.plekken.some((plek) => !isRood(plek)) ? inDelen(bepaling, alles) : []
  if (delen.some((deel) => deel.regel.oordeel !== 'in-orde')) return delen
  return [{ first: bepaling.eenheid.first, last: bepaling.eenheid.last, regel }]
}
