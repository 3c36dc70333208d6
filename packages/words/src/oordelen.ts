// Hoe elk oordeel heet en wat het de lezer zegt: woord, zin, teken en kleur, in vaste volgorde.
import type { Oordeel } from './domeinen.ts'

/** De namen van de tekens bij de oordelen; wie tekent, geeft elk een eigen vorm. */
export type Icoon =
  | 'vink'
  | 'weegschaal'
  | 'tekstballon'
  | 'kruis'
  | 'vraagteken'
  | 'staven'
  | 'streep'
  | 'pijl-naar-buiten'
  | 'stippen'

/** Een zin bij een oordeel: de kop staat vet, de tekst eronder; {zo} is een open plek. */
export type Zin = { readonly kop: string; readonly tekst: string }

/**
 * De woorden bij een oordeel. `optelling` is het stukje in de samenvatting: "2 gegevens moet u geven".
 * `kleur` is de naam van het kleurteken van het thema. `zinnen` heeft altijd `gewoon`, en zo nodig
 * een zin voor een bijzonder geval.
 */
export type OordeelWoord = {
  readonly woord: string
  readonly uitleg: string
  readonly optelling: string
  readonly icoon: Icoon
  readonly kleur: string
  readonly zinnen: { readonly gewoon: Zin; readonly [geval: string]: Zin }
}

