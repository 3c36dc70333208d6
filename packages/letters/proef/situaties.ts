// Situaties naast de praktijkgevallen, zodat elke brief en elke variant van weigeren een keer voorkomt.
import type { Facts } from '@deelwijs/engine'
import type { LetterId } from '../src/index.ts'

const GEWOON: Facts = {
  vrager: 'college',
  pgb: 'nee',
  route: 'huisarts',
  aanleiding: 'verlenging',
  bekostigingswijze: 'inspanningsgericht',
  'besluit-of-toets-gevraagd': 'nee',
  'toewijzing-in-eenheden': 'ja',
  initiatief: 'verzoek',
  uitvraag: 'gericht',
  hergebruik: 'nee',
  weigering: 'geen',
  toestemming: 'niet-gevraagd',
  'bsn-beschikbaar': 'ja',
  'geheim-adres': 'nee',
  regime: 'jeugdhulp',
  leeftijd: '12-15',
  gezag: 'ouders',
  wilsbekwaam: 'ja',
}
const BESLISSER: Facts = { ...GEWOON, pet: 'beslisser' }
const HELPER: Facts = {
  ...GEWOON,
  pet: 'hulpverlener',
  aanleiding: 'tussentijds',
  'nodig-voor-afstemming': 'ja',
  'schaadt-ander': 'nee',
  'tweede-pet-beslist': 'nee',
}
const CONTROLE: Facts = { ...GEWOON, pet: 'materiele-controleur', aanleiding: 'tussentijds', 'eigen-ingezetene': 'ja' }
const ALLE_STAPPEN: Facts = {
  controledoel: 'ja',
  'algemeen-plan': 'ja',
  'plan-openbaar': 'ja',
  'specifieke-risicoanalyse': 'ja',
  'specifiek-plan': 'ja',
  'niet-anders-haalbaar': 'ja',
  'minimale-gegevens': 'ja',
  'aanbieder-geinformeerd': 'ja',
  'controleur-geheimhouder': 'ja',
  'controledoel-bereikt': 'nee',
}
const HULP = ['product', 'duur', 'omvang', 'frequentie', 'deskundigheid']

export type Situatie = {
  readonly naam: string
  readonly letters: readonly LetterId[]
  readonly feiten: Facts
  readonly gegevens: readonly unknown[]
}

