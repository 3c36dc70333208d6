// Deelt een contract of verordening in bepalingen: zinnen en punten van een lijst, met de zin en de kop erboven.

import { MARK } from '../text/gaps.ts'
import type { Reading, Sentence } from '../text/sentences.ts'

/** Een bepaling: woorden `first` tot `last`. `lijst`: nummer van de bepaling die dit punt inleidt, of -1. `kop`: idem, de kop. */
export type Eenheid = {
  readonly first: number
  readonly last: number
  readonly kop: boolean
  readonly lijst: number
  readonly onder: number
  readonly vervolg: number
}

type Grens = {
  readonly first: number
  readonly last: number
  readonly kop: boolean
  readonly merk: string
  readonly vervolg: boolean
}

const heeft = (reading: Reading, at: number, bit: number): boolean => ((reading.tokens.before[at] ?? 0) & bit) !== 0
const woord = (reading: Reading, at: number): string => reading.tokens.words[reading.tokens.ids[at] ?? 0] ?? ''

const CIJFERS = /^\d{1,2}$/
const LETTER = /^[a-z]$/

/** "7.2 De aanbieder" aan het begin van een regel: hier begint een nieuwe bepaling. */
const beginArtikel = (reading: Reading, at: number): boolean => {
  if (!heeft(reading, at, MARK.line) || !CIJFERS.test(woord(reading, at))) return false
  const teken = reading.text.folded.charAt(reading.tokens.to[at] ?? 0)
  return teken === '.' || teken === ')'
}

/** Waarmee een punt begint: letter, cijfer, streepje of niets. Een lijst houdt op als dat wisselt. */
const merkVan = (reading: Reading, first: number): string => {
  if (LETTER.test(woord(reading, first)) && !heeft(reading, first + 1, MARK.line)) return 'letter'
  if (CIJFERS.test(woord(reading, first))) return 'cijfer'
  return heeft(reading, first, MARK.bullet) ? 'punt' : ''
}

const knipZin = (reading: Reading, first: number, last: number, kop: boolean, merk: string): readonly Grens[] => {
  const delen: Grens[] = []
  let van = first
  for (let at = first + 1; at < last; at += 1) {
    const artikel = beginArtikel(reading, at)
    if (!artikel && !heeft(reading, at, MARK.semicolon)) continue
    delen.push({ first: van, last: at, kop: false, merk: van === first ? merk : '', vervolg: van !== first })
    van = at
    if (artikel) return [...delen, ...knipZin(reading, at, last, kop, 'cijfer')]
  }
  return [
    ...delen,
    { first: van, last, kop: kop && van === first, merk: van === first ? merk : '', vervolg: van !== first },
  ]
}

/** Een letter of cijfer alleen is het merk van de zin erna. */
const isLosMerk = (merk: string, { first, last }: Sentence): boolean =>
  last - first === 1 && (merk === 'letter' || merk === 'cijfer')

const grenzen = (reading: Reading): readonly Grens[] => {
  let nummer: string | null = null
  return reading.sentences.flatMap((zin): readonly Grens[] => {
    const merk = merkVan(reading, zin.first)
    const voor = nummer
    nummer = isLosMerk(merk, zin) ? merk : null
    return nummer === null
      ? knipZin(reading, zin.first, zin.last, zin.kind === 'kop' && voor === null, voor ?? merk)
      : []
  })
}

const KOPWOORDEN = 12

/** De lijst waarin wij staan: de bepaling die haar inleidt (of -1), en waarmee haar punten beginnen. */
type Lijst = { readonly van: number; readonly merk: string | null }

const GEEN_LIJST: Lijst = { van: -1, merk: null }

/** De lijst waar dit deel nog bij hoort: zij houdt op bij een kop, bij een ander merk en bij gewone tekst op dezelfde regel. */
const lijstBij = (reading: Reading, lijst: Lijst, grens: Grens, isKop: boolean): Lijst => {
  if (lijst.van < 0 || grens.vervolg) return lijst
  const merk = lijst.merk ?? grens.merk
  const gewoon = grens.merk === '' && !heeft(reading, grens.first, MARK.line)
  return isKop || grens.merk !== merk || gewoon ? { van: -1, merk } : { van: lijst.van, merk }
}

const ARTIKEL = /^art(?:ikel(?:en)?)?$/
const KOPNUMMER = 4

/** "Artikel 7 Gegevens" is een kop; "Artsen verwijzen zelf." en "Artikel 7. De huisarts verwijst pas na overleg." zijn dat niet. */
const isKopregel = (reading: Reading, { first, last, kop }: Grens): boolean => {
  if (kop || !ARTIKEL.test(woord(reading, first))) return kop
  return last - first <= KOPNUMMER || (last - first <= KOPWOORDEN && !heeft(reading, last, MARK.stop))
}

/** In: een gelezen tekst. Uit: de bepalingen in volgorde. Faalt nooit; lineair in de tekst. */
export const splitProvisions = (reading: Reading): readonly Eenheid[] => {
  const eenheden: Eenheid[] = []
  let kop = -1
  let lijst = GEEN_LIJST
  for (const grens of grenzen(reading)) {
    const { first, last } = grens
    const eigen = eenheden.length
    const isKop = isKopregel(reading, grens)
    if (isKop) kop = eigen
    lijst = lijstBij(reading, lijst, grens, isKop)
    const vervolg = grens.vervolg ? eigen - 1 : -1
    eenheden.push({ first, last, kop: isKop, lijst: lijst.van, onder: isKop ? -1 : kop, vervolg })
    if (heeft(reading, last, MARK.colon) && heeft(reading, last, MARK.line)) lijst = { van: eigen, merk: null }
  }
  return eenheden
}
