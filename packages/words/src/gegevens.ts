// Alle gegevens met hun woorden, en de namen van de groepen.
import type { Gegeven, Groep } from './domeinen.ts'
import { GEGEVENS, GROEPEN } from './domeinen.ts'
import type { GegevenWoorden } from './gegeven-woord.ts'
import { GEGEVENS_BASIS } from './gegevens-basis.ts'
import { GEGEVENS_DOSSIERINHOUD } from './gegevens-dossierinhoud.ts'
import { GEGEVENS_DOSSIERSTUKKEN } from './gegevens-dossierstukken.ts'
import { GEGEVENS_OVERIG } from './gegevens-overig.ts'

/** De woorden bij elk gegeven. Ontbreekt er een, dan compileert dit niet. */
export const GEGEVEN_WOORDEN: GegevenWoorden = {
  ...GEGEVENS_BASIS,
  ...GEGEVENS_DOSSIERSTUKKEN,
  ...GEGEVENS_DOSSIERINHOUD,
  ...GEGEVENS_OVERIG,
}

export type GroepWoord = { readonly label: string; readonly hulp: string }

export const GROEP_WOORDEN: { readonly [G in Groep]: GroepWoord } = {
  identificatie: { label: 'Wie het is', hulp: 'Gegevens waarmee duidelijk is om wie het gaat.' },
  procesinformatie: {
    label: 'Wat de hulp is',
    hulp: 'Soort, duur en hoeveelheid van de hulp. Dit heet ook procesinformatie.',
  },
  toelichting: { label: 'Uitleg in het kort', hulp: 'Een paar zinnen zonder inhoud uit het dossier.' },
  bekostiging: { label: 'Betaling', hulp: 'Wat nodig is om de rekening te betalen en te controleren.' },
  dossier: { label: 'Uit het dossier', hulp: 'Stukken en inhoud die onder uw beroepsgeheim vallen.' },
  overig: { label: 'Gesprek, inzage en afstemming', hulp: 'Meekijken, meepraten en samenwerken.' },
  'second-opinion': { label: 'Tweede oordeel', hulp: 'Een andere deskundige kijkt mee met uw oordeel.' },
  kengetallen: { label: 'Cijfers', hulp: 'Cijfers over een groep, zonder personen.' },
}

/** De groep van elk gegeven. */
const GROEP_PER_GEGEVEN: ReadonlyMap<Gegeven, Groep> = new Map(
  groepen().flatMap((groep) => GROEPEN[groep].map((gegeven: Gegeven): [Gegeven, Groep] => [gegeven, groep])),
)

function isGroep(id: string): id is Groep {
  return Object.hasOwn(GROEPEN, id)
}

/** De groepen, in vaste volgorde. */
export function groepen(): readonly Groep[] {
  return Object.keys(GROEPEN).filter(isGroep)
}

/** De groep waar een gegeven in valt. Elk gegeven heeft er een; de terugval is de strengste en wordt nooit bereikt. */
export function groepVan(gegeven: Gegeven): Groep {
  return GROEP_PER_GEGEVEN.get(gegeven) ?? 'dossier'
}

/** Elk gegeven is een persoonsgegeven, behalve kengetallen. */
export function isPersoonsgegeven(gegeven: Gegeven): boolean {
  return gegeven !== 'kengetallen'
}

/** Gegevens die wij als gezondheidsgegeven behandelen; zie GegevenWoord. */
export const GEZONDHEIDSGEGEVENS: readonly Gegeven[] = GEGEVENS.filter((gegeven) => GEGEVEN_WOORDEN[gegeven].gezondheid)
