// De zes redenen die de AVG kent om gegevens te gebruiken, en voor wie ze hier kunnen gelden.
import type { Waarde } from './domeinen.ts'

/** De letters van artikel 6, eerste lid, AVG. */
export const GRONDSLAGEN = ['a', 'b', 'c', 'd', 'e', 'f'] as const
export type Grondslag = (typeof GRONDSLAGEN)[number]

export type GrondslagWoord = { readonly label: string; readonly uitleg: string }

export const GRONDSLAG_WOORDEN: { readonly [G in Grondslag]: GrondslagWoord } = {
  a: { label: 'Toestemming', uitleg: 'De persoon zegt in vrijheid ja, en kan dat weer intrekken.' },
  b: { label: 'Overeenkomst', uitleg: 'Het is nodig voor een afspraak met de persoon zelf.' },
  c: { label: 'Plicht uit de wet', uitleg: 'De wet verplicht een organisatie om dit te doen.' },
  d: { label: 'Levensbelang', uitleg: 'Het is nodig om een leven of de gezondheid te redden.' },
  e: {
    label: 'Taak van de overheid',
    uitleg: 'Het is nodig voor een taak van de overheid uit de wet.',
  },
  f: { label: 'Eigen belang', uitleg: 'Een organisatie heeft een goede reden die zwaarder weegt.' },
}

export type Grondslagvraag = {
  readonly grondslag: Grondslag
  /** Voor wie de reden moet gelden: wie de gegevens geeft, of wie ze ontvangt. */
  readonly wie: 'aanbieder' | 'gemeente'
  readonly pet: Waarde<'pet'>
  readonly initiatief?: Waarde<'initiatief'>
}

export type Grondslagantwoord = { readonly kan: boolean; readonly uitleg: string }

/** Hoe een taak aan haar gegevens komt: door de wet, door toestemming of anders. */
const KADERS = {
  toeleider: 'taak',
  adviseur: 'taak',
  bepaler: 'taak',
  beslisser: 'taak',
  bekostiger: 'taak',
  'materiele-controleur': 'controle',
  fraudeonderzoeker: 'controle',
  hulpverlener: 'toestemming',
  casusregisseur: 'toestemming',
  verwijzer: 'toestemming',
  accountant: 'totalen',
  beleid: 'zonder-personen',
  kinderbescherming: 'elders',
  'veilig-thuis': 'elders',
  'niet-kenbaar': 'onbekend',
} as const satisfies { readonly [P in Waarde<'pet'>]: string }
type Kader = (typeof KADERS)[Waarde<'pet'>]

const JA = (uitleg: string): Grondslagantwoord => ({ kan: true, uitleg })
const NEE = (uitleg: string): Grondslagantwoord => ({ kan: false, uitleg })

const GEVAAR = NEE('Bij direct gevaar gelden andere regels. Bel 112 of Veilig Thuis.')
const NIET_VRIJ = NEE('Toestemming telt hier niet. Het gezin heeft de gemeente nodig en is niet vrij om nee te zeggen.')
const VRIJ = JA('Dit kan. Het gezin is hier vrij om nee te zeggen.')

/** Wat bij elke taak hetzelfde is. */
const ALTIJD = {
  gemeente: {
    a: NIET_VRIJ,
    b: NEE('De gemeente voert een wet uit. Zij heeft hiervoor geen overeenkomst met het gezin.'),
    c: NEE('De plicht om te geven rust op de aanbieder. De gemeente ontvangt voor haar taak.'),
    d: GEVAAR,
    e: JA('Dit kan, als het nodig is voor een taak uit de Jeugdwet.'),
    f: NEE('Een gemeente mag voor haar taken geen eigen belang gebruiken. Dat staat in artikel 6 van de AVG.'),
  },
  aanbieder: {
    a: NIET_VRIJ,
    b: NEE('Een afspraak over hulp is geen reden om gegevens te geven.'),
    c: JA('Dit kan. De wet verplicht u om te geven wat voor de taak nodig is.'),
    d: GEVAAR,
    e: NEE('De taak uit de wet hoort bij de gemeente. Voor u geldt de plicht uit de wet.'),
    f: NEE('Een eigen belang heft het beroepsgeheim niet op.'),
  },
} as const satisfies {
  readonly [W in Grondslagvraag['wie']]: { readonly [G in Grondslag]: Grondslagantwoord }
}

type Afwijking = { readonly [G in Grondslag]?: Grondslagantwoord }

const GEEN_TAAK = NEE('Voor deze rol geldt geen taak en geen plicht. U vraagt het gezin om toestemming.')
const ZONDER_PERSONEN = NEE('Voor beleid zijn cijfers zonder personen genoeg.')
const ELDERS = NEE('Hier gelden andere regels. Dit is geen nee.')
const ONBEKEND = NEE('Vraag eerst vanuit welke taak de gemeente dit vraagt.')
const OVERAL_ELDERS = { a: ELDERS, c: ELDERS, e: ELDERS }
const OVERAL_ONBEKEND = { a: ONBEKEND, c: ONBEKEND, e: ONBEKEND }

/** Waar een soort taak van de gewone regel afwijkt. */
const AFWIJKINGEN: { readonly [K in Kader]: { readonly [W in Grondslagvraag['wie']]: Afwijking } } = {
  taak: { gemeente: {}, aanbieder: {} },
  toestemming: { gemeente: { a: VRIJ, e: GEEN_TAAK }, aanbieder: { a: VRIJ, c: GEEN_TAAK } },
  controle: {
    gemeente: {},
    aanbieder: { a: JA('Alleen toestemming op papier, voor inzage in een dossier bij een controle.') },
  },
  totalen: {
    gemeente: {},
    aanbieder: {
      c: NEE('De accountant krijgt totalen door contract en afspraken. Over personen komt er niets bij.'),
    },
  },
  'zonder-personen': {
    gemeente: { e: ZONDER_PERSONEN },
    aanbieder: { c: ZONDER_PERSONEN },
  },
  elders: { gemeente: OVERAL_ELDERS, aanbieder: OVERAL_ELDERS },
  onbekend: { gemeente: OVERAL_ONBEKEND, aanbieder: OVERAL_ONBEKEND },
}

function kaderVan({ pet, initiatief }: Grondslagvraag): Kader {
  const zoektOverleg = initiatief === 'overleg' && (pet === 'toeleider' || pet === 'bepaler')
  return zoektOverleg ? 'toestemming' : KADERS[pet]
}

/**
 * Of een reden uit de AVG hier kan gelden. In: de gekozen letter, voor wie, en de taak van de vrager.
 * Uit: kan wel of niet, met uitleg. Bron: AVG artikel 6 en overweging 43; Jeugdwet artikel 7.4.0 en 7.3.11.
 * Bij overleg dat de hulpverlener zelf zoekt met het wijkteam telt toestemming wel.
 */
export function weegGrondslag(vraag: Grondslagvraag): Grondslagantwoord {
  const afwijking: Afwijking = AFWIJKINGEN[kaderVan(vraag)][vraag.wie]
  return afwijking[vraag.grondslag] ?? ALTIJD[vraag.wie][vraag.grondslag]
}
