// Proves a statement over all possible cases, or refutes it with a smallest concrete case.
import { mostFirst } from './counts.ts'
import type { Condition } from './grammar.ts'
import { type Problem, problem } from './problem.ts'
import { proveCarried, proveNotCited } from './prove-carried.ts'
import { proveCoverage } from './prove-coverage.ts'
import { provePairs } from './prove-pairs.ts'
import { proveEveryNorm, proveMonotone } from './prove-whole.ts'
import { type Counterexample, caseOf, type FormProof, inScope, smallestCase } from './scope.ts'
import { IMPOSSIBLE, type Slice, scratch } from './slice.ts'
import type { Statement, StatementForm } from './statement.ts'
import { statementProblem } from './statement-check.ts'
import { countCases } from './survey.ts'

export type Proof = {
  readonly id: string
  /** True only when every form holds in every case it is about, and each is about at least one case. */
  readonly bewezen: boolean
  /** Exact number of possible cases the statement is about; 0 when it cannot be put, or a form is about no case. */
  readonly gevallen: bigint
  readonly tegenvoorbeeld: Counterexample | null
  /** Why there is nothing to prove: a name the norms do not know, or a form that fits no case. */
  readonly probleem: Problem | null
}

/**
 * Proves all forms of a statement; the count is that of the widest form. A statement with unknown names, or with a form
 * that no possible case fits, is neither proved nor refuted: `probleem` then names the place.
 */
export function prove(compiled: Slice, statement: Statement): Proof {
  const { id, vormen } = statement
  const unfit = statementProblem(compiled.set, statement)
  if (unfit !== null) return nothingToProve(id, unfit)
  const slice = scratch(compiled)
  const proofs = vormen.map((form) => proveForm(slice, form))
  const { gevallen, tegenvoorbeeld } = together(proofs)
  if (gevallen > 0n) return { id, bewezen: tegenvoorbeeld === null, gevallen, tegenvoorbeeld, probleem: null }
  return nothingToProve(id, noCase(`vormen[${proofs.findIndex(isEmpty)}]`))
}

function nothingToProve(id: string, probleem: Problem): Proof {
  return { id, bewezen: false, gevallen: 0n, tegenvoorbeeld: null, probleem }
}

function noCase(place: string): Problem {
  return problem('lege-stelling', place, 'Geen enkel mogelijk geval past bij deze feiten. Er is dus niets te bewijzen.')
}

const isEmpty = (proof: FormProof): boolean => proof.gevallen === 0n

/** Several proofs as one: the first case that refutes, over the widest scope; without one, a proof of no case empties all. */
function together(proofs: readonly FormProof[]): FormProof {
  const tegenvoorbeeld = proofs.find((proof) => proof.tegenvoorbeeld !== null)?.tegenvoorbeeld ?? null
  const [widest = 0n] = proofs.map(({ gevallen }) => gevallen).toSorted(mostFirst)
  const empty = tegenvoorbeeld === null && proofs.some(isEmpty)
  return { gevallen: empty ? 0n : widest, tegenvoorbeeld }
}

/** Proves one form. */
function proveForm(slice: Slice, form: StatementForm): FormProof {
  switch (form.vorm) {
    case 'nooit':
      return proveOutcomes(slice, form.als, (oordeel) => !form.oordelen.includes(oordeel))
    case 'altijd':
      return proveOutcomes(slice, form.als, (oordeel) => form.oordelen.includes(oordeel))
    case 'verandert-niet':
      return proveUnchanged(slice, form)
    case 'verruimt-niet':
      return provePairs(slice, {
        field: form.feit,
        pairs: [[form.van, form.naar]],
        als: form.als,
        wrong: (a, b) => isOpen(slice, b) && !isOpen(slice, a),
        needs: 'each',
      })
    case 'niet-meer-dan':
      return provePairs(slice, {
        field: form.veld,
        pairs: form.laag.map((low) => [low, form.hoog]),
        als: form.als,
        wrong: (low, high) => isOpen(slice, low) && !isOpen(slice, high),
        needs: 'each',
      })
    case 'draagt':
      return proveCarried(slice, form)
    case 'noemt-niet':
      return proveNotCited(slice, form)
    case 'dekking':
      return proveCoverage(slice)
    case 'elke-norm':
      return proveEveryNorm(slice)
    case 'kennis-groeit':
      return proveMonotone(slice)
  }
}

const isOpen = (slice: Slice, number: number): boolean => slice.set.woorden.open.includes(outcomeOf(slice, number))
const outcomeOf = (slice: Slice, number: number): string => slice.set.woorden.oordelen[number - 1] ?? ''

function proveOutcomes(slice: Slice, als: Condition, allowed: (oordeel: string) => boolean): FormProof {
  const scoped = inScope(slice, als, slice.outcome)
  const wrong = (number: number): boolean => number !== IMPOSSIBLE && !allowed(outcomeOf(slice, number))
  const fixed = smallestCase(
    slice,
    slice.diagrams.map(scoped, (number) => (wrong(number) ? 1 : 0)),
    slice.possible,
  )
  return {
    gevallen: countCases(slice.diagrams, scoped, (number) => number !== IMPOSSIBLE),
    tegenvoorbeeld: fixed === null ? null : caseOf(slice, fixed, null),
  }
}

/** Each fact is a claim of its own; values of it that never meet in one scope make no pair. */
function proveUnchanged(slice: Slice, form: Extract<StatementForm, { vorm: 'verandert-niet' }>): FormProof {
  const proofs = form.feiten.map((field) => {
    const values = form.waarden ?? slice.set.woorden.feiten[field] ?? []
    const pairs = values.flatMap((a, index) => values.slice(index + 1).map((b): readonly [string, string] => [a, b]))
    return provePairs(slice, { field, pairs, als: form.als, wrong: (a, b) => a !== b, needs: 'some' })
  })
  return together(proofs)
}
