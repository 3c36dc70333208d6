// Alle normen in de volgorde van de wet: elke bepaling in haar eigen bestand.
import { ANDER_KADER } from './normen/ander-kader.ts'
import { AVG_5 } from './normen/avg-5-doelbinding.ts'
import { MISVATTINGEN } from './normen/avg-7-toestemming.ts'
import { SECOND_OPINION } from './normen/awb-3-second-opinion.ts'
import { DEFINITIEVE_WEIGERING } from './normen/handreiking-2-1-3-weigering.ts'
import { ZONDER_BSN } from './normen/jeugdwet-7-2-4-bsn.ts'
import { GEHEIMHOUDING } from './normen/jeugdwet-7-3-11-geheimhouding.ts'
import { OP_TOESTEMMING } from './normen/jeugdwet-7-3-11-toestemming.ts'
import { GESPREK } from './normen/jeugdwet-7-3-13-gesprek.ts'
import { WIE_MAG_VRAGEN } from './normen/jeugdwet-7-4-0-aanhef.ts'
import { ADVISEREN } from './normen/jeugdwet-7-4-0-advies.ts'
import { INZETTEN } from './normen/jeugdwet-7-4-0-inzetten.ts'
import { TOEGANG } from './normen/jeugdwet-7-4-0-toegang.ts'
import { TOELEIDEN_EN_BEPALEN } from './normen/jeugdwet-7-4-0-toeleiden.ts'
import { BEKOSTIGING } from './normen/regeling-6a-bekostiging.ts'
import { CONTROLE } from './normen/regeling-6b-controle.ts'
import type { Norm } from './norm.ts'

export const ALLE_NORMEN: readonly Norm[] = [
  ...GEHEIMHOUDING,
  ...AVG_5,
  ...MISVATTINGEN,
  ...ZONDER_BSN,
  ...OP_TOESTEMMING,
  ...GESPREK,
  ...WIE_MAG_VRAGEN,
  ...TOEGANG,
  ...TOELEIDEN_EN_BEPALEN,
  ...ADVISEREN,
  ...INZETTEN,
  ...BEKOSTIGING,
  ...CONTROLE,
  ...SECOND_OPINION,
  ...DEFINITIEVE_WEIGERING,
  ...ANDER_KADER,
]
