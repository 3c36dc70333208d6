// Woorden bij wat de professional zelf weegt, en bij de feiten over afstemmen van hulp.
import type { FeitWoorden } from './feit-woord.ts'

export const FEITEN_OORDEEL = {
  noodzakelijk: {
    label: 'Nodig in dit geval',
    vraag: 'Vindt u dat de gemeente dit in dit geval echt nodig heeft?',
    hulp: 'Handig is niet genoeg. Kan de gemeente haar taak ook zonder dit gegeven doen? Kies dan nee.',
    antwoorden: {
      ja: { label: 'Ja, zonder dit lukt het niet' },
      nee: { label: 'Nee, het kan ook zonder' },
    },
    onderwerp: 'uw-oordeel',
    aard: 'inschatting',
    wie: 'professional',
    last: 4,
    perGegeven: true,
  },
  'minder-ingrijpend': {
    label: 'Een lichtere manier',
    vraag: 'Is er een lichtere manier om hetzelfde te bereiken?',
    hulp: 'Bijvoorbeeld minder gegevens of een korte uitleg. Of het oordeel van een andere deskundige.',
    antwoorden: { ja: { label: 'Ja, het kan lichter' }, nee: { label: 'Nee, minder is niet genoeg' } },
    onderwerp: 'uw-oordeel',
    aard: 'inschatting',
    wie: 'professional',
    last: 4,
    perGegeven: true,
  },
  'schaadt-ander': {
    label: 'Schade voor een ander',
    vraag: 'Schaadt dit een ander, of verbiedt goede zorg het?',
    hulp: 'Denk aan een ouder, broer of zus. Twijfelt u? Overleg met een collega.',
    antwoorden: { ja: { label: 'Ja, dit gaat te ver' }, nee: { label: 'Nee' } },
    onderwerp: 'uw-oordeel',
    aard: 'inschatting',
    wie: 'professional',
    last: 4,
    perGegeven: true,
  },
  'nodig-voor-afstemming': {
    label: 'Nodig om af te stemmen',
    vraag: 'Is dit nodig om de hulp goed op elkaar af te stemmen?',
    hulp: 'Het gaat om wat de ander nodig heeft voor zijn eigen deel. Gaat het om een gesprek? Vindt u meekijken zinvol?',
    antwoorden: { ja: { label: 'Ja, daarvoor nodig' }, nee: { label: 'Nee, het kan zonder' } },
    onderwerp: 'afstemming',
    aard: 'inschatting',
    wie: 'professional',
    last: 3,
    perGegeven: true,
  },
  'tweede-pet-beslist': {
    label: 'Twee taken bij één persoon',
    vraag: 'Beslist of controleert deze persoon ook over dit kind?',
    hulp: 'Eén medewerker kan twee taken hebben. Wie beslist of controleert, mag niet bij een gesprek zijn.',
    antwoorden: { ja: { label: 'Ja, ook een beslissende taak' }, nee: { label: 'Nee, alleen deze taak' } },
    onderwerp: 'afstemming',
    aard: 'feit',
    wie: 'brief',
    last: 2,
  },
  'zelfde-hulp': {
    label: 'Betrokken bij dezelfde hulp',
    vraag: 'Werkt deze hulpverlener direct mee aan dezelfde hulp?',
    hulp: 'Dan ziet de wet hem niet als buitenstaander. De handreiking vraagt toch om toestemming.',
    antwoorden: { ja: { label: 'Ja, aan dezelfde hulp' }, nee: { label: 'Nee, aan andere hulp' } },
    onderwerp: 'afstemming',
    aard: 'feit',
    wie: 'professional',
    last: 2,
  },
} as const satisfies FeitWoorden<
  | 'noodzakelijk'
  | 'minder-ingrijpend'
  | 'schaadt-ander'
  | 'nodig-voor-afstemming'
  | 'tweede-pet-beslist'
  | 'zelfde-hulp'
>
