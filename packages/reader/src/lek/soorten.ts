// The kinds of personal data the leak check looks for, what a finding is, and the sentence that says what was looked for.

/** The classes of the machine interface. */
export const LEAK_KINDS = [
  'bsn',
  'naam',
  'geboortedatum',
  'adres',
  'telefoon',
  'e-mail',
  'clientnummer',
  'diagnose',
  'medicatie',
  'behandelinhoud',
  'gezinsdetail',
  'dossierstuk',
] as const

export type LeakKind = (typeof LEAK_KINDS)[number]

/** A place in the text, in UTF-16 units of the original. */
export type Place = { readonly van: number; readonly tot: number; readonly tekst: string }

/** A proposal: look here. `zekerheid` is a rough step between 0 and 1; `waarom` names the word list or the rule. */
export type Leak = Place & { readonly soort: LeakKind; readonly zekerheid: number; readonly waarom: string }

/** A place that looks like a leak and is not one, with the reason. */
export type Allowed = Place & { readonly waarom: string }

/** What was looked for: shown to the user beside what was found. It never says that a text is clean. */
export const SEARCHED: readonly { readonly soort: LeakKind; readonly uitleg: string }[] = [
  { soort: 'bsn', uitleg: 'Nummers die een burgerservicenummer kunnen zijn.' },
  { soort: 'naam', uitleg: 'Namen van kinderen, ouders en andere gezinsleden.' },
  { soort: 'geboortedatum', uitleg: 'Datums waarop iemand geboren kan zijn.' },
  { soort: 'adres', uitleg: 'Straten met een huisnummer, en postcodes.' },
  { soort: 'telefoon', uitleg: 'Telefoonnummers uit Nederland en andere landen.' },
  { soort: 'e-mail', uitleg: 'E-mailadressen, ook met woorden in plaats van tekens.' },
  { soort: 'clientnummer', uitleg: 'Nummers van een cliënt of een dossier.' },
  { soort: 'diagnose', uitleg: 'Namen en codes van stoornissen en ziekten.' },
  { soort: 'medicatie', uitleg: 'Namen en hoeveelheden van medicijnen.' },
  { soort: 'behandelinhoud', uitleg: 'Klachten, gedrag, scores en wat in de behandeling gebeurt.' },
  { soort: 'gezinsdetail', uitleg: 'Wat er in het gezin speelt.' },
  { soort: 'dossierstuk', uitleg: 'Plannen en verslagen die worden meegestuurd.' },
]
