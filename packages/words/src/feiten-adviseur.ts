// Woorden bij de feiten over de deskundige die de gemeente om advies vraagt.
import type { FeitWoorden } from './feit-woord.ts'

export const FEITEN_ADVISEUR = {
  'adviseur-ingeschakeld': {
    label: 'Opdracht aan de adviseur',
    vraag: 'Heeft de gemeente deze adviseur van buiten ingeschakeld?',
    hulp: 'Een adviseur werkt niet bij de gemeente zelf. De gemeente geeft de opdracht en mist zelf de kennis.',
    antwoorden: {
      ja: { label: 'Ja, de opdracht blijkt' },
      nee: { label: 'Nee, hij werkt bij de gemeente of heeft geen opdracht' },
      'niet-gebleken': { label: 'Dat staat er niet bij', hint: 'De opdracht is niet te zien.' },
    },
    onderwerp: 'adviseur',
    aard: 'feit',
    wie: 'brief',
    last: 2,
    stap: {
      door: 'gemeente',
      van: ['niet-gebleken'],
      naar: ['ja'],
      tekst: 'De gemeente laat de opdracht aan de adviseur zien.',
    },
  },
  'adviseur-geregistreerd': {
    label: 'Registratie van de adviseur',
    vraag: 'Staat de adviseur in een beroepsregister?',
    hulp: 'Het gaat om het register voor jeugdprofessionals of voor zorgverleners. U kunt beide registers zelf bekijken.',
    antwoorden: { ja: { label: 'Ja, geregistreerd' }, nee: { label: 'Nee, niet geregistreerd' } },
    onderwerp: 'adviseur',
    aard: 'feit',
    wie: 'brief',
    last: 2,
    zeldzaam: true,
    gewoonlijk: 'ja',
    stellingen: { nee: 'De adviseur staat in geen enkel beroepsregister.' },
  },
  'adviseur-bekwaam': {
    label: 'Kennis van de adviseur',
    vraag: 'Heeft de adviseur verstand van dit soort hulp?',
    hulp: 'Een registratie alleen is niet genoeg. De adviseur moet kennis hebben van deze vraag.',
    antwoorden: { ja: { label: 'Ja, voldoende kennis' }, nee: { label: 'Nee, te weinig kennis' } },
    onderwerp: 'adviseur',
    aard: 'inschatting',
    wie: 'professional',
    last: 3,
  },
  'adviseur-is-behandelaar': {
    label: 'Adviseur en behandelaar',
    vraag: 'Is de adviseur ook de behandelaar van dit kind?',
    hulp: 'De behandelaar kan niet ook de adviseur van de gemeente zijn.',
    antwoorden: { ja: { label: 'Ja, dezelfde persoon' }, nee: { label: 'Nee, iemand anders' } },
    onderwerp: 'adviseur',
    aard: 'feit',
    wie: 'professional',
    last: 2,
    zeldzaam: true,
    gewoonlijk: 'nee',
    stellingen: { ja: 'De adviseur behandelt dit kind zelf.' },
  },
  'twijfel-onderbouwd': {
    label: 'Uitleg bij twijfel',
    vraag: 'Legt de gemeente uit waarom zij twijfelt aan het vakmatige oordeel?',
    hulp: 'Een arts heeft verwezen. De gemeente vraagt dan alleen advies bij twijfel over de regels van het vak.',
    antwoorden: {
      ja: { label: 'Ja, de twijfel is uitgelegd' },
      nee: { label: 'Nee, er staat geen goede uitleg' },
    },
    onderwerp: 'adviseur',
    aard: 'feit',
    wie: 'brief',
    last: 2,
    stap: {
      door: 'gemeente',
      van: ['nee'],
      naar: ['ja'],
      tekst: 'De gemeente legt uit waarom zij twijfelt aan het vakmatige oordeel.',
    },
  },
} as const satisfies FeitWoorden<
  | 'adviseur-ingeschakeld'
  | 'adviseur-geregistreerd'
  | 'adviseur-bekwaam'
  | 'adviseur-is-behandelaar'
  | 'twijfel-onderbouwd'
>
