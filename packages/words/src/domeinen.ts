// De gesloten lijsten waar alles mee rekent: elk feit met zijn mogelijke waarden, elk gegeven in zijn groep.

const JA_NEE = ['ja', 'nee'] as const
const JA_NEE_NIET_GEBLEKEN = ['ja', 'nee', 'niet-gebleken'] as const

/** Elk feit met zijn eindige lijst waarden. De volgorde is die van het opzoeken in het beslissingsdiagram. */
export const DOMEINEN = {
  pet: [
    'toeleider',
    'adviseur',
    'bepaler',
    'beslisser',
    'hulpverlener',
    'casusregisseur',
    'bekostiger',
    'materiele-controleur',
    'fraudeonderzoeker',
    'accountant',
    'beleid',
    'verwijzer',
    'kinderbescherming',
    'veilig-thuis',
    'niet-kenbaar',
  ],
  pgb: JA_NEE,
  vrager: [
    'college',
    'aangewezen',
    'medehulpverlener',
    'arts',
    'gecertificeerde-instelling',
    'raad',
    'veilig-thuis',
    'inspectie',
    'cbs',
    'betrokkene',
    'ander',
  ],
  aanwijzing: JA_NEE_NIET_GEBLEKEN,
  hergebruik: ['nee', 'controle-of-fraude', 'ander-doel'],
  weigering: ['geen', 'bezwaar', 'definitief'],
  initiatief: ['verzoek', 'aanvraag', 'melding', 'overleg'],
  uitvraag: ['standaard', 'gericht', 'ongevraagd'],
  route: [
    'gemeente',
    'huisarts',
    'jeugdarts',
    'medisch-specialist',
    'gecertificeerde-instelling',
    'rechter',
    'openbaar-ministerie',
    'justitiele-functionaris',
    'geen-verwijzer',
  ],
  bekostigingswijze: ['inspanningsgericht', 'outputgericht', 'taakgericht'],
  aanleiding: ['eerste-aanvraag', 'wijziging', 'verlenging', 'afbouw', 'tussentijds', 'einde'],
  'besluit-of-toets-gevraagd': JA_NEE,
  'toewijzing-in-eenheden': JA_NEE,
  noodzakelijk: JA_NEE,
  'minder-ingrijpend': JA_NEE,
  motivering: ['concreet', 'algemeen', 'geen'],
  overlegd: ['ja', 'nee', 'achterwege'],
  'adviseur-ingeschakeld': JA_NEE_NIET_GEBLEKEN,
  'adviseur-is-behandelaar': JA_NEE,
  'adviseur-geregistreerd': JA_NEE,
  'adviseur-bekwaam': JA_NEE,
  'twijfel-onderbouwd': JA_NEE,
  'nodig-voor-afstemming': JA_NEE,
  'tweede-pet-beslist': JA_NEE,
  'schaadt-ander': JA_NEE,
  toestemming: ['ja', 'niet-gevraagd', 'nee'],
  'bsn-beschikbaar': JA_NEE,
  'geheim-adres': JA_NEE,
  'datums-gewenst': JA_NEE,
  'ggz-soort': ['geen', 'basis', 'specialistisch-kort', 'specialistisch-overig'],
  privacyverklaring: JA_NEE,
  'hoofdgroep-afgesproken': JA_NEE,
  'zelf-betaald': JA_NEE,
  'schriftelijke-toestemming': JA_NEE,
  'eigen-ingezetene': JA_NEE,
  controledoel: JA_NEE_NIET_GEBLEKEN,
  'algemeen-plan': JA_NEE_NIET_GEBLEKEN,
  'plan-openbaar': JA_NEE_NIET_GEBLEKEN,
  'specifieke-risicoanalyse': JA_NEE_NIET_GEBLEKEN,
  'specifiek-plan': JA_NEE_NIET_GEBLEKEN,
  'niet-anders-haalbaar': JA_NEE_NIET_GEBLEKEN,
  'minimale-gegevens': JA_NEE_NIET_GEBLEKEN,
  'aanbieder-geinformeerd': JA_NEE_NIET_GEBLEKEN,
  'controleur-geheimhouder': JA_NEE_NIET_GEBLEKEN,
  'controledoel-bereikt': ['nee', 'ja', 'ja-nieuwe-aanwijzing'],
  onderzoeksbelang: JA_NEE,
  'zelfde-hulp': JA_NEE,
  regime: ['jeugdhulp', 'geneeskundig'],
  leeftijd: ['onder-12', '12-15', '16-17', '18-plus'],
  gezag: ['ouders', 'een-ouder', 'voogd', 'geen'],
  wilsbekwaam: JA_NEE,
  'registratie-vrager': JA_NEE,
  contractbepaling: JA_NEE,
  'complex-of-langdurig': JA_NEE,
} as const