export const OORDEEL_WOORDEN = {
  moet: {
    woord: 'Moet',
    uitleg: 'U moet dit geven. Toestemming speelt geen rol.',
    optelling: '{n} moet u geven',
    icoon: 'vink',
    kleur: 'moet',
    zinnen: {
      gewoon: {
        kop: 'Dit moet u geven.',
        tekst:
          'De gemeente heeft dit nodig om {doel}. U hoeft geen toestemming te vragen. Vertel het vooraf aan {personen}. Zeg welke gegevens u geeft, waarom, en wat er gebeurt als zij dat niet willen.',
      },
      controle: {
        kop: 'Dit moet u laten zien.',
        tekst:
          'De gemeente heeft dit nodig om {doel}. U hoeft geen toestemming te vragen. Vertel het vooraf aan {personen}. Zeg wat er wordt bekeken en waarom.',
      },
      fraude: {
        kop: 'Dit moet u laten zien.',
        tekst:
          'De gemeente heeft dit nodig om {doel}. U hoeft geen toestemming te vragen. Vertellen aan {personen} mag wachten als dat het onderzoek schaadt. Schrijf die reden op.',
      },
      accountant: {
        kop: 'Dit moet u geven.',
        tekst:
          'De accountant controleert hiermee de jaarrekening. Dit volgt uit uw contract en de afspraken met accountants. Geef alleen totalen.',
      },
      toets: {
        kop: 'Deze uitkomst krijgt de gemeente.',
        tekst:
          'De andere deskundige zegt alleen: volgen of niet volgen. U hoeft geen toestemming te vragen. Vertel het vooraf aan {personen}.',
      },
    },
  },
  'mag-na-afweging': {
    woord: 'Na uw afweging',
    uitleg: 'U weegt zelf of dit nodig is, en schrijft dat op.',
    optelling: '{n} weegt u eerst af',
    icoon: 'weegschaal',
    kleur: 'mag-na-afweging',
    zinnen: {
      gewoon: {
        kop: 'Dit geeft u als u het in dit geval nodig vindt.',
        tekst:
          'Overleg eerst met {personen}. Volgens de handreiking mogen zij weigeren. Schrijf op waarom het nodig is en waarom minder niet genoeg is. Vindt u het niet nodig? Dan geeft u het niet.',
      },
      'overleg-uitgesteld': {
        kop: 'Dit geeft u als u het in dit geval nodig vindt.',
        tekst:
          'Overleg bleef uit, met een goede reden. Schrijf die reden op, en ook waarom dit nodig is. Vertel het aan {personen} zodra het kan. Vindt u het niet nodig? Dan geeft u het niet.',
      },
      licht: {
        kop: 'Dit geeft u als u het in dit geval nodig vindt.',
        tekst:
          'Een of twee korte zinnen zijn genoeg. Schrijf geen inhoud uit het dossier op. Overleg eerst met {personen}. Volgens de handreiking mogen zij weigeren.',
      },
    },
  },
  'mag-met-toestemming': {
    woord: 'Met toestemming',
    uitleg: 'Dit mag alleen als de juiste personen toestemming geven.',
    optelling: '{n} mag alleen met toestemming',
    icoon: 'tekstballon',
    kleur: 'mag-met-toestemming',
    zinnen: {
      gewoon: {
        kop: 'Dit mag alleen met toestemming.',
        tekst: 'Vraag toestemming aan {personen}. Zij mogen die later weer intrekken. Dan stopt u met delen.',
      },
      gesprek: {
        kop: 'Dit mag alleen met toestemming.',
        tekst: 'Vraag toestemming aan {personen}. Zij mogen die ook tijdens het gesprek weer intrekken.',
      },
      controle: {
        kop: 'Inzage mag met toestemming op papier.',
        tekst:
          'Vraag die toestemming aan {personen}. Laat alleen zien wat nodig is. Zij mogen die later weer intrekken.',
      },
    },
  },
  'mag-niet': {
    woord: 'Mag niet',
    uitleg: 'U mag dit niet geven. U ziet altijd waarom, en wat u wel kunt doen.',
    optelling: '{n} mag u niet geven',
    icoon: 'kruis',
    kleur: 'mag-niet',
    zinnen: {
      gewoon: { kop: 'Dit mag u niet geven.', tekst: 'Deze taak vraagt niet om dit gegeven.' },
      beslissend: {
        kop: 'Dit mag u niet geven.',
        tekst:
          'Ook niet als de ouders het goed vinden. Zij hebben de gemeente nodig en zijn daarom niet vrij om nee te zeggen.',
      },
      'nog-niet-overlegd': { kop: 'Dit mag u nog niet geven.', tekst: 'Overleg eerst met {personen}.' },
      'geen-toestemming': {
        kop: 'Dit mag u nu niet geven.',
        tekst: 'Er is geen toestemming van {personen}.',
      },
      'niet-bevoegd': {
        kop: 'Dit mag u niet geven.',
        tekst: 'De vrager hoort niet bij de gemeente en is niet aangewezen.',
      },
      'andere-taak': {
        kop: 'Dit mag u niet geven.',
        tekst: 'Deze taak hoort niet bij deze vrager.',
      },
      'ander-doel': {
        kop: 'Dit mag u niet geven.',
        tekst: 'De gemeente wil het voor een ander doel gebruiken.',
      },
      'controle-apart': {
        kop: 'Dit mag u niet geven.',
        tekst: 'Een controle heeft eigen regels en hoort niet bij een aanvraag.',
      },
      gesprek: { kop: 'Dit mag niet.', tekst: 'Een gesprek met u is vertrouwelijk.' },
      'standaard-gevraagd': {
        kop: 'Dit mag u niet geven.',
        tekst: 'De gemeente vraagt dit altijd. Dat mag niet bij gegevens uit een dossier.',
      },
      'niet-nodig-gevonden': {
        kop: 'Dit mag u niet geven.',
        tekst: 'U vindt het hier niet nodig, of het kan lichter.',
      },
      'schaadt-ander': {
        kop: 'Dit mag u niet geven.',
        tekst: 'Het schaadt een ander, of goede zorg verbiedt het. Toestemming verandert dat niet.',
      },
      geweigerd: {
        kop: 'Dit mag u niet geven.',
        tekst: 'Het gezin weigert echt. Leg uit dat de gemeente de hulp dan misschien niet betaalt.',
      },
      'stap-ontbreekt': {
        kop: 'Dit mag u niet laten zien.',
        tekst: 'De controle volgt niet alle stappen die de regels vragen. Het gaat om: {feit}.',
      },
    },
  },
  'eerst-navragen': {
    woord: 'Eerst navragen',
    uitleg: 'In het verzoek ontbreekt iets. De gemeente moet dat eerst laten weten.',
    optelling: 'bij {n} moet u eerst navragen',
    icoon: 'vraagteken',
    kleur: 'eerst-navragen',
    zinnen: {
      gewoon: {
        kop: 'Vraag dit eerst na.',
        tekst:
          'In het verzoek ontbreekt: {feit}. Vraag het aan de gemeente. De brief staat klaar. Geef dit gegeven nog niet.',
      },
    },
  },
  mag: {
    woord: 'Mag',
    uitleg: 'Hier staan geen gegevens over personen in.',
    optelling: '{n} mag u geven',
    icoon: 'staven',
    kleur: 'mag',
    zinnen: {
      gewoon: {
        kop: 'Dit mag u geven.',
        tekst: 'Hier staan geen gegevens over personen in. Let op kleine aantallen: onder de 10 laat u weg.',
      },
    },
  },
  'niet-nodig': {
    woord: 'Hoeft niet',
    uitleg: 'Geen taak van de gemeente heeft dit hier nodig.',
    optelling: '{n} hoeft u niet te geven',
    icoon: 'streep',
    kleur: 'niet-nodig',
    zinnen: {
      gewoon: { kop: 'Dit hoeft u niet te geven.', tekst: '{reden} Geef het dan ook niet.' },
    },
  },
  'buiten-bereik': {
    woord: 'Andere regels',
    uitleg: 'Hier gelden andere regels. Dit is geen nee.',
    optelling: 'bij {n} gelden andere regels',
    icoon: 'pijl-naar-buiten',
    kleur: 'buiten-bereik',
    zinnen: {
      gewoon: {
        kop: 'Hier gelden andere regels.',
        tekst: 'Dit is geen nee. Deze toets gaat niet over {onderwerp}. Kijk bij {verwijzing}.',
      },
    },
  },
} as const satisfies { readonly [O in Oordeel]: OordeelWoord }

