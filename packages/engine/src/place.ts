// Writes a case down in Dutch for a problem: the element and the facts that are fixed.
import { type Coding, decode, ELEMENT } from './coding.ts'

/** A case in Dutch: the element and the facts that are fixed. */
export function placeOf(coding: Coding, { fixed }: { readonly fixed: ReadonlyMap<number, number> }): string {
  const { facts, element } = decode(coding, fixed)
  const named = [...(element === null ? [] : [[ELEMENT, element]]), ...Object.entries(facts)]
  return named.length === 0 ? 'elk geval' : named.map(([fact, value]) => `${fact}=${value}`).join(', ')
}
