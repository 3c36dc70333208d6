// Why this outcome: the smallest set of known facts that already forces it.
import { encode } from './coding.ts'
import { isLeaf, leafValue, type Ref } from './diagram.ts'
import type { Facts } from './grammar.ts'
import { IMPOSSIBLE, type Slice, scratch } from './slice.ts'
import { leavesOf } from './survey.ts'

/**
 * The fewest of the known facts with which the outcome of the element is already certain; among equally small sets one
 * with facts that are asked first. Returns no facts when the outcome is not certain.
 *
 * Exact, by implicit hitting sets (Chandrasekaran et al., 2011): as long as some possible case agrees with the chosen
 * facts and ends differently, one of the known facts in which it differs must be chosen too.
 */
export function smallestReason(compiled: Slice, facts: Facts, element: string): Facts {
  const slice = scratch(compiled)
  const codes = encode(slice.coding, facts, element)
  const ends = leavesOf(slice.diagrams, slice.diagrams.restrict(slice.outcome, codes)).filter(
    (end) => end !== IMPOSSIBLE,
  )
  const [outcome] = ends
  if (outcome === undefined || ends.length > 1) return {}
  const root = slice.diagrams.restrict(slice.outcome, encode(slice.coding, {}, element))
  const clauses: (readonly number[])[] = []
  for (;;) {
    const chosen = smallestHittingSet(slice, clauses)
    const differing = nearestEscape(slice, root, codes, chosen, outcome)
    if (differing === null) return named(slice, facts, chosen)
    clauses.push(differing)
  }
}

function named(slice: Slice, facts: Facts, chosen: ReadonlySet<number>): Facts {
  const names = slice.set.woorden.vraagvolgorde.filter((fact) => chosen.has(slice.coding.variable.get(fact) ?? -1))
  return Object.fromEntries(names.map((fact) => [fact, facts[fact] ?? '']))
}

type Escape = {
  readonly cost: number
  readonly variable: number
  readonly differs: boolean
  readonly next: Escape | null
}

const ENDS_ELSEWHERE: Escape = { cost: 0, variable: -1, differs: false, next: null }

/** The known variables in which some differently ending case differs, as few as possible; null when there is no such case. */
function nearestEscape(
  slice: Slice,
  root: Ref,
  codes: Int8Array,
  chosen: ReadonlySet<number>,
  outcome: number,
): readonly number[] | null {
  const memo = new Map<Ref, Escape | null>()
  const visit = (ref: Ref): Escape | null => {
    if (isLeaf(ref)) return leafValue(ref) === IMPOSSIBLE || leafValue(ref) === outcome ? null : ENDS_ELSEWHERE
    const known = memo.get(ref)
    if (known !== undefined) return known
    const best = cheapest(slice, ref, codes, chosen, visit)
    memo.set(ref, best)
    return best
  }
  return unroll(visit(root))
}

function cheapest(
  slice: Slice,
  ref: Ref,
  codes: Int8Array,
  chosen: ReadonlySet<number>,
  visit: (ref: Ref) => Escape | null,
): Escape | null {
  const variable = slice.diagrams.variableOf(ref)
  const code = codes[variable] ?? -1
  const options = slice.diagrams.childrenOf(ref).flatMap((kid, value): readonly Escape[] => {
    const differs = code >= 0 && value !== code
    const next = differs && chosen.has(variable) ? null : visit(kid)
    return next === null ? [] : [{ cost: next.cost + (differs ? 1 : 0), variable, differs, next }]
  })
  return options.toSorted((a, b) => a.cost - b.cost)[0] ?? null
}

function unroll(first: Escape | null): readonly number[] | null {
  if (first === null) return null
  const differing: number[] = []
  for (let step: Escape | null = first; step !== null; step = step.next) if (step.differs) differing.push(step.variable)
  return differing
}

/** A smallest set with a member in every clause; facts asked earlier are preferred. */
function smallestHittingSet(slice: Slice, clauses: readonly (readonly number[])[]): ReadonlySet<number> {
  const order = slice.set.woorden.vraagvolgorde.map((fact) => slice.coding.variable.get(fact) ?? -1)
  for (let size = 0; ; size += 1) {
    const found = hit(clauses, new Set(), size, order)
    if (found !== null) return found
  }
}

/** A hitting set that adds at most `left` variables to `chosen`, or null. */
function hit(
  clauses: readonly (readonly number[])[],
  chosen: ReadonlySet<number>,
  left: number,
  order: readonly number[],
): ReadonlySet<number> | null {
  const open = clauses
    .filter((clause) => !clause.some((variable) => chosen.has(variable)))
    .toSorted((a, b) => a.length - b.length)
  const [tightest] = open
  if (tightest === undefined) return chosen
  if (left === 0) return null
  for (const variable of order.filter((item) => tightest.includes(item))) {
    const found = hit(clauses, new Set([...chosen, variable]), left - 1, order)
    if (found !== null) return found
  }
  return null
}
