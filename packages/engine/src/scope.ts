// What a proof is about: the cases in its scope, and the case that refutes it written out.
import { decode, ELEMENT, encode } from './coding.ts'
import { toDiagram } from './condition.ts'
import type { Ref } from './diagram.ts'
import type { Condition, Facts } from './grammar.ts'
import { reachableOutcomes } from './judge.ts'
import { type Slice, within } from './slice.ts'
import { smallestForcing } from './smallest.ts'
import { countCases, shortestPath } from './survey.ts'

/** A case that refutes a statement: the fewest facts that already do, with what the norms say there. */
export type Counterexample = {
  readonly feiten: Facts
  readonly gegeven: string | null
  readonly mogelijk: readonly string[]
  /** For statements about a change: the fact or element that changes, and what the norms say then. */
  readonly tegenover: {
    readonly veld: string
    readonly van: string
    readonly naar: string
    readonly mogelijk: readonly string[]
  } | null
  readonly toelichting: string
}

/** The result for one form of a statement. */
export type FormProof = { readonly gevallen: bigint; readonly tegenvoorbeeld: Counterexample | null }

/** The cases that meet a condition, among the possible ones. */
export function scopeOf(slice: Slice, condition: Condition | undefined): Ref {
  if (condition === undefined) return slice.possible
  const where = toDiagram(slice.diagrams, slice.coding, slice.set.woorden.groepen, condition)
  return slice.diagrams.and(slice.possible, where)
}

/** The leaves of `ref` in the cases that meet a condition, elsewhere the impossible leaf. */
export function inScope(slice: Slice, condition: Condition | undefined, ref: Ref): Ref {
  return within(slice.diagrams, scopeOf(slice, condition), ref)
}

/**
 * The fewest facts and element with which every possible case is in `wrong` (leaves 0 and 1), started from a shortest
 * path; null when no possible case is. `possible` is what can occur: what cannot, needs no fact to rule it out.
 */
export function smallestCase(slice: Slice, wrong: Ref, possible: Ref): ReadonlyMap<number, number> | null {
  const { diagrams, coding } = slice
  const path = shortestPath(diagrams, diagrams.and(wrong, possible), (number) => number === 1)
  if (path === null) return null
  const chosen = smallestForcing({
    diagrams,
    root: diagrams.or(wrong, diagrams.not(possible)),
    codes: coding.names.map((_, variable) => path.fixed.get(variable) ?? -1),
    escapes: (number) => number === 0,
    order: [coding.elementVariable, ...coding.names.keys()],
  })
  return new Map([...path.fixed].filter(([variable]) => chosen.has(variable)))
}

/** Writes a path as a counterexample, with what the norms say on it. */
export function caseOf(
  slice: Slice,
  fixed: ReadonlyMap<number, number>,
  change: { readonly veld: string; readonly van: string; readonly naar: string } | null,
  toelichting = '',
): Counterexample {
  const { facts, element } = decode(slice.coding, fixed)
  const at = (value: string | null): readonly string[] => {
    const gegeven = change?.veld === ELEMENT ? value : element
    const feiten =
      change === null || change.veld === ELEMENT || value === null ? facts : { ...facts, [change.veld]: value }
    return gegeven === null ? outcomesAnywhere(slice, feiten) : reachableOutcomes(slice, feiten, gegeven)
  }
  return {
    feiten: change === null || change.veld === ELEMENT ? facts : { ...facts, [change.veld]: change.van },
    gegeven: change?.veld === ELEMENT ? change.van : element,
    mogelijk: at(change?.van ?? null),
    tegenover: change === null ? null : { ...change, mogelijk: at(change.naar) },
    toelichting,
  }
}

function outcomesAnywhere(slice: Slice, facts: Facts): readonly string[] {
  const rest = slice.diagrams.restrict(slice.outcome, encode(slice.coding, facts, null))
  return slice.set.woorden.oordelen.filter(
    (_, index) => countCases(slice.diagrams, rest, (number) => number === index + 1) > 0n,
  )
}
