// De bevindingen die een open oordeel dragen: grond van de ontvanger, grond voor bijzondere gegevens, grond van de verstrekker, doorbreking van het geheim.
import type { Bevinding, Oordeel } from '@deelwijs/words'
import type { BronId } from './bronnen/index.ts'
import type { Voorwaarde } from './norm.ts'
import { CONTROLEPETTEN, HULPPETTEN, TOEGANGSPETTEN } from './reeksen.ts'

export type Bevindingregel = {
  readonly id: string
  readonly bevinding: Bevinding
  readonly bij?: readonly [Oordeel, ...Oordeel[]]
  readonly als: Voorwaarde
  readonly bronnen: readonly [BronId, ...BronId[]]
}

const SECOND_OPINION = { groep: 'second-opinion' } as const
const IN_OVERLEG = { pet: ['toeleider', 'bepaler'], initiatief: 'overleg' } as const
/** Alleen het college en wie het aantoonbaar aanwees hebben een grond in 7.4.0, eerste lid. */
const COLLEGE_OF_AANGEWEZEN = { een: [{ vrager: 'college' }, { vrager: 'aangewezen', aanwijzing: 'ja' }] } as const
const ALLE_TAKEN = [...TOEGANGSPETTEN, ...CONTROLEPETTEN, 'bekostiger', 'accountant'] as const
const OP_PLICHT = ['moet', 'mag-na-afweging'] as const
const OP_TOESTEMMING = ['mag-met-toestemming'] as const
const TOESTEMMINGSROUTE = { een: [{ pet: [...HULPPETTEN, 'verwijzer'] }, IN_OVERLEG] } as const

/** De wettelijke plicht van Jeugdwet 7.4.0, tweede lid, bindt de aanbieder; niet de second opinion en niet de accountant. */
const PLICHT_AANBIEDER = { niet: { een: [SECOND_OPINION, { pet: 'accountant' }] } } as const

