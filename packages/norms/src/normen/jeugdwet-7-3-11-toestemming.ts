// Jeugdwet 7.3.11, eerste lid (en BW 7:457): delen op toestemming, met helper, regisseur, verwijzer en in overleg.
import type { Norm } from '../norm.ts'
import { DOSSIERDELEN, GEMEENTELIJK, HELE_DOCUMENTEN, HULPPETTEN, RECHTSTREEKS, SINDS_2026 } from '../reeksen.ts'

const HELE_DOCUMENTEN_ZONDER_DOSSIER = [
  'verwijsbrief',
  'onderzoeksverslag',
  'behandelplan',
  'perspectiefplan',
  'evaluatieverslag',
  'gespreksverslag',
] as const

/** Alleen dan is er ruimte voor de andere lezing over hele stukken. */
const STUK_NODIG_EN_NIET_GEWEIGERD = {
  'nodig-voor-afstemming': 'ja',
  toestemming: ['ja', 'niet-gevraagd'],
} as const

/** Wat een hulpverlener voor zijn deel van de hulp kan krijgen. */
const VOOR_DE_HELPER = [
  { groep: ['identificatie', 'procesinformatie', 'toelichting'] },
  { gegeven: [...DOSSIERDELEN, ...HELE_DOCUMENTEN_ZONDER_DOSSIER, 'afstemmingsinformatie', 'afsluitbericht'] },
] as const

const GEEN_DERDE = {
  oordeel: 'mag-na-afweging',
  gezag: 'wet',
  bronnen: ['F040', 'F117'],
  omdat:
    'Wie rechtstreeks bij dezelfde hulp werkt, is geen derde. Dan is toestemming niet nodig, zover het werk dit vraagt.',
} as const

