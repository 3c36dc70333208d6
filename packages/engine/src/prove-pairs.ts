// Proofs about pairs of cases that differ in one fact, or in the element, and in nothing else.
import type { Coding } from './coding.ts'
import { FALSE, type Ref } from './diagram.ts'
import type { Condition } from './grammar.ts'
import { caseOf, type FormProof, inScope, scopeOf, smallestCase } from './scope.ts'
import { IMPOSSIBLE, type Slice } from './slice.ts'
import { countCases } from './survey.ts'

type Pair = readonly [string, string]

export type PairClaim = {
  /** The fact, or the element, in which the cases of a pair differ. */
  readonly field: string
  readonly pairs: readonly Pair[]
  /** Must hold for both cases of a pair. */
  readonly als: Condition | undefined
  /** Whether two outcomes (numbers of leaves) refute the claim. */
  readonly wrong: (a: number, b: number) => boolean
  /** Whether there must be cases to compare for each pair of values, or for some pair. */
  readonly needs: 'each' | 'some'
}

/** The leaves of a compared pair of cases. */
const NO_PAIR = 0
const HOLDS = 1
const CLASHES = 2

/**
 * Proves that no two possible cases that differ only in the field end in outcomes that refute the claim. The count is of
 * the cases with one of the values; 0 when there is nothing to compare.
 */
export function provePairs(slice: Slice, claim: PairClaim): FormProof {
  const { diagrams, coding } = slice
  const { field, pairs, als, needs } = claim
  const compared = pairs.map((pair) => ({ pair, outcome: compareValues(slice, claim, pair) }))
  const comparable = compared.filter(({ outcome }) => outcome !== FALSE)
  if (comparable.length < (needs === 'each' ? pairs.length : 1)) return { gevallen: 0n, tegenvoorbeeld: null }
  const codes = [...new Set(pairs.flat())].map((value) => codeOf(coding, field, value))
  const touched = diagrams.and(scopeOf(slice, als), diagrams.test(variableOf(coding, field), codes))
  const clash = comparable
    .map(({ pair, outcome }) => ({ pair, where: diagrams.map(outcome, (end) => (end === CLASHES ? 1 : 0)) }))
    .find(({ where }) => where !== FALSE)
  return {
    gevallen: countCases(diagrams, touched, (number) => number === 1),
    tegenvoorbeeld: clash === undefined ? null : exampleOf(slice, field, clash.pair, clash.where),
  }
}

/** Per case without the field: whether both values make a possible case in scope, and whether their outcomes clash. */
function compareValues(slice: Slice, { field, als, wrong }: PairClaim, [a, b]: Pair): Ref {
  if (a === b) return FALSE
  const scoped = inScope(slice, als, slice.outcome)
  return slice.diagrams.combine(fix(slice, scoped, field, a), fix(slice, scoped, field, b), (x, y) => {
    if (x === IMPOSSIBLE || y === IMPOSSIBLE) return NO_PAIR
    return wrong(x, y) ? CLASHES : HOLDS
  })
}

function exampleOf(slice: Slice, field: string, [van, naar]: Pair, where: Ref): FormProof['tegenvoorbeeld'] {
  const can = (value: string): Ref => fix(slice, slice.possible, field, value)
  const fixed = smallestCase(slice, where, slice.diagrams.and(can(van), can(naar)))
  return fixed === null ? null : caseOf(slice, fixed, { veld: field, van, naar })
}

/** What remains of a diagram when the field has a value. */
function fix({ diagrams, coding }: Slice, ref: Ref, field: string, value: string): Ref {
  const codes = new Int8Array(coding.names.length).fill(-1)
  codes[variableOf(coding, field)] = codeOf(coding, field, value)
  return diagrams.restrict(ref, codes)
}

const variableOf = (coding: Coding, field: string): number => coding.variable.get(field) ?? -1
const codeOf = (coding: Coding, field: string, value: string): number =>
  coding.values[variableOf(coding, field)]?.get(value) ?? -1