export type Feit = keyof typeof DOMEINEN
export type Waarde<F extends Feit = Feit> = (typeof DOMEINEN)[F][number]
/** Feiten van een geval; wat ontbreekt is onbekend. */
export type Feiten = { readonly [F in Feit]?: Waarde<F> }

/** Elk gegeven (data-element) in zijn groep. */
export const GROEPEN = {
  identificatie: ['bsn', 'naam-adres-geboortedatum', 'aanbieder-en-contract', 'verwijzer-identiteit'],
  procesinformatie: ['product', 'duur', 'omvang', 'frequentie'],
  toelichting: [
    'reden-verlenging',
    'reden-wijziging',
    'doelrealisatie-hoofdlijn',
    'totstandkoming-oordeel',
    'deskundigheid',
  ],
  bekostiging: ['declaratiegegevens', 'diagnosehoofdgroep', 'verantwoording'],
  dossier: [
    'verwijsbrief',
    'diagnose',
    'onderzoeksverslag',
    'anamnese',
    'behandelplan',
    'perspectiefplan',
    'doelen',
    'evaluatieverslag',
    'verloop',
    'gespreksverslag',
    'gezinsinformatie',
    'schoolinformatie',
    'veiligheidsinformatie',
    'gezondheid-ouder',
    'leefdomeinenscore',
    'hulpvraag',
    'aard-problematiek',
    'eigen-kracht',
    'strafrechtelijk',
    'stappenplan-resultaat',
    'dossier',
  ],
  overig: ['gesprek-bijwonen', 'dossierinzage', 'afstemmingsinformatie', 'afsluitbericht'],
  'second-opinion': ['second-opinion-conclusie', 'second-opinion-advies', 'second-opinion-onderbouwing'],
  kengetallen: ['kengetallen'],
} as const

export type Groep = keyof typeof GROEPEN
export type Gegeven = (typeof GROEPEN)[Groep][number]

/** Alle gegevens, in vaste volgorde. */
export const GEGEVENS: readonly Gegeven[] = Object.values(GROEPEN).flat()

/** De acht oordelen, in de volgorde waarin een verzameling oordelen wordt getoond. */
export const OORDELEN = [
  'moet',
  'mag-na-afweging',
  'mag-met-toestemming',
  'mag-niet',
  'eerst-navragen',
  'mag',
  'niet-nodig',
  'buiten-bereik',
] as const
export type Oordeel = (typeof OORDELEN)[number]

/** Oordelen waarbij een persoonsgegeven de organisatie kan verlaten. */
export const OPEN_OORDELEN = ['moet', 'mag-na-afweging', 'mag-met-toestemming'] as const

export const GEWICHTEN = ['licht', 'gewoon', 'zwaar'] as const
export type Gewicht = (typeof GEWICHTEN)[number]

/** Zorgvuldigheidsplichten die bij een oordeel kunnen horen. */
export const PLICHTEN = [
  'vooraf-informeren',
  'informeren-uitgesteld',
  'gevolgen-uitleggen',
  'overleggen',
  'afweging-vastleggen',
  'collega-raadplegen',
  'toestemming-vastleggen',
  'bezwaar-bespreken',
  'verstrekking-vastleggen',
  'petten-scheiden',
] as const
export type Plicht = (typeof PLICHTEN)[number]

/** De bevindingen die een open oordeel dragen: grond ontvanger, grond bijzondere gegevens, grond verstrekker, doorbreking geheim. */
export const BEVINDINGEN = ['ontvanger', 'bijzonder', 'verstrekker', 'doorbreking'] as const
export type Bevinding = (typeof BEVINDINGEN)[number]

/** Waar een uitspraak op rust. */
export const GEZAGEN = ['wet', 'handreiking', 'eigen-lezing'] as const
export type Gezag = (typeof GEZAGEN)[number]

/** Personen die geinformeerd worden of toestemming geven. */
export const PERSONEN = ['jeugdige', 'ouders', 'een-ouder', 'voogd', 'vertegenwoordiger'] as const
export type Persoon = (typeof PERSONEN)[number]
