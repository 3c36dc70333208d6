// Woorden bij de feiten over het verzoek: wat, waarom, hoe en op welk moment.
import type { FeitWoorden } from './feit-woord.ts'

export const FEITEN_VERZOEK = {
  initiatief: {
    label: 'Het begin van het contact',
    vraag: 'Hoe is dit contact begonnen?',
    hulp: 'Bij een verzoek vraagt de gemeente iets aan u. In de andere gevallen begint u zelf.',
    antwoorden: {
      verzoek: { label: 'De gemeente vraagt om gegevens' },
      aanvraag: { label: 'Wij vragen zelf iets aan', hint: 'Bijvoorbeeld hulp verlengen of wijzigen.' },
      melding: { label: 'Wij melden dat extra of andere hulp nodig is' },
      overleg: { label: 'Wij willen zelf overleggen met het wijkteam' },
    },
    onderwerp: 'het-verzoek',
    aard: 'feit',
    wie: 'brief',
    last: 1,
  },
  aanleiding: {
    label: 'Het moment in de hulp',
    vraag: 'Op welk moment in de hulp speelt dit?',
    hulp: 'Kies "Tussendoor" als de gemeente nu niets hoeft te besluiten.',
    antwoorden: {
      'eerste-aanvraag': { label: 'Bij een eerste aanvraag' },
      wijziging: { label: 'Bij een wijziging van de hulp' },
      verlenging: { label: 'Bij een verlenging van de hulp' },
      afbouw: { label: 'Bij het afbouwen van de hulp' },
      tussentijds: { label: 'Tussendoor', hint: 'De hulp loopt. Er is nu geen besluit nodig.' },
      einde: { label: 'Aan het einde van de hulp' },
    },
    onderwerp: 'het-verzoek',
    aard: 'feit',
    wie: 'brief',
    last: 1,
  },
  uitvraag: {
    label: 'Vaste of gerichte vraag',
    vraag: 'Vraagt de gemeente dit altijd, of gericht voor dit kind?',
    hulp: 'Een vast formulier is een vaste vraag. Ook een eis uit een contract is een vaste vraag.',
    antwoorden: {
      standaard: {
        label: 'De gemeente vraagt dit altijd',
        hint: 'Bijvoorbeeld: geen besluit zonder dit verslag.',
      },
      gericht: { label: 'De gemeente vraagt dit gericht voor dit kind' },
      ongevraagd: {
        label: 'De gemeente vraagt hier niet om',
        hint: 'U geeft het uit uzelf, of bij uw eigen aanvraag.',
      },
    },
    onderwerp: 'het-verzoek',
    aard: 'feit',
    wie: 'brief',
    last: 1,
    perGegeven: true,
    stap: {
      door: 'gemeente',
      van: ['standaard'],
      naar: ['gericht'],
      tekst: 'De gemeente vraagt gericht wat voor dit kind nodig is.',
    },
  },
  motivering: {
    label: 'De uitleg van de gemeente',
    vraag: 'Legt de gemeente uit waarom zij dit voor dit kind nodig heeft?',
    hulp: 'Een algemene zin is niet genoeg. De uitleg moet over dit kind gaan.',
    antwoorden: {
      concreet: { label: 'Ja, voor dit kind', hint: 'Er staat waarom dit gegeven in dit geval nodig is.' },
      algemeen: { label: 'Alleen in het algemeen', hint: 'Bijvoorbeeld: wij moeten zorgvuldig besluiten.' },
      geen: { label: 'Dat staat er niet bij', hint: 'Het verzoek noemt geen reden.' },
    },
    onderwerp: 'het-verzoek',
    aard: 'feit',
    wie: 'brief',
    last: 1,
    perGegeven: true,
    stap: {
      door: 'gemeente',
      van: ['algemeen', 'geen'],
      naar: ['concreet'],
      tekst: 'De gemeente legt uit waarom dit gegeven voor dit kind nodig is.',
    },
  },
  hergebruik: {
    label: 'Gebruik voor een ander doel',
    vraag: 'Wil de gemeente gegevens gebruiken die zij voor iets anders kreeg?',
    hulp: 'Gegevens zijn voor één doel gegeven. Voor een ander doel mag de gemeente ze niet zomaar gebruiken.',
    antwoorden: {
      nee: { label: 'Nee' },
      'controle-of-fraude': { label: 'Ja, voor controle of onderzoek naar fraude' },
      'ander-doel': { label: 'Ja, voor een ander doel' },
    },
    onderwerp: 'het-verzoek',
    aard: 'feit',
    wie: 'brief',
    last: 2,
    perGegeven: true,
    zeldzaam: true,
    gewoonlijk: 'nee',
    stellingen: {
      'controle-of-fraude': 'De gemeente gebruikt eerder gegeven informatie voor controle of onderzoek naar fraude.',
      'ander-doel': 'De gemeente gebruikt eerder gegeven informatie voor een ander doel.',
    },
  },
  contractbepaling: {
    label: 'Afspraak in het contract',
    vraag: 'Staat dit in uw contract of in regels van de gemeente?',
    hulp: 'Zo’n afspraak kan niet meer toestaan dan de wet. Uw antwoord verandert de uitkomst dus niet.',
    antwoorden: { ja: { label: 'Ja' }, nee: { label: 'Nee' } },
    onderwerp: 'zonder-gevolg',
    aard: 'feit',
    wie: 'administratie',
    last: 2,
  },
} as const satisfies FeitWoorden<
  'initiatief' | 'aanleiding' | 'uitvraag' | 'motivering' | 'hergebruik' | 'contractbepaling'
>
