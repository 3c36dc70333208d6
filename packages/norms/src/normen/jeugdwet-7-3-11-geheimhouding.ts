// Jeugdwet 7.3.11 (en BW 7:457): het algemene verbod en de grenzen die ook bij toestemming blijven.
import type { Norm } from '../norm.ts'
import { HULPPETTEN, SINDS_2026 } from '../reeksen.ts'

export const GEHEIMHOUDING = [
  {
    id: 'geheimhouding',
    titel: 'Het beroepsgeheim is de hoofdregel',
    vindplaats: ['F039', 'F116', 'F029', 'F138', 'H2.2'],
    groep: 'geheimhouding',
    als: { niet: { gegeven: 'kengetallen' } },
    dan: { oordeel: 'mag-niet' },
    omdat:
      'Wat u over een gezin weet, is geheim. Er is hier geen plicht of grond om dit te geven. Dan blijft het bij u.',
    wijktAfVan: [],
    gezag: 'wet',
    kanWel: ['kengetallen'],
    ...SINDS_2026,
  },
  {
    id: 'schaadt-ander',
    titel: 'Goede zorg of de privacy van een ander verzet zich',
    vindplaats: ['F042', 'F039', 'F117', 'F138'],
    groep: 'schaadt-ander',
    als: {
      'schaadt-ander': 'ja',
      niet: { gegeven: 'kengetallen' },
      een: [
        { pet: [...HULPPETTEN, 'verwijzer'] },
        { pet: ['toeleider', 'bepaler'], initiatief: 'overleg' },
        { pet: ['toeleider', 'bepaler', 'beslisser'], gegeven: 'second-opinion-advies' },
      ],
    },
    dan: { oordeel: 'mag-niet' },
    omdat:
      'Toestemming alleen is niet genoeg. Het delen schaadt de privacy van een ander, of goede zorg verbiedt het. Bespreek uw twijfel met een collega.',
    wijktAfVan: ['definitieve-weigering'],
    gezag: 'wet',
    ...SINDS_2026,
  },
] as const satisfies readonly Norm[]
