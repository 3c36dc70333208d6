// Stellingen over toestemming, weigering en wie er niets aan verandert.
import { OPEN_OORDELEN } from '@deelwijs/words'
import { GEMEENTELIJK, HULPPETTEN, TOEGANGSPETTEN } from '../reeksen.ts'
import type { Stelling } from './stelling.ts'

const WIJKTEAM_BUITEN_OVERLEG = { pet: ['toeleider', 'bepaler'], niet: { initiatief: 'overleg' } } as const
const EIGEN_ONDERZOEK = { gegeven: 'second-opinion-advies' } as const

export const STELLINGEN_TOESTEMMING = [
  {
    id: 's1',
    titel: 'Toestemming verandert niets voor wie beslist, toeleidt, bepaalt, adviseert, betaalt of de boeken toetst.',
    vindplaats: ['H2.1.1', 'F141'],
    vormen: [
      {
        vorm: 'verandert-niet',
        feiten: ['toestemming'],
        als: {
          een: [{ pet: ['beslisser', 'adviseur', 'bekostiger', 'accountant'] }, WIJKTEAM_BUITEN_OVERLEG],
          niet: EIGEN_ONDERZOEK,
        },
      },
    ],
  },
  {
    id: 's2',
    titel:
      'Toestemming telt alleen bij hulp, regie, overleg, eigen onderzoek, schriftelijk bij controle en bij de arts.',
    vindplaats: ['H3.2.5', 'H3.2.3', 'F039', 'F116', 'F096', 'F099'],
    vormen: [
      {
        vorm: 'nooit',
        als: {
          niet: {
            een: [
              { pet: HULPPETTEN },
              { pet: ['toeleider', 'bepaler'], initiatief: 'overleg' },
              { pet: ['toeleider', 'bepaler', 'beslisser'], gegeven: 'second-opinion-advies' },
              {
                pet: ['materiele-controleur', 'fraudeonderzoeker'],
                gegeven: 'dossierinzage',
                'schriftelijke-toestemming': 'ja',
              },
              { pet: 'verwijzer', vrager: 'arts' },
            ],
          },
        },
        oordelen: ['mag-met-toestemming'],
      },
    ],
  },
  {
    id: 's20',
    titel: 'Waar geven moet, ontbreekt nooit toestemming.',
    vindplaats: ['H2.1.3', 'F058'],
    vormen: [
      { vorm: 'draagt', oordelen: ['moet'], zonderPlichten: ['toestemming-vastleggen'] },
      {
        vorm: 'verandert-niet',
        feiten: ['toestemming'],
        waarden: ['ja', 'niet-gevraagd'],
      },
    ],
  },
  {
    id: 's27',
    titel: 'Een bezwaar verandert het oordeel niet; u bespreekt het wel.',
    vindplaats: ['H2.1.3', 'F145'],
    vormen: [
      { vorm: 'verandert-niet', feiten: ['weigering'], waarden: ['geen', 'bezwaar'] },
      { vorm: 'draagt', oordelen: OPEN_OORDELEN, als: { weigering: 'bezwaar' }, plichten: ['bezwaar-bespreken'] },
    ],
  },
  {
    id: 's28',
    titel: 'Ziet het gezin er echt van af, dan krijgt wie beslist, toeleidt, bepaalt of adviseert niets.',
    vindplaats: ['H2.1.3'],
    vormen: [
      {
        vorm: 'nooit',
        als: {
          weigering: 'definitief',
          een: [{ pet: TOEGANGSPETTEN }, { pet: 'bekostiger', 'zelf-betaald': 'ja' }],
        },
        oordelen: OPEN_OORDELEN,
      },
    ],
  },
  {
    id: 's30',
    titel: 'Schaadt het een ander, dan opent toestemming niets.',
    vindplaats: ['F042', 'F039', 'F117'],
    vormen: [
      {
        vorm: 'nooit',
        als: { 'schaadt-ander': 'ja', niet: { pet: ['materiele-controleur', 'fraudeonderzoeker'] } },
        oordelen: ['mag-met-toestemming'],
      },
    ],
  },
  {
    id: 's8',
    titel: 'Na een rechtstreekse verwijzing krijgt de toeleider niets, tenzij u zelf meldt of overlegt.',
    vindplaats: ['H3.2.1'],
    vormen: [
      {
        vorm: 'nooit',
        als: {
          pet: 'toeleider',
          route: ['huisarts', 'jeugdarts', 'medisch-specialist'],
          initiatief: ['verzoek', 'aanvraag'],
        },
        oordelen: OPEN_OORDELEN,
      },
      {
        vorm: 'nooit',
        als: { pet: 'toeleider', initiatief: 'overleg', toestemming: 'nee' },
        oordelen: OPEN_OORDELEN,
      },
    ],
  },
  {
    id: 's9',
    titel: 'De beslisser krijgt niet meer dan de toeleider op de gemeentelijke route.',
    vindplaats: ['H1', 'H3.2.5'],
    vormen: [
      {
        vorm: 'niet-meer-dan',
        veld: 'pet',
        laag: ['beslisser'],
        hoog: 'toeleider',
        als: { route: GEMEENTELIJK, niet: { initiatief: 'overleg' } },
      },
    ],
  },
  {
    id: 's10',
    titel: 'De casusregisseur krijgt niet meer dan de hulpverlener.',
    vindplaats: ['H3.2.5'],
    vormen: [{ vorm: 'niet-meer-dan', veld: 'pet', laag: ['casusregisseur'], hoog: 'hulpverlener' }],
  },
  {
    id: 's11',
    titel: 'Wie beslist of controleert, zit nooit bij het gesprek.',
    vindplaats: ['H2.2', 'F047', 'F119'],
    vormen: [
      {
        vorm: 'nooit',
        als: { gegeven: 'gesprek-bijwonen', niet: { pet: HULPPETTEN, 'tweede-pet-beslist': 'nee' } },
        oordelen: OPEN_OORDELEN,
      },
    ],
  },
] as const satisfies readonly Stelling[]
