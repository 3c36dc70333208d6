// What would change this: the nearest other outcomes, over facts that someone may lawfully change now.

import type { Facts, Step } from './grammar.ts'
import { judgeElement } from './judge.ts'
import { impossible } from './request.ts'
import type { Slice } from './slice.ts'
import { subsets } from './subsets.ts'

/** A set of lawful changes, what they lead to, and who makes them. `oordeel` is null while facts to ask then decide. */
export type Change = {
  readonly feiten: Facts
  readonly oordeel: string | null
  readonly mogelijk: readonly string[]
  readonly gewicht: string | null
  readonly door: readonly string[]
}

const MOST_STEPS = 3
const MOST_CHANGES = 4

/**
 * The smallest sets of lawful steps (at most three at once) after which the element has, or can have, another outcome,
 * fewest steps first; no set holds another one that leads to the same. Never a change of age, judgement or refusal: the
 * vocabulary lists the steps.
 */
export function nearestChanges(slice: Slice, facts: Facts, element: string): readonly Change[] {
  const now = judgeElement(slice, facts, element)
  if (now.oordeel === null) return []
  const steps = slice.set.woorden.stappen.filter((step) => step.van.includes(facts[step.feit] ?? ''))
  const found: Change[] = []
  for (let size = 1; size <= Math.min(MOST_STEPS, steps.length); size += 1) {
    for (const chosen of subsets(steps, size)) {
      if (found.length >= MOST_CHANGES) return found
      const change = tryChange(slice, facts, element, chosen)
      if (change !== null && change.oordeel !== now.oordeel && !found.some((other) => holdsWithin(other, change)))
        found.push(change)
    }
  }
  return found
}

function tryChange(slice: Slice, facts: Facts, element: string, steps: readonly Step[]): Change | null {
  if (new Set(steps.map((step) => step.feit)).size < steps.length) return null
  const changed = Object.fromEntries(steps.map((step) => [step.feit, step.naar]))
  const after = { ...facts, ...changed }
  if (impossible(slice, after) !== null) return null
  const verdict = judgeElement(slice, after, element)
  return {
    feiten: changed,
    oordeel: verdict.oordeel,
    mogelijk: verdict.mogelijk,
    gewicht: verdict.gewicht,
    door: [...new Set(steps.map((step) => step.door))],
  }
}

/** True when `smaller` already leads to the same with part of the steps of `larger`. */
function holdsWithin(smaller: Change, larger: Change): boolean {
  return (
    smaller.mogelijk.join() === larger.mogelijk.join() &&
    Object.entries(smaller.feiten).every(([fact, value]) => larger.feiten[fact] === value)
  )
}
