// De contracttoets: per deel van een contract, verordening of inkoopdocument een oordeel met bron, reden en wat wel kan.

import { MARK } from '../text/gaps.ts'
import type { Reading } from '../text/sentences.ts'
import { placeOf, readText } from '../text/sentences.ts'
import type { Bronverwijzing } from './bronnen.ts'
import { references } from './bronnen.ts'
import type { Eenheid } from './eenheden.ts'
import { splitProvisions } from './eenheden.ts'
import { judgeProvision } from './oordeel.ts'
import { readProvisions } from './read-provisions.ts'
import type { ContractOordeel } from './regel.ts'

/** Een oordeel over een deel van de tekst. `van` en `tot` zijn plaatsen in de tekst (UTF-16). `waarom` is het id van de regel. */
export type Clausule = {
  readonly van: number
  readonly tot: number
  readonly tekst: string
  readonly oordeel: ContractOordeel
  readonly bronnen: readonly Bronverwijzing[]
  readonly reden: string
  readonly rechtmatig: string
  readonly norm: string | null
  readonly waarom: string
  readonly zekerheid: number
}

const ZEKER = { 'in-orde': 0.8, 'let-op': 0.7, 'gaat-verder-dan-de-wet': 0.85 } as const
/** Een oordeel door weging is minder zeker dan een oordeel door een regel. */
const GEWOGEN_ZEKER = 0.6

const BEGRIP = /(?:plan|dossier|verslag|evaluatie|diagnose)$/

/** Een vraag ("Moeten wij plannen opsturen?") en de uitleg van een begrip ("Dossier: het geheel van ...") regelen niets. */
const regeltNiets = (reading: Reading, eenheid: Eenheid | undefined): boolean => {
  if (eenheid === undefined) return true
  const { before, words, ids } = reading.tokens
  if (((before[eenheid.last] ?? 0) & MARK.question) !== 0) return true
  const dubbelePunt = ((before[eenheid.first + 1] ?? 0) & MARK.colon) !== 0
  return dubbelePunt && BEGRIP.test(words[ids[eenheid.first] ?? 0] ?? '')
}

/**
 * Toetst een tekst per bepaling. In: de tekst van een contract, verordening, inkoopdocument of convenant.
 * Uit: alleen de delen over gegevens, verwijzing, controle, toestemming, termijn of gesprekken, op volgorde. Een deel zonder oordeel
 * gaat daar niet over. Faalt nooit; tijd is lineair in de tekst. Het is een voorstel: een jurist leest mee.
 */
export const checkContract = (text: string): { readonly clausules: readonly Clausule[] } => {
  const reading = readText(text)
  const bepalingen = readProvisions(reading, splitProvisions(reading))
  const clausules = bepalingen.flatMap((_, at) =>
    (regeltNiets(reading, bepalingen[at]?.eenheid) ? [] : judgeProvision(bepalingen, at)).map(
      ({ first, last, regel }): Clausule => {
        const { id, oordeel, bronnen, reden, rechtmatig, norm } = regel
        return {
          ...placeOf(reading, first, last),
          oordeel,
          bronnen: references(bronnen),
          reden,
          rechtmatig,
          norm,
          waarom: id,
          zekerheid: id.startsWith('gewogen-') ? GEWOGEN_ZEKER : ZEKER[oordeel],
        }
      },
    ),
  )
  return { clausules }
}
