// De geldende normenset als een geheel: wat de rekenkern krijgt.
import { ALLE_NORMEN } from './alle-normen.ts'
import { BEVINDINGREGELS } from './bevindingen.ts'
import { BRONFILTERS } from './bronfilters.ts'
import { BRONNEN } from './bronnen/index.ts'
import { PERSOONREGELS } from './personen.ts'
import { PLICHTREGELS } from './plichten.ts'
import { UITSLUITINGEN } from './uitsluitingen.ts'
import { VINGERAFDRUKKEN } from './vingerafdrukken.generated.ts'
import { WOORDENSCHAT } from './woordenschat.ts'

/** De normen met alles wat bij een oordeel hoort. De tekst van 2026 is gelezen; na 2030 moet alles opnieuw gelezen zijn. */
export const NORMENSET = {
  naam: 'Deelwijs, geldende normen',
  geldigVanaf: '2026-01-01',
  geldigTot: '2030-12-31',
  vingerafdruk: VINGERAFDRUKKEN.geldend,
  woorden: WOORDENSCHAT,
  normen: ALLE_NORMEN,
  uitgesloten: UITSLUITINGEN,
  plichten: PLICHTREGELS,
  bevindingen: BEVINDINGREGELS,
  personen: PERSOONREGELS,
  bronnen: BRONNEN,
  bronfilters: BRONFILTERS,
} as const
