// Proofs about the norm set as a whole: every norm at work, and knowledge that only narrows the answer.
import { type Diagrams, isLeaf, leafValue, type Ref } from './diagram.ts'
import type { FlatTable } from './flat.ts'
import type { NormData } from './grammar.ts'
import { caseOf, type FormProof } from './scope.ts'
import { IMPOSSIBLE, type Slice } from './slice.ts'
import { countCases, leavesOf } from './survey.ts'

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
 * What can still be reached is read from a table: an unknown fact leads to every child of a node, a known one to one of
 * them. So fixing a fact can only take outcomes away, as long as the tables are the diagrams. That is checked here, node
 * by node and child by child, for both tables that verdicts are read from.
 */
export function proveMonotone(slice: Slice): FormProof {
  const same =
    isTableOf(slice.diagrams, slice.explained, slice.table) && isTableOf(slice.diagrams, slice.outcome, slice.outcomes)
  return {
    gevallen: countCases(slice.diagrams, slice.possible, (number) => number === 1),
    tegenvoorbeeld: same ? null : caseOf(slice, new Map(), null, 'Meer weten maakt hier meer mogelijk.'),
  }
}

/** Whether a table branches on the same variables as a diagram and ends in the same leaves, everywhere. */
function isTableOf(diagrams: Diagrams, root: Ref, { cells, root: start }: FlatTable): boolean {
  const places = new Map<Ref, number>([[root, start]])
  // One place for each node: a second way to it must lead to the same place.
  const leadsTo = (kid: Ref, place: number): boolean => {
    const known = places.get(kid) ?? place
    places.set(kid, known)
    return known === place
  }
  for (const [ref, place] of places) {
    const right = isLeaf(ref) ? place === ~leafValue(ref) : cells[place] === diagrams.variableOf(ref)
    const kids = isLeaf(ref) ? [] : diagrams.childrenOf(ref)
    if (!right || !kids.every((kid, code) => leadsTo(kid, cells[place + 1 + code] ?? 0))) return false
  }
  return true
}
