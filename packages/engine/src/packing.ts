// Packs a complete case into a few numbers: every fact has its own bits, in the order of the diagram.
import type { Coding } from './coding.ts'
import type { Facts } from './grammar.ts'

const WORD_BITS = 32

export type Packing = {
  /** How many numbers of 32 bits one case takes. */
  readonly width: number
  /** Per variable: the number it stands in, its lowest bit, and how many bits it takes. */
  readonly word: readonly number[]
  readonly shift: readonly number[]
  readonly bits: readonly number[]
}

/**
 * Lays the variables out one after another, from the highest bit down; a variable never crosses from one number to the
 * next.
 */
export function createPacking({ sizes }: Coding): Packing {
  const bits = sizes.map((size) => Math.ceil(Math.log2(size)))
  const word: number[] = []
  const shift: number[] = []
  let at = 0
  for (const taken of bits) {
    const left = WORD_BITS - (at % WORD_BITS)
    if (taken > left) at += left
    word.push(Math.floor(at / WORD_BITS))
    shift.push(WORD_BITS - (at % WORD_BITS) - taken)
    at += taken
  }
  return { width: Math.ceil(at / WORD_BITS), word, shift, bits }
}

/** Writes a complete case at place `at` of `into`. Unknown names and values must have been refused before. */
export function pack(
  coding: Coding,
  packing: Packing,
  facts: Facts,
  element: string,
  into: Int32Array,
  at: number,
): void {
  into.fill(0, at, at + packing.width)
  for (let variable = 0; variable < coding.names.length; variable += 1) {
    const value = variable === coding.elementVariable ? element : facts[coding.names[variable] ?? '']
    const code = coding.values[variable]?.get(value ?? '') ?? 0
    const place = at + (packing.word[variable] ?? 0)
    into[place] = (into[place] ?? 0) | (code << (packing.shift[variable] ?? 0))
  }
}
