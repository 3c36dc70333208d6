// Tekens met een klein bereik ("geen diagnose", "op basis van het plan"): welk gegeven vlak erachter valt eronder.
import type { Reading } from '../text/sentences.ts'
import type { Deelrol } from './deelrol.ts'
import { roleOfCue } from './deelrol.ts'
import type { GegevenTreffer, Inhoud, Teken } from './treffers.ts'
import { wordAt } from './zinsdelen.ts'

/** "voor welke periode" is zelf een vraag. */
const VRAAGT = new Set(['welke', 'welk', 'hoe', 'hoeveel', 'hoelang', 'wie'])

const STAP = 5

/** Het laatste woord van "stelt vast welke" is ook het eerste van "welke hulp". */
const OVERLAP = 1

/** Woorden die tussen teken en gegeven mogen staan; een ander zelfstandig woord begint iets nieuws: "op grond van de wet om het rapport". */
const BRUG = new Set(
  'de het een uw jouw jullie zijn haar hun ons onze u door van dit deze dat die er en of ook het al nog mijn ander meer'.split(
    ' ',
  ),
)
const BIJVOEGLIJK = /(?:e|ig|isch|lijk|[^ij]d)$/

const grensErtussen = (reading: Reading, van: number, tot: number): boolean => {
  for (let at = van; at < tot; at += 1) {
    const woord = wordAt(reading, at)
    if (!BRUG.has(woord) && !BIJVOEGLIJK.test(woord)) return true
  }
  return false
}

const vraagtZelf = (reading: Reading, teken: Teken, treffer: GegevenTreffer): boolean =>
  teken.reikwijdte === 'opent' && teken.soort === 'genoemd' && VRAAGT.has(wordAt(reading, treffer.first))

const ligtVer = (reading: Reading, einde: number, { first }: GegevenTreffer): boolean =>
  first - einde > STAP || grensErtussen(reading, einde, first)

const isOmvat = (teken: Teken, treffer: GegevenTreffer): boolean =>
  teken.reikwijdte === 'rond' && treffer.first >= teken.first && treffer.last <= teken.last

const onderTeken = (reading: Reading, teken: Teken, inhoud: Inhoud): readonly GegevenTreffer[] => {
  const onder: GegevenTreffer[] = []
  let einde = teken.last
  for (const treffer of inhoud.gegevens) {
    const omvat = isOmvat(teken, treffer)
    if (omvat) onder.push(treffer)
    if (omvat || treffer.first < teken.last - OVERLAP) continue
    const vol = teken.reikwijdte === 'naast' && onder.length > 0
    if (vol) break
    if (vraagtZelf(reading, teken, treffer) || ligtVer(reading, einde, treffer)) break
    onder.push(treffer)
    einde = treffer.last
  }
  return onder
}

/** "besluit op basis van het plan" is een eis; "op basis van" daarbinnen telt dan niet apart. */
const binnenAnder = (teken: Teken, tekens: readonly Teken[]): boolean =>
  tekens.some(
    (ander) =>
      ander.reikwijdte === 'deel' &&
      ander.first <= teken.first &&
      ander.last >= teken.last &&
      ander.last - ander.first > teken.last - teken.first,
  )

/** De rol die de tekens met een klein bereik geven, per gegeven van één zinsdeel. Het laatste teken voor een gegeven wint. */
export const rolesByReach = (reading: Reading, inhoud: Inhoud): ReadonlyMap<GegevenTreffer, Deelrol> => {
  const rollen = new Map<GegevenTreffer, Deelrol>()
  for (const teken of inhoud.tekens) {
    if (teken.reikwijdte === 'deel' || teken.reikwijdte === 'gever' || binnenAnder(teken, inhoud.tekens)) continue
    for (const treffer of onderTeken(reading, teken, inhoud)) rollen.set(treffer, roleOfCue(teken))
  }
  return rollen
}
