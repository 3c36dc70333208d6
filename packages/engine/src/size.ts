// How large a slice is: the number of possible cases and of diagram nodes, for reports.
import { IMPOSSIBLE, type Slice } from './slice.ts'
import { countCases, sizeOf } from './survey.ts'

/** The exact number of possible cases: all facts with a value, and one element. */
export function caseCount(slice: Slice): bigint {
  return countCases(slice.diagrams, slice.outcome, (number) => number !== IMPOSSIBLE)
}

/** Inner nodes per diagram. */
export function diagramSizes(slice: Slice): {
  readonly oordeel: number
  readonly norm: number
  readonly uitleg: number
} {
  const { diagrams, outcome, winner, explained } = slice
  return { oordeel: sizeOf(diagrams, outcome), norm: sizeOf(diagrams, winner), uitleg: sizeOf(diagrams, explained) }
}
