// Why this outcome: the smallest set of known facts that already forces it.
import { encode } from './coding.ts'
import type { Facts } from './grammar.ts'
import { IMPOSSIBLE, type Slice, scratch } from './slice.ts'
import { smallestForcing } from './smallest.ts'
import { leavesOf } from './survey.ts'

/**
 * The fewest of the known facts with which the outcome of the element is already certain; among equally small sets one
 * with facts that are asked first. Returns no facts when the outcome is not certain. Exact.
 */
export function smallestReason(compiled: Slice, facts: Facts, element: string): Facts {
  const slice = scratch(compiled)
  const { diagrams, coding } = slice
  const codes = encode(coding, facts, element)
  const ends = leavesOf(diagrams, diagrams.restrict(slice.outcome, codes)).filter((end) => end !== IMPOSSIBLE)
  const [outcome] = ends
  if (outcome === undefined || ends.length > 1) return {}
  // A set of one's own may leave facts out of the order of asking: those come last.
  const asked = [...new Set([...slice.set.woorden.vraagvolgorde, ...Object.keys(slice.set.woorden.feiten)])]
  const chosen = smallestForcing({
    diagrams,
    root: diagrams.restrict(slice.outcome, encode(coding, {}, element)),
    codes,
    escapes: (end) => end !== IMPOSSIBLE && end !== outcome,
    order: asked.map((fact) => coding.variable.get(fact) ?? -1),
  })
  const names = asked.filter((fact) => chosen.has(coding.variable.get(fact) ?? -1))
  return Object.fromEntries(names.map((fact) => [fact, facts[fact] ?? '']))
}
