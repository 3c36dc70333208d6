// Jeugdwet 7.3.13 (en BW 7:459): hulp vindt plaats buiten waarneming van anderen.
import type { Norm } from '../norm.ts'
import { CONTROLEPETTEN, HULPPETTEN, SINDS_2026, TOEGANGSPETTEN } from '../reeksen.ts'

const ALLEEN_NIET_ZONDER_INSTEMMING = {
  oordeel: 'mag-met-toestemming',
  gezag: 'wet',
  bronnen: ['F047', 'F119'],
  omdat: 'De wet zegt alleen dat meeluisteren niet mag zonder instemming. Zij noemt geen pet waarbij het nooit kan.',
} as const

export const GESPREK = [
  {
    id: 'gesprek-andere-pet',
    titel: 'Wie beslist, betaalt of controleert, zit niet bij het gesprek',
    vindplaats: ['H2.2', 'F047', 'F119', 'F141'],
    groep: 'gesprek',
    als: {
      pet: [...TOEGANGSPETTEN, ...CONTROLEPETTEN, 'bekostiger', 'accountant', 'beleid', 'verwijzer'],
      gegeven: 'gesprek-bijwonen',
    },
    dan: { oordeel: 'mag-niet' },
    omdat:
      'Een gesprek met u is vertrouwelijk. Een gezin praat niet vrij als een ander meeluistert. Deze taak is daar geen goede reden voor. Toestemming aan wie over de hulp beslist, is niet vrij gegeven.',
    wijktAfVan: ['overleg'],
    gezag: 'handreiking',
    andereOpvatting: [ALLEEN_NIET_ZONDER_INSTEMMING],
    kanWel: ['totstandkoming-oordeel', 'deskundigheid', 'doelrealisatie-hoofdlijn'],
    ...SINDS_2026,
  },
  {
    id: 'gesprek-met-toestemming',
    titel: 'Een helper of regisseur zit met instemming bij het gesprek',
    vindplaats: ['F047', 'F119', 'F029', 'F139', 'H2.2'],
    groep: 'verstrekken',
    als: {
      pet: HULPPETTEN,
      gegeven: 'gesprek-bijwonen',
      'nodig-voor-afstemming': 'ja',
      'tweede-pet-beslist': 'nee',
      toestemming: ['ja', 'niet-gevraagd'],
    },
    dan: { oordeel: 'mag-met-toestemming' },
    omdat:
      'Aanwezigheid kan helpen om hulp af te stemmen of ouders te steunen. U vindt het zinvol. Het gezin beslist of het mag.',
    wijktAfVan: ['geheimhouding'],
    gezag: 'wet',
    ...SINDS_2026,
  },
  {
    id: 'gesprek-tweede-pet',
    titel: 'Dezelfde persoon beslist of controleert ook',
    vindplaats: ['H3.2.5', 'F141', 'F047', 'F119', 'H2.2'],
    groep: 'buiten-de-taak',
    als: { pet: HULPPETTEN, gegeven: 'gesprek-bijwonen', 'tweede-pet-beslist': 'ja' },
    dan: { oordeel: 'mag-niet' },
    omdat: 'Deze persoon beslist of controleert ook voor dit kind. Dan is instemming met meeluisteren niet vrij.',
    wijktAfVan: ['geen-besluit'],
    gezag: 'handreiking',
    andereOpvatting: [ALLEEN_NIET_ZONDER_INSTEMMING],
    kanWel: ['afstemmingsinformatie'],
    ...SINDS_2026,
  },
  {
    id: 'gesprek-niet-zinvol',
    titel: 'U vindt de aanwezigheid niet zinvol',
    vindplaats: ['H2.2', 'F047', 'F119', 'F138'],
    groep: 'afgewogen',
    als: { pet: HULPPETTEN, gegeven: 'gesprek-bijwonen', 'nodig-voor-afstemming': 'nee' },
    dan: { oordeel: 'mag-niet' },
    omdat: 'De afstemming heeft deze aanwezigheid niet nodig. Dan vraagt u er ook geen toestemming voor.',
    wijktAfVan: ['toestemming-geweigerd'],
    gezag: 'handreiking',
    kanWel: ['afstemmingsinformatie'],
    ...SINDS_2026,
  },
] as const satisfies readonly Norm[]
