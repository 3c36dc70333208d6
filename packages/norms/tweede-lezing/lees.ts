// De deur van de tweede lezing: de uitkomstentabel als gewone code, los van de normen geschreven, van boven naar beneden.
import type { Gegeven } from '@deelwijs/words'
import { readAdviseur } from './adviseur.ts'
import { readAccountant, readBekostiger, readBeleid } from './bekostiging.ts'
import { readBeslisser } from './beslisser.ts'
import { readControle } from './controle.ts'
import type { Lezing, LezingMetUitleg, VolledigeFeiten } from './feiten.ts'
import { readCasusregisseur, readHulpverlener, readVerwijzer } from './hulp.ts'
import { dutiesOf, NO_DUTIES } from './plichten.ts'
import { magNiet, NO_ROW, nietNodig, type Row, row } from './rij.ts'
import { readAccess } from './toegang.ts'
import { readWijkteam } from './wijkteam.ts'

export type { Lezing, LezingMetUitleg, VolledigeFeiten } from './feiten.ts'

const FIGURES = row(['mag', null, 'kengetallen'], ['F107'], NO_DUTIES)
const NEVER_PRESENT = magNiet('gesprek-bijwonen-andere-pet', 'F047', 'F141', 'H2.2')
const REFUSED_NOT_NEEDED = nietNodig('weigering-definitief-aanvraag-vervalt', 'H2.1.3')
const REFUSED_MAG_NIET = magNiet('weigering-definitief', 'F039', 'H2.1.3')

/**
 * Reads the outcome table for one element.
 * In: a possible case with all facts known, and an element. Out: outcome, weight and the code of the row applied,
 * as a shared frozen object. It does not fail. Source: the table of expected outcomes, precedence 1 to 10.
 */
export function leesTabel(feiten: VolledigeFeiten, gegeven: Gegeven): Lezing {
  return readRow(feiten, gegeven).lezing
}

/**
 * The same reading with the sources of the row (law facts `F…`, paragraphs of the guidance `H…`) and the duties.
 * The regime chooses between 7.3 Jeugdwet and Boek 7 BW as source; it never changes the outcome.
 */
export function leesTabelMetUitleg(feiten: VolledigeFeiten, gegeven: Gegeven): LezingMetUitleg {
  const { lezing, bronnen, bronnenGeneeskundig, plichten } = readRow(feiten, gegeven)
  return {
    oordeel: lezing.oordeel,
    gewicht: lezing.gewicht,
    reden: lezing.reden,
    bronnen: feiten.regime === 'geneeskundig' ? bronnenGeneeskundig : bronnen,
    plichten: dutiesOf(plichten, feiten),
  }
}

function readRow(feiten: VolledigeFeiten, gegeven: Gegeven): Row {
  if (gegeven === 'kengetallen') return FIGURES
  const settled = readAccess(feiten, gegeven)
  if (settled !== null) return settled
  const found = readPet(feiten, gegeven)
  return feiten.weigering === 'definitief' ? readAfterRefusal(feiten, found) : found
}

function readPet(feiten: VolledigeFeiten, gegeven: Gegeven): Row {
  switch (feiten.pet) {
    case 'hulpverlener':
      return readHulpverlener(feiten, gegeven)
    case 'casusregisseur':
      return readCasusregisseur(feiten, gegeven)
    default:
      return gegeven === 'gesprek-bijwonen' ? NEVER_PRESENT : readOtherPet(feiten, gegeven)
  }
}

function readOtherPet(feiten: VolledigeFeiten, gegeven: Gegeven): Row {
  switch (feiten.pet) {
    case 'beslisser':
      return readBeslisser(feiten, gegeven)
    case 'toeleider':
    case 'bepaler':
      return readWijkteam(feiten, gegeven)
    case 'adviseur':
      return readAdviseur(feiten, gegeven)
    case 'bekostiger':
      return readBekostiger(feiten, gegeven)
    case 'materiele-controleur':
    case 'fraudeonderzoeker':
      return readControle(feiten, gegeven)
    case 'accountant':
      return readAccountant(gegeven)
    case 'beleid':
      return readBeleid()
    case 'verwijzer':
      return readVerwijzer(feiten, gegeven)
    default:
      return NO_ROW
  }
}

/** Precedence 8: a definitive refusal ends the application; what a control or a helper may get stays as it was. */
function readAfterRefusal(feiten: VolledigeFeiten, found: Row): Row {
  switch (feiten.pet) {
    case 'toeleider':
    case 'bepaler':
    case 'beslisser':
    case 'adviseur':
      return refuse(found)
    case 'bekostiger':
      return feiten['zelf-betaald'] === 'ja' ? refuse(found) : found
    default:
      return found
  }
}

function refuse(found: Row): Row {
  switch (found.lezing.oordeel) {
    case 'moet':
      return REFUSED_NOT_NEEDED
    case 'mag-na-afweging':
    case 'mag-met-toestemming':
    case 'eerst-navragen':
      return REFUSED_MAG_NIET
    default:
      return found
  }
}
