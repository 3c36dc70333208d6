// One still possible ending of a case, read off a leaf of the explained diagram.
import type { Slice } from './slice.ts'

export type Ending = {
  readonly oordeel: string
  readonly gewicht: string | null
  readonly norm: number
  readonly base: number | null
  readonly duties: readonly number[]
  readonly findings: readonly number[]
}

/** What a leaf of the explained diagram stands for. */
export function endingAt(slice: Slice, number: number): Ending {
  const { winner, duties, findings } = slice.explanations.get(number)
  return { ...slice.winners.get(winner), duties, findings }
}
