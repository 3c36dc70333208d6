// Bronnen uit de Jeugdwet, paragraaf 7.4 en hoofdstuk 8: gegevens voor de gemeente, voor beleid, en meewerken.
import type { Bron } from './bron.ts'
import { jeugdwet } from './jeugdwet.ts'

export const JEUGDWET_GEGEVENS = {
  F053: jeugdwet({
    artikel: '7.4.0',
    lid: '1',
    gaatOver: 'De gemeente, of wie zij aanwijst, mag van het gezin gebruiken wat vier taken nodig maken.',
    opmerking:
      'Ook BSN, gezondheid en strafbare feiten vallen hieronder. Het artikel kwam er in de zomer van 2016. De precieze dag is niet nagekeken.',
  }),
  F054: jeugdwet({
    artikel: '7.4.0',
    lid: '1',
    onder: 'a',
    gaatOver: 'Taak een: een kind naar hulp leiden, daarover adviseren, de hulp bepalen en haar inzetten.',
  }),
  F055: jeugdwet({
    artikel: '7.4.0',
    lid: '1',
    onder: 'b',
    gaatOver: 'Taak twee: de Raad voor de Kinderbescherming inschakelen, of een opgelegde maatregel laten doorgaan.',
    opmerking: 'Ook begeleiding van een jongere na een strafbaar feit hoort hierbij: jeugdreclassering.',
  }),
  F056: jeugdwet({
    artikel: '7.4.0',
    lid: '1',
    onder: 'c',
    gaatOver: 'Taak drie: betalen voor hulp, maatregelen, het voorkomen van problemen en sommige verklaringen.',
    opmerking: 'Bedoeld zijn verklaringen van een gedragswetenschapper.',
  }),
  F057: jeugdwet({
    artikel: '7.4.0',
    lid: '1',
    onder: 'd',
    gaatOver: 'Taak vier: nagaan of alles klopt en of er niet is gefraudeerd.',
  }),
  F058: jeugdwet({
    artikel: '7.4.0',
    lid: '2',
    gaatOver: 'De aanbieder moet de gemeente gratis geven wat zij voor haar taken nodig heeft.',
    opmerking:
      'De plicht geldt ook voor de gecertificeerde instelling, de Raad voor de Kinderbescherming en sommige gedragswetenschappers. Een school of huisarts heeft haar niet.',
  }),
  F059: jeugdwet({
    artikel: '7.4.0',
    lid: '3',
    gaatOver: 'Een medewerker geeft gegevens aan de eigen organisatie. Aan de gemeente is hij zelf niets verplicht.',
    opmerking: 'De handreiking neemt lid 2 en lid 3 samen: een plicht van aanbieder en hulpverlener.',
  }),
  F060: jeugdwet({
    artikel: '7.4.0',
    lid: '4',
    onder: 'a en b',
    gaatOver: 'Bij betalen en controleren staat in een vaste lijst wat hooguit mag. Die lijst moet er zijn.',
    opmerking: 'Een minister maakt de lijst. Zij zegt ook hoe het delen gaat.',
  }),
  F061: jeugdwet({
    artikel: '7.4.0',
    lid: '5',
    onder: 'a tot en met d',
    gaatOver: 'Voor taak een en twee kan zo’n lijst er komen. In de gelezen regeling staat zij niet.',
    opmerking: 'De regels mogen ook gaan over standaarden, veiligheid en later gebruik.',
  }),
  F062: jeugdwet({
    artikel: '7.4.1',
    lid: '1 en 2',
    gaatOver: 'Rijk en gemeente gebruiken gegevens om plannen voor de jeugdhulp te maken.',
  }),
  F063: jeugdwet({
    artikel: '7.4.2 en 7.4.3',
    gaatOver: 'Voor die plannen geeft de gemeente gegevens aan het Rijk. Aanbieders geven ze gratis aan allebei.',
    opmerking: 'Ook de gecertificeerde instelling en de Raad voor de Kinderbescherming doen mee.',
  }),
  F064: jeugdwet({
    artikel: '7.4.3a',
    lid: '1 en 2',
    gaatOver: 'Sommige gegevens gaan via het Inlichtingenbureau. Dat moet er dan zelf voor instaan.',
  }),
  F065: jeugdwet({
    artikel: '7.4.4',
    lid: '1 en 2',
    gaatOver: 'Voor plannen gaat het alleen over personen als de jeugdhulp anders niet goed kan werken.',
  }),
  F066: jeugdwet({
    artikel: '7.4.5',
    lid: '1 tot en met 3',
    gaatOver: 'De regering schrijft voor welke cijfers er komen, op welke manier en wanneer.',
    opmerking: 'Het parlement ziet die regels vier weken van tevoren.',
  }),
  F067: jeugdwet({
    artikel: '8.1.2',
    lid: '3',
    gaatOver: 'Het gezin moet redelijk meewerken met de gemeente. Voor de aanbieder staat dat hier niet.',
  }),
} as const satisfies Record<string, Bron>
