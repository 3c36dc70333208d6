// One row of the outcome table as a shared frozen constant: the verdict, its sources per regime, its duties.
import type { Gewicht, Oordeel } from '@deelwijs/words'
import type { Lezing } from './feiten.ts'
import { BY_CONSENT, DISCLOSURE, type DutyBits, NO_DUTIES, STATUTORY, WEIGHING } from './plichten.ts'

export type Row = {
  readonly lezing: Lezing
  readonly bronnen: readonly string[]
  readonly bronnenGeneeskundig: readonly string[]
  readonly plichten: DutyBits
}

/** Where 7.3 Jeugdwet gives way to the medical contract (F029): the matching article of Boek 7 BW. */
const MEDICAL_SOURCE: ReadonlyMap<string, string> = new Map([
  ['F038', 'F115'],
  ['F039', 'F116'],
  ['F040', 'F117'],
  ['F042', 'F117'],
  ['F047', 'F119'],
])

/** Builds a row; for the regime `geneeskundig` the sources in 7.3 Jeugdwet are replaced by those in Boek 7 BW. */
export function row(
  lezing: readonly [Oordeel, Gewicht | null, string],
  bronnen: readonly string[],
  plichten: DutyBits,
): Row {
  const [oordeel, gewicht, reden] = lezing
  return Object.freeze({
    lezing: Object.freeze({ oordeel, gewicht, reden }),
    bronnen: Object.freeze([...bronnen]),
    bronnenGeneeskundig: Object.freeze([...new Set(bronnen.map((bron) => MEDICAL_SOURCE.get(bron) ?? bron))]),
    plichten,
  })
}

/** `moet` under 7.4.0 lid 2. */
export function moet(reden: string, ...bronnen: string[]): Row {
  return row(['moet', null, reden], bronnen, STATUTORY)
}

/** `moet` that rests on a commission, contract or protocol and not on 7.4.0 lid 2. */
export function moetByCommission(reden: string, ...bronnen: string[]): Row {
  return row(['moet', null, reden], bronnen, DISCLOSURE)
}

/** `mag-na-afweging` with its weight. */
export function weigh(gewicht: Gewicht, reden: string, ...bronnen: string[]): Row {
  return row(['mag-na-afweging', gewicht, reden], bronnen, WEIGHING)
}

/** `mag-met-toestemming`. */
export function byConsent(reden: string, ...bronnen: string[]): Row {
  return row(['mag-met-toestemming', null, reden], bronnen, BY_CONSENT)
}

export function magNiet(reden: string, ...bronnen: string[]): Row {
  return row(['mag-niet', null, reden], bronnen, NO_DUTIES)
}

export function askFirst(reden: string, ...bronnen: string[]): Row {
  return row(['eerst-navragen', null, reden], bronnen, NO_DUTIES)
}

export function nietNodig(reden: string, ...bronnen: string[]): Row {
  return row(['niet-nodig', null, reden], bronnen, NO_DUTIES)
}

export function buitenBereik(reden: string, ...bronnen: string[]): Row {
  return row(['buiten-bereik', null, reden], bronnen, NO_DUTIES)
}

/** Precedence 10: personal data that no row of the pet mentions stays secret (7.3.11 lid 1). */
export const NO_ROW = magNiet('geen-rij-voor-dit-gegeven', 'F039')

/** Precedence 7: a consent route closes where another would be harmed or good care forbids it. */
export const HARMS_OTHER = magNiet('toestemmingsroute-schaadt-ander', 'F039', 'F042')
