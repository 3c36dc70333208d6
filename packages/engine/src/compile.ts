// Compiles the norms that are valid on one date to decision diagrams: the slice every question is put to.
import { type Coding, createCoding } from './coding.ts'
import { toDiagram } from './condition.ts'
import { createDiagrams, type Diagrams, FALSE, leaf, type Ref, TRUE } from './diagram.ts'
import { type ExplainedLeaf, explainedDiagram, personsDiagram } from './duties.ts'
import { type FlatTable, flatten } from './flat.ts'
import { decidedDiagram, type Winner } from './decide.ts'
import type { NormData, NormSet, PersonRule } from './grammar.ts'
import { orderNorms, type Precedence } from './precedence.ts'
import { isProblem, type Problem, problem } from './problem.ts'
import type { Registry } from './registry.ts'

/** Above this number of diagram nodes a slice is refused. */
const NODE_BUDGET = 400_000

/** The leaf number that marks an impossible case, in every diagram of a slice. */
export const IMPOSSIBLE = 0

export type Slice = {
  readonly set: NormSet
  readonly peildatum: string
  readonly coding: Coding
  readonly diagrams: Diagrams
  readonly norms: readonly NormData[]
  readonly doctrine: readonly NormData[]
  readonly precedence: Precedence
  readonly possible: Ref
  /** Leaves: number in `winners`; 0 is impossible. */
  readonly winner: Ref
  readonly winners: Registry<Winner>
  /** Leaves: 1 + index of the outcome; 0 is impossible. */
  readonly outcome: Ref
  /** Leaves: number in `explanations`; 0 is impossible. */
  readonly explained: Ref
  readonly explanations: Registry<ExplainedLeaf>
  /** Leaves: 1 + index in `personRules` where an open outcome is reached; 0 elsewhere. */
  readonly persons: Ref
  readonly personRules: readonly PersonRule[]
  readonly table: FlatTable
}

/** True when something with a period of validity holds on the date (`jjjj-mm-dd`; `geldigTot` itself is included). */
export function isValidOn(item: { readonly geldigVanaf: string; readonly geldigTot: string | null }, date: string): boolean {
  return item.geldigVanaf <= date && (item.geldigTot === null || date <= item.geldigTot)
}

/**
 * Compiles a norm set for one date (`jjjj-mm-dd`). Fails with a problem when the date lies outside the set, a reference
 * or order is wrong, two norms contradict each other without an order, or a possible case has no norm.
 */
export function compile(set: NormSet, peildatum: string): Slice | Problem {
  if (!isValidOn(set, peildatum)) return outsideSpan(set, peildatum)
  const valid = set.normen.filter((norm) => isValidOn(norm, peildatum))
  const norms = valid.filter((norm) => !('verandertNiets' in norm.dan))
  const precedence = orderNorms(norms)
  if (isProblem(precedence)) return precedence
  const coding = createCoding(set.woorden)
  const diagrams = createDiagrams(coding.sizes, NODE_BUDGET)
  const possible = possibleCases(set, coding, diagrams)
  const context = { set, coding, diagrams, possible }
  const decided = decidedDiagram(context, norms, precedence)
  if (isProblem(decided)) return decided
  const { winner, winners } = decided
  const outcomes = set.woorden.oordelen
  const outcome = diagrams.map(winner, (number) => 1 + outcomes.indexOf(winners.get(number).oordeel))
  const { explained, explanations } = explainedDiagram(context, winner, outcome)
  const persons = personsDiagram(context, outcome)
  if (isProblem(persons)) return persons
  if (diagrams.overflowed()) return problem('te-veel-knopen', 'normen', 'De normen samen worden te groot om te berekenen.')
  return {
    ...{ set, peildatum, coding, diagrams, norms, precedence, possible, winner, winners, outcome, explained, explanations, persons },
    doctrine: valid.filter((norm) => 'verandertNiets' in norm.dan),
    personRules: set.personen,
    table: flatten(diagrams, explained),
  }
}

export type CompileContext = {
  readonly set: NormSet
  readonly coding: Coding
  readonly diagrams: Diagrams
  readonly possible: Ref
}

/** All cases that no exclusion rules out. */
function possibleCases(set: NormSet, coding: Coding, diagrams: Diagrams): Ref {
  return set.uitgesloten
    .map((exclusion) => diagrams.not(toDiagram(diagrams, coding, set.woorden.groepen, exclusion.als)))
    .reduce(diagrams.and, TRUE)
}

/** Keeps a diagram's leaves where `where` holds and puts the impossible leaf elsewhere. */
export function within(diagrams: Diagrams, where: Ref, ref: Ref): Ref {
  return diagrams.combine(where, ref, (inside, value) => (inside === 1 ? value : IMPOSSIBLE), (a, b) => {
    if (a === FALSE) return leaf(IMPOSSIBLE)
    return a === TRUE ? b : undefined
  })
}

function outsideSpan(set: NormSet, peildatum: string): Problem {
  const end = set.geldigTot === null ? 'heden' : set.geldigTot
  return problem('buiten-geldigheid', 'peildatum', `Peildatum ${peildatum} valt buiten de normen. Kies een datum van ${set.geldigVanaf} tot en met ${end}.`)
}
