// Proposes the facts of a letter with their place and certainty. Proposals, never facts: a person confirms each of them.

import type { Reading } from '../text/sentences.ts'
import { placeOf } from '../text/sentences.ts'
import { findPlainFacts } from './gewone-feiten.ts'
import type { Lezing } from './lezing.ts'
import { findHits } from './lezing.ts'
import type { Petbereik } from './pet-bereik.ts'
import { petStretches } from './pet-bereik.ts'
import type { Petvoorstel } from './petten.ts'
import { findPetten } from './petten.ts'
import type { Afzender } from './sender.ts'
import { findSender } from './sender.ts'
import { findSignals } from './signalen.ts'
import type { Feitvoorstel, Signaal } from './soorten.ts'
import { findAskers } from './vrager.ts'

/**
 * What this room says about a text: `feiten` to confirm (0.5 and up, or the honest `niet-kenbaar`), `kandidaten` to ask about when the
 * pet does not show, `signalen` beside them, `bereiken` when several pets are worn, and `afzender` for the other rooms.
 */
export type Feitlezing = {
  readonly feiten: readonly Feitvoorstel[]
  readonly kandidaten: readonly Feitvoorstel[]
  readonly signalen: readonly Signaal[]
  readonly bereiken: readonly Petbereik[]
  readonly petten: readonly Petvoorstel[]
  readonly afzender: Afzender
  readonly lezing: Lezing
}

const VOORSTEL = 0.5

const alsFeit = (reading: Reading, { pet, first, last, zekerheid }: Petvoorstel): Feitvoorstel => ({
  feit: 'pet',
  waarde: pet,
  ...placeOf(reading, first, last),
  zekerheid,
  waarom: `pet-${pet}`,
})

const NIET_KENBAAR: Feitvoorstel = {
  feit: 'pet',
  waarde: 'niet-kenbaar',
  van: 0,
  tot: 0,
  tekst: '',
  zekerheid: 0.5,
  waarom: 'de tekst noemt geen taak of doel',
}

/** Proposes the facts of a text. In: a text that was read. Out: a `Feitlezing`. Fails never; linear in the text. */
export const findFacts = (reading: Reading): Feitlezing => {
  const lezing = findHits(reading)
  const afzender = findSender(lezing)
  const petten = findPetten(lezing, afzender)
  const voorstellen = petten.filter((een) => een.zekerheid >= VOORSTEL)
  const kandidaten = petten.filter((een) => een.zekerheid < VOORSTEL).map((een) => alsFeit(reading, een))
  const pet = voorstellen.length > 0 ? voorstellen.map((een) => alsFeit(reading, een)) : [NIET_KENBAAR]
  const feiten = [
    ...pet,
    ...findAskers(lezing, afzender, voorstellen),
    ...findPlainFacts(lezing, afzender, voorstellen),
  ]
  return {
    feiten,
    kandidaten,
    signalen: findSignals(lezing),
    bereiken: petStretches(lezing, petten),
    petten: voorstellen,
    afzender,
    lezing,
  }
}
