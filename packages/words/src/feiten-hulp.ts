// Woorden bij de feiten over de hulp: de weg ernaartoe, de betaalwijze en de soort.
import type { FeitWoorden } from './feit-woord.ts'

export const FEITEN_HULP = {
  route: {
    label: 'De weg naar de hulp',
    vraag: 'Hoe kwam het kind bij u terecht?',
    hulp: 'Het gaat om wie het kind naar u stuurde. Een toewijzing van de gemeente is geen verwijzing.',
    antwoorden: {
      gemeente: { label: 'Via de gemeente of het wijkteam' },
      huisarts: { label: 'Via de huisarts' },
      jeugdarts: { label: 'Via de jeugdarts' },
      'medisch-specialist': { label: 'Via een medisch specialist', hint: 'Bijvoorbeeld een kinderarts.' },
      'gecertificeerde-instelling': {
        label: 'Via een gecertificeerde instelling',
        hint: 'Een organisatie die kinderen beschermt na een besluit van de rechter.',
      },
      rechter: { label: 'Via de rechter' },
      'openbaar-ministerie': { label: 'Via het Openbaar Ministerie' },
      'justitiele-functionaris': {
        label: 'Via een justitiële jeugdinrichting',
        hint: 'De arts of directeur daar, of een selectiefunctionaris.',
      },
      'geen-verwijzer': { label: 'Zonder verwijzing', hint: 'Het gezin kwam zelf.' },
    },
    onderwerp: 'de-hulp',
    aard: 'feit',
    wie: 'administratie',
    last: 1,
  },
  bekostigingswijze: {
    label: 'De manier van betalen',
    vraag: 'Hoe betaalt de gemeente deze hulp?',
    hulp: 'Dit staat in uw contract met de gemeente.',
    antwoorden: {
      inspanningsgericht: { label: 'Per uur, dag of behandeling', hint: 'Dit heet inspanningsgericht.' },
      outputgericht: {
        label: 'Per resultaat of traject',
        hint: 'Dit heet outputgericht of resultaatgericht.',
      },
      taakgericht: {
        label: 'Eén bedrag voor de hele taak',
        hint: 'Dit heet taakgericht. Het bedrag hangt niet af van één kind.',
      },
    },
    onderwerp: 'de-hulp',
    aard: 'feit',
    wie: 'administratie',
    last: 2,
  },
  'besluit-of-toets-gevraagd': {
    label: 'Besluit of formele toets',
    vraag: 'Vraagt iemand hier om een besluit of een formele toets?',
    hulp: 'Bij een formele toets kijkt de gemeente alleen of het kind daar woont. En of er een contract met u is.',
    antwoorden: {
      ja: { label: 'Ja, een besluit of een formele toets' },
      nee: { label: 'Nee, geen van beide' },
    },
    onderwerp: 'de-hulp',
    aard: 'feit',
    wie: 'brief',
    last: 2,
  },
  'toewijzing-in-eenheden': {
    label: 'Toewijzing met een aantal',
    vraag: 'Werkt de toewijzing met een aantal uren, dagen of keren?',
    hulp: 'Met een toewijzing zegt de gemeente dat u deze hulp mag geven. Soms staat er een hoeveelheid bij.',
    antwoorden: {
      ja: { label: 'Ja, een aantal of een aantal per periode' },
      nee: { label: 'Nee, alleen de soort hulp' },
    },
    onderwerp: 'de-hulp',
    aard: 'feit',
    wie: 'administratie',
    last: 2,
  },
  pgb: {
    label: 'Persoonsgebonden budget',
    vraag: 'Betaalt het gezin deze hulp uit een persoonsgebonden budget?',
    hulp: 'Dit is geld waarmee het gezin zelf hulp inkoopt. Daarvoor gelden andere regels.',
    antwoorden: {
      ja: { label: 'Ja, uit een persoonsgebonden budget' },
      nee: { label: 'Nee, de gemeente betaalt u zelf' },
    },
    onderwerp: 'de-hulp',
    aard: 'feit',
    wie: 'administratie',
    last: 2,
    zeldzaam: true,
    gewoonlijk: 'nee',
    stellingen: { ja: 'Het gezin betaalt de hulp uit een persoonsgebonden budget.' },
  },
  regime: {
    label: 'Jeugdhulp of medische behandeling',
    vraag: 'Is deze hulp een medische behandeling?',
    hulp: 'Dan geldt de wet over de behandeling van patiënten. De uitkomst blijft gelijk. Alleen de bronnen veranderen.',
    antwoorden: {
      jeugdhulp: { label: 'Nee, het is andere jeugdhulp' },
      geneeskundig: {
        label: 'Ja, een medische behandeling',
        hint: 'Bijvoorbeeld behandeling door een psychiater of een klinisch psycholoog.',
      },
    },
    onderwerp: 'de-hulp',
    aard: 'feit',
    wie: 'professional',
    last: 2,
  },
  'complex-of-langdurig': {
    label: 'Ingewikkelde of lange hulp',
    vraag: 'Is de hulp ingewikkeld of duurt zij lang?',
    hulp: 'Dit is op zichzelf geen reden om meer te geven. Uw antwoord verandert de uitkomst dus niet.',
    antwoorden: { ja: { label: 'Ja' }, nee: { label: 'Nee' } },
    onderwerp: 'zonder-gevolg',
    aard: 'inschatting',
    wie: 'professional',
    last: 2,
  },
} as const satisfies FeitWoorden<
  | 'route'
  | 'bekostigingswijze'
  | 'besluit-of-toets-gevraagd'
  | 'toewijzing-in-eenheden'
  | 'pgb'
  | 'regime'
  | 'complex-of-langdurig'
>
