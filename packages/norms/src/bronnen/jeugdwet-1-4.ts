// Bronnen uit de Jeugdwet, hoofdstuk 1 tot en met 4: begrippen, taken van de gemeente, bescherming en goede hulp.
import type { Bron } from './bron.ts'
import { jeugdwet } from './jeugdwet.ts'

const BEGRIPPEN_OUDER = 'De begrippen zijn gelezen in een tekst van 6 november 2021.'

export const JEUGDWET_TAKEN = {
  F001: jeugdwet({
    artikel: '1.1',
    begrip: 'jeugdige',
    oudereTekst: true,
    gaatOver: 'Wie nog geen achttien is, is een jeugdige. Soms telt ook een jongvolwassene mee.',
    opmerking: `Tot 23 jaar telt wie doorgaat met hulp die al was bepaald. Ook telt wie binnen een half jaar opnieuw begint. Ten slotte telt wie volgens het jeugdstrafrecht is berecht. ${BEGRIPPEN_OUDER}`,
  }),
  F002: jeugdwet({
    artikel: '1.1',
    begrip: 'ouder',
    oudereTekst: true,
    gaatOver: 'Een adoptieouder of stiefouder is ook ouder, een pleegouder niet. Toestemming komt van wie gezag heeft.',
    opmerking: `Ook wie het kind in het eigen gezin opvoedt, telt als ouder. ${BEGRIPPEN_OUDER}`,
  }),
  F003: jeugdwet({
    artikel: '1.1',
    begrip: 'jeugdhulpaanbieder en jeugdhulpverlener',
    oudereTekst: true,
    gaatOver:
      'Een aanbieder geeft hulp als bedrijf, onder de verantwoordelijkheid van het college. Een hulpverlener is een mens.',
    opmerking: `Ook wie alleen werkt, kan aanbieder zijn. ${BEGRIPPEN_OUDER}`,
  }),
  F004: jeugdwet({
    artikel: '1.1',
    begrip: 'dossier',
    oudereTekst: true,
    gaatOver:
      'Alles wat over de hulp of de maatregel is opgeschreven, hoort bij het dossier. Dat is meer dan een plan.',
    opmerking: BEGRIPPEN_OUDER,
  }),
  F005: jeugdwet({
    artikel: '2.3',
    lid: '1',
    gaatOver: 'De gemeente zorgt voor hulp aan eigen inwoners die er zelf niet uitkomen. Elke stap gebeurt deskundig.',
    opmerking: 'De stappen zijn: naar hulp leiden, adviseren, bepalen en inzetten.',
  }),
  F006: jeugdwet({
    artikel: '2.3',
    lid: '4 en 5',
    gaatOver: 'De hulp past bij wie iemand is, ook bij zijn geloof. Kiezen mag waar dat kan.',
  }),
  F007: jeugdwet({
    artikel: '2.4',
    lid: '1',
    gaatOver:
      'Lijkt ingrijpen in het gezag nodig? Dan laat de gemeente de Raad voor de Kinderbescherming ernaar kijken.',
  }),
  F008: jeugdwet({
    artikel: '2.4',
    lid: '2',
    onder: 'b',
    gaatOver:
      'Ook een rechter, officier van justitie of gecertificeerde instelling kan hulp nodig vinden. De gemeente regelt die.',
    opmerking: 'Bij een jeugdinrichting kunnen de arts, de directeur en de selectiefunctionaris dat ook.',
  }),
  F009: jeugdwet({
    artikel: '2.6',
    lid: '1',
    onder: 'e',
    gaatOver: 'Huisarts, jeugdarts en medisch specialist mogen een kind zelf verwijzen. Hun vakregels gelden daarbij.',
  }),
  F010: jeugdwet({
    artikel: '2.7',
    lid: '2',
    gaatOver: 'Ook wie voor de gemeente adviseert of bepaalt, valt onder de regels over wie welk werk doet.',
    opmerking:
      'Dat geldt ook voor wie naar hulp leidt of zelf helpt. Het woord inzetten ontbreekt hier. In het Besluit Jeugdwet, artikel 5.1.1, staat het wel.',
  }),
  F011: jeugdwet({
    artikel: '2.7',
    lid: '3',
    gaatOver: 'De gemeente kijkt of een aanbieder het werk bij de juiste mensen kan leggen.',
  }),
  F012: jeugdwet({
    artikel: '2.7',
    lid: '4',
    gaatOver: 'Gemeente, artsen en zorgverzekeraars spreken af hoe verwijzen gaat. De arts blijft zijn vak volgen.',
  }),
  F013: jeugdwet({
    artikel: '2.7a',
    lid: '1 tot en met 3',
    gaatOver:
      'Wie verhuist, houdt hooguit een jaar zijn hulp of krijgt iets gelijks. Voor wonen elders geldt dit niet.',
    opmerking: 'Bij dezelfde aanbieder blijven kan als het gezin daarom vraagt. Wonen elders heet in de wet verblijf.',
  }),
  F014: jeugdwet({
    artikel: '2.9',
    onder: 'a',
    gaatOver: 'De gemeenteraad schrijft op wie hulp krijgt en hoe dat wordt bekeken. De wet blijft de grens.',
  }),
  F015: jeugdwet({
    artikel: '2.15',
    lid: '1 en 2',
    gaatOver:
      'Ministers mogen regels maken over betalen en gegevens. Op vaste punten mag een gemeente dan niets extra eisen.',
    opmerking: 'Dit helpt als een contract eigen administratieve eisen stelt.',
  }),
  F016: jeugdwet({
    artikel: '2.15',
    lid: '3',
    gaatOver: 'De landelijke afspraken over digitale berichten liggen bij het Zorginstituut.',
  }),
  F017: jeugdwet({
    artikel: '3.1',
    lid: '1',
    gaatOver:
      'Gemeente, aangewezen aanbieder, gecertificeerde instelling en Veilig Thuis kunnen de Raad voor de Kinderbescherming inschakelen.',
  }),
  F018: jeugdwet({
    artikel: '3.5',
    lid: '1',
    gaatOver:
      'Bij een maatregel kiest de gecertificeerde instelling de hulp. Zij praat daarover met de gemeente van het kind.',
    opmerking: 'Dat geldt ook bij begeleiding van een jongere na een strafbaar feit: jeugdreclassering.',
  }),
  F019: jeugdwet({
    artikel: '3.5',
    lid: '3 en 4',
    gaatOver: 'Hoe zij praten, staat in een protocol. Ligt de hulp al vast door straf, dan kiest zij niets.',
  }),
  F020: jeugdwet({
    artikel: '4.1.1',
    lid: '1',
    gaatOver: 'Goede hulp is veilig, werkt, kost niet te veel en sluit aan bij dit kind.',
  }),
  F021: jeugdwet({
    artikel: '4.1.1',
    lid: '2 en 3',
    gaatOver: 'De organisatie maakt goede hulp mogelijk. De hulpverlener houdt zich aan de regels van zijn vak.',
  }),
  F022: jeugdwet({
    artikel: '4.1.3',
    lid: '2 tot en met 5',
    gaatOver: 'Hulpverlener en gezin maken samen een plan. Zonder dwang mag dat ook in een gesprek.',
    opmerking: 'Wil het gezin geen eigen plan maken? Dan is het plan er binnen zes weken.',
  }),
  F023: jeugdwet({
    artikel: '4.1.7',
    lid: '1',
    oudereTekst: true,
    gaatOver: 'Elke organisatie heeft vaste stappen bij zorgen over geweld of verwaarlozing. Dat heet een meldcode.',
    opmerking: 'Dit artikel is in een oudere tekst gelezen.',
  }),
} as const satisfies Record<string, Bron>
