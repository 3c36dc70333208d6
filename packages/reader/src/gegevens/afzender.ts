// Wie schrijft: de aanbieder die antwoordt, of iemand die iets vraagt? In een antwoord van de aanbieder wordt niets gevraagd.
import type { Hit } from '../lexicon/lexicon.ts'
import { MARK } from '../text/gaps.ts'
import type { Reading } from '../text/sentences.ts'
import type { Zegt } from './woordenboek.ts'
import { wordAt } from './zinsdelen.ts'

/** "Aan: gemeente" of "Geachte consulent": vooraan, en na "aan" of "van" staat een dubbele punt. */
const isAdresregel = (reading: Reading, begin: number, first: number): boolean => {
  if (begin !== first) return false
  const woord = wordAt(reading, first)
  return (woord !== 'aan' && woord !== 'van') || ((reading.tokens.before[first + 1] ?? 0) & MARK.colon) !== 0
}

const WEIGERING = 1

/** Hoeveel punten een vondst geeft: boven nul wijst op de aanbieder, onder nul op de gemeente. */
const puntenVan = (reading: Reading, { first, wat }: Hit<Zegt>): number => {
  const zin = reading.sentences[reading.sentenceOf[first] ?? 0]
  if (zin === undefined || zin.older) return 0
  if (wat.kind === 'teken') return wat.soort === 'geweigerd' ? WEIGERING : 0
  if (wat.kind !== 'afzender' || (wat.vooraan && !isAdresregel(reading, zin.first, first))) return 0
  return wat.punten
}

const GENOEG = 2
const HOOGSTENS = 2

/** Is het nieuwste bericht van de aanbieder? Elk patroon telt hoogstens twee keer, oudere berichten tellen niet. */
export const isFromProvider = (reading: Reading, hits: readonly Hit<Zegt>[]): boolean => {
  const telling = new Map<string, number>()
  let som = 0
  for (const hit of hits) {
    const punten = puntenVan(reading, hit)
    const eerder = telling.get(hit.vorm) ?? 0
    if (punten === 0 || eerder >= HOOGSTENS) continue
    telling.set(hit.vorm, eerder + 1)
    som += punten
  }
  return som >= GENOEG
}
