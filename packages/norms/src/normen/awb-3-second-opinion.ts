// Awb 3:2 en 3:5 tot en met 3:9, met handreiking 3.2.4: wat een second opinion aan de gemeente oplevert.
import type { Norm } from '../norm.ts'
import { GEMEENTELIJK, HULPPETTEN, SINDS_2026 } from '../reeksen.ts'

/** De petten waaraan de uitkomst van een second opinion mag gaan. */
const ONTVANGERS = [{ pet: 'beslisser' }, { pet: ['toeleider', 'bepaler'], route: GEMEENTELIJK }] as const

export const SECOND_OPINION = [
  {
    id: 'second-opinion-toets',
    titel: 'Een toets van het oordeel geeft een van twee uitkomsten',
    vindplaats: ['H3.2.4', 'F125', 'F124', 'F138'],
    groep: 'verstrekken',
    als: { gegeven: 'second-opinion-conclusie', een: ONTVANGERS },
    dan: { oordeel: 'moet' },
    omdat:
      'Een even deskundige professional toetst uw oordeel. De gemeente hoort alleen: volgen of niet volgen. Dat brengt zijn opdracht mee. Het is geen plicht van u.',
    wijktAfVan: ['geheimhouding'],
    gezag: 'handreiking',
    ...SINDS_2026,
  },
  {
    id: 'second-opinion-eigen-onderzoek',
    titel: 'Een eigen onderzoek geeft een advies met redenen',
    vindplaats: ['H3.2.4', 'F125', 'F126', 'F128', 'F120', 'F032', 'F111', 'F142'],
    groep: 'verstrekken',
    als: { gegeven: 'second-opinion-advies', toestemming: ['ja', 'niet-gevraagd'], een: ONTVANGERS },
    dan: { oordeel: 'mag-met-toestemming' },
    omdat:
      'De professional onderzoekt het gezin zelf. Daarvoor is toestemming nodig. Zijn advies noemt de redenen en geen stukken uit het dossier. Bij een medisch onderzoek mag wie onderzocht is het advies als eerste zien, en daarna tegenhouden.',
    wijktAfVan: ['geheimhouding'],
    gezag: 'handreiking',
    ...SINDS_2026,
  },
  {
    id: 'second-opinion-geweigerd',
    titel: 'Het gezin weigert of blokkeert het onderzoek',
    vindplaats: ['F120', 'F032', 'F111', 'F142', 'H3.2.4'],
    groep: 'toestemming-geweigerd',
    als: { gegeven: 'second-opinion-advies', toestemming: 'nee', een: ONTVANGERS },
    dan: { oordeel: 'mag-niet' },
    omdat: 'Het gezin wil het onderzoek niet, of houdt het advies tegen. Dan gaat er niets naar de gemeente.',
    wijktAfVan: ['geheimhouding'],
    gezag: 'wet',
    kanWel: ['second-opinion-conclusie'],
    ...SINDS_2026,
  },
  {
    id: 'second-opinion-onderbouwing',
    titel: 'De onderbouwing blijft bij de deskundige',
    vindplaats: ['H3.2.4', 'F138', 'F039', 'F116'],
    groep: 'buiten-de-taak',
    als: { gegeven: 'second-opinion-onderbouwing', een: ONTVANGERS },
    dan: { oordeel: 'mag-niet' },
    omdat: 'De deskundige deelt alleen zijn conclusie of zijn advies. Wat daarachter zit, blijft bij de deskundige.',
    wijktAfVan: ['geen-besluit'],
    gezag: 'handreiking',
    kanWel: ['second-opinion-conclusie', 'totstandkoming-oordeel'],
    ...SINDS_2026,
  },
  {
    id: 'second-opinion-andere-taak',
    titel: 'Een second opinion is niet voor elke taak',
    vindplaats: ['H3.2.4', 'F138', 'F039', 'F116'],
    groep: 'buiten-de-taak',
    als: { groep: 'second-opinion', pet: ['adviseur', ...HULPPETTEN] },
    dan: { oordeel: 'mag-niet' },
    omdat:
      'Een second opinion is er voor verschil van inzicht over een besluit. Wie adviseert, helpt of afstemt, heeft haar niet nodig.',
    wijktAfVan: ['geen-besluit'],
    gezag: 'handreiking',
    kanWel: ['kengetallen'],
    ...SINDS_2026,
  },
] as const satisfies readonly Norm[]
