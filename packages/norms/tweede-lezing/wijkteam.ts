// Petten toeleider and bepaler (the wijkteam): own overleg by consent, the municipal route, and a melding by the provider.
import type { Gegeven, Groep } from '@deelwijs/words'
import { readMotivated, readRuledOut, type WeighingRows, weighingRows } from './dossierafweging.ts'
import type { VolledigeFeiten } from './feiten.ts'
import { GROUP_OF, isDecisionPending, ROUTE_KIND } from './gegevens.ts'
import { byConsent, HARMS_OTHER, magNiet, moet, NO_ROW, nietNodig, type Row, weigh } from './rij.ts'
import { readSecondOpinion } from './second-opinion.ts'

const CONSULT = byConsent('wijkteam-overleg', 'F139', 'F142', 'F039', 'H3.2.3')
const CONSULT_REFUSED = magNiet('wijkteam-overleg-geweigerd', 'F039', 'H3.2.3')
const CONSULT_NOT_NEEDED = magNiet('wijkteam-overleg-niet-nodig', 'F039', 'F138')
const CONSULT_OTHER_ELEMENT = magNiet('wijkteam-overleg-ander-gegeven', 'F039', 'H3.2.3')
const COMPULSORY = magNiet('wijkteam-gedwongen-kader', 'F008', 'F018', 'F039')
const DIRECT_TOELEIDER = magNiet('toeleider-rechtstreeks', 'F009', 'F039', 'H3.2.1')
const DIRECT_BEPALER = magNiet('bepaler-rechtstreeks', 'F009', 'F021', 'F039', 'H3.2.3')
const IDENTITY = moet('wijkteam-identificatie', 'F053', 'F054', 'F025', 'F058', 'F139', 'F039', 'H3.2.1', 'H3.2.3')
const PROCESS = moet(
  'wijkteam-procesinformatie',
  'F053',
  'F054',
  'F058',
  'F139',
  'F039',
  'F142',
  'F147',
  'F149',
  'H3.2.1',
  'H3.2.3',
)
const MAIN_LINES = weigh(
  'licht',
  'wijkteam-toelichting',
  'F053',
  'F054',
  'F058',
  'F138',
  'F139',
  'F039',
  'F142',
  'F147',
  'F149',
  'H3.2.1',
  'H3.2.3',
)
const NOT_PENDING = nietNodig('wijkteam-geen-besluit-aan-de-orde', 'F138')
const REPORT = weigh(
  'gewoon',
  'toeleider-melding-afweging',
  'F053',
  'F054',
  'F058',
  'F138',
  'F139',
  'F039',
  'F142',
  'F147',
  'F149',
  'H2.1.3',
  'H3.2.1',
)
const REPORT_NOT_NECESSARY = magNiet('toeleider-melding-niet-noodzakelijk', 'F138', 'F039', 'H3.2.1')
const REPORT_LIGHTER_WAY = magNiet('toeleider-melding-minder-ingrijpend', 'F138', 'F039', 'H3.2.1')
const REPORT_NOT_CONSULTED = magNiet('toeleider-melding-niet-overlegd', 'F039', 'H2.1.3', 'H3.2.1')
const DOSSIER_TOELEIDER = weighingRows('toeleider-dossier', 'gewoon', 'H3.2.1')
const DOSSIER_BEPALER = weighingRows('bepaler-dossier', 'gewoon', 'H3.2.3')

/** Reads the rows of toeleider and bepaler. In: a case that passed precedence 1-6. Out: the row that applies. */
export function readWijkteam(feiten: VolledigeFeiten, gegeven: Gegeven): Row {
  const groep = GROUP_OF.get(gegeven)
  const route = ROUTE_KIND.get(feiten.route)
  if (route === 'gedwongen') return COMPULSORY
  if (feiten.initiatief === 'overleg') return readConsultation(feiten, gegeven, groep)
  return route === 'rechtstreeks' ? readDirect(feiten, groep) : readMunicipal(feiten, gegeven, groep)
}

/** The provider looks for the wijkteam's view itself: consent carries it, and nothing may serve a decision. */
function readConsultation(feiten: VolledigeFeiten, gegeven: Gegeven, groep: Groep | undefined): Row {
  if (!isAboutTheHelp(groep) && gegeven !== 'afstemmingsinformatie') return CONSULT_OTHER_ELEMENT
  if (feiten['schaadt-ander'] === 'ja') return HARMS_OTHER
  if (feiten['nodig-voor-afstemming'] === 'nee') return CONSULT_NOT_NEEDED
  return feiten.toestemming === 'nee' ? CONSULT_REFUSED : CONSULT
}

function isAboutTheHelp(groep: Groep | undefined): boolean {
  return groep === 'dossier' || groep === 'toelichting' || groep === 'procesinformatie' || groep === 'identificatie'
}

function readDirect(feiten: VolledigeFeiten, groep: Groep | undefined): Row {
  if (feiten.pet === 'bepaler') return DIRECT_BEPALER
  if (feiten.initiatief !== 'melding') return DIRECT_TOELEIDER
  return isAboutTheHelp(groep) ? readReport(feiten) : NO_ROW
}

function readMunicipal(feiten: VolledigeFeiten, gegeven: Gegeven, groep: Groep | undefined): Row {
  switch (groep) {
    case 'identificatie':
      return isDecisionPending(feiten.aanleiding) ? IDENTITY : readBetweenDecisions(feiten)
    case 'procesinformatie':
      return isDecisionPending(feiten.aanleiding) ? PROCESS : readBetweenDecisions(feiten)
    case 'toelichting':
      return isDecisionPending(feiten.aanleiding) ? MAIN_LINES : readBetweenDecisions(feiten)
    case 'dossier':
      return readDossier(feiten)
    case 'second-opinion':
      return readSecondOpinion(feiten, gegeven)
    default:
      return NO_ROW
  }
}

function readBetweenDecisions(feiten: VolledigeFeiten): Row {
  return isReport(feiten) ? readReport(feiten) : NOT_PENDING
}

function readDossier(feiten: VolledigeFeiten): Row {
  if (isReport(feiten)) return readReport(feiten)
  const rows: WeighingRows = feiten.pet === 'bepaler' ? DOSSIER_BEPALER : DOSSIER_TOELEIDER
  return readRuledOut(feiten, rows) ?? readMotivated(feiten, rows)
}

/** The provider reports to the toeleider that more or other help is needed. */
function isReport(feiten: VolledigeFeiten): boolean {
  return feiten.pet === 'toeleider' && feiten.initiatief === 'melding'
}

/** Nobody asked, so no motivation is asked either: necessity, no lighter way and consultation decide. */
function readReport(feiten: VolledigeFeiten): Row {
  if (feiten.noodzakelijk === 'nee') return REPORT_NOT_NECESSARY
  if (feiten['minder-ingrijpend'] === 'ja') return REPORT_LIGHTER_WAY
  return feiten.overlegd === 'nee' ? REPORT_NOT_CONSULTED : REPORT
}
