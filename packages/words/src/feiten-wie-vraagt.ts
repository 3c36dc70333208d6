// Woorden bij de feiten over de vrager en zijn taak: te lezen in de brief.
import type { FeitWoorden } from './feit-woord.ts'

export const FEITEN_WIE_VRAAGT = {
  vrager: {
    label: 'De vrager',
    vraag: 'Wie vraagt u om de gegevens?',
    hulp: 'Kijk welke organisatie het verzoek stuurt. De naam van de medewerker is niet nodig.',
    antwoorden: {
      college: { label: 'De gemeente zelf', hint: 'Ook een wijkteam dat bij de gemeente hoort.' },
      aangewezen: {
        label: 'Een organisatie die voor de gemeente werkt',
        hint: 'Bijvoorbeeld een stichting, een wijkteam of een Centrum voor Jeugd en Gezin.',
      },
      medehulpverlener: { label: 'Een andere hulpverlener van dit gezin' },
      arts: { label: 'Een arts', hint: 'Een huisarts, jeugdarts of medisch specialist.' },
      'gecertificeerde-instelling': {
        label: 'Een gecertificeerde instelling',
        hint: 'Een organisatie die kinderen beschermt na een besluit van de rechter.',
      },
      raad: { label: 'De Raad voor de Kinderbescherming' },
      'veilig-thuis': { label: 'Veilig Thuis' },
      inspectie: { label: 'De inspectie', hint: 'Zij houdt toezicht op de kwaliteit van de hulp.' },
      cbs: { label: 'Het Centraal Bureau voor de Statistiek' },
      betrokkene: {
        label: 'De jeugdige, een ouder of een vertegenwoordiger',
        hint: 'Iemand die volgens de wet voor de jeugdige beslist, heet vertegenwoordiger.',
      },
      ander: { label: 'Iemand anders', hint: 'Bijvoorbeeld een school.' },
    },
    onderwerp: 'wie-vraagt',
    aard: 'feit',
    wie: 'brief',
    last: 1,
  },
  pet: {
    label: 'De taak van de vrager',
    vraag: 'Vanuit welke taak vraagt de gemeente dit?',
    hulp: 'Elke taak heeft eigen regels. Staat de taak niet in de brief? Kies dan "Dat staat er niet bij".',
    antwoorden: {
      toeleider: {
        label: 'De weg naar hulp zoeken',
        hint: 'Toeleiden betekent: een kind naar hulp brengen die past. Dat gebeurt als het gezin er zelf niet uitkomt.',
      },
      adviseur: {
        label: 'Advies geven aan de gemeente',
        hint: 'Adviseren betekent: een deskundige geeft raad. De gemeente mist zelf de kennis.',
      },
      bepaler: {
        label: 'Bepalen welke hulp nodig is',
        hint: 'Bepalen betekent: een deskundige stelt vast welke hulp nodig is. Ook hoeveel en hoelang.',
      },
      beslisser: {
        label: 'Besluiten over de hulp',
        hint: 'Inzetten betekent: de gemeente besluit dat het kind de hulp krijgt. Ook verlengen en wijzigen hoort hierbij.',
      },
      hulpverlener: {
        label: 'Zelf hulp geven aan het gezin',
        hint: 'Bijvoorbeeld een medewerker van het wijkteam die helpt bij schulden.',
      },
      casusregisseur: {
        label: 'Alle hulp op elkaar afstemmen',
        hint: 'Dit heet casusregisseur. Deze persoon houdt overzicht en is het aanspreekpunt.',
      },
      bekostiger: {
        label: 'Betalen voor de hulp',
        hint: 'De gemeente betaalt uw rekening en kijkt of die klopt.',
      },
      'materiele-controleur': {
        label: 'Controleren of de hulp echt is gegeven',
        hint: 'Dat heet materiële controle. Zij staat los van een aanvraag.',
      },
      fraudeonderzoeker: {
        label: 'Onderzoek doen naar fraude',
        hint: 'De gemeente ziet tekens van opzettelijk misbruik van geld.',
      },
      accountant: {
        label: 'De jaarrekening controleren',
        hint: 'De accountant van de gemeente kijkt of de totalen kloppen.',
      },
      beleid: {
        label: 'Beleid maken of hulp inkopen',
        hint: 'Het gaat dan niet om één kind, maar om alle hulp samen.',
      },
      verwijzer: {
        label: 'De hulp volgen als verwijzende arts',
        hint: 'De arts die verwees, vraagt hoe het gaat. De gemeente is nooit de verwijzer.',
      },
      kinderbescherming: {
        label: 'Kinderbescherming',
        hint: 'Of begeleiding van een jongere na een strafbaar feit. Of een verzoek om onderzoek door de Raad.',
      },
      'veilig-thuis': {
        label: 'Onderzoek naar veiligheid thuis',
        hint: 'Dit doet Veilig Thuis na een melding van geweld of verwaarlozing.',
      },
      'niet-kenbaar': { label: 'Dat staat er niet bij', hint: 'Het verzoek noemt geen taak.' },
    },
    onderwerp: 'wie-vraagt',
    aard: 'feit',
    wie: 'brief',
    last: 1,
    stap: {
      door: 'gemeente',
      van: ['niet-kenbaar'],
      naar: [
        'toeleider',
        'adviseur',
        'bepaler',
        'beslisser',
        'hulpverlener',
        'casusregisseur',
        'bekostiger',
        'materiele-controleur',
        'fraudeonderzoeker',
        'accountant',
        'beleid',
      ],
      tekst: 'De gemeente laat weten vanuit welke taak zij dit vraagt.',
    },
  },
  aanwijzing: {
    label: 'De aanwijzing door de gemeente',
    vraag: 'Laat de organisatie zien dat zij voor de gemeente mag werken?',
    hulp: 'De gemeente kan een taak aan een andere organisatie geven. Dat heet een aanwijzing. U mag vragen om het stuk waarin dit staat.',
    antwoorden: {
      ja: { label: 'Ja, dat staat op papier' },
      nee: { label: 'Nee, de organisatie is niet aangewezen' },
      'niet-gebleken': { label: 'Dat staat er niet bij', hint: 'Zij zegt het wel, maar laat het niet zien.' },
    },
    onderwerp: 'wie-vraagt',
    aard: 'feit',
    wie: 'brief',
    last: 2,
    stap: {
      door: 'gemeente',
      van: ['niet-gebleken'],
      naar: ['ja'],
      tekst: 'De gemeente laat zien dat zij deze organisatie heeft aangewezen.',
    },
  },
  'registratie-vrager': {
    label: 'Registratie of geheimhouding van de vrager',
    vraag: 'Zegt de vrager dat hij geregistreerd is of een beroepsgeheim heeft?',
    hulp: 'Een registratie of een beroepsgeheim geeft geen recht op gegevens. Uw antwoord verandert de uitkomst dus niet.',
    antwoorden: { ja: { label: 'Ja' }, nee: { label: 'Nee' } },
    onderwerp: 'zonder-gevolg',
    aard: 'feit',
    wie: 'brief',
    last: 1,
  },
} as const satisfies FeitWoorden<'vrager' | 'pet' | 'aanwijzing' | 'registratie-vrager'>
