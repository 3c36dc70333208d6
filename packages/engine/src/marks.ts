// The places a walk over a table has seen, in the order in which it saw them; emptying it costs nothing.

const FIRST_PLACES = 256
/** After this round all marks are wiped and counting starts again: a count without end would come to mean old rounds. */
const LAST_ROUND = 0xffff

/** A set of whole numbers, negative ones included, that is walked while it grows. */
export class Marks {
  /** Per number (folded to zero and up) the round in which it was last added. */
  #rounds = new Int32Array(FIRST_PLACES)
  #order = new Int32Array(FIRST_PLACES)
  #round = 1
  size = 0

  clear(): void {
    if (this.#round === LAST_ROUND) {
      this.#rounds.fill(0)
      this.#round = 0
    }
    this.#round += 1
    this.size = 0
  }

  /** The number that was added as the n-th. */
  at(n: number): number {
    return this.#order[n] ?? 0
  }

  /** Adds a number that is not yet in the set. */
  add(value: number): void {
    const place = value < 0 ? ~value * 2 + 1 : value * 2
    if (place >= this.#rounds.length) this.#rounds = grown(this.#rounds, place + 1)
    if (this.#rounds[place] === this.#round) return
    this.#rounds[place] = this.#round
    if (this.size === this.#order.length) this.#order = grown(this.#order, this.size + 1)
    this.#order[this.size] = value
    this.size += 1
  }
}

function grown(before: Int32Array, least: number): Int32Array<ArrayBuffer> {
  const after = new Int32Array(Math.max(least, before.length * 2))
  after.set(before)
  return after
}
