// Reeksen waarden die in meer normen samen voorkomen, met de naam die het veld eraan geeft.

/** De aanleidingen waarbij een besluit te nemen is. */
export const BESLUIT_OPEN = ['eerste-aanvraag', 'wijziging', 'verlenging', 'afbouw'] as const
export const GEEN_BESLUIT = ['tussentijds', 'einde'] as const

/** De arts verwijst rechtstreeks (Jeugdwet 2.6). */
export const RECHTSTREEKS = ['huisarts', 'jeugdarts', 'medisch-specialist'] as const
export const GEMEENTELIJK = ['gemeente', 'geen-verwijzer'] as const
/** De gecertificeerde instelling of justitie bepaalt (Jeugdwet 2.4 en 3.5). */
export const GI_OF_JUSTITIE = [
  'gecertificeerde-instelling',
  'rechter',
  'openbaar-ministerie',
  'justitiele-functionaris',
] as const

export const PER_KIND_BETAALD = ['inspanningsgericht', 'outputgericht'] as const

/** Overleg is gevoerd, of met reden en na raadplegen van een collega achterwege gelaten. */
export const OVERLEG_GEDAAN = ['ja', 'achterwege'] as const

export const GEMEENTELIJKE_PETTEN = [
  'toeleider',
  'adviseur',
  'bepaler',
  'beslisser',
  'bekostiger',
  'materiele-controleur',
  'fraudeonderzoeker',
  'accountant',
  'beleid',
] as const
export const HULPPETTEN = ['hulpverlener', 'casusregisseur'] as const
export const CONTROLEPETTEN = ['materiele-controleur', 'fraudeonderzoeker'] as const

/** De petten van Jeugdwet 7.4.0, eerste lid, onderdeel a. */
export const TOEGANGSPETTEN = ['toeleider', 'bepaler', 'beslisser', 'adviseur'] as const

/** Hele documenten, die een casusregisseur niet nodig heeft. */
export const HELE_DOCUMENTEN = [
  'verwijsbrief',
  'onderzoeksverslag',
  'behandelplan',
  'perspectiefplan',
  'evaluatieverslag',
  'gespreksverslag',
  'dossier',
] as const

/** Delen van het dossier die geen heel document zijn. */
export const DOSSIERDELEN = [
  'diagnose',
  'anamnese',
  'doelen',
  'verloop',
  'gezinsinformatie',
  'schoolinformatie',
  'veiligheidsinformatie',
  'gezondheid-ouder',
  'leefdomeinenscore',
  'hulpvraag',
  'aard-problematiek',
  'eigen-kracht',
  'strafrechtelijk',
  'stappenplan-resultaat',
] as const

/** Wat een toegangspet in plaats van dossierinhoud kan krijgen. */
export const IN_PLAATS_VAN_DOSSIER = [
  'product',
  'duur',
  'omvang',
  'reden-verlenging',
  'reden-wijziging',
  'doelrealisatie-hoofdlijn',
  'totstandkoming-oordeel',
  'deskundigheid',
  'second-opinion-conclusie',
  'kengetallen',
] as const

/** De geldigheid van een norm waarvan de tekst van 2026 is gelezen en geen einde bekend is. */
export const SINDS_2026 = { geldigVanaf: '2026-01-01', geldigTot: null } as const
