// A table that decides a packed case in a few steps: each step looks at a whole group of facts at once.
// Source of the technique: multibit tries, Srinivasan and Varghese (1998), "Faster IP Lookups using Controlled Prefix Expansion".
import type { Coding } from './coding.ts'
import type { Diagrams, Ref } from './diagram.ts'
import type { Packing } from './packing.ts'
import { type Problem, tooManyNodes } from './problem.ts'

/**
 * A place is one number: its lowest six bits say which number of the packed case to look at, the rest where the cells
 * begin. That number is added; the cell there holds the next place. An ending looks at the number that is always 0 and has
 * one cell that leads back to itself, so that a step too many does no harm.
 */
export type WideTable = {
  readonly cells: Int32Array
  readonly root: number
  /** Places below this one are endings. */
  readonly ends: number
}

const GROUP_BITS = 6
const MOST_GROUPS = 2 ** GROUP_BITS - 1
const MOST_CELLS = 2 ** (31 - GROUP_BITS)

/** One step: the group it looks at, and where each combination of its values leads. */
type Step = { readonly group: number; readonly next: readonly Ref[]; readonly begin: number }

/** Writes the diagram under `root` (leaves below `ends`) as a wide table. Fails when it does not fit. */
export function widen(
  diagrams: Diagrams,
  coding: Coding,
  packing: Packing,
  root: Ref,
  ends: number,
): WideTable | Problem {
  const { groups } = packing
  if (groups.length > MOST_GROUPS) return tooManyNodes()
  const groupOf = new Map(groups.flatMap((variables, group) => variables.map((variable) => [variable, group])))
  const steps = new Map<Ref, Step>()
  const queue = new Set<Ref>([root])
  let length = ends
  for (const ref of queue) {
    if (ref < 0) continue
    const group = groupOf.get(diagrams.variableOf(ref)) ?? 0
    const next = writeOut(diagrams, coding, groups[group] ?? [], ref)
    steps.set(ref, { group, next, begin: length })
    length += next.length
    for (const other of next) queue.add(other)
    if (length > MOST_CELLS) return tooManyNodes()
  }
  const place = (ref: Ref): number => {
    const { begin, group } = steps.get(ref) ?? { begin: ~ref, group: groups.length }
    return (begin << GROUP_BITS) | group
  }
  const cells = new Int32Array(length)
  for (let end = 0; end < ends; end += 1) cells[end] = place(~end)
  for (const { begin, next } of steps.values()) cells.set(next.map(place), begin)
  return { cells, root: place(root), ends: ends << GROUP_BITS }
}

/** Where a node leads for every combination of the values of a group, in the order in which cases are packed. */
function writeOut(diagrams: Diagrams, coding: Coding, variables: readonly number[], ref: Ref): readonly Ref[] {
  return variables.reduce<readonly Ref[]>(
    (before, variable) =>
      before.flatMap((other) =>
        Array.from({ length: coding.sizes[variable] ?? 1 }, (_, code) => diagrams.child(other, variable, code)),
      ),
    [ref],
  )
}

/**
 * A reader that gives the ending of the case packed at place `at` of `codes`. The first three steps are taken without
 * looking whether that is needed: most cases need no more, and a machine foresees a fixed number of steps better.
 */
export function createWideReader({ cells, root, ends }: WideTable): (codes: Uint16Array, at: number) => number {
  return (codes, at) => {
    let place = next(cells, codes, at, next(cells, codes, at, next(cells, codes, at, root)))
    while (place >= ends) place = next(cells, codes, at, place)
    return place >>> GROUP_BITS
  }
}

function next(cells: Int32Array, codes: Uint16Array, at: number, place: number): number {
  return cells[(place >>> GROUP_BITS) + (codes[at + (place & MOST_GROUPS)] ?? 0)] ?? 0
}
