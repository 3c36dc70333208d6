// Reduced ordered multi-valued decision diagrams: hash-consed nodes over finite variables, with numbered leaves.
// Source of the technique: Bryant (1986), "Graph-Based Algorithms for Boolean Function Manipulation"; Srinivasan et al. (1990) for many values.
import { allSame, hashOfNode, sameKids } from './children.ts'
import { ABSENT, PairMemo } from './pair-memo.ts'

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
  readonly #hashes: number[] = []
  /** Open addressing over the hash of a node: one more than its place in this store, or 0 where free. */
  #index = EMPTY_INDEX
  /** Working memories that no walk is using now. */
  readonly #memos: PairMemo[] = []

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
    if (allSame(kids)) return kids[0] ?? FALSE
    const hash = hashOfNode(variable, kids)
    const found = this.#find(hash, variable, kids)
    if (found !== ABSENT) return found
    // Past the budget nothing is true any more and nothing grows any more: the caller sees `overflowed`.
    if (this.overflowed) return FALSE
    this.#variables.push(variable)
    this.#children.push(kids)
    this.#hashes.push(hash)
    const count = this.#variables.length
    if (count * 2 > this.#index.length) this.#growIndex()
    else this.#index[this.#slotOf(hash, FREE, kids)] = count
    return this.#first + count - 1
  }

  #find(hash: number, variable: number, kids: readonly Ref[]): Ref {
    const place = (this.#index[this.#slotOf(hash, variable, kids)] ?? 0) - 1
    if (place >= 0) return this.#first + place
    return this.#base === null ? ABSENT : this.#base.#find(hash, variable, kids)
  }

  /** The slot of an equal node, or the free slot where it belongs; with FREE as variable always a free one. */
  #slotOf(hash: number, variable: number, kids: readonly Ref[]): number {
    const index = this.#index
    const last = index.length - 1
    let slot = hash & last
    for (;;) {
      const place = (index[slot] ?? 0) - 1
      if (place < 0) return slot
      const alike = this.#hashes[place] === hash && this.#variables[place] === variable
      if (alike && sameKids(this.#children[place] ?? [], kids)) return slot
      slot = (slot + 1) & last
    }
  }

  #growIndex(): void {
    this.#index = new Int32Array(Math.max(FIRST_SLOTS, this.#index.length * 2))
    for (const [place, hash] of this.#hashes.entries()) this.#index[this.#slotOf(hash, FREE, [])] = place + 1
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
    const memo = this.#borrow()
    const visit = (x: Ref, y: Ref): Ref => {
      const early = shortcut?.(x, y)
      if (early !== undefined) return early
      const known = memo.get(x, y)
      if (known !== ABSENT) return known
      const ref = x < 0 && y < 0 ? leaf(join(leafValue(x), leafValue(y))) : deeper(x, y)
      memo.set(x, y, ref)
      return ref
    }
    const deeper = (x: Ref, y: Ref): Ref => {
      const variable = Math.min(this.variableOf(x), this.variableOf(y))
      const kids = new Array<Ref>(this.sizes[variable] ?? 0)
      for (let value = 0; value < kids.length; value += 1) {
        kids[value] = visit(this.child(x, variable, value), this.child(y, variable, value))
      }
      return this.branch(variable, kids)
    }
    const ref = visit(a, b)
    this.#memos.push(memo)
    return ref
  }

  #borrow(): PairMemo {
    const memo = this.#memos.pop() ?? new PairMemo()
    memo.clear()
    return memo
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
    const memo = this.#borrow()
    const visit = (x: Ref): Ref => {
      const end = atLeaf(x)
      if (end !== undefined) return end
      const known = memo.get(x, 0)
      if (known !== ABSENT) return known
      const variable = this.variableOf(x)
      const code = fixed(variable)
      const kids = this.childrenOf(x)
      const ref = code >= 0 ? visit(kids[code] ?? FALSE) : this.branch(variable, kids.map(visit))
      memo.set(x, 0, ref)
      return ref
    }
    const ref = visit(a)
    this.#memos.push(memo)
    return ref
  }
}

/** The index of a store without nodes: one free slot, shared since nothing is ever written in it. */
const EMPTY_INDEX = new Int32Array(1)
const FIRST_SLOTS = 64
/** No node branches on this variable. */
const FREE = -1

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