export const SITUATIES: readonly Situatie[] = [
  {
    naam: 'beslisser-verlenging',
    letters: ['verlenging', 'informeren-12-15'],
    feiten: BESLISSER,
    gegevens: [...HULP, 'reden-verlenging'],
  },
  {
    naam: 'beslisser-wijziging',
    letters: ['wijziging'],
    feiten: { ...BESLISSER, aanleiding: 'wijziging' },
    gegevens: [...HULP, 'reden-wijziging'],
  },
  {
    naam: 'beslisser-afbouw',
    letters: ['wijziging'],
    feiten: { ...BESLISSER, aanleiding: 'afbouw' },
    gegevens: [...HULP, 'reden-wijziging'],
  },
  {
    naam: 'beslisser-vanaf-16',
    letters: ['informeren-16-17'],
    feiten: { ...BESLISSER, leeftijd: '16-17' },
    gegevens: ['product', 'duur', 'reden-verlenging'],
  },
  {
    naam: 'beslisser-vanaf-18',
    letters: ['informeren-18-plus'],
    feiten: { ...BESLISSER, leeftijd: '18-plus', gezag: 'geen' },
    gegevens: ['bsn', 'naam-adres-geboortedatum', 'product', 'duur'],
  },
  {
    naam: 'beslisser-wilsonbekwaam',
    letters: ['informeren-vertegenwoordiger'],
    feiten: { ...BESLISSER, wilsbekwaam: 'nee' },
    gegevens: ['product', 'duur'],
  },
  {
    naam: 'beslisser-afgewogen',
    letters: ['antwoord'],
    feiten: { ...BESLISSER, motivering: 'concreet', overlegd: 'ja' },
    gegevens: [
      { gegeven: 'doelen', feiten: { noodzakelijk: 'ja', 'minder-ingrijpend': 'nee' } },
      { gegeven: 'verloop', feiten: { noodzakelijk: 'nee' } },
      { gegeven: 'diagnose', feiten: { noodzakelijk: 'ja', 'minder-ingrijpend': 'nee', overlegd: 'nee' } },
      'product',
      'kengetallen',
    ],
  },
  {
    naam: 'beslisser-definitief-geweigerd',
    letters: ['antwoord'],
    feiten: { ...BESLISSER, weigering: 'definitief' },
    gegevens: ['product', 'duur', 'reden-verlenging', 'diagnose'],
  },
  {
    naam: 'pet-niet-kenbaar',
    letters: ['antwoord', 'vraag-om-uitleg'],
    feiten: { ...GEWOON, pet: 'niet-kenbaar' },
    gegevens: ['diagnose', 'behandelplan', 'product'],
  },
  {
    naam: 'beslisser-zonder-uitleg',
    letters: ['antwoord', 'vraag-om-uitleg'],
    feiten: { ...BESLISSER, motivering: 'geen', noodzakelijk: 'ja', 'minder-ingrijpend': 'nee' },
    gegevens: ['diagnose', 'doelen', 'product', 'duur'],
  },
  {
    naam: 'stichting-zonder-aanwijzing',
    letters: ['antwoord', 'vraag-om-aanwijzing'],
    feiten: { ...BESLISSER, vrager: 'aangewezen', aanwijzing: 'niet-gebleken' },
    gegevens: ['product', 'diagnose'],
  },
  {
    naam: 'stichting-niet-aangewezen',
    letters: ['antwoord'],
    feiten: { ...BESLISSER, vrager: 'aangewezen', aanwijzing: 'nee' },
    gegevens: ['product', 'diagnose'],
  },
  {
    naam: 'accountant',
    letters: ['antwoord'],
    feiten: { ...GEWOON, pet: 'accountant', aanleiding: 'einde' },
    gegevens: ['verantwoording', 'declaratiegegevens', 'behandelplan'],
  },
  {
    naam: 'beleid',
    letters: ['antwoord'],
    feiten: { ...GEWOON, pet: 'beleid', aanleiding: 'tussentijds' },
    gegevens: ['kengetallen', 'leefdomeinenscore', 'bsn'],
  },
  {
    naam: 'hulpverlener-zonder-toestemming',
    letters: ['antwoord'],
    feiten: { ...HELPER, toestemming: 'nee' },
    gegevens: ['doelen', 'dossier'],
  },
  {
    naam: 'hulpverlener-nog-geen-toestemming',
    letters: ['antwoord', 'informeren-ouders', 'informeren-12-15'],
    feiten: HELPER,
    gegevens: ['afstemmingsinformatie', 'dossier'],
  },
  {
    naam: 'casusregisseur-met-toestemming',
    letters: ['antwoord', 'informeren-ouders'],
    feiten: { ...HELPER, pet: 'casusregisseur', toestemming: 'ja' },
    gegevens: ['afstemmingsinformatie', 'gesprek-bijwonen', 'evaluatieverslag'],
  },
  {
    naam: 'bekostiger',
    letters: ['antwoord', 'informeren-ouders'],
    feiten: { ...GEWOON, pet: 'bekostiger', 'datums-gewenst': 'nee', 'ggz-soort': 'geen', 'zelf-betaald': 'nee' },
    gegevens: ['bsn', 'naam-adres-geboortedatum', 'declaratiegegevens', 'product', 'duur', 'behandelplan'],
  },
  {
    naam: 'controle-in-een-aanvraag',
    letters: ['antwoord'],
    feiten: { ...CONTROLE, ...ALLE_STAPPEN, aanleiding: 'verlenging' },
    gegevens: ['dossierinzage', 'behandelplan'],
  },
  {
    naam: 'controle-alle-stappen',
    letters: ['antwoord', 'informeren-ouders', 'informeren-12-15'],
    feiten: { ...CONTROLE, ...ALLE_STAPPEN },
    gegevens: ['dossierinzage', 'declaratiegegevens', 'behandelplan'],
  },
  {
    naam: 'controle-stap-niet-gebleken',
    letters: ['vraag-om-uitleg'],
    feiten: {
      ...CONTROLE,
      ...ALLE_STAPPEN,
      'plan-openbaar': 'niet-gebleken',
      'controleur-geheimhouder': 'niet-gebleken',
      'schriftelijke-toestemming': 'nee',
    },
    gegevens: ['dossierinzage'],
  },
  {
    naam: 'controle-op-toestemming',
    letters: ['antwoord', 'informeren-12-15'],
    feiten: {
      ...CONTROLE,
      ...ALLE_STAPPEN,
      'plan-openbaar': 'niet-gebleken',
      'schriftelijke-toestemming': 'ja',
    },
    gegevens: ['dossierinzage'],
  },
  {
    naam: 'adviseur',
    letters: ['antwoord', 'vraag-om-uitleg'],
    feiten: {
      ...GEWOON,
      pet: 'adviseur',
      route: 'gemeente',
      motivering: 'concreet',
      'adviseur-ingeschakeld': 'niet-gebleken',
      'adviseur-geregistreerd': 'ja',
      'adviseur-bekwaam': 'ja',
      'adviseur-is-behandelaar': 'nee',
      noodzakelijk: 'ja',
      'minder-ingrijpend': 'nee',
      overlegd: 'ja',
    },
    gegevens: ['diagnose'],
  },
  {
    naam: 'toeleider-na-melding',
    letters: ['antwoord', 'informeren-12-15'],
    feiten: {
      ...GEWOON,
      pet: 'toeleider',
      initiatief: 'melding',
      uitvraag: 'ongevraagd',
      noodzakelijk: 'ja',
      'minder-ingrijpend': 'nee',
      overlegd: 'ja',
    },
    gegevens: ['aard-problematiek', 'product', { gegeven: 'diagnose', feiten: { noodzakelijk: 'nee' } }],
  },
  {
    naam: 'overleg-met-wijkteam',
    letters: ['antwoord', 'informeren-ouders'],
    feiten: {
      ...GEWOON,
      pet: 'toeleider',
      initiatief: 'overleg',
      uitvraag: 'ongevraagd',
      aanleiding: 'tussentijds',
      'nodig-voor-afstemming': 'ja',
      'schaadt-ander': 'nee',
      toestemming: 'ja',
    },
    gegevens: ['afstemmingsinformatie', 'hulpvraag'],
  },
  {
    naam: 'second-opinion-onderzoek',
    letters: ['antwoord', 'informeren-ouders', 'informeren-12-15'],
    feiten: { ...BESLISSER, 'schaadt-ander': 'nee' },
    gegevens: ['product', 'second-opinion-advies'],
  },
  {
    naam: 'second-opinion-onderzoek-jong-kind',
    letters: ['antwoord', 'informeren-ouders'],
    feiten: { ...BESLISSER, regime: 'geneeskundig', leeftijd: 'onder-12', toestemming: 'ja', 'schaadt-ander': 'nee' },
    gegevens: ['second-opinion-advies'],
  },
  {
    naam: 'second-opinion-onderzoek-vanaf-18',
    letters: ['informeren-18-plus'],
    feiten: { ...BESLISSER, leeftijd: '18-plus', gezag: 'geen', 'schaadt-ander': 'nee' },
    gegevens: ['second-opinion-advies'],
  },
  {
    naam: 'gemeente-als-verwijzer',
    letters: ['antwoord'],
    feiten: { ...GEWOON, pet: 'verwijzer', aanleiding: 'tussentijds' },
    gegevens: ['verloop'],
  },
  {
    naam: 'raad',
    letters: ['antwoord'],
    feiten: { ...BESLISSER, vrager: 'raad' },
    gegevens: ['diagnose', 'kengetallen'],
  },
  {
    naam: 'taak-bekend-verder-niets',
    letters: ['antwoord'],
    feiten: { pet: 'beslisser' },
    gegevens: ['diagnose', 'product', 'kengetallen'],
  },
]
