// Wie het weten moet of toestemming geeft, naar leeftijd, wilsbekwaamheid en gezag (Jeugdwet 7.3.4, 7.3.5 en 7.3.15; BW 7:447, 7:450 en 7:465).
import type { Oordeel, Persoon } from '@deelwijs/words'
import type { BronId } from './bronnen/index.ts'
import type { Voorwaarde } from './norm.ts'
import { CONTROLEPETTEN } from './reeksen.ts'

export type Persoonregel = {
  readonly id: string
  readonly bij?: readonly [Oordeel, ...Oordeel[]]
  readonly als: Voorwaarde
  readonly wie: readonly [Persoon, ...Persoon[]]
  readonly strenger?: readonly [Persoon, ...Persoon[]]
  readonly vindplaats: readonly [BronId, ...BronId[]]
  readonly omdat: string
}

const JONGSTE = ['F048', 'F121', 'F030'] as const
const MIDDEN = ['F048', 'F033', 'F121', 'F111', 'F030'] as const

/** Toestemming om onderzocht te worden is toestemming voor hulp: van 12 tot 16 jaar ook van wie gezag heeft (Jeugdwet 7.3.4). */
const EIGEN_ONDERZOEK = { gegeven: 'second-opinion-advies' } as const
/** Schriftelijke toestemming voor controle geeft de jeugdige vanaf 12 jaar alleen (Regeling Jeugdwet 6b.5). */
const BUITEN_CONTROLE = { niet: { pet: CONTROLEPETTEN } } as const
const OM_TE_DELEN = { niet: { een: [{ pet: CONTROLEPETTEN }, EIGEN_ONDERZOEK] } } as const
const ZONDER_TOESTEMMING = ['moet', 'mag-na-afweging'] as const
const OP_TOESTEMMING = ['mag-met-toestemming'] as const

const STRENGER_VANAF_12 = ['jeugdige'] as const

const VERTEGENWOORDIGING = ['F049', 'F050', 'F121'] as const
const WIE_VERTEGENWOORDIGT =
  'De jeugdige kan dit niet zelf overzien. Onder 18 jaar zijn de ouders met gezag of de voogd vertegenwoordiger. Vanaf 18 jaar is dat de curator, mentor, gemachtigde, partner of naaste familie.'

