// Woorden bij de feiten over de rekening: wat de Regeling Jeugdwet voor betaling vraagt.
import type { FeitWoorden } from './feit-woord.ts'

export const FEITEN_BETALING = {
  'bsn-beschikbaar': {
    label: 'Burgerservicenummer beschikbaar',
    vraag: 'Hebt u het burgerservicenummer van de jeugdige?',
    hulp: 'Dit nummer heet ook BSN. Met dit nummer weet de gemeente zeker om wie het gaat.',
    antwoorden: { ja: { label: 'Ja' }, nee: { label: 'Nee, er is geen nummer' } },
    onderwerp: 'betaling',
    aard: 'feit',
    wie: 'administratie',
    last: 1,
    zeldzaam: true,
    gewoonlijk: 'ja',
    stellingen: { nee: 'Er is geen burgerservicenummer van de jeugdige.' },
  },
  'geheim-adres': {
    label: 'Geheim adres',
    vraag: 'Verblijft de jeugdige op een geheim adres?',
    hulp: 'Het adres is dan verborgen, omdat iemand ernstig wordt bedreigd.',
    antwoorden: { ja: { label: 'Ja, het adres is geheim' }, nee: { label: 'Nee' } },
    onderwerp: 'betaling',
    aard: 'feit',
    wie: 'administratie',
    last: 2,
    zeldzaam: true,
    gewoonlijk: 'nee',
    stellingen: { ja: 'De jeugdige verblijft op een geheim adres.' },
  },
  'datums-gewenst': {
    label: 'Datums op de rekening',
    vraag: 'Wil de gemeente begin en einde van de hulp op de rekening?',
    hulp: 'Zegt de gemeente dat zij deze datums niet wil? Dan laat u ze weg.',
    antwoorden: {
      ja: { label: 'Ja, de gemeente wil de datums' },
      nee: { label: 'Nee, de gemeente wil ze niet' },
    },
    onderwerp: 'betaling',
    aard: 'feit',
    wie: 'administratie',
    last: 2,
  },
  'ggz-soort': {
    label: 'Soort geestelijke gezondheidszorg',
    vraag: 'Gaat het om geestelijke gezondheidszorg?',
    hulp: 'Dit is behandeling bij psychische klachten. De soort bepaalt wat er op de rekening mag staan.',
    antwoorden: {
      geen: { label: 'Nee, andere jeugdhulp' },
      basis: { label: 'Ja, basiszorg', hint: 'Dit heet generalistische basiszorg.' },
      'specialistisch-kort': {
        label: 'Ja, gespecialiseerd en kort',
        hint: 'Crisis, onderzoek of een korte behandeling.',
      },
      'specialistisch-overig': { label: 'Ja, gespecialiseerd en langer' },
    },
    onderwerp: 'betaling',
    aard: 'feit',
    wie: 'administratie',
    last: 2,
  },
  privacyverklaring: {
    label: 'Privacyverklaring',
    vraag: 'Is er een privacyverklaring ondertekend?',
    hulp: 'Het gezin en de behandelaar tekenen deze verklaring samen. Dan staat de groep van de diagnose niet op de rekening.',
    antwoorden: { ja: { label: 'Ja, ondertekend' }, nee: { label: 'Nee, geen verklaring' } },
    onderwerp: 'betaling',
    aard: 'feit',
    wie: 'administratie',
    last: 3,
  },
  'hoofdgroep-afgesproken': {
    label: 'Afspraak over de diagnosegroep',
    vraag: 'Is afgesproken dat de groep van de diagnose op de rekening staat?',
    hulp: 'Zonder afspraak of aanwijzing van de gemeente laat u deze groep weg.',
    antwoorden: { ja: { label: 'Ja, dat is afgesproken' }, nee: { label: 'Nee, niet afgesproken' } },
    onderwerp: 'betaling',
    aard: 'feit',
    wie: 'administratie',
    last: 2,
  },
  'zelf-betaald': {
    label: 'Hulp zelf betaald',
    vraag: 'Betaalt het gezin de gegeven hulp zelf?',
    hulp: 'Dan krijgt de gemeente geen rekening. Het is dan geen hulp meer volgens de Jeugdwet.',
    antwoorden: { ja: { label: 'Ja, het gezin betaalt zelf' }, nee: { label: 'Nee, de gemeente betaalt' } },
    onderwerp: 'betaling',
    aard: 'feit',
    wie: 'administratie',
    last: 3,
    zeldzaam: true,
    gewoonlijk: 'nee',
    stellingen: { ja: 'Het gezin betaalt de hulp zelf.' },
  },
} as const satisfies FeitWoorden<
  | 'bsn-beschikbaar'
  | 'geheim-adres'
  | 'datums-gewenst'
  | 'ggz-soort'
  | 'privacyverklaring'
  | 'hoofdgroep-afgesproken'
  | 'zelf-betaald'
>
