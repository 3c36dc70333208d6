// Simplifies a diagram for cases that are known to be possible: what only serves to rule out the impossible falls away.
import { type Diagrams, leaf, type Ref } from './diagram.ts'
import { IMPOSSIBLE } from './slice.ts'

const NOWHERE: Ref = leaf(IMPOSSIBLE)

/**
 * A smaller diagram with the same leaf in every possible case; in an impossible case it may say anything.
 * Source of the technique: Coudert and Madre (1990), the operator "restrict".
 */
export function possibleOnly(diagrams: Diagrams, root: Ref): Ref {
  const memo = new Map<Ref, Ref>()
  const visit = (ref: Ref): Ref => {
    if (ref < 0) return ref
    const known = memo.get(ref)
    if (known !== undefined) return known
    const kids = diagrams.childrenOf(ref).map(visit)
    const somewhere = kids.find((kid) => kid !== NOWHERE) ?? NOWHERE
    const all = kids.map((kid) => (kid === NOWHERE ? somewhere : kid))
    const simpler = diagrams.branch(diagrams.variableOf(ref), all)
    memo.set(ref, simpler)
    return simpler
  }
  return visit(root)
}
