// Reduced ordered multi-valued decision diagrams: hash-consed nodes over finite variables, with numbered leaves.
// Source of the technique: Bryant (1986), "Graph-Based Algorithms for Boolean Function Manipulation"; Srinivasan et al. (1990) for many values.

/** A diagram: a node index (>= 0), or a leaf written as the complement of its number (< 0). */
export type Ref = number

/** Leaf number to diagram and back. */
export const leaf = (value: number): Ref => ~value
export const isLeaf = (ref: Ref): boolean => ref < 0
export const leafValue = (ref: Ref): number => ~ref

export const FALSE: Ref = leaf(0)
export const TRUE: Ref = leaf(1)

type Shortcut = (a: Ref, b: Ref) => Ref | undefined

/**
 * A store of diagrams over variables with the given domain sizes; a smaller variable index stands higher.
 * `budget` is the highest number of nodes before `overflowed` turns true; the diagrams are worthless then and the caller
 * refuses them.
 */
export class Diagrams {
  readonly sizes: readonly number[]
  readonly #budget: number
  readonly #variables: number[] = []
  readonly #children: (readonly Ref[])[] = []
  readonly #buckets = new Map<number, Ref[]>()

  readonly #base: Diagrams | null
  /** The first node number of this store; lower numbers belong to the store it was forked from. */
  readonly #first: number

  constructor(sizes: readonly number[], budget: number, base: Diagrams | null = null) {
    this.sizes = sizes
    this.#budget = budget
    this.#base = base
    this.#first = base === null ? 0 : base.#first + base.#variables.length
  }

  /** A store for the working nodes of one question: it sees all nodes of this one and leaves it as it is. */
  fork(): Diagrams {
    return new Diagrams(this.sizes, Number.POSITIVE_INFINITY, this)
  }

  get overflowed(): boolean {
    return this.#variables.length > this.#budget
  }

  /** The variable a node branches on; for a leaf one more than the last. */
  variableOf(ref: Ref): number {
    if (ref < 0) return this.sizes.length
    if (ref < this.#first && this.#base !== null) return this.#base.variableOf(ref)
    return this.#variables[ref - this.#first] ?? this.sizes.length
  }

  childrenOf(ref: Ref): readonly Ref[] {
    if (ref < this.#first && this.#base !== null) return this.#base.childrenOf(ref)
    return this.#children[ref - this.#first] ?? []
  }

  /** What remains of a diagram when a variable at or above its top takes a value. */
  child(ref: Ref, variable: number, value: number): Ref {
    return this.variableOf(ref) === variable ? (this.childrenOf(ref)[value] ?? FALSE) : ref
  }

  /** The node that branches on `variable`; equal children collapse, equal nodes are shared. */
  branch(variable: number, kids: readonly Ref[]): Ref {
    const first = kids[0] ?? FALSE
    if (kids.every((kid) => kid === first)) return first
    const hash = kids.reduce((sum, kid) => (Math.imul(sum, 31) + kid) | 0, variable)
    const found = this.#find(hash, variable, kids)
    if (found !== undefined) return found
    // Past the budget nothing is true any more and nothing grows any more: the caller sees `overflowed`.
    if (this.overflowed) return FALSE
    const ref = this.#first + this.#variables.length
    this.#variables.push(variable)
    this.#children.push(kids)
    const bucket = this.#buckets.get(hash)
    if (bucket === undefined) this.#buckets.set(hash, [ref])
    else bucket.push(ref)
    return ref
  }

  #find(hash: number, variable: number, kids: readonly Ref[]): Ref | undefined {
    const same = (ref: Ref): boolean => this.variableOf(ref) === variable && sameKids(this.childrenOf(ref), kids)
    const own = this.#buckets.get(hash)?.find(same)
    return own !== undefined || this.#base === null ? own : this.#base.#find(hash, variable, kids)
  }

  /** The set of cases in which the variable takes one of `values`. */
  test(variable: number, values: readonly number[]): Ref {
    const kids = Array.from({ length: this.sizes[variable] ?? 0 }, (_, value) =>
      values.includes(value) ? TRUE : FALSE,
    )
    return this.branch(variable, kids)
  }

  /** Applies `join` to the leaves of two diagrams; `shortcut` may answer early. */
  combine(a: Ref, b: Ref, join: (x: number, y: number) => number, shortcut?: Shortcut): Ref {
    const memo = new Map<number, Ref>()
    const visit = (x: Ref, y: Ref): Ref => {
      const early = shortcut?.(x, y)
      if (early !== undefined) return early
      if (x < 0 && y < 0) return leaf(join(leafValue(x), leafValue(y)))
      const key = (x + KEY_HALF) * KEY_SPAN + (y + KEY_HALF)
      const known = memo.get(key)
      if (known !== undefined) return known
      const variable = Math.min(this.variableOf(x), this.variableOf(y))
      const kids = Array.from({ length: this.sizes[variable] ?? 0 }, (_, value) =>
        visit(this.child(x, variable, value), this.child(y, variable, value)),
      )
      const ref = this.branch(variable, kids)
      memo.set(key, ref)
      return ref
    }
    return visit(a, b)
  }

  and(a: Ref, b: Ref): Ref {
    return this.combine(a, b, (x, y) => x & y, andShortcut)
  }

  or(a: Ref, b: Ref): Ref {
    return this.combine(a, b, (x, y) => x | y, orShortcut)
  }

  not(a: Ref): Ref {
    return this.map(a, (value) => 1 - value)
  }

  /** Renames leaves. */
  map(a: Ref, rename: (value: number) => number): Ref {
    return this.#rebuild(
      a,
      (x) => (isLeaf(x) ? leaf(rename(leafValue(x))) : undefined),
      () => -1,
    )
  }

  /** Fixes variables: `codes[variable]` is a value, or negative when free. */
  restrict(a: Ref, codes: ArrayLike<number>): Ref {
    return this.#rebuild(
      a,
      (x) => (isLeaf(x) ? x : undefined),
      (variable) => codes[variable] ?? -1,
    )
  }

  #rebuild(a: Ref, atLeaf: (x: Ref) => Ref | undefined, fixed: (variable: number) => number): Ref {
    const memo = new Map<Ref, Ref>()
    const visit = (x: Ref): Ref => {
      const known = atLeaf(x) ?? memo.get(x)
      if (known !== undefined) return known
      const variable = this.variableOf(x)
      const code = fixed(variable)
      const kids = this.childrenOf(x)
      const ref = code >= 0 ? visit(kids[code] ?? FALSE) : this.branch(variable, kids.map(visit))
      memo.set(x, ref)
      return ref
    }
    return visit(a)
  }
}

/** Two node numbers make one exact key as long as each stays within 26 bits. */
const KEY_SPAN = 2 ** 26
const KEY_HALF = 2 ** 25

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
