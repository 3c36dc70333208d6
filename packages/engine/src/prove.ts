// Proves a statement over all possible cases, or refutes it with a smallest concrete case.
import type { Coding } from './coding.ts'
import { FALSE, type Ref } from './diagram.ts'
import type { Condition } from './grammar.ts'
import { proveCarried } from './prove-carried.ts'
import { proveCoverage, proveEveryNorm, proveMonotone } from './prove-whole.ts'
import { type Counterexample, caseOf, type FormProof, inScope, scopeOf, smallestCase } from './scope.ts'
import { IMPOSSIBLE, type Slice, scratch } from './slice.ts'
import type { Statement, StatementForm } from './statement.ts'
import { countCases } from './survey.ts'

export type Proof = {
  readonly id: string
  readonly bewezen: boolean
  /** Exact number of possible cases the statement is about. */
  readonly gevallen: bigint
  readonly tegenvoorbeeld: Counterexample | null
}

/** Proves all forms of a statement; the count is that of the widest form. */
export function prove(compiled: Slice, statement: Statement): Proof {
  const slice = scratch(compiled)
  const proofs = statement.vormen.map((form) => proveForm(slice, form))
  const { gevallen, tegenvoorbeeld } = together(proofs)
  return { id: statement.id, bewezen: tegenvoorbeeld === null, gevallen, tegenvoorbeeld }
}

/** Several proofs as one: the widest scope, and the first case that refutes. */
function together(proofs: readonly FormProof[]): FormProof {
  const byCount = proofs.toSorted((a, b) => (a.gevallen < b.gevallen ? 1 : -1))
  return {
    gevallen: byCount[0]?.gevallen ?? 0n,
    tegenvoorbeeld: proofs.find((proof) => proof.tegenvoorbeeld !== null)?.tegenvoorbeeld ?? null,
  }
}

/** Proves one form. */
export function proveForm(slice: Slice, form: StatementForm): FormProof {
  switch (form.vorm) {
    case 'nooit':
      return proveOutcomes(slice, form.als, (oordeel) => !form.oordelen.includes(oordeel))
    case 'altijd':
      return proveOutcomes(slice, form.als, (oordeel) => form.oordelen.includes(oordeel))
    case 'verandert-niet':
      return proveUnchanged(slice, form)
    case 'verruimt-niet':
      return provePairs(
        slice,
        form.feit,
        [[form.van, form.naar]],
        form.als,
        (a, b) => isOpen(slice, b) && !isOpen(slice, a),
      )
    case 'niet-meer-dan':
      return provePairs(
        slice,
        form.veld,
        form.laag.map((low) => [low, form.hoog]),
        form.als,
        (low, high) => isOpen(slice, low) && !isOpen(slice, high),
      )
    case 'draagt':
    case 'noemt-niet':
      return proveCarried(slice, form)
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

function proveUnchanged(slice: Slice, form: Extract<StatementForm, { vorm: 'verandert-niet' }>): FormProof {
  const proofs = form.feiten.map((feit) => {
    const values = form.waarden ?? slice.set.woorden.feiten[feit] ?? []
    const pairs = values.flatMap((a, index) => values.slice(index + 1).map((b): readonly [string, string] => [a, b]))
    return provePairs(slice, feit, pairs, form.als, (a, b) => a !== b)
  })
  return together(proofs)
}

/** No two possible cases that differ only in `field` (value a against value b) end in leaves for which `wrong` holds. */
function provePairs(
  slice: Slice,
  field: string,
  pairs: readonly (readonly [string, string])[],
  als: Condition | undefined,
  wrong: (a: number, b: number) => boolean,
): FormProof {
  const { diagrams, coding } = slice
  const variable = coding.variable.get(field) ?? -1
  const scoped = inScope(slice, als, slice.outcome)
  const fix = (value: string): Ref => diagrams.restrict(scoped, fixOne(coding, variable, value))
  const found = pairs
    .map(([a, b]) => ({
      a,
      b,
      clash: diagrams.combine(fix(a), fix(b), (x, y) => (x !== IMPOSSIBLE && y !== IMPOSSIBLE && wrong(x, y) ? 1 : 0)),
    }))
    .find((pair) => pair.clash !== FALSE)
  const values = new Set(pairs.flat())
  const touched = diagrams.and(
    scopeOf(slice, als),
    diagrams.test(
      variable,
      [...values].map((value) => coding.values[variable]?.get(value) ?? -1),
    ),
  )
  const can = (value: string): Ref => diagrams.restrict(slice.possible, fixOne(coding, variable, value))
  const fixed = found === undefined ? null : smallestCase(slice, found.clash, diagrams.and(can(found.a), can(found.b)))
  return {
    gevallen: countCases(diagrams, touched, (number) => number === 1),
    tegenvoorbeeld:
      found === undefined || fixed === null ? null : caseOf(slice, fixed, { veld: field, van: found.a, naar: found.b }),
  }
}

function fixOne(coding: Coding, variable: number, value: string): Int8Array {
  const codes = new Int8Array(coding.names.length).fill(-1)
  codes[variable] = coding.values[variable]?.get(value) ?? -1
  return codes
}