/** Het geval waarvoor een oordeel een eigen zin heeft. */
export type Geval<O extends Oordeel> = keyof (typeof OORDEEL_WOORDEN)[O]['zinnen']

/** Als er nog meer dan één oordeel mogelijk is. */
export const ONBESLIST_WOORD = {
  woord: 'Nog niet bekend',
  uitleg: 'Er ontbreken antwoorden. Er is nog meer dan één oordeel mogelijk.',
  optelling: 'van {n} weten wij het nog niet',
  icoon: 'stippen',
  kleur: 'onbekend',
  zinnen: {
    gewoon: {
      kop: 'Wij weten dit nog niet.',
      tekst: 'Mogelijk is: {oordelen}. Beantwoord nog: {vragen}. Geef het gegeven nog niet.',
    },
  },
} as const satisfies OordeelWoord

/** Wat er staat bij een oordeel waarover ook een andere lezing bestaat. */
export const ANDERE_OPVATTING = 'Anderen lezen dit anders. Bekijk het argument van de andere kant.'

/** Waarom toestemming bij een beslissende taak niet telt. Voor het oordeel en voor brieven aan ouders. */
export const NIET_VRIJ =
  'Het gezin heeft de gemeente nodig voor de hulp. Wie bang is die hulp te verliezen, kan niet in vrijheid kiezen.'

/** De strengere lezing naast wie het weet of toestemming geeft. Bij toestemming gaat zij over het geheim, niet over de AVG. */
export const STRIKT_GELEZEN = {
  weten: 'Strikt gelezen zegt de wet: alleen {strenger}.',
  toestemming: 'Strikt gelezen is voor uw geheim genoeg: {strenger}.',
} as const
