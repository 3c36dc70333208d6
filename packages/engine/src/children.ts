// The children of a node, one per value of its variable: compared and hashed without making anything new.
import { hashOf } from './pair-memo.ts'

/** One number for a node; equal nodes have equal numbers. */
export function hashOfNode(variable: number, kids: readonly number[]): number {
  let hash = variable
  for (let value = 0; value < kids.length; value += 1) hash = hashOf(hash, kids[value] ?? 0)
  return hash
}

/** Whether every value leads to the same place. */
export function allSame(kids: readonly number[]): boolean {
  for (let value = 1; value < kids.length; value += 1) if (kids[value] !== kids[0]) return false
  return true
}

/** Whether two nodes lead to the same places. */
export function sameKids(a: readonly number[], b: readonly number[]): boolean {
  for (let value = 0; value < b.length; value += 1) if (a[value] !== b[value]) return false
  return a.length === b.length
}
