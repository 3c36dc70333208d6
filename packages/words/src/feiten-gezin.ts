// Woorden bij de feiten over het gezin: overleg, toestemming, weigering, leeftijd en gezag.
import type { FeitWoorden } from './feit-woord.ts'

export const FEITEN_GEZIN = {
  overlegd: {
    label: 'Overleg met het gezin',
    vraag: 'Hebt u dit vooraf met het gezin besproken?',
    hulp: 'U bespreekt welke gegevens u geeft, aan wie en waarom. De leeftijd bepaalt met wie u praat.',
    antwoorden: {
      ja: { label: 'Ja, besproken' },
      nee: { label: 'Nee, nog niet' },
      achterwege: {
        label: 'Nee, met een goede reden',
        hint: 'Overleg geeft ernstig nadeel. U vroeg een collega om raad en schreef de reden op.',
      },
    },
    onderwerp: 'het-gezin',
    aard: 'feit',
    wie: 'professional',
    last: 3,
    perGegeven: true,
    stap: {
      door: 'aanbieder',
      van: ['nee'],
      naar: ['ja'],
      tekst: 'U bespreekt dit vooraf met het gezin.',
    },
  },
  toestemming: {
    label: 'Toestemming',
    vraag: 'Is er toestemming om dit te delen?',
    hulp: 'Ja betekent: iedereen die erover gaat, zegt ja. Zegt één van hen nee? Kies dan nee.',
    antwoorden: {
      ja: { label: 'Ja, van iedereen die erover gaat' },
      'niet-gevraagd': { label: 'Nog niet gevraagd' },
      nee: { label: 'Nee, geweigerd of ingetrokken' },
    },
    onderwerp: 'het-gezin',
    aard: 'feit',
    wie: 'gezin',
    last: 5,
    perGegeven: true,
    stap: {
      door: 'gezin',
      van: ['niet-gevraagd'],
      naar: ['ja'],
      tekst: 'U vraagt toestemming. Het gezin beslist in vrijheid.',
    },
  },
  weigering: {
    label: 'Bezwaar of weigering',
    vraag: 'Is het gezin het er niet mee eens?',
    hulp: 'Bespreek een bezwaar en zoek een oplossing. Bij een echte weigering vertelt u wat de gevolgen zijn.',
    antwoorden: {
      geen: { label: 'Nee, geen bezwaar' },
      bezwaar: { label: 'Ja, er is bezwaar', hint: 'U zoekt samen een oplossing.' },
      definitief: {
        label: 'Ja, zij weigeren echt',
        hint: 'Iedereen die erover gaat, wil het niet. Ook na uitleg van de gevolgen.',
      },
    },
    onderwerp: 'het-gezin',
    aard: 'feit',
    wie: 'gezin',
    last: 5,
    zeldzaam: true,
    gewoonlijk: 'geen',
    stellingen: {
      bezwaar: 'Het gezin heeft bezwaar. U zoekt nog naar een oplossing.',
      definitief: 'Het gezin weigert echt, ook na uitleg van de gevolgen.',
    },
  },
  leeftijd: {
    label: 'Leeftijd van de jeugdige',
    vraag: 'Hoe oud is de jeugdige?',
    hulp: 'De leeftijd bepaalt wie u informeert en wie toestemming geeft.',
    antwoorden: {
      'onder-12': { label: 'Jonger dan 12 jaar' },
      '12-15': { label: '12, 13, 14 of 15 jaar' },
      '16-17': { label: '16 of 17 jaar' },
      '18-plus': { label: '18 jaar of ouder' },
    },
    onderwerp: 'het-gezin',
    aard: 'feit',
    wie: 'administratie',
    last: 2,
  },
  gezag: {
    label: 'Gezag',
    vraag: 'Wie heeft het gezag over de jeugdige?',
    hulp: 'Wie gezag heeft, mag beslissen over het kind. De rechtbank houdt bij wie dat is.',
    antwoorden: {
      ouders: { label: 'Beide ouders' },
      'een-ouder': { label: 'Eén ouder' },
      voogd: { label: 'Een voogd' },
      geen: { label: 'Niemand', hint: 'De jeugdige is 18 jaar of ouder.' },
    },
    onderwerp: 'het-gezin',
    aard: 'feit',
    wie: 'administratie',
    last: 3,
  },
  wilsbekwaam: {
    label: 'Zelf kunnen beslissen',
    vraag: 'Kan de jeugdige hierover zelf goed beslissen?',
    hulp: 'Ga ervan uit dat een jeugdige vanaf 12 jaar dit kan. Kies alleen nee als dat duidelijk is.',
    antwoorden: {
      ja: { label: 'Ja' },
      nee: {
        label: 'Nee, de jeugdige overziet dit niet',
        hint: 'Dan beslist iemand anders volgens de wet voor de jeugdige.',
      },
    },
    onderwerp: 'het-gezin',
    aard: 'inschatting',
    wie: 'professional',
    last: 4,
    zeldzaam: true,
    gewoonlijk: 'ja',
    stellingen: { nee: 'De jeugdige kan hierover zelf niet goed beslissen.' },
  },
} as const satisfies FeitWoorden<
  'overlegd' | 'toestemming' | 'weigering' | 'leeftijd' | 'gezag' | 'wilsbekwaam'
>
