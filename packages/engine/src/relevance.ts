// Which unknown facts can still matter: two possible cases that differ in that fact alone and end differently.
import { type Diagrams, FALSE, leaf, type Ref } from './diagram.ts'
import { IMPOSSIBLE } from './slice.ts'
import { supportOf } from './survey.ts'

/**
 * The free variables of `ref` that can change its leaf between two possible cases that differ in nothing else.
 * Leaf 0 is an impossible case and never counts. Source: the notion of a relevant variable on decision diagrams.
 */
export function relevantVariables(diagrams: Diagrams, ref: Ref): readonly number[] {
  return supportOf(diagrams, ref).filter((variable) => matters(diagrams, ref, variable))
}

function matters(diagrams: Diagrams, ref: Ref, variable: number): boolean {
  const cofactors = cofactorsOf(diagrams, ref, variable)
  return cofactors.some((left, index) => cofactors.slice(index + 1).some((right) => differ(diagrams, left, right)))
}

/** The diagrams that remain when the variable takes each of its values; equal ones once. */
export function cofactorsOf(diagrams: Diagrams, ref: Ref, variable: number): readonly Ref[] {
  const codes = new Int8Array(diagrams.sizes.length).fill(-1)
  const all = Array.from({ length: diagrams.sizes[variable] ?? 0 }, (_, value) => {
    codes[variable] = value
    return diagrams.restrict(ref, codes)
  })
  return [...new Set(all)]
}

/** True when some assignment ends in two different possible leaves. */
export function differ(diagrams: Diagrams, a: Ref, b: Ref): boolean {
  const joint = diagrams.combine(
    a,
    b,
    (x, y) => (x !== y && x !== IMPOSSIBLE && y !== IMPOSSIBLE ? 1 : 0),
    sameOrImpossible,
  )
  return joint !== FALSE
}

/** Equal diagrams never differ, and an impossible case differs from nothing. */
function sameOrImpossible(a: Ref, b: Ref): Ref | undefined {
  return a === b || a === leaf(IMPOSSIBLE) || b === leaf(IMPOSSIBLE) ? FALSE : undefined
}
