// Verzonnen voorbeeld van een wijziging: een lijst van de minister onder Jeugdwet 7.4.0, vijfde lid, vanaf 2030.
import { ALLE_NORMEN } from './alle-normen.ts'
import type { Norm } from './norm.ts'
import { DOSSIER_GERICHT_EN_NODIG } from './normen/jeugdwet-7-4-0-inzetten.ts'
import { NORMENSET } from './normenset.ts'
import { BESLUIT_OPEN, GI_OF_JUSTITIE, IN_PLAATS_VAN_DOSSIER, OVERLEG_GEDAAN, PER_KIND_BETAALD } from './reeksen.ts'
import { VINGERAFDRUKKEN } from './vingerafdrukken.generated.ts'

/** Met een gesloten lijst voor de beslisser valt er over dossierinhoud niets meer af te wegen. */
const LIJST_VOOR_DE_BESLISSER = [
  {
    id: 'ontwerp-lijst-beslisser-dossier',
    titel: 'Verzonnen voorbeeld: de lijst noemt geen dossierinhoud',
    vindplaats: ['F061'],
    groep: 'buiten-de-taak',
    als: {
      ...DOSSIER_GERICHT_EN_NODIG,
      motivering: 'concreet',
      overlegd: OVERLEG_GEDAAN,
      niet: { route: GI_OF_JUSTITIE },
    },
    dan: { oordeel: 'mag-niet' },
    omdat:
      'In dit verzonnen voorbeeld noemt een regeling alles wat de beslisser krijgt. Dossierinhoud staat er niet op.',
    wijktAfVan: ['beslisser-dossier-afweging'],
    gezag: 'wet',
    kanWel: IN_PLAATS_VAN_DOSSIER,
    geldigVanaf: '2030-01-01',
    geldigTot: null,
  },
  {
    id: 'ontwerp-lijst-beslisser-dossier-navraag',
    titel: 'Verzonnen voorbeeld: navragen heeft geen zin meer',
    vindplaats: ['F061'],
    groep: 'buiten-de-taak',
    als: {
      ...DOSSIER_GERICHT_EN_NODIG,
      motivering: ['algemeen', 'geen'],
      niet: { route: GI_OF_JUSTITIE },
    },
    dan: { oordeel: 'mag-niet' },
    omdat: 'In dit verzonnen voorbeeld beslist de lijst. Uitleg van de gemeente kan daar niets aan veranderen.',
    wijktAfVan: ['beslisser-dossier-motivering-ontbreekt'],
    gezag: 'wet',
    kanWel: IN_PLAATS_VAN_DOSSIER,
    geldigVanaf: '2030-01-01',
    geldigTot: null,
  },
  {
    id: 'ontwerp-lijst-beslisser-toelichting',
    titel: 'Verzonnen voorbeeld: de toelichting staat op de lijst',
    vindplaats: ['F061', 'F058'],
    groep: 'verstrekken',
    als: { pet: 'beslisser', groep: 'toelichting', aanleiding: BESLUIT_OPEN, bekostigingswijze: PER_KIND_BETAALD },
    dan: { oordeel: 'moet' },
    omdat: 'In dit verzonnen voorbeeld noemt de lijst een reden op hoofdlijnen. Dan is die te geven.',
    wijktAfVan: ['beslisser-toelichting'],
    gezag: 'wet',
    geldigVanaf: '2030-01-01',
    geldigTot: null,
  },
] as const satisfies readonly Norm[]

/** De geldende normen met het verzonnen ontwerp erbij. Nooit voor een oordeel; alleen om te vergelijken. */
export const ONTWERP_2030 = {
  ...NORMENSET,
  naam: 'Verzonnen voorbeeld: lijst van de minister vanaf 2030',
  vingerafdruk: VINGERAFDRUKKEN['ontwerp-2030'],
  normen: [...ALLE_NORMEN, ...LIJST_VOOR_DE_BESLISSER] satisfies readonly Norm[],
} as const
