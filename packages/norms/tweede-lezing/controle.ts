// Petten materiele controleur and fraudeonderzoeker: looking into a file at the provider, after every step or on written consent.
import type { Gegeven } from '@deelwijs/words'
import type { VolledigeFeiten } from './feiten.ts'
import { GROUP_OF, isDecisionPending } from './gegevens.ts'
import { STATUTORY_TOLD_LATER } from './plichten.ts'
import { askFirst, byConsent, magNiet, moet, nietNodig, type Row, row } from './rij.ts'

const INSIDE_DECISION = magNiet('controle-binnen-toekenning', 'F057', 'F069', 'F089', 'F138', 'F039')
const OWN_DATA = nietNodig('controle-eigen-gegevens', 'F091', 'F138')
const ELSE = magNiet('controle-anders', 'F060', 'F095', 'F039')
const NOT_RESIDENT = magNiet('controle-geen-eigen-ingezetene', 'F070', 'F039')

const GROUNDS = ['F053', 'F057', 'F058', 'F060', 'F089'] as const
const SECRECY = ['F139', 'F039', 'F142', 'F147', 'F149'] as const
const DETAIL = moet(
  'materiele-controle-alle-stappen',
  ...GROUNDS,
  'F090',
  'F091',
  'F092',
  'F093',
  'F094',
  'F095',
  ...SECRECY,
)
const DETAIL_CONSENT = byConsent(
  'materiele-controle-schriftelijke-toestemming',
  'F053',
  'F057',
  'F095',
  'F096',
  ...SECRECY,
)
const STEP_FAILED = magNiet('materiele-controle-stap-niet-gezet', 'F089', 'F094', 'F039')
const AIM_REACHED = magNiet('materiele-controle-doel-bereikt', 'F092', 'F039')
const STEP_UNSHOWN = askFirst('materiele-controle-stap-niet-gebleken', 'F089', 'F094')

const FRAUD = moet('fraudeonderzoek-alle-stappen', ...GROUNDS, 'F095', 'F099', ...SECRECY)
const FRAUD_TOLD_LATER = row(
  ['moet', null, 'fraudeonderzoek-onderzoeksbelang'],
  [...GROUNDS, 'F095', 'F099', ...SECRECY],
  STATUTORY_TOLD_LATER,
)
const FRAUD_CONSENT = byConsent(
  'fraudeonderzoek-schriftelijke-toestemming',
  'F053',
  'F057',
  'F095',
  'F096',
  'F099',
  ...SECRECY,
)
const FRAUD_STEP_FAILED = magNiet('fraudeonderzoek-stap-niet-gezet', 'F089', 'F099', 'F039')
const FRAUD_STEP_UNSHOWN = askFirst('fraudeonderzoek-stap-niet-gebleken', 'F089', 'F099')

/** Reads the rows of both controlling petten. In: a case that passed precedence 1-6. Out: the row that applies. */
export function readControle(feiten: VolledigeFeiten, gegeven: Gegeven): Row {
  if (gegeven === 'dossierinzage') return readInspection(feiten)
  return isOwnData(gegeven) ? readOwnData(feiten) : ELSE
}

function isOwnData(gegeven: Gegeven): boolean {
  if (gegeven === 'declaratiegegevens' || gegeven === 'verantwoording') return true
  const groep = GROUP_OF.get(gegeven)
  return groep === 'identificatie' || groep === 'procesinformatie'
}

function readOwnData(feiten: VolledigeFeiten): Row {
  return isDecisionPending(feiten.aanleiding) ? INSIDE_DECISION : OWN_DATA
}

function readInspection(feiten: VolledigeFeiten): Row {
  if (isDecisionPending(feiten.aanleiding)) return INSIDE_DECISION
  if (feiten['eigen-ingezetene'] === 'nee') return NOT_RESIDENT
  return feiten.pet === 'materiele-controleur' ? readDetailControl(feiten) : readFraudInquiry(feiten)
}

function readDetailControl(feiten: VolledigeFeiten): Row {
  const reached = feiten['controledoel-bereikt'] === 'ja'
  if (!reached && isEveryStepShown(feiten)) return DETAIL
  if (hasWrittenConsent(feiten)) return DETAIL_CONSENT
  if (hasFailedStep(feiten)) return STEP_FAILED
  return reached ? AIM_REACHED : STEP_UNSHOWN
}

/** The nine steps of F089-F095, all shown. */
function isEveryStepShown(feiten: VolledigeFeiten): boolean {
  return (
    feiten.controledoel === 'ja' &&
    feiten['algemeen-plan'] === 'ja' &&
    feiten['plan-openbaar'] === 'ja' &&
    feiten['specifieke-risicoanalyse'] === 'ja' &&
    feiten['specifiek-plan'] === 'ja' &&
    feiten['niet-anders-haalbaar'] === 'ja' &&
    feiten['minimale-gegevens'] === 'ja' &&
    feiten['aanbieder-geinformeerd'] === 'ja' &&
    feiten['controleur-geheimhouder'] === 'ja'
  )
}

/** One step shown not met outweighs every step that is merely not shown. */
function hasFailedStep(feiten: VolledigeFeiten): boolean {
  return (
    feiten.controledoel === 'nee' ||
    feiten['algemeen-plan'] === 'nee' ||
    feiten['plan-openbaar'] === 'nee' ||
    feiten['specifieke-risicoanalyse'] === 'nee' ||
    feiten['niet-anders-haalbaar'] === 'nee' ||
    feiten['aanbieder-geinformeerd'] === 'nee' ||
    hasFailedCoreStep(feiten)
  )
}

/** The three steps that fraud inquiry shares with detail control (F099). */
function hasFailedCoreStep(feiten: VolledigeFeiten): boolean {
  return (
    feiten['specifiek-plan'] === 'nee' ||
    feiten['minimale-gegevens'] === 'nee' ||
    feiten['controleur-geheimhouder'] === 'nee'
  )
}

function readFraudInquiry(feiten: VolledigeFeiten): Row {
  const informed = feiten['aanbieder-geinformeerd']
  const maySkipInforming = feiten.onderzoeksbelang === 'ja'
  if (isCoreShown(feiten) && informed === 'ja') return FRAUD
  if (isCoreShown(feiten) && maySkipInforming) return FRAUD_TOLD_LATER
  if (hasWrittenConsent(feiten)) return FRAUD_CONSENT
  if (hasFailedCoreStep(feiten)) return FRAUD_STEP_FAILED
  return informed === 'nee' && !maySkipInforming ? FRAUD_STEP_FAILED : FRAUD_STEP_UNSHOWN
}

function isCoreShown(feiten: VolledigeFeiten): boolean {
  return (
    feiten['specifiek-plan'] === 'ja' &&
    feiten['minimale-gegevens'] === 'ja' &&
    feiten['controleur-geheimhouder'] === 'ja'
  )
}

/** F096: written consent to the provider, for the least that is needed, read by someone bound to secrecy. */
function hasWrittenConsent(feiten: VolledigeFeiten): boolean {
  if (feiten['schriftelijke-toestemming'] !== 'ja') return false
  return feiten['minimale-gegevens'] === 'ja' && feiten['controleur-geheimhouder'] === 'ja'
}
