// Jeugdwet 7.4.0, eerste lid, onderdeel a: wat voor alle toegangspetten geldt als zij dossierinhoud vragen.
import type { Norm } from '../norm.ts'
import { IN_PLAATS_VAN_DOSSIER, SINDS_2026, TOEGANGSPETTEN } from '../reeksen.ts'

export const TOEGANG = [
  {
    id: 'dossier-standaard',
    titel: 'Geen dossierinhoud op een standaardverzoek',
    vindplaats: ['H3.2.5', 'H1', 'F138', 'F058'],
    groep: 'standaardverzoek',
    als: {
      pet: TOEGANGSPETTEN,
      groep: 'dossier',
      uitvraag: ['standaard', 'ongevraagd'],
      niet: { pet: 'toeleider', initiatief: 'melding' },
    },
    dan: { oordeel: 'mag-niet' },
    omdat:
      'De gemeente vraagt dit altijd, of vroeg er helemaal niet om. Noodzaak bestaat alleen in een concreet geval. Ook toestemming van het gezin verandert dit niet.',
    wijktAfVan: ['afgewogen'],
    gezag: 'handreiking',
    andereOpvatting: [
      {
        oordeel: 'mag-na-afweging',
        gezag: 'wet',
        bronnen: ['F058', 'F053', 'F124'],
        omdat:
          'De wet vraagt geen gericht verzoek. Zij vraagt alleen of het gegeven nodig is, en de gemeente moet genoeg weten om te beslissen. Is het in dit geval nodig, dan kan men ook hier afwegen.',
      },
    ],
    kanWel: IN_PLAATS_VAN_DOSSIER,
    ...SINDS_2026,
  },
  {
    id: 'dossier-niet-noodzakelijk',
    titel: 'U vindt het dossiergegeven niet nodig',
    vindplaats: ['F138', 'F058', 'H2.1.3'],
    groep: 'afgewogen',
    als: { pet: TOEGANGSPETTEN, groep: 'dossier', een: [{ noodzakelijk: 'nee' }, { 'minder-ingrijpend': 'ja' }] },
    dan: { oordeel: 'mag-niet' },
    omdat: 'U vindt het gegeven niet nodig, of er is een lichtere weg. Dan geldt de plicht om te verstrekken niet.',
    wijktAfVan: ['toestemming-geweigerd'],
    gezag: 'wet',
    kanWel: IN_PLAATS_VAN_DOSSIER,
    ...SINDS_2026,
  },
] as const satisfies readonly Norm[]
