// Woorden bij de stappen van een controle (Regeling Jeugdwet, paragraaf 6b), in de volgorde van de regeling.
import type { FeitWoorden } from './feit-woord.ts'

/** De gemeente kan van elke stap alsnog laten zien dat zij hem zette. */
function getoond<T extends string>(tekst: T) {
  return { door: 'gemeente', van: ['niet-gebleken'], naar: ['ja'], tekst } as const
}

const BLIJKT_NIET = { label: 'Dat staat er niet bij', hint: 'De gemeente laat dit niet zien.' } as const

export const FEITEN_CONTROLE = {
  'eigen-ingezetene': {
    label: 'Inwoner van deze gemeente',
    vraag: 'Hoort de jeugdige bij deze gemeente?',
    hulp: 'Een gemeente controleert alleen hulp aan haar eigen jeugdigen. Kijk naar de woonplaats volgens de Jeugdwet.',
    antwoorden: { ja: { label: 'Ja' }, nee: { label: 'Nee, bij een andere gemeente' } },
    onderwerp: 'controle',
    aard: 'feit',
    wie: 'administratie',
    last: 1,
    zeldzaam: true,
    gewoonlijk: 'ja',
    stellingen: { nee: 'De jeugdige hoort bij een andere gemeente.' },
  },
  controledoel: {
    label: 'Doel van de controle',
    vraag: 'Laat de gemeente zien wat zij met de controle wil bereiken?',
    hulp: 'De gemeente bepaalt dit doel vooraf. Dan is duidelijk wanneer de controle klaar is.',
    antwoorden: {
      ja: { label: 'Ja, het doel staat vast' },
      nee: { label: 'Nee, er is geen doel' },
      'niet-gebleken': BLIJKT_NIET,
    },
    onderwerp: 'controle',
    aard: 'feit',
    wie: 'brief',
    last: 2,
    stap: getoond('De gemeente laat het doel van de controle zien.'),
  },
  'algemeen-plan': {
    label: 'Algemeen controleplan',
    vraag: 'Is er een algemeen plan voor de controle?',
    hulp: 'De gemeente kijkt eerst naar haar eigen gegevens. Op dat beeld bouwt zij het plan.',
    antwoorden: {
      ja: { label: 'Ja, er is een plan' },
      nee: { label: 'Nee, er is geen plan' },
      'niet-gebleken': BLIJKT_NIET,
    },
    onderwerp: 'controle',
    aard: 'feit',
    wie: 'brief',
    last: 2,
    stap: getoond('De gemeente laat het algemene controleplan zien.'),
  },
  'plan-openbaar': {
    label: 'Openbaar plan',
    vraag: 'Zijn doel en algemeen plan voor iedereen te lezen?',
    hulp: 'Gezinnen en aanbieders moeten het doel en het plan kunnen vinden.',
    antwoorden: {
      ja: { label: 'Ja, beide zijn openbaar' },
      nee: { label: 'Nee, niet openbaar' },
      'niet-gebleken': BLIJKT_NIET,
    },
    onderwerp: 'controle',
    aard: 'feit',
    wie: 'brief',
    last: 2,
    stap: getoond('De gemeente laat zien waar doel en plan te lezen zijn.'),
  },
  'controledoel-bereikt': {
    label: 'Doel van de controle bereikt',
    vraag: 'Is het doel van de controle al bereikt?',
    hulp: 'Dan stopt de controle. Zij gaat alleen verder bij nieuwe tekens dat iets niet klopt.',
    antwoorden: {
      nee: { label: 'Nee, nog niet' },
      ja: { label: 'Ja, het doel is bereikt' },
      'ja-nieuwe-aanwijzing': { label: 'Ja, maar er zijn nieuwe tekens' },
    },
    onderwerp: 'controle',
    aard: 'feit',
    wie: 'brief',
    last: 2,
  },
  'specifieke-risicoanalyse': {
    label: 'Gericht onderzoek naar risico’s',
    vraag: 'Heeft de gemeente gericht gekeken naar risico’s?',
    hulp: 'Voor inzage in dossiers is zo’n gericht onderzoek nodig. Het gaat over uw organisatie of dit soort hulp.',
    antwoorden: {
      ja: { label: 'Ja, dat is gedaan' },
      nee: { label: 'Nee, dat is niet gedaan' },
      'niet-gebleken': BLIJKT_NIET,
    },
    onderwerp: 'controle',
    aard: 'feit',
    wie: 'brief',
    last: 2,
    stap: getoond('De gemeente laat haar gerichte onderzoek naar risico’s zien.'),
  },
  'specifiek-plan': {
    label: 'Gericht controleplan',
    vraag: 'Is er een gericht plan voor de inzage in dossiers?',
    hulp: 'In dit plan staat wat de gemeente wil zien en waarom.',
    antwoorden: {
      ja: { label: 'Ja, er is een gericht plan' },
      nee: { label: 'Nee, geen gericht plan' },
      'niet-gebleken': BLIJKT_NIET,
    },
    onderwerp: 'controle',
    aard: 'feit',
    wie: 'brief',
    last: 2,
    stap: getoond('De gemeente laat het gerichte controleplan zien.'),
  },
  'niet-anders-haalbaar': {
    label: 'Geen andere weg',
    vraag: 'Laat de gemeente zien dat het niet op een lichtere manier kan?',
    hulp: 'Inzage in dossiers is het laatste middel. Eerst moet een lichtere controle zijn geprobeerd.',
    antwoorden: {
      ja: { label: 'Ja, er is geen andere weg' },
      nee: { label: 'Nee, het kan ook lichter' },
      'niet-gebleken': BLIJKT_NIET,
    },
    onderwerp: 'controle',
    aard: 'feit',
    wie: 'brief',
    last: 2,
    stap: getoond('De gemeente laat zien waarom een lichtere controle niet genoeg is.'),
  },
  'minimale-gegevens': {
    label: 'Zo min mogelijk gegevens',
    vraag: 'Vraagt de gemeente niet meer dan nodig is voor de controle?',
    hulp: 'De gemeente kijkt alleen in de stukken die nodig zijn.',
    antwoorden: {
      ja: { label: 'Ja, zo min mogelijk' },
      nee: { label: 'Nee, zij vraagt meer dan nodig' },
      'niet-gebleken': BLIJKT_NIET,
    },
    onderwerp: 'controle',
    aard: 'feit',
    wie: 'brief',
    last: 2,
    stap: getoond('De gemeente laat zien dat zij alleen vraagt wat nodig is.'),
  },
  'aanbieder-geinformeerd': {
    label: 'Vooraf bericht van de controle',
    vraag: 'Heeft de gemeente u vooraf verteld waarom zij dossiers wil inzien?',
    hulp: 'U mag vragen om dit bericht op papier.',
    antwoorden: {
      ja: { label: 'Ja, vooraf en met redenen' },
      nee: { label: 'Nee, niet vooraf' },
      'niet-gebleken': BLIJKT_NIET,
    },
    onderwerp: 'controle',
    aard: 'feit',
    wie: 'brief',
    last: 1,
    stap: getoond('De gemeente laat vooraf weten waarom zij dossiers wil inzien.'),
  },
  'controleur-geheimhouder': {
    label: 'Geheimhouding van de controleur',
    vraag: 'Heeft de persoon die het dossier inziet een beroepsgeheim?',
    hulp: 'Inzien mag alleen door of onder leiding van zo iemand. Bij geestelijke gezondheidszorg is een medisch beroepsgeheim nodig.',
    antwoorden: {
      ja: { label: 'Ja, een beroepsgeheim' },
      nee: { label: 'Nee, geen beroepsgeheim' },
      'niet-gebleken': BLIJKT_NIET,
    },
    onderwerp: 'controle',
    aard: 'feit',
    wie: 'brief',
    last: 2,
    stap: getoond('De gemeente laat zien dat de controleur een beroepsgeheim heeft.'),
  },
  onderzoeksbelang: {
    label: 'Belang van het onderzoek',
    vraag: 'Zou een bericht vooraf het onderzoek naar fraude schaden?',
    hulp: 'Alleen dan mag de gemeente u pas later informeren. Of als de privacy van het gezin dat vraagt.',
    antwoorden: { ja: { label: 'Ja, dat legt de gemeente uit' }, nee: { label: 'Nee' } },
    onderwerp: 'controle',
    aard: 'feit',
    wie: 'brief',
    last: 2,
  },
  'schriftelijke-toestemming': {
    label: 'Toestemming op papier',
    vraag: 'Gaf de jeugdige of het gezin u op papier toestemming voor inzage?',
    hulp: 'Vanaf 12 jaar geeft de jeugdige deze toestemming zelf. Anders doet dat wie volgens de wet voor de jeugdige beslist.',
    antwoorden: { ja: { label: 'Ja, op papier' }, nee: { label: 'Nee' } },
    onderwerp: 'controle',
    aard: 'feit',
    wie: 'gezin',
    last: 5,
    zeldzaam: true,
    gewoonlijk: 'nee',
    stellingen: { ja: 'Er is toestemming op papier voor inzage bij een controle.' },
  },
} as const satisfies FeitWoorden<
  | 'eigen-ingezetene'
  | 'controledoel'
  | 'algemeen-plan'
  | 'plan-openbaar'
  | 'controledoel-bereikt'
  | 'specifieke-risicoanalyse'
  | 'specifiek-plan'
  | 'niet-anders-haalbaar'
  | 'minimale-gegevens'
  | 'aanbieder-geinformeerd'
  | 'controleur-geheimhouder'
  | 'onderzoeksbelang'
  | 'schriftelijke-toestemming'
>
