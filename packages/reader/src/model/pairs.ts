// A table from two numbers to one: the feature of a key in a place, or of two words side by side. Open addressing, no objects per entry.

/** `left[slot]` and `right[slot]` hold the pair, `feature[slot]` its number, or -1 when the slot is free. Its size is a power of two. */
export type PairTable = {
  readonly left: Int32Array
  readonly right: Int32Array
  readonly feature: Int32Array
}

const ROOM = 2

const slotOf = (table: PairTable, left: number, right: number): number => {
  const mask = table.feature.length - 1
  let slot = (Math.imul(left, 0x9e3779b1) ^ Math.imul(right + 1, 0x85ebca6b)) >>> 7
  slot &= mask
  while ((table.feature[slot] ?? -1) >= 0 && (table.left[slot] !== left || table.right[slot] !== right))
    slot = (slot + 1) & mask
  return slot
}

/** Makes the table of these pairs; the number of a pair is its place in the row. */
export const makePairs = (pairs: readonly (readonly [left: number, right: number])[]): PairTable => {
  let size = 16
  while (size < pairs.length * ROOM) size *= 2
  const table = {
    left: new Int32Array(size),
    right: new Int32Array(size),
    feature: new Int32Array(size).fill(-1),
  }
  pairs.forEach(([left, right], number) => {
    const slot = slotOf(table, left, right)
    table.left[slot] = left
    table.right[slot] = right
    table.feature[slot] = number
  })
  return table
}

/** The number of a pair, or -1. */
export const findPair = (table: PairTable, left: number, right: number): number =>
  left < 0 || right < 0 ? -1 : (table.feature[slotOf(table, left, right)] ?? -1)
