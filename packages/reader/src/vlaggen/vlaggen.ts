// The thirteen red flags. A new flag is one file beside this one and one line here.

import { ACCOUNTANT_ALS_GROND } from './accountant-als-grond.ts'
import { COMPLEXITEIT_ALS_REDEN } from './complexiteit-als-reden.ts'
import { CONTRACT_OF_VERORDENING_ALS_GROND } from './contract-of-verordening-als-grond.ts'
import { CONTROLE_BIJ_TOEKENNING } from './controle-bij-toekenning.ts'
import { DOELEN_VERMENGD } from './doelen-vermengd.ts'
import { GEMEENTE_ALS_VERWIJZER } from './gemeente-als-verwijzer.ts'
import { GESPREK_BIJWONEN } from './gesprek-bijwonen.ts'
import { NIET_GECONTRACTEERD } from './niet-gecontracteerd.ts'
import { REGISTRATIE_ALS_GROND } from './registratie-als-grond.ts'
import type { Vlag } from './soorten.ts'
import { STANDAARDTERMIJN } from './standaardtermijn.ts'
import { STUREN_OP_KOSTEN_OF_KWALITEIT } from './sturen-op-kosten-of-kwaliteit.ts'
import { TOESTEMMING_ALS_GROND } from './toestemming-als-grond.ts'
import { VOORAFGAANDE_GOEDKEURING } from './voorafgaande-goedkeuring.ts'

export const VLAGGEN: readonly Vlag[] = [
  TOESTEMMING_ALS_GROND,
  REGISTRATIE_ALS_GROND,
  GEMEENTE_ALS_VERWIJZER,
  CONTRACT_OF_VERORDENING_ALS_GROND,
  ACCOUNTANT_ALS_GROND,
  CONTROLE_BIJ_TOEKENNING,
  COMPLEXITEIT_ALS_REDEN,
  GESPREK_BIJWONEN,
  STANDAARDTERMIJN,
  VOORAFGAANDE_GOEDKEURING,
  NIET_GECONTRACTEERD,
  STUREN_OP_KOSTEN_OF_KWALITEIT,
  DOELEN_VERMENGD,
]
