// Proofs about the norm set as a whole: coverage, every norm at work, and knowledge that only narrows the answer.
import { encode } from './coding.ts'
import { isLeaf, leafValue, type Ref } from './diagram.ts'
import { decide } from './flat.ts'
import type { NormData } from './grammar.ts'
import { caseOf, type FormProof } from './scope.ts'
import { IMPOSSIBLE, type Slice } from './slice.ts'
import { countCases, leavesOf, reachable, shortestPath } from './survey.ts'

/** Every possible case ends in a norm; contradictions were refused when the slice was compiled. */
export function proveCoverage(slice: Slice): FormProof {
  const possible = countCases(slice.diagrams, slice.possible, (number) => number === 1)
  const decided = countCases(
    slice.diagrams,
    slice.winner,
    (number) => number !== IMPOSSIBLE && slice.winners.get(number).norm >= 0,
  )
  const hole = shortestPath(
    slice.diagrams,
    slice.winner,
    (number) => number !== IMPOSSIBLE && slice.winners.get(number).norm < 0,
  )
  const wrong = hole !== null || possible !== decided
  return {
    gevallen: possible,
    tegenvoorbeeld: wrong ? caseOf(slice, hole?.fixed ?? new Map(), null, 'Hier geldt geen norm.') : null,
  }
}

/** Each norm wins somewhere; doctrine names a norm that does, or a group with such a norm (its text may change by date). */
export function proveEveryNorm(slice: Slice): FormProof {
  const winning = new Set(
    leavesOf(slice.diagrams, slice.winner)
      .filter((number) => number !== IMPOSSIBLE)
      .map((number) => slice.winners.get(number).norm),
  )
  const works = (norm: NormData): boolean => winning.has(slice.norms.indexOf(norm))
  const idle = slice.norms.find((norm) => !works(norm))
  const covers = (other: NormData, name: string | undefined): boolean =>
    (other.id === name || other.groep === name) && works(other)
  const loose = slice.doctrine.find((norm) => !slice.norms.some((other) => covers(other, norm.gedektDoor)))
  const wrong = idle ?? loose
  return {
    gevallen: countCases(slice.diagrams, slice.possible, (number) => number === 1),
    tegenvoorbeeld:
      wrong === undefined ? null : caseOf(slice, new Map(), null, `Norm ${wrong.id} beslist in geen enkel geval.`),
  }
}

/**
 * The reachable set of a node is the union of those of its children: fixing a fact can only take outcomes away. Checked
 * node by node, on the table that verdicts are read from, together with the equality of that table and the diagram.
 */
export function proveMonotone(slice: Slice): FormProof {
  const below = new Map<Ref, ReadonlySet<number>>()
  const setOf = (ref: Ref): ReadonlySet<number> => {
    if (isLeaf(ref)) return new Set([leafValue(ref)])
    const known = below.get(ref)
    if (known !== undefined) return known
    const union = new Set(slice.diagrams.childrenOf(ref).flatMap((kid) => [...setOf(kid)]))
    below.set(ref, union)
    return union
  }
  const grows = [...reachable(slice.diagrams, slice.outcome)].some((ref) =>
    isLeaf(ref)
      ? false
      : slice.diagrams.childrenOf(ref).some((kid) => [...setOf(kid)].some((number) => !setOf(ref).has(number))),
  )
  return {
    gevallen: countCases(slice.diagrams, slice.possible, (number) => number === 1),
    tegenvoorbeeld:
      grows || !tableEqualsDiagram(slice)
        ? caseOf(slice, new Map(), null, 'Meer weten maakt hier meer mogelijk.')
        : null,
  }
}

/** Follows one path to every leaf of the explained diagram and finds the same leaf in the table. */
function tableEqualsDiagram(slice: Slice): boolean {
  return leavesOf(slice.diagrams, slice.explained).every((number) => {
    const path = shortestPath(slice.diagrams, slice.explained, (other) => other === number)
    if (path === null) return false
    const codes = encode(slice.coding, {}, null).map((_, variable) => path.fixed.get(variable) ?? 0)
    return decide(slice.table, codes) === number
  })
}
