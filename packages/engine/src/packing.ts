// Packs a complete case into a row of small numbers: one for each group of facts that stand together in the diagram.
import type { Coding } from './coding.ts'
import type { Facts } from './grammar.ts'

/** No group has more combinations of values than this, unless one fact alone has more. */
const MOST_COMBINATIONS = 24
/** Every case is asked for the first group, so that one may be large. */
const MOST_COMBINATIONS_FIRST = 1024

export type Packing = {
  /** The variables of each group, in the order of the diagram. */
  readonly groups: readonly (readonly number[])[]
  /** How many numbers a case takes: one per group, and a last one that is always 0. */
  readonly width: number
}

/** Divides the variables into groups, from the first to the last. */
export function createPacking({ sizes }: Coding): Packing {
  const groups: number[][] = [[]]
  let combinations = 1
  for (const [variable, size] of sizes.entries()) {
    const most = groups.length === 1 ? MOST_COMBINATIONS_FIRST : MOST_COMBINATIONS
    if (combinations * size > most && combinations > 1) {
      groups.push([])
      combinations = 1
    }
    groups.at(-1)?.push(variable)
    combinations *= size
  }
  return { groups, width: groups.length + 1 }
}

/** Writes a complete case from place `at` of `into`. Unknown names and values must have been refused before. */
export function pack(
  coding: Coding,
  packing: Packing,
  facts: Facts,
  element: string,
  into: Uint16Array,
  at: number,
): void {
  for (const [group, variables] of packing.groups.entries()) {
    let combination = 0
    for (const variable of variables) {
      const value = variable === coding.elementVariable ? element : facts[coding.names[variable] ?? '']
      const code = coding.values[variable]?.get(value ?? '') ?? 0
      combination = combination * (coding.sizes[variable] ?? 1) + code
    }
    into[at + group] = combination
  }
  into[at + packing.groups.length] = 0
}
