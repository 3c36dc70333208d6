// Remembers one number per pair of numbers: the working memory of a walk over diagrams, kept in one array for speed.

/** What `get` answers for a pair it does not know; never a diagram. */
export const ABSENT = 2 ** 31 - 1

/** A slot is four numbers: the round in which it was written, the pair, and the value. */
const SLOT = 4
const FIRST_SLOTS = 64
/** After this round all slots are wiped and counting starts again: a count without end would come to mean old rounds. */
const LAST_ROUND = 0xffff

/** A hash table with open addressing. `clear` starts a new round, so that emptying it costs nothing. */
export class PairMemo {
  #cells = new Int32Array(FIRST_SLOTS * SLOT)
  #round = 1
  #size = 0

  clear(): void {
    if (this.#round === LAST_ROUND) {
      this.#cells.fill(0)
      this.#round = 0
    }
    this.#round += 1
    this.#size = 0
  }

  /** The value of the pair, or ABSENT. */
  get(x: number, y: number): number {
    const cells = this.#cells
    const at = this.#find(x, y)
    return cells[at] === this.#round ? (cells[at + 3] ?? ABSENT) : ABSENT
  }

  set(x: number, y: number, value: number): void {
    if ((this.#size + 1) * SLOT * 2 > this.#cells.length) this.#grow()
    this.#size += 1
    this.#put(x, y, value)
  }

  #put(x: number, y: number, value: number): void {
    const at = this.#find(x, y)
    const cells = this.#cells
    cells[at] = this.#round
    cells[at + 1] = x
    cells[at + 2] = y
    cells[at + 3] = value
  }

  /** The slot of the pair, or the free slot where it belongs. */
  #find(x: number, y: number): number {
    const cells = this.#cells
    const round = this.#round
    const last = cells.length - 1
    let at = (hashOf(x, y) * SLOT) & last
    while (cells[at] === round && (cells[at + 1] !== x || cells[at + 2] !== y)) at = (at + SLOT) & last
    return at
  }

  #grow(): void {
    const before = this.#cells
    this.#cells = new Int32Array(before.length * 2)
    for (let at = 0; at < before.length; at += SLOT) {
      if (before[at] === this.#round) this.#put(before[at + 1] ?? 0, before[at + 2] ?? 0, before[at + 3] ?? ABSENT)
    }
  }
}

/** Spreads a pair over 32 bits; the factors are the odd constants of MurmurHash3 (public domain). */
export function hashOf(x: number, y: number): number {
  const mixed = Math.imul(x, 0xcc9e2d51) ^ Math.imul(y, 0x1b873593)
  return mixed ^ (mixed >>> 15)
}