export const PERSOONREGELS = [
  {
    id: 'onder-12-ouders',
    als: { leeftijd: 'onder-12', gezag: 'ouders' },
    wie: ['ouders'],
    vindplaats: JONGSTE,
    omdat:
      'Onder 12 jaar gelden de plichten tegenover de ouders met gezag. Vertel het kind wel iets op zijn eigen niveau.',
  },
  {
    id: 'onder-12-een-ouder',
    als: { leeftijd: 'onder-12', gezag: 'een-ouder' },
    wie: ['een-ouder'],
    vindplaats: JONGSTE,
    omdat: 'Onder 12 jaar gelden de plichten tegenover de ouder met gezag. Een ouder zonder gezag beslist niet mee.',
  },
  {
    id: 'onder-12-voogd',
    als: { leeftijd: 'onder-12', gezag: 'voogd' },
    wie: ['voogd'],
    vindplaats: JONGSTE,
    omdat: 'Onder 12 jaar gelden de plichten tegenover de voogd.',
  },
  {
    id: '12-15-ouders',
    bij: ZONDER_TOESTEMMING,
    als: { leeftijd: '12-15', wilsbekwaam: 'ja', gezag: 'ouders' },
    wie: ['jeugdige', 'ouders'],
    strenger: STRENGER_VANAF_12,
    vindplaats: MIDDEN,
    omdat:
      'Van 12 tot 16 jaar betrekt u de jeugdige en de ouders met gezag. Strikt gelezen gaat de jeugdige er alleen over.',
  },
  {
    id: '12-15-ouders-toestemming',
    bij: OP_TOESTEMMING,
    als: { leeftijd: '12-15', wilsbekwaam: 'ja', gezag: 'ouders', ...OM_TE_DELEN },
    wie: ['jeugdige', 'ouders'],
    strenger: STRENGER_VANAF_12,
    vindplaats: [...MIDDEN, 'UAVG-5'],
    omdat:
      'Van 12 tot 16 jaar vraagt u het aan de jeugdige en de ouders met gezag. Voor uw geheim is de jeugdige strikt gelezen genoeg. De AVG vraagt onder 16 jaar ook een ja van wie het gezag heeft.',
  },
  {
    id: '12-15-een-ouder',
    bij: ZONDER_TOESTEMMING,
    als: { leeftijd: '12-15', wilsbekwaam: 'ja', gezag: 'een-ouder' },
    wie: ['jeugdige', 'een-ouder'],
    strenger: STRENGER_VANAF_12,
    vindplaats: MIDDEN,
    omdat:
      'Van 12 tot 16 jaar betrekt u de jeugdige en de ouder met gezag. Strikt gelezen gaat de jeugdige er alleen over.',
  },
  {
    id: '12-15-een-ouder-toestemming',
    bij: OP_TOESTEMMING,
    als: { leeftijd: '12-15', wilsbekwaam: 'ja', gezag: 'een-ouder', ...OM_TE_DELEN },
    wie: ['jeugdige', 'een-ouder'],
    strenger: STRENGER_VANAF_12,
    vindplaats: [...MIDDEN, 'UAVG-5'],
    omdat:
      'Van 12 tot 16 jaar vraagt u het aan de jeugdige en de ouder met gezag. Voor uw geheim is de jeugdige strikt gelezen genoeg. De AVG vraagt onder 16 jaar ook een ja van wie het gezag heeft.',
  },
  {
    id: '12-15-voogd',
    bij: ZONDER_TOESTEMMING,
    als: { leeftijd: '12-15', wilsbekwaam: 'ja', gezag: 'voogd' },
    wie: ['jeugdige', 'voogd'],
    strenger: STRENGER_VANAF_12,
    vindplaats: MIDDEN,
    omdat: 'Van 12 tot 16 jaar betrekt u de jeugdige en de voogd. Strikt gelezen gaat de jeugdige er alleen over.',
  },
  {
    id: '12-15-voogd-toestemming',
    bij: OP_TOESTEMMING,
    als: { leeftijd: '12-15', wilsbekwaam: 'ja', gezag: 'voogd', ...OM_TE_DELEN },
    wie: ['jeugdige', 'voogd'],
    strenger: STRENGER_VANAF_12,
    vindplaats: [...MIDDEN, 'UAVG-5'],
    omdat:
      'Van 12 tot 16 jaar vraagt u het aan de jeugdige en de voogd. Voor uw geheim is de jeugdige strikt gelezen genoeg. De AVG vraagt onder 16 jaar ook een ja van wie het gezag heeft.',
  },
  {
    id: '12-15-ouders-eigen-onderzoek',
    bij: OP_TOESTEMMING,
    als: { leeftijd: '12-15', wilsbekwaam: 'ja', gezag: 'ouders', ...EIGEN_ONDERZOEK },
    wie: ['jeugdige', 'ouders'],
    vindplaats: ['F033', 'F111', 'F120'],
    omdat:
      'Van 12 tot 16 jaar vraagt een onderzoek twee keer een ja. Van de jeugdige en van de ouders met gezag. Soms is de jeugdige genoeg: bij ernstig nadeel, of als hij het na goed nadenken blijft willen.',
  },
  {
    id: '12-15-een-ouder-eigen-onderzoek',
    bij: OP_TOESTEMMING,
    als: { leeftijd: '12-15', wilsbekwaam: 'ja', gezag: 'een-ouder', ...EIGEN_ONDERZOEK },
    wie: ['jeugdige', 'een-ouder'],
    vindplaats: ['F033', 'F111', 'F120'],
    omdat:
      'Van 12 tot 16 jaar vraagt een onderzoek twee keer een ja. Van de jeugdige en van de ouder met gezag. Soms is de jeugdige genoeg: bij ernstig nadeel, of als hij het na goed nadenken blijft willen.',
  },
  {
    id: '12-15-voogd-eigen-onderzoek',
    bij: OP_TOESTEMMING,
    als: { leeftijd: '12-15', wilsbekwaam: 'ja', gezag: 'voogd', ...EIGEN_ONDERZOEK },
    wie: ['jeugdige', 'voogd'],
    vindplaats: ['F033', 'F111', 'F120'],
    omdat:
      'Van 12 tot 16 jaar vraagt een onderzoek twee keer een ja. Van de jeugdige en van de voogd. Soms is de jeugdige genoeg: bij ernstig nadeel, of als hij het na goed nadenken blijft willen.',
  },
  {
    id: '12-15-controle-op-toestemming',
    bij: OP_TOESTEMMING,
    als: { leeftijd: '12-15', wilsbekwaam: 'ja', pet: CONTROLEPETTEN },
    wie: ['jeugdige'],
    vindplaats: ['F096', 'F099'],
    omdat: 'Voor inzage bij controle tekent de jeugdige vanaf 12 jaar zelf.',
  },
  {
    id: 'vanaf-16',
    als: { leeftijd: ['16-17', '18-plus'], wilsbekwaam: 'ja' },
    wie: ['jeugdige'],
    vindplaats: ['F034', 'F109', 'F048', 'F121'],
    omdat:
      'Vanaf 16 jaar gaat de jeugdige er zelf over. U informeert ouders niet uit uzelf. Een nee van een ouder houdt de hulp niet tegen.',
  },
  {
    id: 'wilsonbekwaam-vanaf-12',
    bij: ZONDER_TOESTEMMING,
    als: { leeftijd: ['12-15', '16-17', '18-plus'], wilsbekwaam: 'nee' },
    wie: ['vertegenwoordiger'],
    vindplaats: VERTEGENWOORDIGING,
    omdat: WIE_VERTEGENWOORDIGT,
  },
  {
    id: 'wilsonbekwaam-vanaf-12-toestemming',
    bij: OP_TOESTEMMING,
    als: { leeftijd: ['12-15', '16-17', '18-plus'], wilsbekwaam: 'nee', ...BUITEN_CONTROLE },
    wie: ['vertegenwoordiger'],
    vindplaats: VERTEGENWOORDIGING,
    omdat: WIE_VERTEGENWOORDIGT,
  },
  {
    id: 'wilsonbekwaam-vanaf-12-controle',
    bij: OP_TOESTEMMING,
    als: { leeftijd: ['12-15', '16-17', '18-plus'], wilsbekwaam: 'nee', pet: CONTROLEPETTEN },
    wie: ['vertegenwoordiger'],
    vindplaats: ['F096', 'F099'],
    omdat:
      'De jeugdige kan dit niet zelf overzien. Voor inzage bij controle tekent wie het gezag heeft. Bij een volwassene tekent de curator of de mentor.',
  },
] as const satisfies readonly Persoonregel[]
