// Bronnen uit de handreiking van de beroepsverenigingen, in de volgorde van de hoofdstukken.
import type { Bron } from './bron.ts'
import { bronUit } from './bron.ts'
import { ZONDER_DATUM } from './lees-regel.ts'

/** Het vaste adres van de handreiking is niet bekend. De link gaat naar de uitgever; de precieze plek is na te kijken. */
const handreiking = bronUit({
  soort: 'handreiking',
  wet: 'Handreiking Zorgvuldig verstrekken van persoonsgegevens aan gemeenten bij jeugdhulp',
  aanhef: 'Handreiking ',
  gelezen: ZONDER_DATUM,
  nagelezen: 'primair',
  adres: () => 'https://www.nvo.nl/',
})

export const HANDREIKING = {
  H1: handreiking({
    artikel: 'hoofdstuk 1',
    gaatOver:
      'De handreiking helpt kiezen wat een aanbieder aan de gemeente geeft. Uit gewoonte dossiers vragen mag niet.',
    opmerking: 'Het persoonsgebonden budget valt erbuiten.',
  }),
  'H2.1': handreiking({
    artikel: '2.1',
    gaatOver: 'Stel vier vragen. Mag het van de wet? Past het doel? Is het in verhouding? Kan het lichter?',
  }),
  'H2.1.1': handreiking({
    artikel: '2.1.1',
    gaatOver: 'Een ja van het gezin maakt delen voor een besluit over hulp niet goed.',
  }),
  'H2.1.2': handreiking({
    artikel: '2.1.2',
    gaatOver: 'De gemeente mag alleen gebruiken wat een van haar vier taken echt vraagt.',
  }),
  'H2.1.3': handreiking({
    artikel: '2.1.3',
    gaatOver: 'De aanbieder moet geven wat nodig is. Hij vertelt het gezin vooraf wat, waarom en met welk gevolg.',
    opmerking:
      'Wil het gezin echt niet? Dan kan de hulp wegvallen, of betaalt het gezin zelf. De wet kent zo’n weigering niet.',
  }),
  'H2.2': handreiking({
    artikel: '2.2',
    gaatOver:
      'Hulpverleners zwijgen. Dat de vrager zelf geregistreerd is of moet zwijgen, geeft hem geen recht op gegevens.',
    opmerking:
      'Ook meeluisteren bij een gesprek om te beslissen past hier niet bij. De wet vraagt daarvoor alleen een ja.',
  }),
  'H2.3': handreiking({
    artikel: '2.3',
    gaatOver: 'Wil de gemeente meer weten voor een besluit? Dan legt zij uit waarom dat hier nodig is.',
    opmerking: 'Dat hulp lang duurt of ingewikkeld is, is daarvoor niet genoeg.',
  }),
  'H3.1': handreiking({
    artikel: '3.1',
    gaatOver: 'De weg naar hulp loopt via de gemeente, een arts, een gecertificeerde instelling of de rechter.',
    opmerking: 'Een contract of gemeentelijke regel kan niet meer toestaan dan de wet.',
  }),
  'H3.2': handreiking({
    artikel: '3.2',
    gaatOver: 'Elke taak van de gemeente heeft eigen regels. Vraag dus welke pet iemand op heeft.',
  }),
  'H3.2.1': handreiking({
    artikel: '3.2.1',
    gaatOver: 'Om een kind naar hulp te leiden is soms iets uit het dossier nodig. De hulpverlener weegt dat.',
    opmerking:
      'Verwees een arts direct? Dan is het leiden al gebeurd en heeft de gemeente daarvoor niets nodig. Een besluit maakt de gemeente geen verwijzer. Ook een arts hoort het verloop alleen na een ja van het gezin.',
  }),
  'H3.2.2': handreiking({
    artikel: '3.2.2',
    gaatOver:
      'De gemeente kan een adviseur vragen: geregistreerd en goed in dit onderwerp. Nooit de eigen hulpverlener.',
  }),
  'H3.2.3': handreiking({
    artikel: '3.2.3',
    gaatOver:
      'Verwees een arts, dan kiest de aanbieder met het gezin de hulp. Wie twijfelt, zoekt een even deskundige.',
    opmerking: 'Overleg dat de hulpverlener zelf zoekt, kan alleen met een ja van het gezin.',
  }),
  'H3.2.4': handreiking({
    artikel: '3.2.4',
    gaatOver: 'Voor een besluit geeft u welke hulp, hoelang en hoe zwaar. Meer geven is een zware afweging.',
    opmerking: 'Blijft er verschil van mening? Dan kan een tweede deskundige zeggen: volgen of niet volgen.',
  }),
  'H3.2.5': handreiking({
    artikel: '3.2.5',
    gaatOver: 'Helpt of regelt iemand van de gemeente mee, dan kan delen met een ja. Houd petten gescheiden.',
  }),
  H4: handreiking({
    artikel: 'hoofdstuk 4',
    gaatOver: 'Praat over kwaliteit en kosten met de organisatie, met cijfers over groepen en niet per kind.',
    opmerking: 'Een afspraak in een contract die verder gaat dan de wet, telt niet.',
  }),
  Hslot: handreiking({
    artikel: 'Tot slot',
    gaatOver:
      'Blijft de gemeente te veel vragen? Ga dan hogerop: leiding, wethouder, klacht, ombudsman of toezichthouder.',
  }),
  'H-noot37': handreiking({
    artikel: 'noot 37',
    gaatOver: 'Hangt de betaling niet aan uren? Dan hoeft de gemeente soort en duur van de hulp niet te weten.',
    opmerking:
      'De handreiking bedoelt één bedrag voor een hele taak en betalen per resultaat. Voor het laatste zegt de Regeling Jeugdwet (6c.1) iets anders.',
  }),
} as const satisfies Record<string, Bron>
