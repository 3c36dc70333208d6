// Which sources are cited: those of a regime that does not apply stay away.
import type { Facts, NormSet } from './grammar.ts'

/** The sources that hold under the known facts, in the order given. */
export function shownSources(set: NormSet, ids: readonly string[], facts: Facts): readonly string[] {
  const hidden = set.bronfilters.filter(({ feit, waarde }) => facts[feit] === waarde).flatMap(({ zonder }) => zonder)
  return ids.filter((id) => !hidden.includes(id))
}
