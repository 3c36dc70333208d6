// A compiled slice of the norms: the diagrams for one date, and what their leaves stand for.
import type { Coding } from './coding.ts'
import { type Diagrams, FALSE, leaf, type Ref, TRUE } from './diagram.ts'
import type { FlatTable } from './flat.ts'
import type { NormData, NormSet, PersonRule } from './grammar.ts'
import type { Precedence } from './precedence.ts'
import type { Registry } from './registry.ts'

/** The leaf number that marks an impossible case, in every diagram of a slice. */
export const IMPOSSIBLE = 0

/** The norm that decides, and the outcome it reaches; `base` is the norm whose outcome a `zetOm` norm changed. */
export type Winner = {
  readonly norm: number
  readonly base: number | null
  readonly oordeel: string
  readonly gewicht: string | null
}

/** A winning norm with the duty rules and finding rules that speak with it (indexes in the norm set). */
export type ExplainedLeaf = {
  readonly winner: number
  readonly duties: readonly number[]
  readonly findings: readonly number[]
}

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
  /** The explained diagram as a table. */
  readonly table: FlatTable
  /** The outcome diagram as a table. */
  readonly outcomes: FlatTable
}

/** What the steps of compiling share. */
export type CompileContext = {
  readonly set: NormSet
  readonly coding: Coding
  readonly diagrams: Diagrams
  readonly possible: Ref
}

/** Keeps a diagram's leaves where `where` holds and puts the impossible leaf elsewhere. */
export function within(diagrams: Diagrams, where: Ref, ref: Ref): Ref {
  return diagrams.combine(
    where,
    ref,
    (inside, value) => (inside === 1 ? value : IMPOSSIBLE),
    (a, b) => {
      if (a === FALSE) return leaf(IMPOSSIBLE)
      return a === TRUE ? b : undefined
    },
  )
}

/** The slice with a store of its own for the working nodes of one question, so that a slice never grows by being asked. */
export function scratch(slice: Slice): Slice {
  return { ...slice, diagrams: slice.diagrams.fork() }
}
