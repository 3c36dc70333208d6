// A dossier element asked by someone with a municipal task: refuse, ask back, consult first, or weigh.
import type { VolledigeFeiten } from './feiten.ts'
import { isDecisionPending } from './gegevens.ts'
import { askFirst, magNiet, type Row, weigh } from './rij.ts'

/** The rows that one pet has for such a request. */
export type WeighingRows = {
  readonly notPending: Row
  readonly standard: Row
  readonly unasked: Row
  readonly notNecessary: Row
  readonly lighterWay: Row
  readonly unmotivated: Row
  readonly notConsulted: Row
  readonly weighed: Row
}

/** Builds the rows of one pet. In: the prefix of the reason codes, the weight and the paragraph of the guidance. */
export function weighingRows(prefix: string, gewicht: 'gewoon' | 'zwaar', paragraph: string): WeighingRows {
  return Object.freeze({
    notPending: magNiet(`${prefix}-geen-besluit-aan-de-orde`, 'F039', 'F138', paragraph),
    standard: magNiet(`${prefix}-standaard`, 'F039', 'F138', 'H3.2.4', 'H3.2.5'),
    unasked: magNiet(`${prefix}-ongevraagd`, 'F039', 'F058', 'F138'),
    notNecessary: magNiet(`${prefix}-niet-noodzakelijk`, 'F053', 'F138', 'F039'),
    lighterWay: magNiet(`${prefix}-minder-ingrijpend`, 'F138', 'F039'),
    unmotivated: askFirst(`${prefix}-ongemotiveerd`, 'F053', 'F138', paragraph),
    notConsulted: magNiet(`${prefix}-niet-overlegd`, 'F039', 'H2.1.3', paragraph),
    weighed: weigh(
      gewicht,
      `${prefix}-afweging`,
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
      paragraph,
    ),
  })
}

/** The request itself rules the element out: nothing pending, not a targeted request, or judged out. Null: it does not. */
export function readRuledOut(feiten: VolledigeFeiten, rows: WeighingRows): Row | null {
  if (!isDecisionPending(feiten.aanleiding)) return rows.notPending
  if (feiten.uitvraag !== 'gericht') return feiten.uitvraag === 'standaard' ? rows.standard : rows.unasked
  if (feiten.noodzakelijk === 'nee') return rows.notNecessary
  return feiten['minder-ingrijpend'] === 'ja' ? rows.lighterWay : null
}

/** What is left of the request: motivated for this case and talked over with the family, or not yet. */
export function readMotivated(feiten: VolledigeFeiten, rows: WeighingRows): Row {
  if (feiten.motivering !== 'concreet') return rows.unmotivated
  return feiten.overlegd === 'nee' ? rows.notConsulted : rows.weighed
}
