// The exact difference between two norm sets: which cases flip, how many, and an example of each.
import { decode } from './coding.ts'
import { compile } from './compile.ts'
import { mostFirst } from './counts.ts'
import { type Diagrams, isLeaf, leaf, type Ref } from './diagram.ts'
import type { Facts } from './grammar.ts'
import { isProblem, type Problem, problem } from './problem.ts'
import { smallestCase } from './scope.ts'
import { type Slice, scratch } from './slice.ts'
import { countCases, leavesOf, shortestPath } from './survey.ts'

export type Flip = {
  readonly van: string
  readonly naar: string
  readonly gevallen: bigint
  /** The fewest facts with which every possible case flips in this way. */
  readonly voorbeeld: { readonly gegeven: string | null; readonly feiten: Facts }
}

export type Difference = { readonly gevallen: bigint; readonly omslagen: readonly Flip[] }

/** Everything that leaves and variables are numbered by. */
function languageOf({ coding, set }: Slice): string {
  return JSON.stringify([coding.names, coding.domains, set.woorden.oordelen])
}

/**
 * Compares the outcomes of two slices over all possible cases. Both must speak of the same facts and elements; `gevallen`
 * is the exact number of cases whose outcome differs.
 */
export function compare(before: Slice, after: Slice): Difference | Problem {
  if (languageOf(before) !== languageOf(after)) {
    return problem('onbekende-verwijzing', 'woorden', 'Deze twee uitgaven gebruiken verschillende feiten of gegevens.')
  }
  const outcomes = before.set.woorden.oordelen
  const base = outcomes.length + 1
  const slice = scratch(before)
  const { diagrams } = slice
  const joint = diagrams.combine(
    before.outcome,
    copyInto(diagrams, before, after),
    (a, b) => (a === b ? 0 : a * base + b),
    (a, b) => (a === b ? leaf(0) : undefined),
  )
  const flips = leavesOf(diagrams, joint).filter((number) => number > 0)
  const omslagen = flips
    .map(
      (number): Flip => ({
        van: outcomes[Math.floor(number / base) - 1] ?? 'onmogelijk',
        naar: outcomes[(number % base) - 1] ?? 'onmogelijk',
        gevallen: countCases(diagrams, joint, (other) => other === number),
        voorbeeld: exampleOf(slice, joint, number),
      }),
    )
    .toSorted((a, b) => mostFirst(a.gevallen, b.gevallen))
  return { gevallen: omslagen.reduce((sum, flip) => sum + flip.gevallen, 0n), omslagen }
}

function exampleOf(slice: Slice, joint: Ref, number: number): Flip['voorbeeld'] {
  const here = slice.diagrams.map(joint, (other) => (other === number ? 1 : 0))
  const fixed =
    smallestCase(slice, here, slice.possible) ?? shortestPath(slice.diagrams, here, (hit) => hit === 1)?.fixed
  const { facts, element } = decode(slice.coding, fixed ?? new Map())
  return { gegeven: element, feiten: facts }
}

/** The outcome diagram of one slice, built again in the store of another. */
function copyInto(target: Diagrams, home: Slice, source: Slice): Ref {
  const memo = new Map<Ref, Ref>()
  const visit = (ref: Ref): Ref => {
    if (isLeaf(ref)) return ref
    const known = memo.get(ref)
    if (known !== undefined) return known
    const copy = target.branch(source.diagrams.variableOf(ref), source.diagrams.childrenOf(ref).map(visit))
    memo.set(ref, copy)
    return copy
  }
  return home === source ? source.outcome : visit(source.outcome)
}

/** Compiles one norm set on two dates and compares; see `compile` and `compare` for what fails. */
export function compareDates(set: Slice['set'], before: string, after: string): Difference | Problem {
  const first = compile(set, before)
  if (isProblem(first)) return first
  const second = compile(set, after)
  return isProblem(second) ? second : compare(first, second)
}
