// AVG artikel 5: gegevens dienen een doel en gaan niet mee naar een ander doel.
import type { Norm } from '../norm.ts'
import { SINDS_2026, TOEGANGSPETTEN } from '../reeksen.ts'

export const AVG_5 = [
  {
    id: 'hergebruik-ander-doel',
    titel: 'Geen hergebruik voor een ander doel',
    vindplaats: ['F138', 'F140', 'F053', 'H2.1.2'],
    groep: 'hergebruik',
    als: { hergebruik: 'ander-doel', niet: { gegeven: 'kengetallen' } },
    dan: { oordeel: 'mag-niet' },
    omdat:
      'De gemeente wil het gegeven voor een ander doel gebruiken. Gegevens blijven bij het doel waarvoor zij gevraagd zijn. Voor een nieuw doel is een nieuw verzoek nodig.',
    wijktAfVan: ['zonder-bsn'],
    gezag: 'wet',
    andereOpvatting: [
      {
        oordeel: 'mag-na-afweging',
        gezag: 'wet',
        bronnen: ['F140', 'F053'],
        omdat:
          'De AVG verbiedt een nieuw doel niet altijd. Past het goed bij het oude doel, dan kan het na een toets. Dat nieuwe doel moet dan wel een taak uit de Jeugdwet zijn.',
        als: {
          pet: TOEGANGSPETTEN,
          groep: ['identificatie', 'procesinformatie', 'toelichting', 'dossier'],
          niet: { pet: ['toeleider', 'bepaler'], initiatief: 'overleg' },
        },
      },
    ],
    kanWel: ['kengetallen'],
    ...SINDS_2026,
  },
  {
    id: 'hergebruik-controle',
    titel: 'Gegevens voor controle dienen alleen de controle',
    vindplaats: ['F088', 'F087', 'F138'],
    groep: 'hergebruik',
    als: {
      hergebruik: 'controle-of-fraude',
      niet: { een: [{ gegeven: 'kengetallen' }, { pet: ['bekostiger', 'materiele-controleur', 'fraudeonderzoeker'] }] },
    },
    dan: { oordeel: 'mag-niet' },
    omdat:
      'Verder gebruik voor controle of fraudeonderzoek hoort bij de controleur. Onder deze pet mag het niet. De controle heeft eigen stappen.',
    wijktAfVan: ['zonder-bsn'],
    gezag: 'wet',
    kanWel: ['kengetallen'],
    ...SINDS_2026,
  },
] as const satisfies readonly Norm[]
