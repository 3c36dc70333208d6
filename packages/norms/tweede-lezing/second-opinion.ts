// The second opinion for whoever decides: a bare conclusion by commission, or an own examination by consent.
import type { Gegeven } from '@deelwijs/words'
import type { VolledigeFeiten } from './feiten.ts'
import { byConsent, HARMS_OTHER, magNiet, moetByCommission, NO_ROW, type Row } from './rij.ts'

const CONCLUSION = moetByCommission('second-opinion-conclusie-toets', 'F053', 'F054', 'F125', 'F139', 'H3.2.4')
const ADVICE = byConsent(
  'second-opinion-advies-eigen-onderzoek',
  'F053',
  'F054',
  'F120',
  'F125',
  'F126',
  'F128',
  'F139',
  'F039',
  'F142',
  'F147',
  'F149',
  'H3.2.4',
)
const ADVICE_REFUSED = magNiet('second-opinion-advies-geweigerd', 'F120', 'F039')
const GROUNDS = magNiet('second-opinion-onderbouwing', 'F039', 'H3.2.4')

/** Reads the second-opinion rows of beslisser, and of toeleider and bepaler on the municipal route. */
export function readSecondOpinion(feiten: VolledigeFeiten, gegeven: Gegeven): Row {
  switch (gegeven) {
    case 'second-opinion-conclusie':
      return CONCLUSION
    case 'second-opinion-advies':
      if (feiten['schaadt-ander'] === 'ja') return HARMS_OTHER
      return feiten.toestemming === 'nee' ? ADVICE_REFUSED : ADVICE
    case 'second-opinion-onderbouwing':
      return GROUNDS
    default:
      return NO_ROW
  }
}
