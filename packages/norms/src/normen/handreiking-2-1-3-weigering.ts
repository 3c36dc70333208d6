// Handreiking 2.1.3: het gezin ziet definitief af van het verstrekken, en daarmee van de aanvraag.
import type { Norm } from '../norm.ts'
import { SINDS_2026 } from '../reeksen.ts'

/** In overleg dat de hulpverlener zelf zoekt, en bij wie betaalt, is er geen plicht die blijft staan. */
const BUITEN_OVERLEG = [
  { pet: 'beslisser' },
  { pet: ['toeleider', 'bepaler'], initiatief: ['verzoek', 'aanvraag', 'melding'] },
] as const

const GEWOGEN_EN_NODIG = { noodzakelijk: 'ja', 'minder-ingrijpend': 'nee', motivering: 'concreet' } as const

export const DEFINITIEVE_WEIGERING = [
  {
    id: 'definitieve-weigering',
    titel: 'Het gezin wil echt niet dat u iets geeft',
    vindplaats: ['H2.1.3', 'F058', 'F145', 'H3.2.1'],
    groep: 'definitieve-weigering',
    als: {
      weigering: 'definitief',
      een: [{ pet: ['toeleider', 'bepaler', 'beslisser', 'adviseur'] }, { pet: 'bekostiger', 'zelf-betaald': 'ja' }],
    },
    dan: {
      zetOm: {
        moet: 'niet-nodig',
        'mag-na-afweging': 'mag-niet',
        'mag-met-toestemming': 'mag-niet',
        'eerst-navragen': 'mag-niet',
      },
    },
    omdat:
      'Het gezin geeft de aanvraag op. Dan valt er niets meer te beslissen. De gemeente kan besluiten de hulp niet te betalen. U kunt besluiten de hulp niet te geven. Betaalt het gezin zelf, dan valt de hulp buiten de Jeugdwet. Een weigering telt alleen van wie erover gaat.',
    wijktAfVan: ['gesprek', 'adviseur-niet-bevoegd', 'verstrekken', 'navragen', 'nog-niet'],
    gezag: 'handreiking',
    andereOpvatting: [
      {
        oordeel: 'moet',
        gezag: 'wet',
        bronnen: ['F058', 'F145'],
        omdat:
          'De wet kent geen recht om de plicht van de aanbieder te weigeren. Alleen het intrekken van de aanvraag neemt de noodzaak weg.',
        als: { groep: ['identificatie', 'procesinformatie'], een: BUITEN_OVERLEG },
      },
      {
        oordeel: 'moet',
        gezag: 'wet',
        bronnen: ['F058', 'F145'],
        omdat:
          'U vond dit gegeven echt nodig. De wet kent dan geen recht om te weigeren. Alleen het intrekken van de aanvraag neemt de noodzaak weg.',
        als: { groep: ['toelichting', 'dossier'], een: BUITEN_OVERLEG, ...GEWOGEN_EN_NODIG },
      },
    ],
    ...SINDS_2026,
  },
] as const satisfies readonly Norm[]