export const BEVINDINGREGELS = [
  {
    id: 'ontvanger-toegang',
    bevinding: 'ontvanger',
    als: { pet: TOEGANGSPETTEN, ...COLLEGE_OF_AANGEWEZEN, niet: IN_OVERLEG },
    bronnen: ['F139', 'F053', 'F054'],
  },
  {
    id: 'ontvanger-bekostiging',
    bevinding: 'ontvanger',
    als: { pet: ['bekostiger', 'accountant'], ...COLLEGE_OF_AANGEWEZEN },
    bronnen: ['F139', 'F053', 'F056'],
  },
  {
    id: 'ontvanger-controle',
    bevinding: 'ontvanger',
    als: { pet: CONTROLEPETTEN, ...COLLEGE_OF_AANGEWEZEN },
    bronnen: ['F139', 'F053', 'F057'],
  },
  {
    id: 'ontvanger-op-toestemming',
    bevinding: 'ontvanger',
    bij: OP_TOESTEMMING,
    als: TOESTEMMINGSROUTE,
    bronnen: ['F139', 'F142'],
  },
  {
    id: 'ontvanger-hulpverlener',
    bevinding: 'ontvanger',
    bij: OP_TOESTEMMING,
    als: { pet: 'hulpverlener' },
    bronnen: ['F148'],
  },
  {
    id: 'bijzonder-gemeente',
    bevinding: 'bijzonder',
    als: { pet: ALLE_TAKEN, ...COLLEGE_OF_AANGEWEZEN, niet: IN_OVERLEG },
    bronnen: ['F142', 'F147', 'F149'],
  },
  {
    id: 'bijzonder-op-toestemming',
    bevinding: 'bijzonder',
    bij: OP_TOESTEMMING,
    als: { een: [{ pet: ['casusregisseur', 'verwijzer'] }, IN_OVERLEG] },
    bronnen: ['F142', 'F149'],
  },
  {
    id: 'bijzonder-hulpverlener',
    bevinding: 'bijzonder',
    bij: OP_TOESTEMMING,
    als: { pet: 'hulpverlener' },
    bronnen: ['F142', 'F148', 'F149'],
  },
  {
    id: 'strafrechtelijk-gemeente',
    bevinding: 'bijzonder',
    als: { gegeven: 'strafrechtelijk', pet: ALLE_TAKEN, ...COLLEGE_OF_AANGEWEZEN, niet: IN_OVERLEG },
    bronnen: ['AVG-10', 'F053'],
  },
  {
    id: 'strafrechtelijk-op-toestemming',
    bevinding: 'bijzonder',
    bij: OP_TOESTEMMING,
    als: { gegeven: 'strafrechtelijk', een: [{ pet: HULPPETTEN }, IN_OVERLEG] },
    bronnen: ['AVG-10', 'UAVG-31'],
  },
  {
    id: 'verstrekker-wettelijke-plicht',
    bevinding: 'verstrekker',
    bij: OP_PLICHT,
    als: PLICHT_AANBIEDER,
    bronnen: ['F139', 'F058', 'F059'],
  },
  {
    id: 'verstrekker-opdracht-second-opinion',
    bevinding: 'verstrekker',
    bij: ['moet', 'mag-met-toestemming'],
    als: SECOND_OPINION,
    bronnen: ['F125', 'H3.2.4'],
  },
  {
    id: 'verstrekker-accountantsprotocol',
    bevinding: 'verstrekker',
    bij: ['moet'],
    als: { pet: 'accountant' },
    bronnen: ['H2.1.3'],
  },
  {
    id: 'verstrekker-op-toestemming',
    bevinding: 'verstrekker',
    bij: OP_TOESTEMMING,
    als: TOESTEMMINGSROUTE,
    bronnen: ['F139', 'F141'],
  },
  {
    id: 'verstrekker-schriftelijke-toestemming',
    bevinding: 'verstrekker',
    bij: OP_TOESTEMMING,
    als: { pet: 'materiele-controleur' },
    bronnen: ['F096'],
  },
  {
    id: 'verstrekker-schriftelijke-toestemming-fraude',
    bevinding: 'verstrekker',
    bij: OP_TOESTEMMING,
    als: { pet: 'fraudeonderzoeker' },
    bronnen: ['F099'],
  },
  {
    id: 'doorbreking-jeugdhulp',
    bevinding: 'doorbreking',
    bij: OP_PLICHT,
    als: { regime: 'jeugdhulp', ...PLICHT_AANBIEDER },
    bronnen: ['F039'],
  },
  {
    id: 'doorbreking-geneeskundig',
    bevinding: 'doorbreking',
    bij: OP_PLICHT,
    als: { regime: 'geneeskundig', ...PLICHT_AANBIEDER },
    bronnen: ['F116', 'F029'],
  },
  {
    id: 'doorbreking-second-opinion-toets',
    bevinding: 'doorbreking',
    bij: ['moet'],
    als: { gegeven: 'second-opinion-conclusie' },
    bronnen: ['H3.2.4'],
  },
  {
    id: 'doorbreking-second-opinion-jeugdhulp',
    bevinding: 'doorbreking',
    bij: OP_TOESTEMMING,
    als: { gegeven: 'second-opinion-advies', regime: 'jeugdhulp' },
    bronnen: ['F032', 'F039'],
  },
  {
    id: 'doorbreking-second-opinion-geneeskundig',
    bevinding: 'doorbreking',
    bij: OP_TOESTEMMING,
    als: { gegeven: 'second-opinion-advies', regime: 'geneeskundig' },
    bronnen: ['F111', 'F120', 'F116'],
  },
  {
    id: 'doorbreking-accountant',
    bevinding: 'doorbreking',
    bij: ['moet'],
    als: { pet: 'accountant' },
    bronnen: ['H2.1.3'],
  },
  {
    id: 'doorbreking-toestemming-jeugdhulp',
    bevinding: 'doorbreking',
    bij: OP_TOESTEMMING,
    als: { regime: 'jeugdhulp', niet: { gegeven: 'gesprek-bijwonen' }, ...TOESTEMMINGSROUTE },
    bronnen: ['F039'],
  },
  {
    id: 'doorbreking-toestemming-geneeskundig',
    bevinding: 'doorbreking',
    bij: OP_TOESTEMMING,
    als: { regime: 'geneeskundig', niet: { gegeven: 'gesprek-bijwonen' }, ...TOESTEMMINGSROUTE },
    bronnen: ['F116', 'F029'],
  },
  {
    id: 'doorbreking-gesprek-jeugdhulp',
    bevinding: 'doorbreking',
    bij: OP_TOESTEMMING,
    als: { regime: 'jeugdhulp', gegeven: 'gesprek-bijwonen', pet: HULPPETTEN },
    bronnen: ['F047'],
  },
  {
    id: 'doorbreking-gesprek-geneeskundig',
    bevinding: 'doorbreking',
    bij: OP_TOESTEMMING,
    als: { regime: 'geneeskundig', gegeven: 'gesprek-bijwonen', pet: HULPPETTEN },
    bronnen: ['F119', 'F029'],
  },
  {
    id: 'doorbreking-schriftelijke-toestemming',
    bevinding: 'doorbreking',
    bij: OP_TOESTEMMING,
    als: { pet: 'materiele-controleur' },
    bronnen: ['F096'],
  },
  {
    id: 'doorbreking-schriftelijke-toestemming-fraude',
    bevinding: 'doorbreking',
    bij: OP_TOESTEMMING,
    als: { pet: 'fraudeonderzoeker' },
    bronnen: ['F099'],
  },
] as const satisfies readonly Bevindingregel[]
