// Alle normen in de volgorde van de wet: elke bepaling in haar eigen bestand.

import type { Norm } from './norm.ts'
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

export type Hoofdstuk = { readonly id: string; readonly titel: string; readonly normen: readonly Norm[] }

/** De hoofdstukken van het Normenboek: het algemene verbod eerst, dan de uitzonderingen in de volgorde van de wet. */
export const HOOFDSTUKKEN: readonly Hoofdstuk[] = [
  { id: 'geheimhouding', titel: 'Geheimhouding (Jeugdwet 7.3.11)', normen: GEHEIMHOUDING },
  { id: 'doelbinding', titel: 'Doelbinding (AVG 5)', normen: AVG_5 },
  { id: 'misvattingen', titel: 'Wat geen grond is (AVG 7, handreiking 2 tot en met 4)', normen: MISVATTINGEN },
  { id: 'burgerservicenummer', titel: 'Burgerservicenummer (Jeugdwet 7.2.4)', normen: ZONDER_BSN },
  { id: 'toestemming', titel: 'Delen met toestemming (Jeugdwet 7.3.11, eerste lid)', normen: OP_TOESTEMMING },
  { id: 'gesprek', titel: 'Het vertrouwelijke gesprek (Jeugdwet 7.3.13)', normen: GESPREK },
  { id: 'wie-mag-vragen', titel: 'Wie mag vragen (Jeugdwet 7.4.0, eerste lid)', normen: WIE_MAG_VRAGEN },
  { id: 'toegang', titel: 'Dossierinhoud voor de toegang (Jeugdwet 7.4.0, onderdeel a)', normen: TOEGANG },
  {
    id: 'toeleiden-en-bepalen',
    titel: 'Toeleiden en bepalen (Jeugdwet 7.4.0, onderdeel a)',
    normen: TOELEIDEN_EN_BEPALEN,
  },
  {
    id: 'adviseren',
    titel: 'Adviseren (Jeugdwet 7.4.0, onderdeel a, en Algemene wet bestuursrecht 3:2 tot en met 3:9)',
    normen: ADVISEREN,
  },
  { id: 'inzetten', titel: 'Beslissen over inzet (Jeugdwet 7.4.0, onderdeel a)', normen: INZETTEN },
  { id: 'bekostigen', titel: 'Bekostigen (Jeugdwet 7.4.0, onderdeel c, en Regeling 6a)', normen: BEKOSTIGING },
  { id: 'controleren', titel: 'Controleren (Jeugdwet 7.4.0, onderdeel d, en Regeling 6b)', normen: CONTROLE },
  {
    id: 'second-opinion',
    titel: 'Second opinion (Algemene wet bestuursrecht 3:2 tot en met 3:9, handreiking 3.2.4)',
    normen: SECOND_OPINION,
  },
  { id: 'definitieve-weigering', titel: 'Definitieve weigering (handreiking 2.1.3)', normen: DEFINITIEVE_WEIGERING },
  { id: 'ander-kader', titel: 'Waar andere regels gelden', normen: ANDER_KADER },
]

export const ALLE_NORMEN: readonly Norm[] = HOOFDSTUKKEN.flatMap((hoofdstuk) => hoofdstuk.normen)
