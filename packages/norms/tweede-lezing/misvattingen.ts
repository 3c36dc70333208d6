// Welke misvatting een geval aanraakt, los van de normen gelezen: een feit dat men noemt en dat hier niets verandert.
import type { Feit, Gegeven } from '@deelwijs/words'
import type { VolledigeFeiten } from './feiten.ts'

/** The facts for which someone is answered that they change nothing here, in the order of the pages that explain them. */
export function leesMisvattingen(feiten: VolledigeFeiten, gegeven: Gegeven): readonly Feit[] {
  const personal = gegeven !== 'kengetallen'
  return [
    ...(isConsentBesideThePoint(feiten, gegeven) ? (['toestemming'] as const) : []),
    ...(personal && feiten['registratie-vrager'] === 'ja' ? (['registratie-vrager'] as const) : []),
    ...(personal && feiten.contractbepaling === 'ja' ? (['contractbepaling'] as const) : []),
    ...(personal && feiten['complex-of-langdurig'] === 'ja' ? (['complex-of-langdurig'] as const) : []),
  ]
}

/** Consent given or refused towards who decides, advises, pays or audits; outside consultation also towards the team. */
function isConsentBesideThePoint({ pet, toestemming, initiatief }: VolledigeFeiten, gegeven: Gegeven): boolean {
  if (toestemming === 'niet-gevraagd' || gegeven === 'second-opinion-advies') return false
  switch (pet) {
    case 'beslisser':
    case 'adviseur':
    case 'bekostiger':
    case 'accountant':
      return true
    case 'toeleider':
    case 'bepaler':
      return initiatief !== 'overleg'
    default:
      return false
  }
}
