// Jeugdwet 7.4.0, eerste lid, onderdeel a (advisering), met Awb 3:2 en 3:5 tot en met 3:9: wat een ingeschakelde deskundige krijgt.
import { WET_ZEGT_VERSTREKKEN } from '../lezingen.ts'
import type { Norm } from '../norm.ts'
import {
  BESLUIT_OPEN,
  GEEN_BESLUIT,
  GEMEENTELIJK,
  GI_OF_JUSTITIE,
  OVERLEG_GEDAAN,
  RECHTSTREEKS,
  SINDS_2026,
} from '../reeksen.ts'

const VOOR_ADVIES = ['identificatie', 'procesinformatie', 'toelichting', 'dossier'] as const
const VOOR_ADVIES_ZONDER_DOSSIER = ['identificatie', 'procesinformatie', 'toelichting'] as const

/** De deskundige is bevoegd en het verzoek is gericht en nodig; de inschakeling mag nog niet zijn gebleken. */
const BEVOEGD_GERICHT_NODIG = {
  pet: 'adviseur',
  groep: VOOR_ADVIES,
  'adviseur-geregistreerd': 'ja',
  'adviseur-bekwaam': 'ja',
  'adviseur-is-behandelaar': 'nee',
  aanleiding: BESLUIT_OPEN,
  uitvraag: 'gericht',
  noodzakelijk: 'ja',
  'minder-ingrijpend': 'nee',
  een: [{ route: GEMEENTELIJK }, { route: RECHTSTREEKS, 'twijfel-onderbouwd': 'ja' }],
} as const

