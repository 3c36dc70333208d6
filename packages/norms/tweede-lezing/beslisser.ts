// Pet beslisser: granting a provision. Identity and process by duty, main lines lightly weighed, the dossier seldom.
import type { Gegeven } from '@deelwijs/words'
import { readMotivated, readRuledOut, weighingRows } from './dossierafweging.ts'
import type { VolledigeFeiten } from './feiten.ts'
import { GROUP_OF, isDecisionPending, ROUTE_KIND } from './gegevens.ts'
import { magNiet, moet, NO_ROW, nietNodig, type Row, weigh } from './rij.ts'
import { readSecondOpinion } from './second-opinion.ts'

const IDENTITY = moet('beslisser-identificatie', 'F053', 'F054', 'F025', 'F026', 'F058', 'F139', 'F039', 'H3.2.4')
const PROCESS = moet(
  'beslisser-procesinformatie',
  'F053',
  'F054',
  'F058',
  'F100',
  'F139',
  'F039',
  'F142',
  'F147',
  'F149',
  'H3.2.4',
)
const NO_UNITS = nietNodig('beslisser-geen-toewijzing-in-eenheden', 'F100', 'F138')
const NOT_PENDING = nietNodig('beslisser-geen-besluit-aan-de-orde', 'F138', 'F100')
const MAIN_LINES = weigh(
  'licht',
  'beslisser-toelichting',
  'F053',
  'F054',
  'F058',
  'F138',
  'F139',
  'F039',
  'F142',
  'F147',
  'F149',
  'H3.2.4',
)
const TASK_FUNDED = nietNodig('beslisser-taakgericht', 'F100', 'F138', 'H3.2.4')
const TASK_FUNDED_IDENTITY = moet(
  'beslisser-taakgericht-identificatie',
  'F053',
  'F054',
  'F025',
  'F058',
  'F139',
  'F039',
  'H3.2.4',
)
const TASK_FUNDED_DOSSIER = magNiet('beslisser-dossier-taakgericht', 'F039', 'F138', 'H3.2.4')
const COMPULSORY = magNiet('beslisser-dossier-gedwongen-kader', 'F008', 'F018', 'F039')
const DOSSIER = weighingRows('beslisser-dossier', 'zwaar', 'H3.2.4')

/** Reads the rows of the pet beslisser. In: a case that passed precedence 1-6. Out: the row that applies. */
export function readBeslisser(feiten: VolledigeFeiten, gegeven: Gegeven): Row {
  switch (GROUP_OF.get(gegeven)) {
    case 'identificatie':
      return readIdentity(feiten)
    case 'procesinformatie':
      return readProcess(feiten, gegeven)
    case 'toelichting':
      if (feiten.bekostigingswijze === 'taakgericht') return TASK_FUNDED
      return isDecisionPending(feiten.aanleiding) ? MAIN_LINES : NOT_PENDING
    case 'dossier':
      return readDossier(feiten)
    case 'second-opinion':
      return readSecondOpinion(feiten, gegeven)
    default:
      return NO_ROW
  }
}

function readIdentity(feiten: VolledigeFeiten): Row {
  const pending = isDecisionPending(feiten.aanleiding)
  if (feiten.bekostigingswijze !== 'taakgericht') return pending ? IDENTITY : NOT_PENDING
  return pending && feiten['besluit-of-toets-gevraagd'] === 'ja' ? TASK_FUNDED_IDENTITY : TASK_FUNDED
}

function readProcess(feiten: VolledigeFeiten, gegeven: Gegeven): Row {
  if (feiten.bekostigingswijze === 'taakgericht') return TASK_FUNDED
  if (!isDecisionPending(feiten.aanleiding)) return NOT_PENDING
  const inUnits = gegeven === 'omvang' || gegeven === 'frequentie'
  return inUnits && feiten['toewijzing-in-eenheden'] === 'nee' ? NO_UNITS : PROCESS
}

function readDossier(feiten: VolledigeFeiten): Row {
  if (feiten.bekostigingswijze === 'taakgericht') return TASK_FUNDED_DOSSIER
  const ruledOut = readRuledOut(feiten, DOSSIER)
  if (ruledOut !== null) return ruledOut
  return ROUTE_KIND.get(feiten.route) === 'gedwongen' ? COMPULSORY : readMotivated(feiten, DOSSIER)
}
