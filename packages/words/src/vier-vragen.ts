// De vragen waarmee een professional weegt of een gegeven nodig is, en hoeveel er per gewicht gevraagd wordt.
import type { Gewicht } from './domeinen.ts'

/** De vier beginselen waaraan elk delen van gegevens wordt getoetst. */
export const BEGINSELEN = ['rechtmatigheid', 'doelbinding', 'proportionaliteit', 'subsidiariteit'] as const
export type Beginsel = (typeof BEGINSELEN)[number]

export type BeginselWoord = {
  readonly label: string
  readonly vraag: string
  readonly hulp: string
  /** Wat wij zelf al kunnen invullen als de taak en de wet vaststaan. */
  readonly ingevuld: string
}

export const BEGINSEL_WOORDEN: { readonly [B in Beginsel]: BeginselWoord } = {
  rechtmatigheid: {
    label: 'Mag het van de wet?',
    vraag: 'Welke regel in de wet laat u dit geven?',
    hulp: 'Dit heet rechtmatigheid. Zonder reden in de wet geeft u niets.',
    ingevuld: 'De wet noemt deze taak van de gemeente. De bronnen staan bij het gegeven.',
  },
  doelbinding: {
    label: 'Past het bij het doel?',
    vraag: 'Voor welk doel gaat de gemeente dit gebruiken?',
    hulp: 'Dit heet doelbinding. Voor een ander doel is een nieuwe vraag nodig.',
    ingevuld: 'De gemeente gebruikt dit alleen voor de taak die zij noemt.',
  },
  proportionaliteit: {
    label: 'Is het niet te veel?',
    vraag: 'Waarom weegt het doel zwaarder dan de privacy van het gezin?',
    hulp: 'Dit heet proportionaliteit. Bedenk ook of het met minder gegevens kan.',
    ingevuld: 'U kiest hieronder alleen wat nodig is.',
  },
  subsidiariteit: {
    label: 'Kan het lichter?',
    vraag: 'Welke lichtere manier hebt u bekeken, en waarom is die niet genoeg?',
    hulp: 'Dit heet subsidiariteit. Denk aan een korte uitleg of een tweede oordeel.',
    ingevuld: 'U geeft al de lichtste vorm: een korte uitleg zonder inhoud.',
  },
}

/** Redenen die bij het zoeken naar hulp vaak spelen. "Anders" vraagt om eigen woorden. */
export const VOORBEELDGRONDEN = [
  { id: 'meer-of-andere-hulp', label: 'Het gezin heeft hulp nodig die wij niet kunnen geven.' },
  {
    id: 'escalatie-voorkomen',
    label: 'De gemeente is nodig om erger te voorkomen, bijvoorbeeld na meldingen.',
  },
  { id: 'samenhang', label: 'De hulp aan dit gezin moet beter bij elkaar passen.' },
  { id: 'niet-ingekocht', label: 'De hulp die nodig is, heeft de gemeente niet ingekocht.' },
  { id: 'anders', label: 'Een andere reden, namelijk:' },
] as const
export type Voorbeeldgrond = (typeof VOORBEELDGRONDEN)[number]['id']

/** `gronden`: de vraag begint met een keuze uit de voorbeeldgronden. Eigen woorden zijn altijd nodig. */
export type Weegvraag = {
  readonly id: 'waarom' | 'welke'
  readonly vraag: string
  readonly hulp: string
  readonly gronden: boolean
}

/** `zelf`: de beginselen die de professional zelf beantwoordt; de andere tonen wij ingevuld, aan te vullen. */
export type Weegformulier = {
  readonly inleiding: string
  readonly vragen: readonly Weegvraag[]
  readonly zelf: readonly Beginsel[]
}

export const WEEGVRAGEN: { readonly [G in Gewicht]: Weegformulier } = {
  licht: {
    inleiding: 'U geeft alleen een korte uitleg. Schrijf kort op waarom die nodig is.',
    vragen: [
      {
        id: 'waarom',
        vraag: 'Waarom heeft de gemeente deze korte uitleg nodig?',
        hulp: 'Bijvoorbeeld: zonder reden kan zij de verlenging niet begrijpen.',
        gronden: false,
      },
    ],
    zelf: ['proportionaliteit'],
  },
  gewoon: {
    inleiding: 'U denkt eraan inhoud uit het dossier te geven. Het doel is passende hulp vinden.',
    vragen: [
      {
        id: 'waarom',
        vraag: 'Waarom is het voor dit kind nodig dat de gemeente dit weet?',
        hulp: 'Kies wat past en leg het uit in eigen woorden. Noem geen inhoud van de behandeling.',
        gronden: true,
      },
      {
        id: 'welke',
        vraag: 'Welke gegevens zijn daarvoor nodig, en welke niet?',
        hulp: 'Noem alleen wat de gemeente echt nodig heeft voor deze stap.',
        gronden: false,
      },
    ],
    zelf: ['proportionaliteit', 'subsidiariteit'],
  },
  zwaar: {
    inleiding:
      'Een deskundige heeft de hulp al bepaald. Voor een besluit is inhoud uit het dossier dan bijna nooit nodig.',
    vragen: [
      {
        id: 'waarom',
        vraag: 'Waarom kan de gemeente over dit kind niet beslissen zonder dit gegeven?',
        hulp: 'Ga in op de uitleg van de gemeente. Dat de hulp lang of zwaar is, telt niet als reden.',
        gronden: false,
      },
      {
        id: 'welke',
        vraag: 'Welk deel van het gegeven heeft de gemeente voor dit besluit nodig?',
        hulp: 'Geef niet meer dan dat deel. Toestemming kan deze afweging niet vervangen.',
        gronden: false,
      },
    ],
    zelf: BEGINSELEN,
  },
}