export const ADVISEREN = [
  {
    id: 'adviseur-niet-bevoegd',
    titel: 'Deze persoon is geen adviseur van de gemeente',
    vindplaats: ['H3.2.2', 'F125', 'F103', 'F138'],
    groep: 'adviseur-niet-bevoegd',
    als: {
      pet: 'adviseur',
      groep: VOOR_ADVIES,
      een: [
        { 'adviseur-ingeschakeld': 'nee' },
        { 'adviseur-geregistreerd': 'nee' },
        { 'adviseur-bekwaam': 'nee' },
        { 'adviseur-is-behandelaar': 'ja' },
      ],
    },
    dan: { oordeel: 'mag-niet' },
    omdat:
      'Een adviseur is van buiten de gemeente ingeschakeld. Hij is geregistreerd, kent het vak en behandelt dit gezin niet. Aan een van deze eisen is niet voldaan. Het oordeel van de behandelaar zelf blijkt uit soort, duur en omvang van de hulp.',
    wijktAfVan: ['buiten-de-taak'],
    gezag: 'handreiking',
    kanWel: ['kengetallen'],
    ...SINDS_2026,
  },
  {
    id: 'adviseur-gi-of-justitie',
    titel: 'Geen advies nodig: de instelling of rechter bepaalt',
    vindplaats: ['F008', 'F018', 'F138', 'H3.1'],
    groep: 'buiten-de-taak',
    als: { pet: 'adviseur', groep: VOOR_ADVIES, route: GI_OF_JUSTITIE },
    dan: { oordeel: 'mag-niet' },
    omdat:
      'De gecertificeerde instelling of justitie bepaalt welke hulp nodig is. Daarom heeft de gemeente daarover volgens ons geen advies nodig.',
    wijktAfVan: ['geen-besluit'],
    gezag: 'eigen-lezing',
    andereOpvatting: [
      {
        oordeel: 'mag-na-afweging',
        gezag: 'wet',
        bronnen: ['F058', 'F018'],
        omdat:
          'De wet noemt deze route niet als uitzondering. De instelling overlegt met de gemeente over de hulp, en daarbij kan advies horen.',
      },
    ],
    kanWel: ['kengetallen'],
    ...SINDS_2026,
  },
  {
    id: 'adviseur-geen-twijfel',
    titel: 'Geen onderbouwde twijfel aan de verwijzing',
    vindplaats: ['H3.1', 'F009', 'F138', 'H3.2.3'],
    groep: 'buiten-de-taak',
    als: { pet: 'adviseur', groep: VOOR_ADVIES, route: RECHTSTREEKS, 'twijfel-onderbouwd': 'nee' },
    dan: { oordeel: 'mag-niet' },
    omdat:
      'Na een verwijzing van de arts kan advies alleen bij twijfel aan de professionele standaard. De gemeente onderbouwt die twijfel niet.',
    wijktAfVan: ['geen-besluit'],
    gezag: 'handreiking',
    kanWel: ['kengetallen'],
    ...SINDS_2026,
  },
  {
    id: 'adviseur-standaard',
    titel: 'Een adviseur vraagt gericht',
    vindplaats: ['H3.2.2', 'F138', 'F125', 'F058'],
    groep: 'standaardverzoek',
    als: { pet: 'adviseur', groep: VOOR_ADVIES_ZONDER_DOSSIER, uitvraag: ['standaard', 'ongevraagd'] },
    dan: { oordeel: 'mag-niet' },
    omdat:
      'De adviseur vraagt dit altijd, of vroeg er niet om. Advies vraagt alleen gegevens die voor dit advies nodig zijn.',
    wijktAfVan: ['afgewogen'],
    gezag: 'handreiking',
    kanWel: ['kengetallen'],
    ...SINDS_2026,
  },
  {
    id: 'adviseur-geen-besluit',
    titel: 'Er is niets om over te adviseren',
    vindplaats: ['F138', 'F125', 'H3.2.2'],
    groep: 'geen-besluit',
    als: { pet: 'adviseur', groep: VOOR_ADVIES, aanleiding: GEEN_BESLUIT },
    dan: { oordeel: 'mag-niet' },
    omdat: 'Er loopt geen aanvraag. Dan is er geen besluit waarover een adviseur adviseert.',
    wijktAfVan: ['taakgericht'],
    gezag: 'wet',
    kanWel: ['kengetallen'],
    ...SINDS_2026,
  },
  {
    id: 'adviseur-niet-noodzakelijk',
    titel: 'U vindt het gegeven niet nodig voor het advies',
    vindplaats: ['H3.2.2', 'F138', 'F125', 'F058'],
    groep: 'afgewogen',
    als: {
      pet: 'adviseur',
      groep: VOOR_ADVIES_ZONDER_DOSSIER,
      een: [{ noodzakelijk: 'nee' }, { 'minder-ingrijpend': 'ja' }],
    },
    dan: { oordeel: 'mag-niet' },
    omdat: 'U vindt het gegeven niet nodig voor het advies, of er is een lichtere weg.',
    wijktAfVan: ['toestemming-geweigerd'],
    gezag: 'handreiking',
    kanWel: ['kengetallen'],
    ...SINDS_2026,
  },
  {
    id: 'adviseur-inschakeling-of-motivering-ontbreekt',
    titel: 'De opdracht of de uitleg van de adviseur ontbreekt',
    vindplaats: ['H3.2.2', 'H2.3', 'F125', 'F124', 'F138'],
    groep: 'navragen',
    als: {
      ...BEVOEGD_GERICHT_NODIG,
      alle: [
        {
          een: [
            { 'adviseur-ingeschakeld': 'niet-gebleken' },
            { 'adviseur-ingeschakeld': 'ja', motivering: ['algemeen', 'geen'] },
          ],
        },
      ],
    },
    dan: { oordeel: 'eerst-navragen' },
    omdat:
      'De gemeente moet laten zien dat zij deze adviseur inschakelt. De adviseur moet uitleggen waarom hij dit nodig heeft. Een van beide ontbreekt.',
    ontbreekt: ['adviseur-ingeschakeld', 'motivering'],
    wijktAfVan: ['geheimhouding'],
    gezag: 'handreiking',
    kanWel: ['kengetallen'],
    ...SINDS_2026,
  },
  {
    id: 'adviseur-overleg-ontbreekt',
    titel: 'Eerst overleg met het gezin, dan de adviseur',
    vindplaats: ['H3.2.2', 'F030', 'F110', 'F138', 'H2.1.3'],
    groep: 'nog-niet',
    als: { ...BEVOEGD_GERICHT_NODIG, 'adviseur-ingeschakeld': 'ja', motivering: 'concreet', overlegd: 'nee' },
    dan: { oordeel: 'mag-niet' },
    omdat: 'U vindt het gegeven nodig voor het advies. Het gezin weet het nog niet. Bespreek het eerst.',
    ontbreekt: ['overlegd'],
    wijktAfVan: ['geheimhouding'],
    gezag: 'handreiking',
    kanWel: ['kengetallen'],
    ...SINDS_2026,
  },
  {
    id: 'adviseur-afweging',
    titel: 'Een ingeschakelde adviseur krijgt wat het advies nodig heeft',
    vindplaats: ['H3.2.2', 'F125', 'F124', 'F054', 'F058', 'F138'],
    groep: 'verstrekken',
    als: { ...BEVOEGD_GERICHT_NODIG, 'adviseur-ingeschakeld': 'ja', motivering: 'concreet', overlegd: OVERLEG_GEDAAN },
    dan: { oordeel: 'mag-na-afweging', gewicht: 'gewoon' },
    omdat:
      'De gemeente mist zelf de kennis en vraagt advies. De adviseur krijgt wat daarvoor nodig is. Hij geeft het niet door aan de gemeente. De wet regelt dit voor adviseurs met een wettelijke taak. Wij trekken die lijn door.',
    wijktAfVan: ['geheimhouding'],
    gezag: 'handreiking',
    andereOpvatting: [WET_ZEGT_VERSTREKKEN],
    ...SINDS_2026,
  },
] as const satisfies readonly Norm[]
