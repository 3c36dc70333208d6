// Stellingen over het verzoek: standaard of gericht, aanleiding, doel en wat geen reden is.
import { OPEN_OORDELEN } from '@deelwijs/words'
import {
  BESLUIT_OPEN,
  CONTROLEPETTEN,
  DOSSIERDELEN,
  GEMEENTELIJKE_PETTEN,
  HELE_DOCUMENTEN,
  HULPPETTEN,
  TOEGANGSPETTEN,
} from '../reeksen.ts'
import type { Stelling } from './stelling.ts'

const DOSSIER = [...DOSSIERDELEN, ...HELE_DOCUMENTEN] as const

export const STELLINGEN_VERZOEK = [
  {
    id: 's3',
    titel: 'Een registratie van de vrager verandert nooit iets; geheimhouding telt alleen bij controle.',
    vindplaats: ['H2.2'],
    vormen: [
      { vorm: 'verandert-niet', feiten: ['registratie-vrager'] },
      { vorm: 'verandert-niet', feiten: ['adviseur-geregistreerd'], als: { niet: { pet: 'adviseur' } } },
      { vorm: 'verandert-niet', feiten: ['controleur-geheimhouder'], als: { niet: { pet: CONTROLEPETTEN } } },
    ],
  },
  {
    id: 's4',
    titel: 'Een contract of verordening maakt nooit meer mogelijk.',
    vindplaats: ['H3.1', 'H4', 'F123'],
    vormen: [{ vorm: 'verandert-niet', feiten: ['contractbepaling'] }],
  },
  {
    id: 's5',
    titel: 'Zware of lange hulp maakt op zichzelf nooit meer mogelijk.',
    vindplaats: ['H2.3'],
    vormen: [{ vorm: 'verandert-niet', feiten: ['complex-of-langdurig'] }],
  },
  {
    id: 's6',
    titel: 'Aanvragen, wijzigen, verlengen en afbouwen geven gelijke oordelen.',
    vindplaats: ['H3.2.4'],
    vormen: [{ vorm: 'verandert-niet', feiten: ['aanleiding'], waarden: BESLUIT_OPEN }],
  },
  {
    id: 's7',
    titel: 'Een standaardverzoek om dossierinhoud is altijd verboden voor wie gerechtigd vraagt.',
    vindplaats: ['H3.2.5', 'H1'],
    vormen: [
      {
        vorm: 'altijd',
        als: {
          pet: TOEGANGSPETTEN,
          groep: 'dossier',
          uitvraag: 'standaard',
          pgb: 'nee',
          een: [{ vrager: 'college' }, { vrager: 'aangewezen', aanwijzing: 'ja' }],
        },
        oordelen: ['mag-niet'],
      },
    ],
  },
  {
    id: 's12',
    titel: 'Controle geeft nooit toegang binnen een aanvraag, ook niet met toestemming.',
    vindplaats: ['H3.2.4', 'F089'],
    vormen: [{ vorm: 'nooit', als: { pet: CONTROLEPETTEN, aanleiding: BESLUIT_OPEN }, oordelen: OPEN_OORDELEN }],
  },
  {
    id: 's13',
    titel: 'Declaratiegegevens dienen nooit een verlenging, en hergebruik voor iets anders opent niets.',
    vindplaats: ['F087', 'F138'],
    vormen: [
      { vorm: 'nooit', als: { pet: 'beslisser', gegeven: 'declaratiegegevens' }, oordelen: OPEN_OORDELEN },
      { vorm: 'nooit', als: { hergebruik: 'ander-doel' }, oordelen: OPEN_OORDELEN },
      {
        vorm: 'nooit',
        als: { hergebruik: 'controle-of-fraude', niet: { pet: ['bekostiger', ...CONTROLEPETTEN] } },
        oordelen: OPEN_OORDELEN,
      },
    ],
  },
  {
    id: 's14',
    titel: 'De accountant krijgt nooit iets uit het dossier.',
    vindplaats: ['H2.1.3'],
    vormen: [{ vorm: 'nooit', als: { pet: 'accountant', groep: 'dossier' }, oordelen: OPEN_OORDELEN }],
  },
  {
    id: 's15',
    titel: 'Een verzoek voor beleid levert nooit persoonsgegevens op.',
    vindplaats: ['F107', 'H4'],
    vormen: [
      { vorm: 'nooit', als: { pet: 'beleid', niet: { gegeven: 'kengetallen' } }, oordelen: [...OPEN_OORDELEN, 'mag'] },
    ],
  },
  {
    id: 's16',
    titel: 'Een second opinion geeft de gemeente nooit de onderbouwing, en buiten de toegang niets.',
    vindplaats: ['H3.2.4', 'F120'],
    vormen: [
      { vorm: 'nooit', als: { gegeven: 'second-opinion-onderbouwing' }, oordelen: [...OPEN_OORDELEN, 'mag'] },
      {
        vorm: 'nooit',
        als: { groep: 'second-opinion', niet: { pet: ['toeleider', 'bepaler', 'beslisser'] } },
        oordelen: OPEN_OORDELEN,
      },
      { vorm: 'nooit', als: { gegeven: 'second-opinion-advies', toestemming: 'nee' }, oordelen: OPEN_OORDELEN },
    ],
  },
  {
    id: 's21',
    titel: 'Blijkt de taak niet, dan gaat er nooit een persoonsgegeven weg.',
    vindplaats: ['H3.2', 'F053'],
    vormen: [{ vorm: 'nooit', als: { pet: 'niet-kenbaar' }, oordelen: OPEN_OORDELEN }],
  },
  {
    id: 's26',
    titel: 'Waar de productcode niet gegeven mag worden, gaat ook niets uit het dossier.',
    vindplaats: ['H3.2.4'],
    vormen: [
      {
        vorm: 'niet-meer-dan',
        veld: 'gegeven',
        laag: DOSSIER,
        hoog: 'product',
        als: { pet: TOEGANGSPETTEN, initiatief: ['verzoek', 'aanvraag'] },
      },
    ],
  },
  {
    id: 's29',
    titel: 'Wie niet gerechtigd is, krijgt nooit persoonsgegevens.',
    vindplaats: ['F053', 'F058'],
    vormen: [
      {
        vorm: 'nooit',
        als: {
          een: [
            {
              pet: [...GEMEENTELIJKE_PETTEN, ...HULPPETTEN],
              vrager: 'aangewezen',
              aanwijzing: ['nee', 'niet-gebleken'],
            },
            { pet: GEMEENTELIJKE_PETTEN, vrager: ['medehulpverlener', 'arts'] },
            { pet: HULPPETTEN, vrager: 'arts' },
            { pet: 'verwijzer', vrager: ['college', 'aangewezen', 'medehulpverlener'] },
          ],
        },
        oordelen: OPEN_OORDELEN,
      },
      {
        vorm: 'nooit',
        als: {
          vrager: ['gecertificeerde-instelling', 'raad', 'veilig-thuis', 'inspectie', 'cbs', 'betrokkene', 'ander'],
        },
        oordelen: [...OPEN_OORDELEN, 'mag-niet', 'eerst-navragen', 'niet-nodig'],
      },
    ],
  },
] as const satisfies readonly Stelling[]
