// Which sources are cited: those of a regime that does not apply stay away.
import type { Facts, NormSet } from './grammar.ts'

type SourceFilter = NormSet['bronfilters'][number]

/** The sources that hold under the known facts, in the order given. */
export function shownSources(set: NormSet, ids: readonly string[], facts: Facts): readonly string[] {
  return set.bronfilters.filter(({ feit, waarde }) => facts[feit] === waarde).reduce(withoutHidden, ids)
}

/** The sources that one filter leaves, where it applies. */
export function withoutHidden(ids: readonly string[], { zonder }: SourceFilter): readonly string[] {
  return ids.filter((id) => !zonder.includes(id))
}
