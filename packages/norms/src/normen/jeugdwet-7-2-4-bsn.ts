// Jeugdwet 7.2.4: wat geldt als er geen burgerservicenummer is.
import type { Norm } from '../norm.ts'
import { SINDS_2026 } from '../reeksen.ts'

export const ZONDER_BSN = [
  {
    id: 'zonder-bsn',
    titel: 'Er is geen burgerservicenummer',
    vindplaats: ['F026', 'F025', 'F138'],
    groep: 'zonder-bsn',
    als: { gegeven: 'bsn', 'bsn-beschikbaar': 'nee' },
    dan: { oordeel: 'niet-nodig' },
    omdat:
      'De jeugdige heeft geen burgerservicenummer, of u kent het niet. U hoeft er geen te zoeken voor de gemeente.',
    wijktAfVan: ['schaadt-ander'],
    gezag: 'wet',
    kanWel: ['naam-adres-geboortedatum'],
    ...SINDS_2026,
  },
] as const satisfies readonly Norm[]
