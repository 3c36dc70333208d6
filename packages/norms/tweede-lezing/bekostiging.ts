// Petten bekostiger, accountant and beleid: the closed list of Regeling Jeugdwet 6a.1, the four tests, and figures only.
import type { Gegeven } from '@deelwijs/words'
import type { VolledigeFeiten } from './feiten.ts'
import { ROUTE_KIND } from './gegevens.ts'
import { magNiet, moet, moetByCommission, nietNodig, type Row } from './rij.ts'

const LIST = moet('bekostiger-lijst', 'F053', 'F056', 'F058', 'F060', 'F072', 'F073', 'F076', 'F078', 'F139', 'F039')
const LIST_BSN = moet('bekostiger-bsn', 'F053', 'F056', 'F058', 'F060', 'F025', 'F074', 'F139', 'F039')
const LIST_CARE = moet(
  'bekostiger-product-en-omvang',
  'F053',
  'F056',
  'F058',
  'F060',
  'F076',
  'F080',
  'F084',
  'F139',
  'F039',
  'F142',
  'F147',
  'F149',
)
const LIST_REFERRER = moet('bekostiger-verwijzer', 'F053', 'F056', 'F058', 'F060', 'F077', 'F139', 'F039')
const NO_DOCTOR = magNiet('bekostiger-verwijzer-geen-arts', 'F060', 'F077', 'F039')
const NAME_WITHOUT_BSN = moet('bekostiger-naam-zonder-bsn', 'F053', 'F056', 'F058', 'F060', 'F074', 'F139', 'F039')
const NAME_BESIDE_BSN = magNiet('bekostiger-naam-naast-bsn', 'F060', 'F074', 'F039')
const NAME_SECRET = magNiet('bekostiger-geheim-adres', 'F086', 'F039')
const DATES = moet('bekostiger-datums', 'F053', 'F056', 'F058', 'F060', 'F075', 'F139', 'F039')
const DATES_UNWANTED = nietNodig('bekostiger-datums-niet-gewenst', 'F075')
const TASK_FUNDED = nietNodig('bekostiger-taakgericht', 'F100', 'F138')
const MAIN_GROUP = moet(
  'bekostiger-diagnosehoofdgroep',
  'F053',
  'F056',
  'F058',
  'F060',
  'F080',
  'F082',
  'F139',
  'F039',
  'F142',
  'F147',
  'F149',
)
const NO_MAIN_GROUP = magNiet('bekostiger-diagnosehoofdgroep-niet', 'F080', 'F081', 'F082', 'F083', 'F039')
const OUTSIDE_LIST = magNiet('bekostiger-buiten-lijst', 'F060', 'F039')

const FOUR_TESTS = moetByCommission('accountant-verantwoording', 'F053', 'F056', 'F139', 'H2.1.3')
const ACCOUNTANT_ELSE = magNiet('accountant-anders', 'F087', 'F039', 'H2.1.3')
const ABOUT_A_PERSON = magNiet('beleid-persoonsgegevens', 'F107', 'F065', 'F039')

/** Reads the rows of the pet bekostiger. In: a case that passed precedence 1-6. Out: the row that applies. */
export function readBekostiger(feiten: VolledigeFeiten, gegeven: Gegeven): Row {
  switch (gegeven) {
    case 'diagnosehoofdgroep':
      return mayGetMainGroup(feiten) ? MAIN_GROUP : NO_MAIN_GROUP
    case 'declaratiegegevens':
    case 'bsn':
    case 'verwijzer-identiteit':
    case 'aanbieder-en-contract':
    case 'product':
    case 'omvang':
    case 'naam-adres-geboortedatum':
    case 'duur':
      return feiten.bekostigingswijze === 'taakgericht' ? TASK_FUNDED : readClosedList(feiten, gegeven)
    default:
      return OUTSIDE_LIST
  }
}

function readClosedList(feiten: VolledigeFeiten, gegeven: Gegeven): Row {
  switch (gegeven) {
    case 'bsn':
      return LIST_BSN
    case 'product':
    case 'omvang':
      return LIST_CARE
    case 'verwijzer-identiteit':
      return ROUTE_KIND.get(feiten.route) === 'rechtstreeks' ? LIST_REFERRER : NO_DOCTOR
    case 'naam-adres-geboortedatum':
      if (feiten['bsn-beschikbaar'] === 'ja') return NAME_BESIDE_BSN
      return feiten['geheim-adres'] === 'ja' ? NAME_SECRET : NAME_WITHOUT_BSN
    case 'duur':
      return feiten['datums-gewenst'] === 'ja' ? DATES : DATES_UNWANTED
    default:
      return LIST
  }
}

/** Only the remaining specialist ggz, agreed, and without the joint privacyverklaring. */
function mayGetMainGroup(feiten: VolledigeFeiten): boolean {
  if (feiten.bekostigingswijze === 'taakgericht') return false
  if (feiten['ggz-soort'] !== 'specialistisch-overig') return false
  return feiten['hoofdgroep-afgesproken'] === 'ja' && feiten.privacyverklaring === 'nee'
}

/** Reads the row of the accountant: totals for the four tests, nothing else. */
export function readAccountant(gegeven: Gegeven): Row {
  return gegeven === 'verantwoording' ? FOUR_TESTS : ACCOUNTANT_ELSE
}

/** Reads the row of beleid: an incidental request never holds anything about a person. */
export function readBeleid(): Row {
  return ABOUT_A_PERSON
}
