// Reduced ordered multi-valued decision diagrams: hash-consed nodes over finite variables, with numbered leaves.
// Source of the technique: Bryant (1986), "Graph-Based Algorithms for Boolean Function Manipulation"; Srinivasan et al. (1990) for many values.

/** A diagram: a node index (>= 0), or a leaf written as the complement of its number (< 0). */
export type Ref = number

export type Diagrams = ReturnType<typeof createDiagrams>

/** Leaf number to diagram and back. */
export const leaf = (value: number): Ref => ~value
export const isLeaf = (ref: Ref): boolean => ref < 0
export const leafValue = (ref: Ref): number => ~ref

export const FALSE: Ref = leaf(0)
export const TRUE: Ref = leaf(1)

type Shortcut = (a: Ref, b: Ref) => Ref | undefined

/**
 * Makes a store of diagrams over variables with the given domain sizes; a smaller variable index stands higher.
 * `budget` is the highest number of nodes before `overflowed()` turns true (the caller refuses the result then).
 */
export function createDiagrams(sizes: readonly number[], budget: number) {
  const variables: number[] = []
  const children: (readonly Ref[])[] = []
  const buckets = new Map<number, Ref[]>()

  const variableOf = (ref: Ref): number => (ref < 0 ? sizes.length : (variables[ref] ?? sizes.length))
  const childrenOf = (ref: Ref): readonly Ref[] => children[ref] ?? []

  /** The node that branches on `variable`; equal children collapse, equal nodes are shared. */
  function branch(variable: number, kids: readonly Ref[]): Ref {
    const first = kids[0] ?? FALSE
    if (kids.every((kid) => kid === first)) return first
    const hash = kids.reduce((sum, kid) => (Math.imul(sum, 31) + kid) | 0, variable)
    const bucket = buckets.get(hash)
    const found = bucket?.find((ref) => variables[ref] === variable && sameKids(childrenOf(ref), kids))
    if (found !== undefined) return found
    const ref = variables.length
    variables.push(variable)
    children.push(kids)
    if (bucket === undefined) buckets.set(hash, [ref])
    else bucket.push(ref)
    return ref
  }

  /** The diagram that is `yes` where the variable takes one of `values` and `no` elsewhere. */
  function test(variable: number, values: readonly number[], yes: Ref = TRUE, no: Ref = FALSE): Ref {
    const kids = Array.from({ length: sizes[variable] ?? 0 }, (_, value) => (values.includes(value) ? yes : no))
    return branch(variable, kids)
  }

  const child = (ref: Ref, variable: number, value: number): Ref =>
    variableOf(ref) === variable ? (childrenOf(ref)[value] ?? FALSE) : ref

  /** Applies `join` to the leaves of two diagrams; `shortcut` may answer early. */
  function combine(a: Ref, b: Ref, join: (x: number, y: number) => number, shortcut?: Shortcut): Ref {
    const memo = new Map<number, Ref>()
    const visit = (x: Ref, y: Ref): Ref => {
      const early = shortcut?.(x, y)
      if (early !== undefined) return early
      if (x < 0 && y < 0) return leaf(join(leafValue(x), leafValue(y)))
      const key = (x + 0x2000000) * 0x4000000 + (y + 0x2000000)
      const known = memo.get(key)
      if (known !== undefined) return known
      const variable = Math.min(variableOf(x), variableOf(y))
      const kids = Array.from({ length: sizes[variable] ?? 0 }, (_, value) =>
        visit(child(x, variable, value), child(y, variable, value)),
      )
      const ref = branch(variable, kids)
      memo.set(key, ref)
      return ref
    }
    return visit(a, b)
  }

  const and = (a: Ref, b: Ref): Ref => combine(a, b, (x, y) => x & y, andShortcut)
  const or = (a: Ref, b: Ref): Ref => combine(a, b, (x, y) => x | y, orShortcut)

  /** Renames leaves. */
  function map(a: Ref, rename: (value: number) => number): Ref {
    const memo = new Map<Ref, Ref>()
    const visit = (x: Ref): Ref => {
      if (x < 0) return leaf(rename(leafValue(x)))
      const known = memo.get(x)
      if (known !== undefined) return known
      const ref = branch(variableOf(x), childrenOf(x).map(visit))
      memo.set(x, ref)
      return ref
    }
    return visit(a)
  }

  const not = (a: Ref): Ref => map(a, (value) => 1 - value)

  /** Fixes variables: `codes[variable]` is a value, or negative when free. */
  function restrict(a: Ref, codes: ArrayLike<number>): Ref {
    const memo = new Map<Ref, Ref>()
    const visit = (x: Ref): Ref => {
      if (x < 0) return x
      const known = memo.get(x)
      if (known !== undefined) return known
      const variable = variableOf(x)
      const code = codes[variable] ?? -1
      const kids = childrenOf(x)
      const ref = code >= 0 ? visit(kids[code] ?? FALSE) : branch(variable, kids.map(visit))
      memo.set(x, ref)
      return ref
    }
    return visit(a)
  }

  const overflowed = (): boolean => variables.length > budget

  return { sizes, branch, test, combine, and, or, not, map, restrict, child, variableOf, childrenOf, overflowed }
}

function sameKids(a: readonly Ref[], b: readonly Ref[]): boolean {
  return a.every((kid, index) => kid === b[index])
}

function andShortcut(a: Ref, b: Ref): Ref | undefined {
  if (a === FALSE || b === FALSE) return FALSE
  if (a === TRUE || a === b) return b
  return b === TRUE ? a : undefined
}

function orShortcut(a: Ref, b: Ref): Ref | undefined {
  if (a === TRUE || b === TRUE) return TRUE
  if (a === FALSE || a === b) return b
  return b === FALSE ? a : undefined
}
