// Wie het weten moet of toestemming geeft, los van de normen gelezen: naar leeftijd, wilsbekwaamheid en gezag.
import type { Gegeven, Oordeel, Persoon } from '@deelwijs/words'
import type { VolledigeFeiten } from './feiten.ts'
import { leesTabel } from './lees.ts'

export type LezingVanPersonen = { readonly wie: readonly Persoon[]; readonly strenger: readonly Persoon[] | null }

const YOUTH_ALONE: LezingVanPersonen = { wie: ['jeugdige'], strenger: null }
const REPRESENTATIVE: LezingVanPersonen = { wie: ['vertegenwoordiger'], strenger: null }
const OPEN: readonly Oordeel[] = ['moet', 'mag-na-afweging', 'mag-met-toestemming']

/**
 * Who must hear of it or agree; null where nothing may go. `strenger` is the stricter reading of the law.
 * In: a possible case with all facts known, and an element. It does not fail. Source: the last lines of section 4 of the
 * table (F030-F034, F047-F050, F111, F121), and Regeling 6b.5 (F096) for written consent to a control. To be examined is
 * help: from 12 to 16 the law itself asks both (F033, F111), so there is no stricter reading.
 */
export function leesPersonen(feiten: VolledigeFeiten, gegeven: Gegeven): LezingVanPersonen | null {
  const { oordeel } = leesTabel(feiten, gegeven)
  if (!OPEN.includes(oordeel)) return null
  const { leeftijd, gezag, wilsbekwaam } = feiten
  if (leeftijd === 'onder-12') return gezag === 'geen' ? REPRESENTATIVE : { wie: [gezag], strenger: null }
  if (wilsbekwaam === 'nee') return REPRESENTATIVE
  if (leeftijd !== '12-15' || gezag === 'geen') return YOUTH_ALONE
  if (oordeel === 'mag-met-toestemming' && isControl(feiten)) return YOUTH_ALONE
  return { wie: ['jeugdige', gezag], strenger: gegeven === 'second-opinion-advies' ? null : ['jeugdige'] }
}

function isControl({ pet }: VolledigeFeiten): boolean {
  return pet === 'materiele-controleur' || pet === 'fraudeonderzoeker'
}
