// The receipt: what was asked, under which norms, so that the same answer can be given again years later.
import type { Receipt, Request, Verdict } from './answer.ts'
import type { Slice } from './slice.ts'

/** The version of the engine that stands in every receipt. */
export const ENGINE_VERSION = '0.1.0'

/** The receipt of an answer: date, facts, elements, the norms that decided with their versions, and the norm set's fingerprint. */
export function receiptOf(slice: Slice, request: Request, verdicts: readonly Verdict[]): Receipt {
  const used = new Set(verdicts.map((verdict) => verdict.norm))
  return {
    peildatum: request.peildatum,
    feiten: request.feiten,
    gegevens: request.gegevens,
    uitkomsten: verdicts.map(({ gegeven, oordeel, mogelijk }) => ({ gegeven, oordeel, mogelijk })),
    normen: slice.norms
      .filter((norm) => used.has(norm.id))
      .map((norm) => ({ id: norm.id, versie: norm.versie ?? '1' })),
    normenset: slice.set.vingerafdruk,
    engine: ENGINE_VERSION,
  }
}
