// Welke bronnen niet genoemd worden naar gelang het regime: Jeugdwet 7.3 of het Burgerlijk Wetboek (Jeugdwet 7.3.1, derde lid).
import type { BronId } from './bronnen/index.ts'

/** Jeugdwet, paragraaf 7.3, zonder wat ook bij geneeskundige behandeling geldt (7.3.1, 7.3.11 vierde en vijfde lid, 7.3.17). */
const ALLEEN_JEUGDHULP = [
  'F027',
  'F030',
  'F031',
  'F032',
  'F033',
  'F034',
  'F035',
  'F036',
  'F037',
  'F038',
  'F039',
  'F040',
  'F041',
  'F042',
  'F045',
  'F046',
  'F047',
  'F048',
  'F049',
  'F050',
  'F051',
] as const satisfies readonly BronId[]

/** Burgerlijk Wetboek, boek 7, de geneeskundige behandelingsovereenkomst. */
const ALLEEN_GENEESKUNDIG = [
  'F108',
  'F109',
  'F110',
  'F111',
  'F112',
  'F113',
  'F114',
  'F115',
  'F116',
  'F117',
  'F118',
  'F119',
  'F120',
  'F121',
  'F122',
  'F123',
] as const satisfies readonly BronId[]

export const BRONFILTERS = [
  { feit: 'regime', waarde: 'jeugdhulp', zonder: ALLEEN_GENEESKUNDIG },
  { feit: 'regime', waarde: 'geneeskundig', zonder: ALLEEN_JEUGDHULP },
] as const
