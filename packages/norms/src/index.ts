// De deur van norms: de normen als gegevens, hun bronnen en de stellingen die erover bewezen worden.
export { HOOFDSTUKKEN, type Hoofdstuk } from './alle-normen.ts'
export { BRONNEN, type Bron, type BronId, isNogNaTeLezen, leesRegel } from './bronnen/index.ts'
export type { Norm, Voorwaarde } from './norm.ts'
export { NORMENSET } from './normenset.ts'
export { ONTWERP_2030 } from './ontwerp-2030.ts'
export { NORMGROEPEN, type NormGroep } from './rangorde.ts'
export { STELLINGEN } from './stellingen/index.ts'
export type { Stelling } from './stellingen/stelling.ts'
