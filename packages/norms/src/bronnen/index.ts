// Alle bronnen bij elkaar: wet voor wet, in de volgorde van de wet, met de handreiking als laatste.
import { AVG } from './avg.ts'
import { AWB } from './awb.ts'
import { BESLUIT_JEUGDWET } from './besluit-jeugdwet.ts'
import type { Bron } from './bron.ts'
import { HANDREIKING } from './handreiking.ts'
import { JEUGDWET_TAKEN } from './jeugdwet-1-4.ts'
import { JEUGDWET_GEHEIMHOUDING } from './jeugdwet-7-3.ts'
import { JEUGDWET_GEGEVENS } from './jeugdwet-7-4.ts'
import { REGELING_JEUGDWET } from './regeling-jeugdwet.ts'
import { UAVG } from './uavg.ts'
import { WGBO } from './wgbo.ts'
import { WMO } from './wmo.ts'

export type { Bron } from './bron.ts'
export { isNogNaTeLezen, leesRegel } from './lees-regel.ts'

/** Elke bron met haar vaste nummer: F voor het recht, H voor een paragraaf van de handreiking. */
export const BRONNEN = {
  ...AVG,
  ...UAVG,
  ...JEUGDWET_TAKEN,
  ...JEUGDWET_GEHEIMHOUDING,
  ...JEUGDWET_GEGEVENS,
  ...BESLUIT_JEUGDWET,
  ...REGELING_JEUGDWET,
  ...WGBO,
  ...AWB,
  ...WMO,
  ...HANDREIKING,
} as const satisfies Record<string, Bron>

export type BronId = keyof typeof BRONNEN
