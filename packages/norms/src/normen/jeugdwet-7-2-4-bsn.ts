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
      'Er is geen burgerservicenummer bekend. Dan valt het ook niet te geven. De wet noemt dan andere gegevens om te zien om wie het gaat. Of u die mag geven, hangt af van de taak.',
    wijktAfVan: ['schaadt-ander'],
    gezag: 'wet',
    kanWel: ['naam-adres-geboortedatum'],
    ...SINDS_2026,
  },
] as const satisfies readonly Norm[]
