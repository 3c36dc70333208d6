// Pet adviseur: an expert from outside the municipality, engaged by the college, who advises on a decision.
import type { Gegeven } from '@deelwijs/words'
import { readRuledOut, weighingRows } from './dossierafweging.ts'
import type { VolledigeFeiten } from './feiten.ts'
import { GROUP_OF, ROUTE_KIND } from './gegevens.ts'
import { askFirst, magNiet, NO_ROW, type Row, weigh } from './rij.ts'

const NOT_ENGAGED = magNiet('adviseur-niet-ingeschakeld', 'F053', 'F125', 'F039', 'H3.2.2')
const NOT_REGISTERED = magNiet('adviseur-niet-geregistreerd', 'F103', 'F039', 'H3.2.2')
const NOT_COMPETENT = magNiet('adviseur-niet-bekwaam', 'F103', 'F039', 'H3.2.2')
const TREATS = magNiet('adviseur-is-behandelaar', 'F125', 'F039', 'H3.2.2')
const COMPULSORY = magNiet('adviseur-gedwongen-kader', 'F008', 'F018', 'F039')
const NO_DOUBT = magNiet('adviseur-rechtstreeks-zonder-twijfel', 'F009', 'F039', 'H3.2.3')
const ENGAGEMENT_UNSHOWN = askFirst('adviseur-inschakeling-niet-gebleken', 'F053', 'F125', 'H3.2.2')
const ROWS = weighingRows('adviseur', 'gewoon', 'H3.2.2')
const ADVICE = weigh(
  'gewoon',
  'adviseur-afweging',
  'F053',
  'F054',
  'F058',
  'F124',
  'F125',
  'F138',
  'F139',
  'F039',
  'F142',
  'F147',
  'F149',
  'H2.1.3',
  'H3.2.2',
)

/** Reads the rows of the pet adviseur, in the order of the table. In: a case that passed precedence 1-6. */
export function readAdviseur(feiten: VolledigeFeiten, gegeven: Gegeven): Row {
  switch (GROUP_OF.get(gegeven)) {
    case 'identificatie':
    case 'procesinformatie':
    case 'toelichting':
    case 'dossier':
      return readUnfit(feiten) ?? readRoute(feiten) ?? readRuledOut(feiten, ROWS) ?? readRequest(feiten)
    default:
      return NO_ROW
  }
}

function readUnfit(feiten: VolledigeFeiten): Row | null {
  if (feiten['adviseur-ingeschakeld'] === 'nee') return NOT_ENGAGED
  if (feiten['adviseur-geregistreerd'] === 'nee') return NOT_REGISTERED
  if (feiten['adviseur-bekwaam'] === 'nee') return NOT_COMPETENT
  return feiten['adviseur-is-behandelaar'] === 'ja' ? TREATS : null
}

function readRoute(feiten: VolledigeFeiten): Row | null {
  const route = ROUTE_KIND.get(feiten.route)
  if (route === 'gedwongen') return COMPULSORY
  return route === 'rechtstreeks' && feiten['twijfel-onderbouwd'] === 'nee' ? NO_DOUBT : null
}

function readRequest(feiten: VolledigeFeiten): Row {
  if (feiten['adviseur-ingeschakeld'] !== 'ja') return ENGAGEMENT_UNSHOWN
  if (feiten.motivering !== 'concreet') return ROWS.unmotivated
  return feiten.overlegd === 'nee' ? ROWS.notConsulted : ADVICE
}
