// Why this outcome: the smallest set of known facts that already forces it.

import type { Facts } from './grammar.ts'
import { reachableOutcomes } from './judge.ts'
import type { Slice } from './slice.ts'

/** Above this many tried sets the search for a still smaller reason stops and the irredundant one stands. */
const SEARCH_LIMIT = 20_000

/**
 * The fewest of the known facts with which the outcome of the element is already certain. First an irredundant set is
 * found by leaving facts out one by one; then all smaller sets of the facts that can matter are tried, up to a limit.
 * Returns no facts when the outcome is not certain.
 */
export function smallestReason(slice: Slice, facts: Facts, element: string): Facts {
  const outcome = reachableOutcomes(slice, facts, element)
  if (outcome.length !== 1) return {}
  const forces = (some: Facts): boolean => {
    const reached = reachableOutcomes(slice, some, element)
    return reached.length === 1 && reached[0] === outcome[0]
  }
  const leftOut = slice.set.woorden.vraagvolgorde.toReversed()
  const irredundant = leftOut.reduce((kept: Facts, fact) => {
    const rest = without(kept, fact)
    return fact in kept && forces(rest) ? rest : kept
  }, facts)
  return smallerReason(slice, facts, irredundant, forces) ?? irredundant
}

function without(facts: Facts, fact: string): Facts {
  return Object.fromEntries(Object.entries(facts).filter(([name]) => name !== fact))
}

function smallerReason(slice: Slice, facts: Facts, found: Facts, forces: (some: Facts) => boolean): Facts | null {
  const names = slice.set.woorden.vraagvolgorde.filter((fact) => fact in facts)
  let tried = 0
  for (let size = 0; size < Object.keys(found).length; size += 1) {
    for (const chosen of subsets(names, size)) {
      tried += 1
      if (tried > SEARCH_LIMIT) return null
      const some = Object.fromEntries(chosen.map((fact) => [fact, facts[fact] ?? '']))
      if (forces(some)) return some
    }
  }
  return null
}

/** All subsets of a size, in the order of the list. */
export function* subsets<T>(items: readonly T[], size: number, from = 0): Generator<readonly T[]> {
  if (size === 0) {
    yield []
    return
  }
  for (let index = from; index <= items.length - size; index += 1) {
    const item = items[index]
    if (item === undefined) continue
    for (const rest of subsets(items, size - 1, index + 1)) yield [item, ...rest]
  }
}
