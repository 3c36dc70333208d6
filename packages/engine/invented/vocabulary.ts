// An invented vocabulary, small enough to write out every case: a lending shop for balls and books.
import type { Vocabulary } from '../src/index.ts'

export const VOCABULARY = {
  feiten: {
    rol: ['bezoeker', 'helper', 'controleur'],
    pas: ['ja', 'nee', 'verlopen'],
    seizoen: ['zomer', 'winter'],
    maan: ['vol', 'nieuw'],
    boete: ['geen', 'klein', 'groot'],
    ijver: ['ja', 'nee'],
    lengte: ['klein', 'groot'],
  },
  groepen: { ballen: ['bal', 'ballon'], boeken: ['boek', 'atlas'], cijfers: ['telling'] },
  oordelen: ['geven', 'wegen', 'vragen', 'weigeren', 'navragen', 'vrij'],
  open: ['geven', 'wegen', 'vragen'],
  vrij: 'vrij',
  plichten: ['melden', 'noteren', 'wachten'],
  bevindingen: ['nemer', 'gever', 'sleutel', 'breekbaar'],
  vereist: ['nemer', 'gever', 'sleutel'],
  vereistBijGezondheid: 'breekbaar',
  gezondheid: ['atlas'],
  vraagvolgorde: ['rol', 'boete', 'pas', 'seizoen', 'maan', 'ijver', 'lengte'],
  perGegeven: ['ijver'],
  stappen: [
    { feit: 'pas', van: ['nee', 'verlopen'], naar: 'ja', door: 'bezoeker' },
    { feit: 'boete', van: ['klein', 'groot'], naar: 'geen', door: 'kassa' },
    { feit: 'ijver', van: ['nee'], naar: 'ja', door: 'bezoeker' },
  ],
} as const satisfies Vocabulary
