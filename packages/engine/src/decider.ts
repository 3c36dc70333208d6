// The fast way to decide complete cases in great numbers: one shared ruling per ending, from packed or from plain facts.

import { flatten } from './flat.ts'
import type { Facts } from './grammar.ts'
import { createPacking, pack } from './packing.ts'
import { createPlainReader } from './plain-reader.ts'
import { possibleOnly } from './possible-only.ts'
import { isProblem, type Problem } from './problem.ts'
import { type Ruling, rulingsOf } from './rulings.ts'
import type { Slice } from './slice.ts'
import { createWideReader, widen } from './wide-table.ts'

export type Decider = {
  /** How many numbers a packed case takes. */
  readonly width: number
  /** Packs a case into `into`, from place `at`. */
  readonly pack: (facts: Facts, element: string, into: Uint16Array, at: number) => void
  /** The ruling on the case packed at place `at`. */
  readonly decide: (codes: Uint16Array, at: number) => Ruling
  /** The ruling on a case in plain facts. */
  readonly read: (facts: Facts, element: string) => Ruling
}

/**
 * Prepares a slice for many decisions on complete, possible cases (every fact known and checked; for the rest there is
 * `judge`). Rulings are frozen and shared. Fails when the table would grow too large.
 */
export function createDecider(slice: Slice): Decider | Problem {
  const { coding } = slice
  const diagrams = slice.diagrams.fork()
  const { root, rulings } = rulingsOf(slice, diagrams)
  const simple = possibleOnly(diagrams, root)
  const packing = createPacking(coding)
  const table = widen(diagrams, coding, packing, simple, rulings.length)
  if (isProblem(table)) return table
  const decide = createWideReader(table)
  const read = createPlainReader(coding, flatten(diagrams, simple))
  const [none] = rulings
  if (none === undefined) throw new RangeError('a slice always has the ruling of the impossible case')
  return {
    width: packing.width,
    pack: (facts, element, into, at) => pack(coding, packing, facts, element, into, at),
    decide: (codes, at) => rulings[decide(codes, at)] ?? none,
    read: (facts, element) => rulings[read(facts, element)] ?? none,
  }
}