export const OP_TOESTEMMING = [
  {
    id: 'helper-met-toestemming',
    titel: 'Een hulpverlener krijgt met toestemming wat zijn deel nodig heeft',
    vindplaats: ['F039', 'F116', 'F029', 'F139', 'F142', 'F148', 'H3.2.5'],
    groep: 'verstrekken',
    als: {
      pet: 'hulpverlener',
      'nodig-voor-afstemming': 'ja',
      toestemming: ['ja', 'niet-gevraagd'],
      een: VOOR_DE_HELPER,
    },
    dan: { oordeel: 'mag-met-toestemming' },
    omdat:
      'Een medewerker die zelf helpt, mag informatie krijgen voor zijn deel van de hulp. Vanuit deze taak beslist hij niet over de hulp. Daarom telt toestemming wel. Vraag haar ook aan anderen over wie het gaat.',
    wijktAfVan: ['geheimhouding'],
    gezag: 'wet',
    andereOpvatting: [{ ...GEEN_DERDE, als: { 'zelfde-hulp': 'ja' } }],
    ...SINDS_2026,
  },
  {
    id: 'regisseur-met-toestemming',
    titel: 'Een casusregisseur krijgt met toestemming wat afstemming nodig heeft',
    vindplaats: ['F039', 'F116', 'F029', 'F139', 'F142', 'H3.2.5'],
    groep: 'verstrekken',
    als: {
      pet: 'casusregisseur',
      'nodig-voor-afstemming': 'ja',
      toestemming: ['ja', 'niet-gevraagd'],
      een: [
        { groep: ['identificatie', 'procesinformatie', 'toelichting'] },
        { gegeven: [...DOSSIERDELEN, 'afstemmingsinformatie', 'afsluitbericht'] },
      ],
    },
    dan: { oordeel: 'mag-met-toestemming' },
    omdat:
      'Een regisseur houdt overzicht en samenhang. Daarvoor is veel minder nodig dan voor hulp. Geef alleen wat de afstemming vraagt.',
    wijktAfVan: ['geheimhouding'],
    gezag: 'wet',
    ...SINDS_2026,
  },
  {
    id: 'regisseur-geen-heel-document',
    titel: 'Een regisseur krijgt geen hele documenten',
    vindplaats: ['F138', 'H3.2.5', 'F039', 'F116'],
    groep: 'standaardverzoek',
    als: { pet: 'casusregisseur', gegeven: HELE_DOCUMENTEN },
    dan: { oordeel: 'mag-niet' },
    omdat: 'Een heel verslag of plan bevat meer dan afstemming vraagt. Vertel wat nodig is, en geef het stuk niet.',
    wijktAfVan: ['afgewogen'],
    gezag: 'eigen-lezing',
    andereOpvatting: [
      {
        oordeel: 'mag-met-toestemming',
        gezag: 'handreiking',
        bronnen: ['H3.2.5', 'F039', 'F116'],
        omdat:
          'De handreiking noemt geen stukken, maar een maat: wat nodig is om af te stemmen. Is een heel stuk echt nodig, dan kan het met toestemming.',
        als: STUK_NODIG_EN_NIET_GEWEIGERD,
      },
    ],
    kanWel: ['afstemmingsinformatie'],
    ...SINDS_2026,
  },
  {
    id: 'helper-geen-heel-dossier',
    titel: 'Ook een hulpverlener krijgt niet het hele dossier',
    vindplaats: ['F138', 'H3.2.5', 'F039', 'F116'],
    groep: 'standaardverzoek',
    als: { pet: 'hulpverlener', gegeven: 'dossier' },
    dan: { oordeel: 'mag-niet' },
    omdat: 'Het hele dossier is meer dan een ander voor zijn deel nodig heeft. Geef de delen die nodig zijn.',
    wijktAfVan: ['afgewogen'],
    gezag: 'eigen-lezing',
    andereOpvatting: [
      {
        oordeel: 'mag-met-toestemming',
        gezag: 'wet',
        bronnen: ['F039', 'F116'],
        omdat: 'De wet verbiedt een heel dossier niet. Is echt alles nodig, dan kan het met toestemming.',
        als: STUK_NODIG_EN_NIET_GEWEIGERD,
      },
    ],
    kanWel: ['afstemmingsinformatie', 'verloop', 'doelen'],
    ...SINDS_2026,
  },
  {
    id: 'helper-geen-rekening-of-controle',
    titel: 'Helpen en afstemmen vragen geen rekening en geen controle',
    vindplaats: ['F087', 'F089', 'F138', 'F039', 'F116'],
    groep: 'buiten-de-taak',
    als: { pet: HULPPETTEN, een: [{ groep: 'bekostiging' }, { gegeven: 'dossierinzage' }] },
    dan: { oordeel: 'mag-niet' },
    omdat:
      'Gegevens van de rekening zijn er om te betalen en te controleren. Inzage hoort bij een controle. Wie helpt of afstemt, heeft dit niet nodig.',
    wijktAfVan: ['geen-besluit'],
    gezag: 'wet',
    kanWel: ['afstemmingsinformatie'],
    ...SINDS_2026,
  },
  {
    id: 'niet-nodig-voor-afstemming',
    titel: 'De helper of regisseur heeft dit niet nodig',
    vindplaats: ['F138', 'F039', 'F116', 'H3.2.5'],
    groep: 'afgewogen',
    als: { pet: HULPPETTEN, 'nodig-voor-afstemming': 'nee', niet: { gegeven: ['gesprek-bijwonen', 'kengetallen'] } },
    dan: { oordeel: 'mag-niet' },
    omdat: 'U vindt dit niet nodig voor het deel van deze persoon. Dan deelt u het niet, ook niet met toestemming.',
    wijktAfVan: ['toestemming-geweigerd'],
    gezag: 'wet',
    kanWel: ['afstemmingsinformatie'],
    ...SINDS_2026,
  },
  {
    id: 'toestemming-geweigerd',
    titel: 'Er is geen toestemming',
    vindplaats: ['F039', 'F116', 'F047', 'F119', 'F141', 'F023', 'F151'],
    groep: 'toestemming-geweigerd',
    als: { pet: [...HULPPETTEN, 'verwijzer'], toestemming: 'nee', niet: { gegeven: 'kengetallen' } },
    dan: { oordeel: 'mag-niet' },
    omdat:
      'De toestemming is geweigerd of ingetrokken. Vanaf dat moment deelt u niets meer. Maakt u zich zorgen over veiligheid? Volg de meldcode of bel Veilig Thuis.',
    wijktAfVan: ['geheimhouding'],
    gezag: 'wet',
    andereOpvatting: [
      {
        ...GEEN_DERDE,
        als: { pet: 'hulpverlener', 'zelfde-hulp': 'ja', 'nodig-voor-afstemming': 'ja', een: VOOR_DE_HELPER },
      },
    ],
    ...SINDS_2026,
  },
  {
    id: 'verwijzer-met-toestemming',
    titel: 'De verwijzende arts hoort met toestemming hoe het afloopt',
    vindplaats: ['F039', 'F116', 'F029', 'F139', 'F142', 'F009', 'H3.2.1'],
    groep: 'verstrekken',
    als: {
      pet: 'verwijzer',
      route: RECHTSTREEKS,
      gegeven: ['afsluitbericht', 'verloop'],
      toestemming: ['ja', 'niet-gevraagd'],
    },
    dan: { oordeel: 'mag-met-toestemming' },
    omdat:
      'Een verwijzende arts heeft geen recht op het verloop. Met toestemming mag u hem wel laten weten hoe het gaat of afloopt.',
    wijktAfVan: ['geheimhouding'],
    gezag: 'wet',
    ...SINDS_2026,
  },
  {
    id: 'verwijzer-niet-meer',
    titel: 'Een verwijzende arts hoort niet meer dan verloop en einde',
    vindplaats: ['H3.2.1', 'F039', 'F116', 'F009', 'F138'],
    groep: 'buiten-de-taak',
    als: {
      pet: 'verwijzer',
      niet: {
        een: [
          { gegeven: ['kengetallen', 'gesprek-bijwonen'] },
          { gegeven: ['afsluitbericht', 'verloop'], route: RECHTSTREEKS },
        ],
      },
    },
    dan: { oordeel: 'mag-niet' },
    omdat:
      'De arts die rechtstreeks verwees, mag met toestemming horen hoe de hulp gaat en dat zij stopt. Meer hoort daar niet bij. Een arts die niet verwees, hoort langs deze weg niets.',
    wijktAfVan: ['geen-besluit'],
    gezag: 'handreiking',
    kanWel: ['afsluitbericht', 'verloop'],
    ...SINDS_2026,
  },
  {
    id: 'overleg-met-toestemming',
    titel: 'Overleg met het wijkteam kan met toestemming',
    vindplaats: ['H3.2.3', 'F039', 'F116', 'F139', 'F142'],
    groep: 'overleg',
    als: {
      pet: ['toeleider', 'bepaler'],
      initiatief: 'overleg',
      route: [...GEMEENTELIJK, ...RECHTSTREEKS],
      'nodig-voor-afstemming': 'ja',
      toestemming: ['ja', 'niet-gevraagd'],
      een: [
        { groep: ['identificatie', 'procesinformatie', 'toelichting', 'dossier'] },
        { gegeven: 'afstemmingsinformatie' },
      ],
    },
    dan: { oordeel: 'mag-met-toestemming' },
    omdat:
      'U zoekt zelf overleg over passende hulp. Het is de hulpvraag van het gezin. Daarom beslist het gezin of u overlegt. De gemeente mag dit later niet voor een besluit gebruiken.',
    wijktAfVan: ['buiten-de-taak', 'verstrekken', 'navragen', 'nog-niet'],
    gezag: 'handreiking',
    ...SINDS_2026,
  },
  {
    id: 'overleg-niet-mogelijk',
    titel: 'Overleg zonder toestemming of noodzaak kan niet',
    vindplaats: ['H3.2.3', 'F039', 'F116', 'F138', 'F141'],
    groep: 'overleg',
    als: {
      pet: ['toeleider', 'bepaler'],
      initiatief: 'overleg',
      niet: { gegeven: ['gesprek-bijwonen', 'kengetallen'] },
    },
    tenzij: {
      route: [...GEMEENTELIJK, ...RECHTSTREEKS],
      'nodig-voor-afstemming': 'ja',
      toestemming: ['ja', 'niet-gevraagd'],
      een: [
        { groep: ['identificatie', 'procesinformatie', 'toelichting', 'dossier'] },
        { gegeven: 'afstemmingsinformatie' },
      ],
    },
    dan: { oordeel: 'mag-niet' },
    omdat:
      'Voor overleg dat u zelf zoekt, is toestemming nodig. Ook moet dit gegeven voor de afstemming nodig zijn. Dat is hier niet zo, of dit gegeven of deze weg naar hulp past niet bij overleg.',
    wijktAfVan: ['buiten-de-taak', 'verstrekken', 'navragen', 'nog-niet'],
    gezag: 'handreiking',
    kanWel: ['kengetallen'],
    ...SINDS_2026,
  },
] as const satisfies readonly Norm[]
