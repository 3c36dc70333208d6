// Which duties of care belong to an outcome. Every possible list exists once, frozen: a call only picks one.
import { PLICHTEN, type Plicht } from '@deelwijs/words'
import type { VolledigeFeiten } from './feiten.ts'

/** A set of duties as bits: bit n stands for the n-th id of PLICHTEN. */
export type DutyBits = number

function bit(plicht: Plicht): DutyBits {
  return 1 << PLICHTEN.indexOf(plicht)
}

const INFORM = bit('vooraf-informeren')
const INFORM_LATER = bit('informeren-uitgesteld')
const COLLEAGUE = bit('collega-raadplegen')
const OBJECTION = bit('bezwaar-bespreken')
const SEPARATE = bit('petten-scheiden')
const LOG = bit('verstrekking-vastleggen')
const CONSENT = bit('toestemming-vastleggen')
const WEIGH = bit('overleggen') | bit('afweging-vastleggen')

export const NO_DUTIES: DutyBits = 0
/** Every disclosure is recorded, and the family hears of it beforehand. */
export const DISCLOSURE: DutyBits = LOG | INFORM
/** As DISCLOSURE, where an investigation forbids telling beforehand (6b.7). */
export const DISCLOSURE_TOLD_LATER: DutyBits = LOG | INFORM_LATER
/** The duty to provide of 7.4.0 lid 2: the family also hears what follows from it. */
export const STATUTORY: DutyBits = DISCLOSURE | bit('gevolgen-uitleggen')
export const STATUTORY_TOLD_LATER: DutyBits = DISCLOSURE_TOLD_LATER | bit('gevolgen-uitleggen')
export const WEIGHING: DutyBits = DISCLOSURE | WEIGH
export const BY_CONSENT: DutyBits = DISCLOSURE | CONSENT

const LISTS: readonly (readonly Plicht[])[] = Array.from({ length: 1 << PLICHTEN.length }, (_, bits) =>
  Object.freeze(PLICHTEN.filter((_plicht, index) => (bits & (1 << index)) !== 0)),
)
const EMPTY: readonly Plicht[] = Object.freeze([])

/**
 * The duties of one verdict: those of the row, plus what consulting, an objection or a second pet adds.
 * In: the duties of the row applied and the facts. Out: a shared frozen list in the order of PLICHTEN.
 */
export function dutiesOf(row: DutyBits, feiten: VolledigeFeiten): readonly Plicht[] {
  if (row === NO_DUTIES) return EMPTY
  let bits = row
  if ((bits & WEIGH) !== 0 && feiten.overlegd === 'achterwege') bits = (bits & ~INFORM) | INFORM_LATER | COLLEAGUE
  if (feiten.weigering === 'bezwaar') bits |= OBJECTION
  if ((bits & CONSENT) !== 0 && wearsDecidingPet(feiten)) bits |= SEPARATE
  return LISTS[bits] ?? EMPTY
}

function wearsDecidingPet(feiten: VolledigeFeiten): boolean {
  if (feiten['tweede-pet-beslist'] !== 'ja') return false
  return feiten.pet === 'hulpverlener' || feiten.pet === 'casusregisseur'
}
