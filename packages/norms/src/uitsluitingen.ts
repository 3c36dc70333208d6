// Combinaties van feiten die niet kunnen voorkomen; geen bewijs, telling of voorbeeld gebruikt ze.
import type { Uitsluiting } from './norm.ts'

export const UITSLUITINGEN = [
  {
    id: 'meerderjarig-met-gezag',
    als: { leeftijd: '18-plus', gezag: ['ouders', 'een-ouder', 'voogd'] },
    omdat: 'Vanaf 18 jaar heeft niemand meer gezag over de jeugdige.',
  },
  {
    id: 'minderjarig-zonder-gezag',
    als: { leeftijd: ['onder-12', '12-15', '16-17'], gezag: 'geen' },
    omdat: 'Onder 18 jaar heeft altijd iemand gezag: ouders, een ouder of een voogd.',
  },
  {
    id: 'verzoek-maar-ongevraagd',
    als: { initiatief: 'verzoek', uitvraag: 'ongevraagd' },
    omdat: 'Bij een verzoek van de gemeente is er wel om gevraagd.',
  },
  {
    id: 'gevraagd-zonder-verzoek',
    als: { initiatief: ['aanvraag', 'melding', 'overleg'], uitvraag: ['standaard', 'gericht'] },
    omdat: 'Komt het initiatief van de aanbieder, dan heeft de gemeente niets uitgevraagd.',
  },
] as const satisfies readonly Uitsluiting[]
