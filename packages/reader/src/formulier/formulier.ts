// De formuliertoets: welke velden van een vast formulier mogen blijven, welke weg moeten, en hoe het formulier er dan uitziet.
import type { Gegeven } from '@deelwijs/words'
import { GEGEVEN_WOORDEN, GEGEVENS } from '@deelwijs/words'
import type { Bronverwijzing } from '../contract/bronnen.ts'
import { references } from '../contract/bronnen.ts'
import { findPlaces } from '../gegevens/find-elements.ts'
import { findAll } from '../lexicon/lexicon.ts'
import type { Reading } from '../text/sentences.ts'
import { placeOf, readText } from '../text/sentences.ts'
import { BIJZONDERE_VELDEN } from './bijzondere-velden.ts'
import { overlapsAny } from './overlap.ts'
import type { FormulierPet, VeldOordeel, VeldRegel } from './velden.ts'
import { ruleFor } from './velden.ts'

/** Een veld van het formulier. `gegeven` is null bij een vinkje, een bijlage of een open regel. Plaatsen in UTF-16. */
export type Veld = {
  readonly van: number
  readonly tot: number
  readonly tekst: string
  readonly gegeven: Gegeven | null
  readonly oordeel: VeldOordeel
  readonly bronnen: readonly Bronverwijzing[]
  readonly reden: string
  readonly rechtmatig: string
  readonly zekerheid: number
}

/** De uitkomst: de velden in volgorde en de regels van het formulier zoals het wel kan. */
export type Formuliertoets = { readonly velden: readonly Veld[]; readonly rechtmatig: readonly string[] }

type Plaats = { readonly van: number; readonly tot: number; readonly tekst: string }

const maakVeld = (plaats: Plaats, gegeven: Gegeven | null, regel: VeldRegel, zekerheid: number): Veld => ({
  van: plaats.van,
  tot: plaats.tot,
  tekst: plaats.tekst,
  gegeven,
  oordeel: regel.oordeel,
  bronnen: references(regel.bronnen),
  reden: regel.reden,
  rechtmatig: regel.rechtmatig,
  zekerheid,
})

/** Een formulier vraagt wat het noemt, behalve waar het zegt dat iets niet nodig is of vroeger werd gevraagd. */
const gegevenVelden = (reading: Reading, pet: FormulierPet): readonly Veld[] =>
  findPlaces(reading)
    .filter(
      ({ rol, gegeven, tekst }) =>
        (rol === 'vraag' || rol === 'genoemd') && !(gegeven === 'kengetallen' && !tekst.includes(' ')),
    )
    .map((plek) =>
      maakVeld(plek, plek.gegeven, ruleFor(pet, plek.gegeven), plek.rol === 'vraag' ? plek.zekerheid : 0.6),
    )

const ZEKER_BIJZONDER = 0.8

/** Verder dan dit van de plek af hoort een teken niet meer bij de regel: zo blijft het lezen van één lange regel snel. */
const REGEL = 400

/** De regel van het formulier waarop `plek` staat, binnen de zin. */
const regelRond = (reading: Reading, zin: Plaats, plek: Plaats): Plaats => {
  const { original } = reading.text
  const eerst = Math.max(zin.van, plek.van - REGEL)
  const laatst = Math.min(zin.tot, plek.tot + REGEL)
  const van = eerst + original.slice(eerst, plek.van).lastIndexOf('\n') + 1
  const einde = original.slice(plek.tot, laatst).indexOf('\n')
  const tot = einde < 0 ? laatst : plek.tot + einde
  return { van, tot, tekst: original.slice(van, tot) }
}

/** Per zin één vinkje, bijlage of open regel, waar niet al een gegeven staat. */
const overigeVelden = (reading: Reading, bezet: readonly Veld[]): readonly Veld[] => {
  const gezien = new Map<number, Veld>()
  const raaktVeld = overlapsAny(bezet)
  for (const { first, last, wat } of findAll(BIJZONDERE_VELDEN, reading)) {
    const zin = reading.sentenceOf[first] ?? 0
    const grens = reading.sentences[zin]
    if (grens === undefined || grens.older) continue
    const veld = maakVeld(
      regelRond(reading, placeOf(reading, grens.first, grens.last), placeOf(reading, first, last)),
      null,
      wat,
      ZEKER_BIJZONDER,
    )
    const isToestemming = wat.bronnen.includes('H2.1.1')
    if (!isToestemming && raaktVeld(veld)) continue
    if (isToestemming || !gezien.has(zin)) gezien.set(zin, veld)
  }
  return [...gezien.values()]
}

const SLOT = [
  'Vul geen inhoud uit het dossier in. Stuur geen plannen of verslagen mee.',
  'Vertel het gezin vooraf welke gegevens u geeft en waarom.',
] as const

/** De velden die mogen blijven, elk één keer en in vaste volgorde, met wat erbij moet staan. */
const rechtmatigFormulier = (velden: readonly Veld[]): readonly string[] => {
  const blijft = new Map(
    velden.filter((veld) => veld.gegeven !== null && veld.oordeel !== 'moet-weg').map((veld) => [veld.gegeven, veld]),
  )
  const regels = GEGEVENS.flatMap((gegeven) => {
    const veld = blijft.get(gegeven)
    return veld === undefined ? [] : [`${GEGEVEN_WOORDEN[gegeven].label}: ........  (${veld.rechtmatig})`]
  })
  return [...regels, ...SLOT]
}

/**
 * Toetst een aanvraagformulier van een gemeente. In: de tekst van het formulier, en de pet waarvoor het dient (standaard `beslisser`).
 * Uit: de velden met oordeel, bron en reden, en het formulier zoals het wel kan. Faalt nooit; tijd is lineair in de tekst.
 */
export const checkForm = (text: string, pet: FormulierPet = 'beslisser'): Formuliertoets => {
  const reading = readText(text)
  const eigen = gegevenVelden(reading, pet)
  const overig = overigeVelden(reading, eigen)
  const raaktVinkje = overlapsAny(overig.filter(({ bronnen }) => bronnen.some(({ id }) => id === 'H2.1.1')))
  const zonderDubbel = eigen.filter((veld) => !raaktVinkje(veld))
  const velden = [...zonderDubbel, ...overig].sort((links, rechts) => links.van - rechts.van || links.tot - rechts.tot)
  return { velden, rechtmatig: rechtmatigFormulier(velden) }
}
