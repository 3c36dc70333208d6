// Leaves out of a case every fact that is only there to make it possible: what stays still forces what is told.
import { type Facts, reachableOutcomes, type Slice, smallestReason } from '@deelwijs/engine'

/** One thing told about a case: under these norms and facts, the outcome for this element is certain. */
export type Telling = { readonly slice: Slice; readonly facts: Facts; readonly gegeven: string }

/**
 * The facts of a case that matter: those in `keep`, and the fewest that force each outcome told. When an outcome is not
 * certain, all facts stay.
 */
export function smallestCase(facts: Facts, keep: readonly string[], tellings: readonly Telling[]): Facts {
  const certain = tellings.every(
    ({ slice, facts: own, gegeven }) => reachableOutcomes(slice, own, gegeven).length === 1,
  )
  if (!certain) return facts
  const reasons = tellings.flatMap((told) => Object.keys(smallestReason(told.slice, told.facts, told.gegeven)))
  const needed = new Set([...keep, ...reasons])
  return Object.fromEntries(Object.entries(facts).filter(([feit]) => needed.has(feit)))
}
