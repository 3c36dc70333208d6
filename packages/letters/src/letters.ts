// De brieven: hoe zij heten, voor wie zij zijn en welke velden zij hebben.
import type { FieldDefinition, FieldId } from './fields.ts'
import { FIELDS } from './fields.ts'

/** Wie de brief leest: dat bepaalt de aanspreekvorm. */
export type Reader = 'gemeente' | 'gezin' | 'jeugdige'

type LetterDefinition = {
  readonly title: string
  readonly help: string
  readonly reader: Reader
  readonly required: readonly FieldId[]
  readonly optional: readonly FieldId[]
}

const HEAD = ['organisatie', 'ontvanger', 'jeugdige', 'ondertekenaar', 'functie', 'telefoon'] as const
const HEAD_OPTIONAL = ['adres-organisatie', 'afdeling', 'adres-ontvanger', 'kenmerk'] as const
const HELP_ASKED = ['toewijzing', 'product', 'personen'] as const
const HOME = ['organisatie', 'ontvanger', 'aanhef', 'hulpverlener', 'telefoon', 'reageren-tot'] as const

export const LETTERS = {
  antwoord: {
    title: 'Antwoord op uw vraag om gegevens',
    help: 'Antwoord per gegeven: wat u geeft, wat niet, en waarom.',
    reader: 'gemeente',
    required: [...HEAD, 'datum-verzoek'],
    optional: [
      ...HEAD_OPTIONAL,
      'product',
      'omvang',
      'frequentie',
      'begin',
      'eind',
      'reden-keuze',
      'reden',
      'doelen',
      'werkwijze',
      'register',
      'reden-niet-nodig',
    ],
  },
  'vraag-om-uitleg': {
    title: 'Vraag om uitleg bij uw verzoek',
    help: 'Vraagt om de taak, het wetsartikel en de reden per gegeven.',
    reader: 'gemeente',
    required: [...HEAD, 'datum-verzoek', 'werkdagen'],
    optional: HEAD_OPTIONAL,
  },
  'vraag-om-aanwijzing': {
    title: 'Vraag om uw aanwijzing',
    help: 'Vraagt een organisatie te laten zien dat zij voor de gemeente werkt.',
    reader: 'gemeente',
    required: [...HEAD, 'datum-verzoek', 'werkdagen'],
    optional: HEAD_OPTIONAL,
  },
  verlenging: {
    title: 'Verzoek om verlenging van de hulp',
    help: 'Vraagt de gemeente de hulp te verlengen, zonder inhoud uit het dossier.',
    reader: 'gemeente',
    required: [...HEAD, ...HELP_ASKED, 'begin', 'eind'],
    optional: [...HEAD_OPTIONAL, 'omvang', 'frequentie', 'reden-keuze', 'reden', 'register'],
  },
  wijziging: {
    title: 'Verzoek om wijziging van de hulp',
    help: 'Vraagt de gemeente de hulp te veranderen of af te bouwen.',
    reader: 'gemeente',
    required: [...HEAD, ...HELP_ASKED, 'begin'],
    optional: [...HEAD_OPTIONAL, 'omvang', 'frequentie', 'eind', 'richting', 'reden', 'register'],
  },
  'informeren-ouders': {
    title: 'Welke gegevens wij doorgeven',
    help: 'Vertelt ouders of voogd wat u doorgeeft, aan wie en waarom.',
    reader: 'gezin',
    required: [...HOME, 'jeugdige'],
    optional: [],
  },
  'informeren-vertegenwoordiger': {
    title: 'Welke gegevens wij doorgeven',
    help: 'Voor de vertegenwoordiger: iemand die volgens de wet voor een ander beslist. Vertelt wat u doorgeeft.',
    reader: 'gezin',
    required: [...HOME, 'jeugdige'],
    optional: [],
  },
  'informeren-12-15': {
    title: 'Wat wij over jou doorgeven',
    help: 'Vertelt een jeugdige van 12 tot en met 15 jaar wat u doorgeeft.',
    reader: 'jeugdige',
    required: HOME,
    optional: [],
  },
  'informeren-16-17': {
    title: 'Wat wij over jou doorgeven',
    help: 'Vertelt een jeugdige van 16 of 17 jaar wat u doorgeeft. Ouders krijgen deze brief niet.',
    reader: 'jeugdige',
    required: HOME,
    optional: [],
  },
  'informeren-18-plus': {
    title: 'Wat wij over u doorgeven',
    help: 'Vertelt iemand vanaf 18 jaar wat u doorgeeft.',
    reader: 'gezin',
    required: HOME,
    optional: [],
  },
} as const satisfies { readonly [id: string]: LetterDefinition }

export type LetterId = keyof typeof LETTERS

/** True when a string names a letter. */
export function isLetterId(id: string): id is LetterId {
  return Object.hasOwn(LETTERS, id)
}

/** All letters, in fixed order. */
export const LETTER_IDS: readonly LetterId[] = Object.keys(LETTERS).filter(isLetterId)

/** A field as a form shows it. */
export type Veld = FieldDefinition & { readonly id: FieldId; readonly required: boolean }

function veld(id: FieldId, required: boolean): Veld {
  return { ...FIELDS[id], id, required }
}

/** The fields of a letter, the required ones first. Which of them matter for a case, says `fieldsFor`. */
export function veldenVan(letter: LetterId): readonly Veld[] {
  const { required, optional } = LETTERS[letter]
  return [...required.map((id) => veld(id, true)), ...optional.map((id) => veld(id, false))]
}
