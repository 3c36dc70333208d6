// Wat wij de vrager vragen als er iets ontbreekt, per ontbrekend feit.
import type { Feit } from '@deelwijs/words'

/** Each fits after "Wilt u ons laten weten:". */
export const ASKS = {
  pet: 'Vanuit welke taak vraagt u dit gegeven?',
  motivering: 'Waarom kunt u in dit geval niet zonder dit gegeven?',
  aanwijzing: 'In welk besluit heeft de gemeente u aangewezen?',
  'adviseur-ingeschakeld': 'Waaruit blijkt dat de gemeente deze adviseur om advies vraagt?',
  controledoel: 'Wat is het doel van de controle?',
  'algemeen-plan': 'Wat staat er in uw algemene plan voor controle?',
  'plan-openbaar': 'Waar hebt u uw plan voor controle bekendgemaakt?',
  'specifieke-risicoanalyse': 'Welk risico ziet u in deze controle?',
  'specifiek-plan': 'Wat staat er in uw plan voor deze controle?',
  'niet-anders-haalbaar': 'Waarom kan de controle niet op een lichtere manier?',
  'minimale-gegevens': 'Welke gegevens wilt u ten minste zien, en welke niet?',
  'aanbieder-geinformeerd': 'Wanneer hebt u ons over deze controle ingelicht?',
  'controleur-geheimhouder': 'Waaruit blijkt dat de controleur moet zwijgen over wat hij ziet?',
} as const satisfies { readonly [F in Feit]?: string }

type Askable = keyof typeof ASKS

function isAskable(fact: string): fact is Askable {
  return Object.hasOwn(ASKS, fact)
}

/** The questions for what is missing, in the order given; a fact the requester cannot supply brings no question. */
export function asksFor(missing: readonly string[]): readonly string[] {
  return missing.filter(isAskable).map((fact) => ASKS[fact])
}
