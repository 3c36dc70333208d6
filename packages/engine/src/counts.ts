// Orders exact numbers of cases.

/** For sorting: the most cases first; equal counts stay in the order they were in. */
export function mostFirst(a: bigint, b: bigint): number {
  if (a === b) return 0
  return a < b ? 1 : -1
}
