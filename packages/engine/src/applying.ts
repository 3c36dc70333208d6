// Whether a norm applies for certain with what is known now.
import { holdsSoFar } from './condition.ts'
import type { Facts, NormData } from './grammar.ts'
import type { Slice } from './slice.ts'

/** True when the norm's condition holds, and its exception does not, whatever the facts that are still unknown. */
export function certainlyApplies(slice: Slice, norm: NormData, facts: Facts, element: string): boolean {
  const { groepen } = slice.set.woorden
  const unless = norm.tenzij === undefined ? false : holdsSoFar(norm.tenzij, facts, element, groepen)
  return unless === false && holdsSoFar(norm.als, facts, element, groepen) === true
}
