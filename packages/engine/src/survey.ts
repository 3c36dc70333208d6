// Reads things off a diagram without changing it: its leaves, exact counts and a shortest path.
import { type Diagrams, isLeaf, leafValue, type Ref } from './diagram.ts'

/** Every node reachable from `root`, leaves included, each once. */
export function reachable(diagrams: Diagrams, root: Ref): ReadonlySet<Ref> {
  const seen = new Set<Ref>([root])
  for (const ref of seen) {
    for (const kid of isLeaf(ref) ? [] : diagrams.childrenOf(ref)) seen.add(kid)
  }
  return seen
}

/** The numbers of all leaves under `root`, in ascending order. */
export function leavesOf(diagrams: Diagrams, root: Ref): readonly number[] {
  return [...reachable(diagrams, root)]
    .filter(isLeaf)
    .map(leafValue)
    .sort((a, b) => a - b)
}

/** The number of inner nodes under `root`. */
export function sizeOf(diagrams: Diagrams, root: Ref): number {
  return [...reachable(diagrams, root)].filter((ref) => !isLeaf(ref)).length
}

/** How many complete assignments end in a leaf that `hit` accepts. Exact. */
export function countCases(diagrams: Diagrams, root: Ref, hit: (leafNumber: number) => boolean): bigint {
  const between = betweenLevels(diagrams.sizes)
  const memo = new Map<Ref, bigint>()
  const below = (ref: Ref): bigint => {
    if (isLeaf(ref)) return hit(leafValue(ref)) ? 1n : 0n
    const known = memo.get(ref)
    if (known !== undefined) return known
    const level = diagrams.variableOf(ref)
    let sum = 0n
    for (const kid of diagrams.childrenOf(ref)) sum += below(kid) * between(level + 1, diagrams.variableOf(kid))
    memo.set(ref, sum)
    return sum
  }
  return below(root) * between(0, diagrams.variableOf(root))
}

/** The product of the sizes from level `from` up to (not including) level `to`. */
function betweenLevels(sizes: readonly number[]): (from: number, to: number) => bigint {
  const rest = new Array<bigint>(sizes.length + 1).fill(1n)
  for (let level = sizes.length - 1; level >= 0; level -= 1) {
    rest[level] = BigInt(sizes[level] ?? 1) * (rest[level + 1] ?? 1n)
  }
  return (from, to) => (rest[from] ?? 1n) / (rest[to] ?? 1n)
}

/** The path with the fewest fixed variables to a leaf that `hit` accepts: variable -> value; null when there is none. */
export function shortestPath(
  diagrams: Diagrams,
  root: Ref,
  hit: (leafNumber: number) => boolean,
): { readonly fixed: ReadonlyMap<number, number>; readonly leaf: number } | null {
  const memo = new Map<Ref, Path | null>()
  const visit = (ref: Ref): Path | null => {
    if (isLeaf(ref))
      return hit(leafValue(ref)) ? { length: 0, leaf: leafValue(ref), value: -1, next: null, variable: -1 } : null
    const known = memo.get(ref)
    if (known !== undefined) return known
    let best: Path | null = null
    diagrams.childrenOf(ref).forEach((kid, value) => {
      const path = visit(kid)
      if (path !== null && (best === null || path.length + 1 < best.length)) {
        best = { length: path.length + 1, leaf: path.leaf, value, next: path, variable: diagrams.variableOf(ref) }
      }
    })
    memo.set(ref, best)
    return best
  }
  const path = visit(root)
  return path === null ? null : { fixed: unroll(path), leaf: path.leaf }
}

type Path = {
  readonly length: number
  readonly leaf: number
  readonly variable: number
  readonly value: number
  readonly next: Path | null
}

function unroll(path: Path): ReadonlyMap<number, number> {
  const fixed = new Map<number, number>()
  for (let step: Path | null = path; step !== null; step = step.next) {
    if (step.variable >= 0) fixed.set(step.variable, step.value)
  }
  return fixed
}
