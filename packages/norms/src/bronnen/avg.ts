// Bronnen uit de Algemene verordening gegevensbescherming, in de volgorde van de verordening.
import type { Bron } from './bron.ts'
import { bronUit } from './bron.ts'

/** Europees recht heeft een vast adres per verordening; het artikel staat in de vindplaats. */
const avg = bronUit({
  soort: 'verordening',
  wet: 'Algemene verordening gegevensbescherming',
  aanhef: 'AVG artikel ',
  gelezen: null,
  nagelezen: 'niet',
  adres: () => 'https://eur-lex.europa.eu/eli/reg/2016/679/oj/nld',
})

export const AVG = {
  F138: avg({
    artikel: '5',
    lid: '1',
    onder: 'a tot en met f',
    gaatOver: 'Gebruik gegevens eerlijk, voor een vast doel, niet meer dan nodig, juist, niet te lang en veilig.',
    opmerking: 'Lid 2: een organisatie moet ook laten zien dat zij zich hieraan houdt.',
  }),
  F139: avg({
    artikel: '6',
    lid: '1',
    onder: 'a tot en met f',
    gaatOver: 'Er zijn zes redenen om gegevens te gebruiken, zoals een plicht in de wet of een taak van de overheid.',
    opmerking:
      'De plicht (c) past bij de aanbieder. De taak (e) past bij de gemeente. Een eigen belang (f) telt daar niet.',
  }),
  F140: avg({
    artikel: '6',
    lid: '3 en 4',
    gaatOver: 'Een plicht of een taak van de overheid moet in de wet staan. Een ander doel vraagt een nieuwe toets.',
  }),
  F141: avg({
    artikel: '7',
    lid: '4',
    gaatOver: 'Toestemming moet vrij zijn. Dat lukt slecht als iemand afhankelijk is van de overheid.',
    opmerking: 'De uitleg over de overheid staat in overweging 43.',
  }),
  F142: avg({
    artikel: '9',
    lid: '2',
    onder: 'a, g en h',
    gaatOver:
      'Gezondheid delen mag alleen bij een uitzondering. Hier: een duidelijke ja, een groot belang in de wet, of zorg.',
  }),
  'AVG-10': avg({
    artikel: '10',
    gaatOver:
      'Gegevens over strafbare feiten gebruiken mag alleen onder toezicht van de overheid, of als een wet dat toelaat.',
    opmerking:
      'Zo’n wet is artikel 7.4.0 lid 1 Jeugdwet. Daarin staat dat de gemeente ze mag gebruiken als dat nodig is.',
  }),
  F143: avg({
    artikel: '12 tot en met 14',
    gaatOver: 'Vertel mensen in gewone taal wat u met hun gegevens doet. Spreek bij kinderen kindertaal.',
    opmerking:
      'Kreeg u gegevens van een ander? Vertel het binnen een maand. Soms hoeft dat niet, door een wet of een geheim.',
  }),
  F144: avg({ artikel: '15', gaatOver: 'Iemand mag zien welke gegevens er over hem zijn en naar wie ze gingen.' }),
  F145: avg({
    artikel: '21',
    lid: '1',
    gaatOver: 'Bezwaar tegen gebruik kan bij een overheidstaak of een eigen belang. Bij een plicht uit de wet niet.',
    opmerking:
      'Het kan dus bij de gemeente, maar niet tegen de plicht van de aanbieder in artikel 7.4.0 lid 2 Jeugdwet.',
  }),
  F146: avg({ artikel: '30', gaatOver: 'Een organisatie houdt een lijst bij van alles wat zij met gegevens doet.' }),
} as const satisfies Record<string, Bron>
