// De velden die op de pagina worden ingevuld: hoe zij heten, wat erin mag en hoe zij open in de brief staan.

export type FieldKind = 'tekst' | 'datum' | 'getal' | 'personen' | 'keuze'

/** One choice: `label` is what the form shows, `sentence` is what the letter says. */
export type Choice = { readonly id: string; readonly label: string; readonly sentence: string }

export type FieldDefinition = {
  readonly label: string
  readonly hint: string
  readonly kind: FieldKind
  /** What stands between brackets in the letter while the field is empty. */
  readonly mark: string
  readonly max?: number
  readonly choices?: readonly Choice[]
}

/** The limit of free text, in characters. */
export const FREE_TEXT_MAX = 600
const SHORT = 120

export const FIELDS = {
  organisatie: {
    label: 'Naam van uw organisatie',
    hint: 'Zoals die op uw briefpapier staat.',
    kind: 'tekst',
    mark: 'naam van uw organisatie',
    max: SHORT,
  },
  'adres-organisatie': {
    label: 'Adres van uw organisatie',
    hint: 'Straat, postcode en plaats, met een komma ertussen.',
    kind: 'tekst',
    mark: 'adres van uw organisatie',
    max: SHORT,
  },
  ontvanger: {
    label: 'Naam van de gemeente of organisatie die vraagt',
    hint: 'Bijvoorbeeld: gemeente Voorbeeldstad.',
    kind: 'tekst',
    mark: 'naam van de gemeente',
    max: SHORT,
  },
  afdeling: {
    label: 'Afdeling of persoon',
    hint: 'Aan wie de brief gericht is.',
    kind: 'tekst',
    mark: 'afdeling',
    max: SHORT,
  },
  'adres-ontvanger': {
    label: 'Adres van de ontvanger',
    hint: 'Straat, postcode en plaats, met een komma ertussen.',
    kind: 'tekst',
    mark: 'adres',
    max: SHORT,
  },
  kenmerk: {
    label: 'Kenmerk van het verzoek',
    hint: 'Het nummer dat boven de vraag van de gemeente staat.',
    kind: 'tekst',
    mark: 'kenmerk',
    max: SHORT,
  },
  'datum-verzoek': {
    label: 'Datum van het verzoek',
    hint: 'De dag waarop de vraag is gedaan.',
    kind: 'datum',
    mark: 'datum van het verzoek',
  },
  jeugdige: {
    label: 'Naam of voorletters van de jeugdige',
    hint: 'Vul geen burgerservicenummer in.',
    kind: 'tekst',
    mark: 'naam van de jeugdige',
    max: SHORT,
  },
  toewijzing: {
    label: 'Nummer van de toewijzing',
    hint: 'Het nummer in het besluit van de gemeente.',
    kind: 'tekst',
    mark: 'nummer van de toewijzing',
    max: SHORT,
  },
  ondertekenaar: {
    label: 'Uw naam',
    hint: 'De naam onder de brief.',
    kind: 'tekst',
    mark: 'uw naam',
    max: SHORT,
  },
  functie: {
    label: 'Uw functie',
    hint: 'Bijvoorbeeld: orthopedagoog.',
    kind: 'tekst',
    mark: 'uw functie',
    max: SHORT,
  },
  register: {
    label: 'Het register waarin u staat',
    hint: 'Schrijf de naam voluit, bijvoorbeeld: Kwaliteitsregister Jeugd.',
    kind: 'tekst',
    mark: 'register',
    max: SHORT,
  },
  telefoon: {
    label: 'Telefoonnummer',
    hint: 'Het nummer voor vragen over deze brief.',
    kind: 'tekst',
    mark: 'telefoonnummer',
    max: SHORT,
  },
  werkdagen: {
    label: 'Aantal werkdagen',
    hint: 'Binnen hoeveel werkdagen u antwoordt.',
    kind: 'getal',
    mark: 'aantal',
  },
  product: {
    label: 'Soort hulp',
    hint: 'De naam van de hulp in uw contract. Noem geen inhoud van de behandeling.',
    kind: 'tekst',
    mark: 'soort hulp',
    max: SHORT,
  },
  omvang: {
    label: 'Hoeveelheid hulp',
    hint: 'Bijvoorbeeld: 20 uur.',
    kind: 'tekst',
    mark: 'hoeveelheid hulp',
    max: SHORT,
  },
  frequentie: {
    label: 'Hoe vaak er contact is',
    hint: 'Bijvoorbeeld: elke week een gesprek.',
    kind: 'tekst',
    mark: 'hoe vaak',
    max: SHORT,
  },
  begin: { label: 'Begin van de hulp', hint: 'De eerste dag.', kind: 'datum', mark: 'begin' },
  eind: {
    label: 'Verwacht einde van de hulp',
    hint: 'De dag waarop de hulp naar verwachting stopt.',
    kind: 'datum',
    mark: 'einde',
  },
  'reden-keuze': {
    label: 'Reden in het kort',
    hint: 'Kies wat past. Noem geen inhoud van de behandeling.',
    kind: 'keuze',
    mark: 'reden in het kort',
    choices: [
      {
        id: 'meer-tijd',
        label: 'Er is meer tijd nodig voor de doelen',
        sentence: 'De doelen van de hulp vragen meer tijd dan eerst gedacht.',
      },
      {
        id: 'vertrouwen',
        label: 'Vertrouwen opbouwen kostte meer tijd',
        sentence:
          'Het kostte meer tijd dan gewoonlijk om vertrouwen op te bouwen. Daardoor is de behandeling zelf later begonnen.',
      },
      { id: 'eigen-woorden', label: 'Een andere reden, in eigen woorden', sentence: '' },
    ],
  },
  reden: {
    label: 'Reden in eigen woorden',
    hint: 'Een of twee zinnen. Noem geen inhoud van de behandeling.',
    kind: 'tekst',
    mark: 'reden in het kort',
    max: FREE_TEXT_MAX,
  },
  richting: {
    label: 'Welke hulp nu nodig is',
    hint: 'Kies wat past.',
    kind: 'keuze',
    mark: 'zwaardere, lichtere of andere',
    choices: [
      { id: 'zwaarder', label: 'Zwaardere hulp', sentence: 'zwaardere' },
      { id: 'lichter', label: 'Lichtere hulp', sentence: 'lichtere' },
      { id: 'anders', label: 'Andere hulp', sentence: 'andere' },
    ],
  },
  doelen: {
    label: 'Doelen in het kort',
    hint: 'Kies wat past. De doelen zelf noemt u niet.',
    kind: 'keuze',
    mark: 'doelen behaald of meer tijd nodig',
    choices: [
      { id: 'behaald', label: 'De doelen zijn behaald', sentence: 'de doelen zijn behaald' },
      { id: 'deels', label: 'Een deel is behaald', sentence: 'een deel is behaald, er is meer tijd nodig' },
      { id: 'meer-tijd', label: 'Er is meer tijd nodig', sentence: 'er is meer tijd nodig' },
    ],
  },
  werkwijze: {
    label: 'Hoe het oordeel tot stand kwam',
    hint: 'Noem de stappen, zoals een gesprek of een onderzoek. Noem geen uitkomsten.',
    kind: 'tekst',
    mark: 'hoe het oordeel tot stand kwam',
    max: FREE_TEXT_MAX,
  },
  'reden-niet-nodig': {
    label: 'Waarom het gegeven niet nodig is',
    hint: 'Maak de zin af: het is niet nodig, want... Noem geen inhoud van de behandeling.',
    kind: 'tekst',
    mark: 'waarom het niet nodig is',
    max: FREE_TEXT_MAX,
  },
  personen: {
    label: 'Met wie dit is besproken',
    hint: 'Kies een of meer personen.',
    kind: 'personen',
    mark: 'met wie besproken',
  },
  aanhef: {
    label: 'Naam in de aanhef',
    hint: 'De naam na "Beste".',
    kind: 'tekst',
    mark: 'naam',
    max: SHORT,
  },
  hulpverlener: {
    label: 'Naam van de hulpverlener',
    hint: 'Wie de lezer kan bellen.',
    kind: 'tekst',
    mark: 'naam van de hulpverlener',
    max: SHORT,
  },
  'reageren-tot': {
    label: 'Reageren vóór',
    hint: 'Vóór deze dag kan de lezer laten weten wat hij vindt.',
    kind: 'datum',
    mark: 'datum',
  },
} as const satisfies { readonly [id: string]: FieldDefinition }

export type FieldId = keyof typeof FIELDS

/** True when a string names a field. */
export function isFieldId(id: string): id is FieldId {
  return Object.hasOwn(FIELDS, id)
}
