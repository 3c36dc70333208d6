// Zoekt in een tekst alle begrippen en gegevens, en zet ze per bepaling bij elkaar.
import { findAll, longestOnly } from '../lexicon/lexicon.ts'
import type { Reading } from '../text/sentences.ts'
import type { Begrip, GegevenOfNiets, Gegevensoort } from './begrippen.ts'
import { BEGRIPPENLIJST, GEGEVENLIJST, kindOfElement } from './begrippen.ts'
import type { Eenheid } from './eenheden.ts'

/** Een gegeven op zijn plek; `ontkend`: er staat "geen" of "niet" bij. */
export type Plek = {
  readonly first: number
  readonly last: number
  readonly gegeven: GegevenOfNiets
  readonly soort: Gegevensoort
  readonly ontkend: boolean
}

/** Wat er in één bepaling staat. */
export type Bepaling = {
  readonly eenheid: Eenheid
  readonly begrippen: ReadonlySet<Begrip>
  readonly plekken: readonly Plek[]
}

type Hits = {
  readonly begrippen: Set<Begrip>
  readonly ruw: { readonly first: number; readonly last: number; readonly gegeven: GegevenOfNiets }[]
}

const GEEN: ReadonlyMap<string, number> = new Map([
  ['geen', 8],
  ['nooit', 8],
  ['noch', 8],
  ['evenmin', 8],
  ['zonder', 2],
  ['behalve', 2],
])
const BEREIK = 8

const eenheidVan = (eenheden: readonly Eenheid[], woorden: number): Int32Array => {
  const van = new Int32Array(woorden).fill(-1)
  for (const [nummer, eenheid] of eenheden.entries()) van.fill(nummer, eenheid.first, eenheid.last)
  return van
}

const geenErvoor = (reading: Reading, eenheid: Eenheid, at: number): boolean => {
  for (let woord = at; woord >= Math.max(eenheid.first, at - BEREIK); woord -= 1) {
    const ver = GEEN.get(reading.tokens.words[reading.tokens.ids[woord] ?? 0] ?? '') ?? 0
    if (at - woord <= ver && ver > 0) return true
  }
  return false
}

/** Wat uit de combinatie van begrippen volgt: een ander geeft, of een ander leest. */
const vulAan = (begrippen: Set<Begrip>): void => {
  const heeft = (begrip: Begrip): boolean => begrippen.has(begrip)
  const gemeente = heeft('college-geeft') || heeft('gemeente-maakt')
  if ((gemeente || heeft('gezin-geeft')) && !heeft('aanbieder')) begrippen.add('andere-gever')
  if (heeft('andere-ontvanger') && !heeft('gemeente') && !heeft('bij-aanvraag')) begrippen.add('andere-lezer')
}

const noteer = (begrippen: Set<Begrip>, { soort, gegeven, ontkend }: Plek): void => {
  if (!ontkend) begrippen.add(soort).add(`gegeven:${gegeven}`)
  else if (soort === 'stuk') begrippen.add('stuk-ontkend')
}

const maakBepaling = (reading: Reading, eenheid: Eenheid, { begrippen, ruw }: Hits): Bepaling => {
  vulAan(begrippen)
  const gestraft = begrippen.has('sanctie')
  const overal = begrippen.has('nooit') && !gestraft && !begrippen.has('weglaten')
  const plekken = ruw.flatMap(({ first, last, gegeven }): readonly Plek[] => {
    const soort = kindOfElement(gegeven)
    const ontkend = overal || (!gestraft && geenErvoor(reading, eenheid, first))
    return soort === null ? [] : [{ first, last, gegeven, soort, ontkend }]
  })
  for (const plek of plekken) noteer(begrippen, plek)
  return { eenheid, begrippen, plekken }
}

/** In: een gelezen tekst en zijn bepalingen. Uit: per bepaling wat erin staat. Faalt nooit; lineair in de tekst. */
export const readProvisions = (reading: Reading, eenheden: readonly Eenheid[]): readonly Bepaling[] => {
  const nummer = eenheidVan(eenheden, reading.tokens.count)
  const hits = eenheden.map((): Hits => ({ begrippen: new Set(), ruw: [] }))
  const inEen = (first: number, last: number): Hits | undefined =>
    nummer[first] === nummer[last - 1] ? hits[nummer[first] ?? -1] : undefined
  for (const { first, last, wat } of findAll(BEGRIPPENLIJST, reading))
    if ('begrip' in wat) inEen(first, last)?.begrippen.add(wat.begrip)
  for (const { first, last, wat } of longestOnly(findAll(GEGEVENLIJST, reading))) {
    if ('gegeven' in wat) inEen(first, last)?.ruw.push({ first, last, gegeven: wat.gegeven })
  }
  return eenheden.map((eenheid, at) => maakBepaling(reading, eenheid, hits[at] ?? { begrippen: new Set(), ruw: [] }))
}
