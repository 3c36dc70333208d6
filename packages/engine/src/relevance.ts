// Which unknown facts can still matter: two possible cases that differ in that fact alone and end differently.
import { type Diagrams, isLeaf, leaf, type Ref } from './diagram.ts'
import { ABSENT, PairMemo } from './pair-memo.ts'
import { IMPOSSIBLE } from './slice.ts'
import { reachable } from './survey.ts'

const NEVER: Ref = leaf(IMPOSSIBLE)

/** Gives the free variables of a diagram that can change its leaf; see `relevance`. */
export type Relevance = (ref: Ref) => readonly number[]

/**
 * The free variables of a diagram that can change its leaf between two possible cases that differ in nothing else, in
 * order. Leaf 0 is an impossible case and never counts. What was worked out for one diagram is remembered for the next:
 * many elements share their parts. Source: the notion of a relevant variable on decision diagrams.
 */
export function relevance(diagrams: Diagrams): Relevance {
  const differ = differIn(diagrams)
  const known = new Map<Ref, readonly number[]>()
  return (ref) => {
    const found = known.get(ref) ?? relevantVariables(diagrams, ref, differ)
    known.set(ref, found)
    return found
  }
}

/** Some choice of the variables above leads to each node; so its variable matters when two of its children differ. */
function relevantVariables(diagrams: Diagrams, root: Ref, differ: Differ): readonly number[] {
  const found = new Set<number>()
  for (const ref of reachable(diagrams, root)) {
    if (isLeaf(ref) || found.has(diagrams.variableOf(ref))) continue
    if (somePair([...new Set(diagrams.childrenOf(ref))], differ)) found.add(diagrams.variableOf(ref))
  }
  return [...found].sort((a, b) => a - b)
}

function somePair(refs: readonly Ref[], differ: Differ): boolean {
  return refs.some((left, index) => refs.slice(index + 1).some((right) => differ(left, right)))
}

type Differ = (a: Ref, b: Ref) => boolean

/** Whether some assignment ends in two different possible leaves; each pair of diagrams is looked at once. */
function differIn(diagrams: Diagrams): Differ {
  const memo = new PairMemo()
  const differ: Differ = (a, b) => {
    // Equal diagrams never differ, and an impossible case differs from nothing.
    if (a === b || a === NEVER || b === NEVER) return false
    if (isLeaf(a) && isLeaf(b)) return true
    const low = Math.min(a, b)
    const high = Math.max(a, b)
    const known = memo.get(low, high)
    if (known !== ABSENT) return known === 1
    const found = differBelow(low, high)
    memo.set(low, high, found ? 1 : 0)
    return found
  }
  const differBelow: Differ = (a, b) => {
    const variable = Math.min(diagrams.variableOf(a), diagrams.variableOf(b))
    for (let value = 0; value < (diagrams.sizes[variable] ?? 0); value += 1) {
      if (differ(diagrams.child(a, variable, value), diagrams.child(b, variable, value))) return true
    }
    return false
  }
  return differ
}
